/** Gives each added line its commit. Pure: what happened to the file is the input. */
import type { AddedLine, Path, Sha } from '../model.ts';
import type { Hunk } from './diff.ts';
import type { Run } from './runs.ts';

/** The lines that a diff against the base adds, in order. */
export function addedNumbers(hunks: readonly Hunk[]): readonly number[] {
  return hunks.flatMap(({ newStart, newCount }) => Array.from({ length: newCount }, (_, index) => newStart + index));
}

/** Gives each line the commit of the run that holds it; null for both where the run is older than the range, or where there is none. */
export function attribute(numbers: readonly number[], runs: readonly Run[]): readonly AddedLine[] {
  let index = 0;
  return numbers.map((number) => {
    while (index < runs.length && endOf(runs[index]) < number) index += 1;
    const run = runs[index];
    if (run === undefined || run.number > number || run.commit === null) return { number, commit: null, at: null };
    return { number, commit: run.commit, at: { path: run.at.path, number: run.at.number + number - run.number } };
  });
}

const endOf = (run: Run | undefined): number => (run === undefined ? 0 : run.number + run.count - 1);

/**
 * A line that the diff of base and head adds, and that is older by the commits' own diffs, is one on which git disagrees
 * with itself. It is `only`'s, the one commit that touched the file, where there is one; otherwise nobody can tell.
 */
export function settle(
  lines: readonly AddedLine[],
  { path, only }: { readonly path: Path; readonly only: Sha | null },
) {
  if (only === null) return lines;
  return lines.map((line) =>
    line.commit === null ? { ...line, commit: only, at: { path, number: line.number } } : line,
  );
}
