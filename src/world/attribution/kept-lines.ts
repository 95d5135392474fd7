/** Which lines of a change stood unchanged in an earlier version. Git's own diff of the two versions tells, so a line is kept whole or not at all. */
import { type FileDiff, parseDiff } from '../../change/diff.ts';
import { applyHunks, broughtBy, type Run, untouched } from '../../change/runs.ts';
import type { AddedLine, FileChange, KeptLines, Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import { bringVersions } from '../history/bring-contents.ts';
import { COMPARE } from '../history/range.ts';

export interface Versions {
  /** The earlier version. */
  readonly was: Sha;
  /** The commit of the change that brought the lines here; null where the change as a whole, at head, is compared. */
  readonly by: Sha | null;
  readonly head: Sha;
}

/** More names would not fit every system's command line; then all files are compared. In names, and in UTF-16 units of all. */
const MOST_PATHS = 500;
const MOST_PATH_TEXT = 20_000;

export interface Places {
  /** Those of the change. */
  readonly files: readonly FileChange[];
  /** Others, under which the lines can have stood before. */
  readonly paths: readonly Path[];
  /** Whether contents come on demand. */
  readonly isPartial: boolean;
}

export async function keptLines(
  store: Store,
  { was, by, head }: Versions,
  { files, paths, isPartial }: Places,
): Promise<readonly KeptLines[]> {
  const placed = files.map(({ path, added }) => ({ path, lines: added.flatMap((line) => placeIn(by, path, line)) }));
  const theirs = placed.flatMap(({ lines }) => lines.map(({ at }) => at.path));
  if (theirs.length === 0) return [];
  const names = shortOf(new Set([...theirs, ...paths]));
  if (isPartial && names.length > 0) await bringVersions(store, [was, by ?? head], names);
  const diffs = await compare(store, [was, by ?? head], names);
  const runs = new Map<Path, readonly Run[]>();
  const runsOf = (path: Path): readonly Run[] => {
    const known = runs.get(path) ?? unchanged(path, diffs.get(path));
    runs.set(path, known);
    return known;
  };
  return placed.flatMap(({ path, lines }) => joined(path, lines, runsOf));
}

interface Placed {
  readonly number: number;
  readonly at: { readonly path: Path; readonly number: number };
}

const placeIn = (by: Sha | null, path: Path, { number, commit, at }: AddedLine): readonly Placed[] => {
  if (by === null) return [{ number, at: { path, number } }];
  return commit === by && at !== null ? [{ number, at }] : [];
};

/** None, for all of them, where they are too many. */
const shortOf = (names: ReadonlySet<Path>): readonly Path[] =>
  names.size <= MOST_PATHS && [...names].join('').length <= MOST_PATH_TEXT ? [...names] : [];

async function compare(
  store: Store,
  versions: readonly [Sha, Sha],
  names: readonly Path[],
): Promise<ReadonlyMap<Path, FileDiff>> {
  const args = ['--patch', '--unified=0', '--find-renames=50%', '-l1000', ...COMPARE, ...versions];
  const printed = await store.read(['diff', ...args, '--', ...names]);
  return new Map(parseDiff(printed).map((diff) => [diff.path, diff]));
}

/** The lines of the later version as runs; those without a commit stood in the earlier one. */
function unchanged(path: Path, diff: FileDiff | undefined): readonly Run[] {
  if (diff === undefined) return untouched(path);
  const { status, shown, from, hunks } = diff;
  if (shown !== 'lines' || (status !== 'modified' && status !== 'renamed')) return [];
  return applyHunks(untouched(from), hunks, broughtBy(path, 'later'));
}

/** Lines that follow one another, now and before, become one. */
function joined(path: Path, lines: readonly Placed[], runsOf: (path: Path) => readonly Run[]): readonly KeptLines[] {
  const kept: KeptLines[] = [];
  for (const { number, at } of lines) {
    const was = placeThen(runsOf(at.path), at.number);
    if (was === undefined) continue;
    const last = kept.at(-1);
    const length = last === undefined ? 0 : last.now.to - last.now.from + 1;
    const follows =
      last?.now.to === number - 1 && last.was.path === was.path && last.was.number + length === was.number;
    if (last !== undefined && follows) kept[kept.length - 1] = { ...last, now: { ...last.now, to: number } };
    else kept.push({ now: { path, from: number, to: number }, was });
  }
  return kept;
}

/** By halving: a hostile file can have as many runs as lines. */
function placeThen(runs: readonly Run[], number: number): KeptLines['was'] | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && run.number + run.count - 1 < number) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  if (run === undefined || run.number > number || run.commit !== null) return undefined;
  return { path: run.at.path, number: run.at.number + number - run.number };
}
