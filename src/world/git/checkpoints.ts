/** Finds what Entire recorded of the sessions behind a commit: on a branch of its own, under the checkpoint that the commit's message names. The cost follows the change, not the branch. */
import { decodeText } from '../../change/git-text.ts';
import type { Commit, Path, Sha } from '../../model.ts';
import type { NotesRef } from './notes.ts';
import type { Store } from './store.ts';

/** The branch, by its whole name, as it is at a server. */
export const CHECKPOINTS = 'refs/heads/entire/checkpoints/v1';

/** Where a repository has it: the tool's own branch first, which knows of checkpoints that nobody pushed yet. */
export const CHECKPOINT_REFS = [CHECKPOINTS, 'refs/remotes/origin/entire/checkpoints/v1'] as const;

/** In a message, a checkpoint of that branch: the first two digits of its name are the folder that it is in. */
const NAMED = /^Entire-Checkpoint:[ \t]*([0-9a-f]{2})([0-9a-f]{10})[ \t]*\r?$/gim;
/** A squash can name one for each of its commits; a checkpoint has one file for each session, and one for all. */
const MOST_CHECKPOINTS = 50;
const MOST_SESSIONS = 20;
/** In bytes; those that there are have a tenth of it at most. */
const MOST_RECORD_BYTES = 128 * 1024;

export interface Checkpoints {
  /** By the record's place, `<branch>:<path>`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** What the branch does not have is passed over: that a checkpoint is named is a mark in itself. */
export async function findCheckpoints(
  store: Store,
  { ref, tip }: NotesRef,
  { sha, message }: Pick<Commit, 'sha' | 'message'>,
): Promise<Checkpoints> {
  const named = new Set([...message.matchAll(NAMED)].map(([, folder, rest]) => `${folder}/${rest}`));
  const paths: Path[] = [];
  let left = Math.max(0, named.size - MOST_CHECKPOINTS);
  for (const checkpoint of [...named].slice(0, MOST_CHECKPOINTS)) {
    const sessions = (await store.trees.list(tip, checkpoint)).filter(({ name }) => /^\d{1,4}$/.test(name));
    const read = sessions.slice(0, MOST_SESSIONS).map(({ name }) => `${checkpoint}/${name}`);
    paths.push(...[checkpoint, ...read].map((folder) => `${folder}/metadata.json`));
    left += sessions.length - read.length;
  }
  const texts: Record<string, string> = {};
  for (const path of paths) {
    const content = await contentAt(store, tip, path);
    if (content === undefined) continue;
    if (content.size > MOST_RECORD_BYTES) left += 1;
    else texts[`${ref.replace(/^refs\/(?:heads|remotes)\//, '')}:${path}`] = decodeText(content.bytes);
  }
  const note = `${left} of the checkpoints and sessions that commit ${sha.slice(0, 10)} names are too many or too large and were not read`;
  return { texts, notes: left > 0 ? [note] : [] };
}

async function contentAt(store: Store, tip: Sha, path: Path) {
  const entry = await store.trees.find(tip, path);
  return entry?.kind === 'file' ? store.objects.content(entry.oid, MOST_RECORD_BYTES) : undefined;
}
