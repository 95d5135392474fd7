/** Follows lines that a commit of a linear range takes from where an earlier one brought them to another place, unchanged: they are still the earlier one's. */
import type { Path, Sha } from '../model.ts';
import { matcher, type Removed } from './blocks.ts';
import type { CommitDiff, FileDiff } from './diff.ts';
import { hunkLines } from './hunk-lines.ts';
import { applyHunks, type Bring, broughtBy, type Run, untouched } from './runs.ts';

/** Lines at head, one-based, that stand elsewhere than where they were brought. */
export interface Moved {
  readonly path: Path;
  readonly from: number;
  readonly count: number;
  /** The commit that brought them first, and where the first of them stood in it. */
  readonly commit: Sha;
  readonly at: Run['at'];
}

/** Commits oldest first, and the output into which their hunks point. What was there before the range has no writer in it, wherever it goes. */
export function findMoves(commits: readonly CommitDiff[], printed: Uint8Array): readonly Moved[] {
  const files = new Map<Path, readonly Run[]>();
  for (const { sha, files: diffs } of commits) {
    const before = diffs.map((diff) => runsBefore(files, diff));
    const removed = diffs.flatMap((diff, file) => removedBy(diff, { file, runs: before[file] ?? [], printed }));
    const bringTo = removed.some(({ origin }) => origin !== undefined) ? movesTo(removed, printed) : broughtTo;
    const after = diffs.map((diff, file): readonly [Path, readonly Run[]] => [
      diff.path,
      isWhole(diff)
        ? applyHunks(keptBy(diff, before[file]), diff.hunks, bringTo(diff, { file, commit: sha }))
        : untouched(diff.path),
    ]);
    for (const { status, from } of diffs) if (status === 'renamed') files.delete(from);
    for (const [path, runs] of after) files.set(path, runs);
  }
  return [...files].flatMap(([path, runs]) => runs.flatMap((run) => movedIn(path, run)));
}

const isWhole = ({ shown }: FileDiff): boolean => shown === 'lines';

function runsBefore(files: ReadonlyMap<Path, readonly Run[]>, { status, from }: FileDiff): readonly Run[] {
  return status === 'added' ? [] : (files.get(from) ?? untouched(from));
}

/** A link that becomes a file, or the reverse, keeps nothing. */
const keptBy = ({ status }: FileDiff, before: readonly Run[] = []): readonly Run[] =>
  status === 'retyped' || status === 'removed' ? [] : before;

const movedIn = (path: Path, { number, count, commit, at, isMoved }: Run): readonly Moved[] =>
  commit === null || isMoved !== true ? [] : [{ path, from: number, count, commit, at }];

/** Who brought a line, and where; undefined for one that is older than the range. */
type Origin = (Pick<Run, 'at'> & { readonly commit: Sha }) | undefined;

interface Within {
  readonly file: number;
  readonly runs: readonly Run[];
  readonly printed: Uint8Array;
}

/** Of hunks that take out a line of the range's own, all lines: what was older may have moved together with it. */
function removedBy({ hunks, ...diff }: FileDiff, { file, runs, printed }: Within): readonly Removed<Origin>[] {
  if (!isWhole({ hunks, ...diff })) return [];
  let index = 0;
  return hunks.flatMap((hunk) => {
    const { oldStart, oldCount } = hunk;
    while (index < runs.length && lastOf(runs[index]) < oldStart) index += 1;
    const origins = oldCount === 0 ? [] : originsIn(runs, { index, from: oldStart, count: oldCount });
    if (origins.every((origin) => origin === undefined)) return [];
    const texts = hunkLines(printed, hunk).old;
    return origins.map((origin, line) => ({ text: texts[line] ?? '', file, hunk: hunk.printedAt ?? 0, origin }));
  });
}

const lastOf = (run: Run | undefined): number => (run === undefined ? 0 : run.number + run.count - 1);

interface Lines {
  /** Of the first run that can hold some of them. */
  readonly index: number;
  readonly from: number;
  readonly count: number;
}

function originsIn(runs: readonly Run[], { index, from, count }: Lines): readonly Origin[] {
  let at = index;
  return Array.from({ length: count }, (_, offset) => {
    const number = from + offset;
    while (at < runs.length && lastOf(runs[at]) < number) at += 1;
    const run = runs[at];
    if (run === undefined || run.commit === null || run.number > number) return undefined;
    return { commit: run.commit, at: { path: run.at.path, number: run.at.number + number - run.number } };
  });
}

type BringTo = (diff: FileDiff, to: { readonly file: number; readonly commit: Sha }) => Bring;

const broughtTo: BringTo = ({ path }, { commit }) => broughtBy(path, commit);

/** What a commit puts in is its own, but for what it took out elsewhere. */
function movesTo(removed: readonly Removed<Origin>[], printed: Uint8Array): BringTo {
  const match = matcher(removed);
  return ({ path }, { file, commit }) =>
    (hunk) => {
      if (hunk.newCount === 0) return [];
      const origins = match(file, hunkLines(printed, hunk).fresh);
      return joined(
        origins.map((origin, offset): Run => {
          const number = hunk.newStart + offset;
          return origin === undefined
            ? { number, count: 1, commit, at: { path, number } }
            : { number, count: 1, ...origin, isMoved: true };
        }),
      );
    };
}

/** Lines that follow one another, here and where they were brought, become one run. */
function joined(lines: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isNext =
      last !== undefined &&
      last.commit === line.commit &&
      last.isMoved === line.isMoved &&
      last.at.path === line.at.path &&
      last.at.number + last.count === line.at.number;
    if (isNext) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push(line);
  }
  return runs;
}
