/** Asks `git blame` about the added lines of some files, within the range and never beyond it. */
import { availableParallelism } from 'node:os';
import { addedNumbers } from '../../change/attribute.ts';
import { type BlamedRun, parseBlame } from '../../change/blame.ts';
import type { FileDiff } from '../../change/diff.ts';
import { spansOf } from '../../change/spans.ts';
import type { Path, Sha, Span } from '../../model.ts';
import { reasonOf } from '../git/git.ts';
import type { Store } from '../git/store.ts';
import { type Listed, linesOf, type Range, rangeArgs } from '../history/range.ts';
import { inParallel } from '../process/in-parallel.ts';

export interface Blamed {
  readonly runs: ReadonlyMap<Path, readonly BlamedRun[]>;
  readonly notes: readonly string[];
}

/** Up to here, blame is asked for the added lines alone. More would not fit every system's command line. */
const MOST_RANGES = 500;
/** For all files together: the clock is an outer stop, and what it stops is noted. */
const MOST_SECONDS = 120;

export interface BlameTask {
  readonly range: Range;
  readonly commits: readonly Listed[];
  /** Commits to look through, where git can tell what a line was before. */
  readonly ignored?: readonly Sha[];
}

export async function blameFiles(
  store: Store,
  { range, commits, ignored = [] }: BlameTask,
  files: readonly FileDiff[],
): Promise<Blamed> {
  const inRange = new Set(commits.map(({ sha }) => sha));
  const end = Date.now() + MOST_SECONDS * 1000;
  const answers = await inParallel(files, Math.max(2, availableParallelism()), async (file) => {
    const what = [...ignored.flatMap((sha) => ['--ignore-rev', sha]), ...lineRanges(file), ...rangeArgs(range)];
    const args = ['blame', '--incremental', '--root', ...what, '--', file.path];
    const printed = await store.git(args, { seconds: Math.max(0, end - Date.now()) / 1000 });
    // A path that is not UTF-8 cannot be handed to a program, so git looks for another one in vain.
    const isGivenUp = printed.stopped !== null || /no such path/.test(printed.errors);
    if (printed.status !== 0 && !isGivenUp) throw store.failure('blame', reasonOf(printed));
    return { path: file.path, printed };
  });
  return {
    runs: new Map(answers.map(({ path, printed }) => [path, parseBlame(printed.output, (sha) => inRange.has(sha))])),
    notes: answers.flatMap(({ path, printed }) =>
      printed.status === 0 ? [] : [`the commits behind the lines of \`${path}\` are not known: ${reasonOf(printed)}`],
    ),
  };
}

function lineRanges({ path, hunks }: FileDiff): readonly string[] {
  const spans = spansOf(path, addedNumbers(hunks));
  return spans.length > MOST_RANGES ? [] : spans.map(({ from, to }) => `-L${from},${to}`);
}

/**
 * The lines that are the target's and not the change's. There are such only where head and target were merged into
 * one another crosswise: with several merge bases, what came by one of them is new to the one that is compared with.
 */
export async function linesOfTarget(
  store: Store,
  { base, bases }: Range,
  { runs }: Blamed,
): Promise<ReadonlyMap<Path, readonly Span[]>> {
  const boundaries = new Set([...runs.values()].flat().flatMap(({ boundary }) => boundary ?? []));
  if (bases.length < 2 || boundaries.size === 0) return new Map();
  const listed = await store.read(['rev-list', '--stdin'], { input: [...boundaries, `^${base}`, ''].join('\n') });
  const beyond = new Set(linesOf(listed));
  return new Map([...runs].map(([path, some]) => [path, spansFrom(path, some, beyond)]));
}

/** The lines for which blame stopped at one of these commits. */
const spansFrom = (path: Path, runs: readonly BlamedRun[], commits: ReadonlySet<Sha>): readonly Span[] =>
  runs.flatMap(({ boundary, number, count }) =>
    boundary !== null && commits.has(boundary) ? [{ path, from: number, to: number + count - 1 }] : [],
  );
