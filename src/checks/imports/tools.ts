/** Whether the configuration of a bundler, test runner or other tool could give a name a meaning. Tools are programs: a mention is enough to say that we do not know. */
import type { Path } from '../../model.ts';
import { computesAliases } from './aliases.ts';
import type { Files } from './files.ts';
import { once } from './memo.ts';
import { mentions, namesFile } from './mentions.ts';
import { ancestors, within } from './paths.ts';

/** Why a name may have a meaning or a file may be made, or null. `importer` is left out: what a configuration itself imports it does not thereby supply. */
export interface Tools {
  ofName(importer: Path, directory: Path, name: string): Promise<string | null>;
  /** The same for a path inside a package that manifests and workflows name anyway. */
  ofPackagePath(importer: Path, directory: Path, name: string): Promise<string | null>;
  /** `name` is the last part of a path. */
  ofFile(importer: Path, directory: Path, name: string): Promise<string | null>;
}

const SCRIPT = String.raw`\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|rb|html?)$`;
const TOOL =
  'webpack|rollup|rolldown|vite|vitest|esbuild|rspack|rsbuild|rslib|jest|karma|metro|babel|tsup|gulpfile|gruntfile|craco|quasar|' +
  'ember-cli-build|systemjs|testem|snowpack|brunch|importmap|import_map|deno|build|bundle|config';
const CONFIGURATION = new RegExp(
  `^(?:(?:${TOOL})(?:[._-].*)?|.*(?:config|conf|alias|aliases))${SCRIPT}|^(?:package|bower|component|angular|project|nx)\\.json$|^index\\.html?$|^\\.(?:babelrc|swcrc|parcelrc|postcssrc|[\\w-]+\\.[cm]?js$)`,
  'i',
);
/** Folders of configuration: every script in the first kind, in the second only those that are called so. */
const FOLDERS = new Map(
  Object.entries({
    all: '.config .storybook .vitepress .vuepress .erb build builds bundler config configs webpack',
    some: 'scripts tools internals',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind === 'all'] as const)),
);
/** Files read for one directory, and characters of each. */
const MOST = 60;
const MOST_TEXT = 500_000;

export function toolsIn(files: Files): Tools {
  const pathsFor = pathsIn(files);
  const text = once(async (path) => ((await files.text(path)) ?? '').slice(0, MOST_TEXT));
  const computes = once(async (path) => computesAliases(await text(path)));
  const meaning = async (paths: readonly Path[], name: string): Promise<string | null> => {
    const texts = await Promise.all(paths.map(text));
    if (texts.some((written) => mentions(written, name))) return 'a name that a configuration mentions';
    return (await Promise.all(paths.map(computes))).includes(true) ? 'a name that a computed alias may supply' : null;
  };
  return {
    async ofName(importer, directory, name) {
      return meaning(await pathsFor(importer, directory), name);
    },
    async ofPackagePath(importer, directory, name) {
      const paths = await pathsFor(importer, directory);
      return meaning(
        paths.filter((path) => !DECLARING.test(path)),
        name,
      );
    },
    async ofFile(importer, directory, name) {
      const stem = name.replace(/\.[^.]*$/, '');
      const texts = stem === '' ? [] : await Promise.all((await pathsFor(importer, directory)).map(text));
      return texts.some((written) => namesFile(written, stem)) ? 'a file that a configuration mentions' : null;
    },
  };
}

const DECLARING = /(?:^|\/)(?:package|deno)\.jsonc?$|^\.github\//;

/** The configurations of all directories from the importer's up, and the workflows. */
function pathsIn(files: Files): (importer: Path, directory: Path) => Promise<readonly Path[]> {
  const at = once(async (directory) => {
    const found = await configurations(files, directory, false);
    for (const [name, kind] of await files.entries(directory)) {
      const all = kind === 'directory' ? FOLDERS.get(name) : undefined;
      if (all !== undefined) found.push(...(await configurations(files, within(directory, name), all)));
    }
    return found.slice(0, MOST);
  });
  const workflows = once(async (folder) => {
    const names = [...(await files.entries(folder)).keys()].filter((name) => /\.ya?ml$/.test(name));
    return names.slice(0, MOST).map((name) => within(folder, name));
  });
  return async (importer, directory) => {
    const all = await Promise.all([...ancestors(directory).map(at), workflows('.github/workflows')]);
    return all.flat().filter((path) => path !== importer);
  };
}

async function configurations(files: Files, directory: Path, all: boolean): Promise<Path[]> {
  const script = new RegExp(SCRIPT, 'i');
  const names = [...(await files.entries(directory))].filter(
    ([name, kind]) => kind === 'file' && (all ? script : CONFIGURATION).test(name),
  );
  return names.map(([name]) => within(directory, name));
}
