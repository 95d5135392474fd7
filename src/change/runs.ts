/** Lines of a file as runs that stood together in one commit, and what a diff does to them. */
import type { Path, Sha } from '../model.ts';
import type { Hunk } from './diff.ts';

/** Consecutive lines of a file that stood together in one commit. */
export interface Run {
  /** The first line, one-based, in the file that the runs describe. */
  readonly number: number;
  readonly count: number;
  /** Null for lines that are older than the range. */
  readonly commit: Sha | null;
  /** Where the run began in that commit (for older lines: in the version the replay began with). */
  readonly at: { readonly path: Path; readonly number: number };
  /** Where moves are followed: true for a run that a later commit took from elsewhere to where it is now. */
  readonly isMoved?: boolean;
}

/** A version about which nothing is known but that it is older than the range. */
export const untouched = (path: Path): readonly Run[] => [
  { number: 1, count: Number.POSITIVE_INFINITY, commit: null, at: { path, number: 1 } },
];

/** The lines that a hunk brings, as runs in the file that it leaves; none where it brings none. */
export type Bring = (hunk: Hunk) => readonly Run[];

/** They all are the commit's. */
export const broughtBy =
  (path: Path, commit: Sha): Bring =>
  ({ newStart: number, newCount: count }) =>
    count === 0 ? [] : [{ number, count, commit, at: { path, number } }];

/** The runs after a commit: what its hunks leave keeps its history. */
export function applyHunks(runs: readonly Run[], hunks: readonly Hunk[], bring: Bring): readonly Run[] {
  const after: Run[] = [];
  let shift = 0;
  let index = 0;
  let done = 0;
  /** Copies the old lines up to `last`, moved by what was put in and taken out before them. */
  const keepThrough = (last: number) => {
    while (index < runs.length) {
      const run = runs[index];
      if (run === undefined || run.number > last) return;
      const from = Math.max(run.number, done + 1);
      const to = Math.min(run.number + run.count - 1, last);
      if (from <= to) after.push(slice(run, from, to, shift));
      if (run.number + run.count - 1 > last) return;
      index += 1;
    }
  };
  for (const hunk of hunks) {
    const { oldStart, oldCount, newCount } = hunk;
    keepThrough(oldCount === 0 ? oldStart : oldStart - 1);
    done = oldCount === 0 ? oldStart : oldStart + oldCount - 1;
    shift += newCount - oldCount;
    for (const run of bring(hunk)) after.push(run);
  }
  keepThrough(Number.POSITIVE_INFINITY);
  return after;
}

function slice(run: Run, from: number, to: number, shift: number): Run {
  const number = run.at.number + from - run.number;
  return { ...run, number: from + shift, count: to - from + 1, at: { path: run.at.path, number } };
}
