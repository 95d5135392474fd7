/** Reads the commits of a change as stored, with what other tools noted on them. */
import { MOST_MESSAGE_BYTES, parseCommit } from '../../change/commit.ts';
import type { Commit, Sha } from '../../model.ts';
import { CHECKPOINT_REFS, findCheckpoints } from '../git/checkpoints.ts';
import { findNote, type NotesRef } from '../git/notes.ts';
import type { Store } from '../git/store.ts';
import { inParallel } from '../process/in-parallel.ts';
import type { Listed } from './range.ts';

export interface Commits {
  readonly commits: readonly Commit[];
  readonly notes: readonly string[];
}

interface Loaded {
  readonly commit: Commit;
  readonly notes: readonly string[];
}

const UNDER_WAY = 500;
/** Room for the longest message and for headers with several signatures, in bytes. */
const MOST_COMMIT_BYTES = 4 * MOST_MESSAGE_BYTES;

export async function readCommits(
  store: Store,
  listed: readonly Listed[],
  notesRefs: readonly NotesRef[],
): Promise<Commits> {
  const loaded = await inParallel(listed, UNDER_WAY, (one) => readCommit(store, one, notesRefs));
  return { commits: loaded.map(({ commit }) => commit), notes: loaded.flatMap(({ notes }) => notes) };
}

async function readCommit(store: Store, { sha, parents }: Listed, notesRefs: readonly NotesRef[]): Promise<Loaded> {
  const stored = await store.objects.content(sha, MOST_COMMIT_BYTES);
  if (stored === undefined) throw store.failure('cat-file', `missing commit ${sha}`);
  const { cut, ...said } = parseCommit(stored.bytes);
  const gitNotes = await readNotes(store, { sha, message: said.message }, notesRefs);
  const commit = { sha, parents, ...said };
  return {
    commit: Object.keys(gitNotes.texts).length > 0 ? { ...commit, gitNotes: gitNotes.texts } : commit,
    notes: [...(cut || stored.size > MOST_COMMIT_BYTES ? [cutNote('the message', sha)] : []), ...gitNotes.notes],
  };
}

async function readNotes(store: Store, commit: Pick<Commit, 'sha' | 'message'>, notesRefs: readonly NotesRef[]) {
  const texts: Record<string, string> = {};
  const notes: string[] = [];
  for (const notesRef of notesRefs) {
    if (CHECKPOINT_REFS.some((ref) => ref === notesRef.ref)) {
      const found = await findCheckpoints(store, notesRef, commit);
      Object.assign(texts, found.texts);
      notes.push(...found.notes);
      continue;
    }
    const note = await findNote(store, notesRef, commit.sha);
    if (note === undefined) continue;
    texts[notesRef.ref] = note.text;
    if (note.cut) notes.push(cutNote(`the note in ${notesRef.ref}`, commit.sha));
  }
  return { texts, notes };
}

const cutNote = (what: string, sha: Sha): string => `${what} of commit ${sha.slice(0, 10)} is too long and was cut`;
