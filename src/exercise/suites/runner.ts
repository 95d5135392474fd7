/** How a repository runs its tests: the runner, from which folder, and the options that its own script gives. */
import type { Path } from '../../model.ts';
import type { Tree } from '../../world/world.ts';
import { type Manifest, manifestIn } from '../modules/manifest.ts';
import { optionsIn, wordsOf } from './runner-options.ts';

export const STYLES = ['vitest', 'jest', 'ava', 'mocha', 'node:test'] as const;
export type Style = (typeof STYLES)[number];

export interface Runs {
  readonly style: Style;
  /** Where it is started, from the top of the repository. */
  readonly folder: Path;
  /** For Node itself, and for the runner: those that decide whether tests run at all. */
  readonly node: readonly string[];
  readonly options: readonly string[];
  /** Whether anything names the runner: else it is Node's own, for want of another. */
  readonly isNamed: boolean;
}

/** Of a test, or of a file that is to have one: what its text imports counts before what manifests say, the nearest one first. */
export async function runsFor(tree: Tree, path: Path, text: string): Promise<Runs> {
  const wanted = importedIn(text);
  for (const folder of foldersAbove(path)) {
    const written = await tree.read('head', within(folder, 'package.json'));
    if (written === undefined) continue;
    const manifest = manifestIn(written);
    const said = saidIn(manifest, wanted);
    if (said !== undefined) return { ...said, folder, isNamed: true };
    const style = wanted ?? (await configuredIn(tree, folder)) ?? neededBy(manifest);
    const isHere = style !== undefined && (manifest.packages.has(style) || wanted === undefined);
    if (isHere) return { style, folder, node: [], options: [], isNamed: true };
  }
  return { style: wanted ?? 'node:test', folder: '', node: [], options: [], isNamed: wanted !== undefined };
}

function importedIn(text: string): Style | undefined {
  const [, named] =
    /(?:from\s*|require\(\s*|import\s+)['"](node:test|vitest|@jest\/globals|mocha|ava)['"]/.exec(text) ?? [];
  return named === '@jest/globals' ? 'jest' : STYLES.find((style) => style === named);
}

const foldersAbove = (path: Path): readonly Path[] =>
  path
    .split('/')
    .map((_, index, parts) => parts.slice(0, parts.length - 1 - index).join('/'))
    .slice(0, path.split('/').length);

const within = (folder: Path, name: string): Path => (folder === '' ? name : `${folder}/${name}`);

/** The script called `test` first, then those that begin so. */
function saidIn(
  { scripts }: Manifest,
  wanted: Style | undefined,
): Pick<Runs, 'style' | 'node' | 'options'> | undefined {
  const rank = (name: string): number => (name === 'test' ? 0 : name.startsWith('test') ? 1 : 2);
  const ordered = [...scripts].toSorted(([one], [other]) => rank(one) - rank(other));
  for (const [, script] of ordered)
    for (const command of wordsOf(script)) {
      const found = optionsIn(command);
      if (found !== undefined && (wanted === undefined || found.style === wanted)) return found;
    }
  return undefined;
}

const CONFIGURED: readonly (readonly [RegExp, Style])[] = [
  [/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/, 'vitest'],
  [/^jest\.config\.(?:[cm]?[jt]s|json)$/, 'jest'],
  [/^\.mocharc(?:\.(?:[cm]?js|ya?ml|jsonc?))?$/, 'mocha'],
  [/^ava\.config\.[cm]?js$/, 'ava'],
];

async function configuredIn(tree: Tree, folder: Path): Promise<Style | undefined> {
  const names = (await tree.list('head', folder)).map(({ name }) => name);
  return CONFIGURED.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
}

/** Some bring their runner along. */
const BRINGS: readonly (readonly [string, Style])[] = [
  ['ts-jest', 'jest'],
  ['babel-jest', 'jest'],
  ['react-scripts', 'jest'],
];

const neededBy = ({ packages }: Manifest): Style | undefined =>
  STYLES.find((style) => packages.has(style)) ?? BRINGS.find(([name]) => packages.has(name))?.[1];
