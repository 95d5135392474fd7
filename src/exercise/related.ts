/** Which tests of a repository have to do with changed files, and what runs them. */
import type TypeScript from 'typescript';
import type { Path } from '../model.ts';
import type { Runner, Tree } from '../world/world.ts';
import { locate, readerAt } from './locate.ts';
import { requiredBy } from './program.ts';
import type { Style } from './test-text.ts';

type Ts = typeof TypeScript;

/** Files that are read for one changed file, files that stand between it and a test, and tests that are run. */
const MOST_READ = 120;
const MOST_READ_IN_ALL = 2_000;
const MOST_BETWEEN = 12;
const MOST_TESTS = 20;
/** Characters of a file; a larger one is data or generated. */
const LONGEST = 400_000;

const SCRIPT = /\.[cm]?[jt]sx?$/;
const TEST =
  /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)__tests__\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:tests?|spec)\/.*\.[cm]?[jt]sx?$/;
const NO_TEST =
  /\.d\.[cm]?ts$|(?:^|\/)(?:node_modules|dist|build|vendor|coverage|fixtures?|__mocks__|__snapshots__|support|helpers?)\//;

export const isTest = (path: Path): boolean => TEST.test(path) && !NO_TEST.test(path);

/** Tests at head that import one of the files, at once or through one other file, or that are named after it; in the order of their paths. */
export async function relatedTests(ts: Ts, tree: Tree, paths: readonly Path[]): Promise<readonly Path[]> {
  const importersOf = importersIn(ts, tree);
  const found = new Set<Path>();
  for (const path of paths) {
    const importers = await importersOf(path);
    for (const one of importers.filter(isTest)) found.add(one);
    for (const between of importers.filter((one) => !isTest(one)).slice(0, MOST_BETWEEN))
      for (const one of await importersOf(between)) if (isTest(one)) found.add(one);
  }
  return [...found].sort().slice(0, MOST_TESTS);
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
    const paths = (await tree.search('head', stem, MOST_READ * 2)).filter((one) => SCRIPT.test(one) && one !== path);
    const found: Path[] = [];
    for (const one of paths.slice(0, MOST_READ)) {
      const isNamed = isTest(one) && stemOf(one).replace(/\.(?:test|spec)$/, '') === stem;
      if (isNamed || (await targetsOf(one)).has(path)) found.push(one);
    }
    importers.set(path, found);
    return found;
  };
}

/** What others call a file by: its name without the extension, or that of its folder. */
function stemOf(path: Path): string {
  const parts = path.split('/');
  const stem = (parts.pop() ?? '').replace(SCRIPT, '');
  return stem === 'index' ? (parts.pop() ?? stem) : stem;
}

/** By what the test imports, else by the style of the repository's manifest; null where that is nothing that is run here. */
export function runnerFor(text: string, style: Style): Runner | null {
  const [, named] =
    /(?:from\s*|require\(\s*|import\s+)['"](node:test|vitest|@jest\/globals|mocha)['"]/.exec(text) ?? [];
  if (named === 'node:test' || named === 'vitest' || named === 'mocha') return named;
  if (named !== undefined) return 'jest';
  return style === 'vitest' || style === 'jest' || style === 'mocha' ? style : null;
}
