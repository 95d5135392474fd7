/** Which tests of a repository have to do with changed files. */
import type TypeScript from 'typescript';
import type { Path } from '../../model.ts';
import type { Tree } from '../../world/world.ts';
import { locate, readerAt } from '../modules/locate.ts';
import { requiredBy } from '../program/program.ts';

type Ts = typeof TypeScript;

/** Files that are read for one file, and for all; files that stand between a changed one and a test, how far, and tests. */
const MOST_READ = 120;
const MOST_READ_IN_ALL = 2_000;
const MOST_BETWEEN = 60;
const FARTHEST = 6;
const MOST_NEAR = 20;
const MOST_TESTS = 100;
/** Characters of a file; a larger one is data or generated. */
const LONGEST = 400_000;

const SCRIPT = /\.[cm]?[jt]sx?$/;
const TEST =
  /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)__tests__\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:tests?|spec)\/.*\.[cm]?[jt]sx?$/;
const NO_TEST =
  /\.d\.[cm]?ts$|(?:^|\/)(?:node_modules|dist|build|vendor|coverage|fixtures?|__mocks__|__snapshots__|support|helpers?)\//;

export const isTest = (path: Path): boolean => TEST.test(path) && !NO_TEST.test(path);

export interface Related {
  /** Tests at head that import one of the files, at once or through one other file, or that are named after it; in the order of their paths. */
  readonly near: readonly Path[];
  /** Those that come to one of them through more files; nearest first. */
  readonly far: readonly Path[];
  /** Whether these are all that were found. */
  readonly isWhole: boolean;
}

export async function relatedTests(ts: Ts, tree: Tree, paths: readonly Path[]): Promise<Related> {
  const importersOf = importersIn(ts, tree);
  const [near, far, seen] = [new Set<Path>(), new Set<Path>(), new Set(paths)];
  let waiting = paths;
  let between = 0;
  for (let depth = 0; depth < FARTHEST && waiting.length > 0; depth += 1) {
    const next: Path[] = [];
    for (const path of waiting) {
      for (const one of await importersOf(path)) {
        if (seen.has(one)) continue;
        seen.add(one);
        if (isTest(one)) (depth < 2 ? near : far).add(one);
        else next.push(one);
      }
    }
    waiting = next.slice(0, Math.max(0, MOST_BETWEEN - between));
    between += next.length;
  }
  const [first, rest] = [[...near].sort(), [...far]];
  const all = [...first, ...rest];
  return {
    near: first.slice(0, MOST_NEAR),
    far: all.slice(Math.min(first.length, MOST_NEAR), MOST_TESTS),
    isWhole: all.length <= MOST_TESTS && between <= MOST_BETWEEN,
  };
}

/** Answers are kept. */
function importersIn(ts: Ts, tree: Tree): (path: Path) => Promise<readonly Path[]> {
  const reader = readerAt(tree, 'head');
  const [targets, importers] = [new Map<Path, ReadonlySet<Path | null>>(), new Map<Path, readonly Path[]>()];
  const targetsOf = async (path: Path): Promise<ReadonlySet<Path | null>> => {
    const known = targets.get(path);
    if (known !== undefined) return known;
    const text = targets.size < MOST_READ_IN_ALL ? await tree.read('head', path) : undefined;
    const names = text === undefined || text.length > LONGEST ? [] : requiredBy(ts, text);
    const found = new Set(await Promise.all(names.map((name) => locate(reader, path, name))));
    targets.set(path, found);
    return found;
  };
  return async (path) => {
    const known = importers.get(path);
    if (known !== undefined) return known;
    const stem = stemOf(path);
    const words = isIndex(path) ? [stem, '..'] : [stem];
    const holding = await Promise.all(words.map((word) => tree.search('head', word, MOST_READ * 2)));
    const paths = [...new Set(holding.flat())].filter((one) => SCRIPT.test(one) && one !== path);
    const found: Path[] = [];
    for (const one of paths.slice(0, MOST_READ * words.length)) {
      const isNamed = isTest(one) && stemOf(one).replace(/\.(?:test|spec)$/, '') === stem;
      if (isNamed || (await targetsOf(one)).has(path)) found.push(one);
    }
    importers.set(path, found);
    return found;
  };
}

/** Those below call it by where it is. */
const isIndex = (path: Path): boolean => /(?:^|\/)index\.[cm]?[jt]sx?$/.test(path);

/** What others call a file by: its name without the extension, or that of its folder. */
export function stemOf(path: Path): string {
  const parts = path.split('/');
  const stem = (parts.pop() ?? '').replace(SCRIPT, '');
  return stem === 'index' ? (parts.pop() ?? stem) : stem;
}
