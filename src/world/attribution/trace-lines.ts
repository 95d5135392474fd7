/** The lines that a commit copied or brought back, and who had written them: kept lines of another version, and blame of that version as far as it is to reach. The cost follows the commit's own lines. */

import type { FileDiff } from '../../change/diff.ts';
import { decodeText } from '../../change/git-text.ts';
import type { Run } from '../../change/runs.ts';
import { spansOf } from '../../change/spans.ts';
import type { AddedLine, Change, Earlier, FileChange, KeptLines, Path, Sha, Span } from '../../model.ts';
import type { NotesRef } from '../git/notes.ts';
import { MOST_FILE_BYTES, type Store } from '../git/store.ts';
import { bringHistory } from '../history/bring-contents.ts';
import { readCommits } from '../history/commits.ts';
import { listCommits } from '../history/history.ts';
import { rangeArgs } from '../history/range.ts';
import { isShallow } from '../history/shallow.ts';
import { blameFiles } from './blame.ts';
import { keptLines } from './kept-lines.ts';

export interface Traced {
  readonly how: 'cherry-pick' | 'revert';
  /** The commit of the change that has the lines now. */
  readonly by: Sha;
  /** The version that had them. */
  readonly was: Sha;
  /** Where blame stops: what is older is nobody's. Null for the beginning of the history. */
  readonly end: Sha | null;
  /** Names under which the lines can have stood there, besides those they have now. */
  readonly paths: readonly Path[];
  readonly notesRefs: readonly NotesRef[];
  /** Whether contents come on demand. */
  readonly isPartial: boolean;
}

export async function traceLines(
  store: Store,
  change: Change,
  { how, by, was, end, paths, notesRefs, isPartial }: Traced,
): Promise<Earlier> {
  const kept = await keptLines(store, { was, by, head: change.head }, { files: change.files, paths, isPartial });
  const range = { head: was, target: was, base: end ?? was, bases: end === null ? [] : [end] };
  if (isPartial && kept.length > 0)
    await bringHistory(store, rangeArgs(range), [...new Set(kept.map((one) => one.was.path))]);
  const commits = await listCommits(store, range);
  // Where a shallow history ends, a commit looks as if it had brought everything.
  const inReach = isShallow(store) ? commits.filter(({ parents }) => parents.length > 0) : commits;
  const blamed = await blameFiles(store, { range, commits: inReach }, linesOf(kept));
  const files = await Promise.all([...blamed.runs].map((file) => fileOf(store, was, file)));
  const wrote = new Set(files.flatMap(({ added }) => added.flatMap(({ commit }) => commit ?? [])));
  const authors = inReach.filter(({ sha }) => wrote.has(sha));
  const read = await readCommits(store, authors, notesRefs);
  const notes = [...blamed.notes, ...read.notes];
  return { how, by, kept, change: { ...NAMELESS, ...range, commits: read.commits, files, notes } };
}

async function fileOf(store: Store, at: Sha, [path, runs]: readonly [Path, readonly Run[]]): Promise<FileChange> {
  const content = { kind: 'text', text: await textAt(store, at, path) } as const;
  return { ...PLAIN, path, from: path, content, added: runs.flatMap(linesIn) };
}

/** None for lines that are older than where blame stopped. */
export const linesIn = ({ commit, at, number, count }: Run): readonly AddedLine[] =>
  commit === null
    ? []
    : Array.from({ length: count }, (_, index) => ({
        number: number + index,
        commit,
        at: { path: at.path, number: at.number + index },
      }));

/** The lines to ask for, in the shape of a diff that adds them. */
function linesOf(kept: readonly KeptLines[]): readonly FileDiff[] {
  const numbers = new Map<Path, number[]>();
  for (const { now, was } of kept) {
    const some = numbers.get(was.path) ?? [];
    numbers.set(was.path, some);
    for (let index = 0; index <= now.to - now.from; index += 1) some.push(was.number + index);
  }
  return [...numbers].map(([path, some]) =>
    addingDiff(
      path,
      spansOf(
        path,
        some.sort((one, other) => one - other),
      ),
    ),
  );
}

/** Blame is asked about the lines that a diff adds. */
export const addingDiff = (path: Path, spans: readonly Span[]): FileDiff => ({
  ...MODIFIED,
  path,
  from: path,
  hunks: spans.map(({ from, to }) => ({ oldStart: 0, oldCount: 0, newStart: from, newCount: to - from + 1 })),
});

async function textAt(store: Store, commit: Sha, path: Path): Promise<string> {
  const entry = await store.trees.find(commit, path);
  const content = entry?.kind === 'file' ? await store.objects.content(entry.oid, MOST_FILE_BYTES) : undefined;
  return content === undefined ? '' : decodeText(content.bytes);
}

const MODIFIED = {
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  oldBlob: '',
  newBlob: '',
  shown: 'lines',
} as const;
const PLAIN = { mode: '100644', removed: 0, upkeep: 'source' } as const;
const NAMELESS = { repository: null, number: null, branch: null, title: null, body: null, opener: null } as const;
