/** Whether the configuration of a bundler, test runner or other tool could give a name a meaning. Tools are programs: a mention is enough to say that we do not know. */
import type { Path } from '../../model.ts';
import type { Files } from '../repository/files.ts';
import { fields, parseJson } from '../repository/json.ts';
import { once } from '../repository/memo.ts';
import { ancestors, directoryOf, join, nameOf, within } from '../repository/paths.ts';
import { computesAliases, rootsIn } from './aliases.ts';
import { givesMeaning, type Sought, settingsIn } from './meaning.ts';
import { mentions, mentionsScope, namesCopy, namesFile, namesPlace } from './mentions.ts';

/** mentioned: the name stands in a configuration. scope: its scope does, for all in it. computed: neither does, and a configuration computes the names that it sets up. */
export type Meaning = 'mentioned' | 'scope' | 'computed' | undefined;

/** `importer` is left out everywhere: what a configuration itself imports it does not thereby supply. */
export interface Tools {
  /** What a configuration could make of a package's name; of any name in its scope, where the scope stands for all in it. */
  ofName(importer: Path, name: string): Promise<Meaning>;
  /** Whether one gives another meaning to a name that is known to be mapped or declared. */
  redefines(importer: Path, sought: Sought): Promise<boolean>;
  /** Whether a configuration names a file; `name` is the last part of a path. */
  namesFile(importer: Path, name: string): Promise<boolean>;
  /** Whether a configuration speaks of a folder or file that is not there: `path` is its name behind that of the folder that holds it. */
  namesPlace(importer: Path, path: Path): Promise<boolean>;
  /** Folders, as written, in which a configuration says that bare names are looked up. */
  roots(importer: Path): Promise<readonly string[]>;
  /** Whether a configuration runs or ships a copy of the importer that lies in an output folder. */
  runsCopy(importer: Path): Promise<boolean>;
}

const EXTENSION = String.raw`\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|rb|html?)$`;
const TOOL =
  'webpack|rollup|rolldown|vite|vitest|esbuild|rspack|rsbuild|rslib|jest|karma|metro|babel|tsup|gulpfile|gruntfile|craco|' +
  'quasar|ember-cli-build|systemjs|testem|snowpack|brunch|importmap|import_map|deno|codegen|orval';
/** Names that are a tool's own, wherever they stand. */
const OWN_NAME = new RegExp(
  String.raw`^(?:${TOOL})(?:[._-].*)?${EXTENSION}|\.config${EXTENSION}|^(?:package|bower|component|angular|project|nx)\.json$|^package\.js$|^schema\.prisma$|^\.(?:babelrc|swcrc|parcelrc|[\w-]+\.[cm]?js$)`,
  'i',
);
/** Names that say so at the top of a package, where elsewhere they are sources like others. */
const CONFIGURATION = new RegExp(
  String.raw`${OWN_NAME.source}|(?:^(?:build|bundle)(?:[._-].*)?|config|conf|alias|aliases)${EXTENSION}|^index\.html?$`,
  'i',
);
/** Tools that read code and never say what a name in it means. */
const READER =
  /^\.?(?:eslint|prettier|stylelint|commitlint|lint-?staged|cspell|tailwind|postcss|renovate|markdownlint|typedoc|knip|biome|oxlint|release|size-limit)/i;
/** Workflows install packages by name and set up no aliases. */
const WORKFLOW = /^\.github\//;
const DECLARATIONS = ['package.json', 'deno.json', 'deno.jsonc'];
/** Folders of configuration beside those: everything in the first, in the others what is called so. */
const FOLDERS = [
  ...'.config .storybook .vitepress .vuepress .erb build builds bundler config configs webpack'
    .split(' ')
    .map((name) => [name, new RegExp(EXTENSION, 'i')] as const),
  ...'scripts tools internals prisma'.split(' ').map((name) => [name, CONFIGURATION] as const),
];
/** Files that set up names only where they hold this: Meteor's manifest, and pages with an import map. */
const ONLY_WITH: readonly (readonly [name: RegExp, word: string])[] = [
  [/(?:^|\/)package\.js$/, 'Npm.depends'],
  [/(?:^|\/)(?!index\.)[^/]*\.html?$/, 'importmap'],
];
const PAGE = /\.html?$/i;
const IMPORT_MAP = /"importMap"\s*:\s*"([^"\n]+)"/;
/** Files read for one directory, and characters of each. */
const MOST = 60;
const MOST_PAGES = 20;
const MOST_TEXT = 500_000;

export function toolsIn(files: Files): Tools {
  const pathsFor = pathsIn(files);
  const text = once(async (path) => {
    const written = ((await files.text(path)) ?? '').slice(0, MOST_TEXT);
    return ONLY_WITH.some(([name, word]) => name.test(path) && !written.includes(word)) ? '' : written;
  });
  const computes = once(async (path) => computesAliases(await text(path)));
  const withoutScripts = once(async (path) =>
    path.endsWith('package.json') ? without('scripts', await text(path)) : text(path),
  );
  const withoutImports = once(async (path) =>
    DECLARING.test(path) ? without('imports', await text(path)) : text(path),
  );
  const undeclaring = once(async (path) => (DECLARING.test(path) ? settingsIn(await text(path)) : text(path)));
  return {
    async ofName(importer, name) {
      const paths = await pathsFor(importer);
      const texts = await Promise.all(paths.map(text));
      const scoped = await Promise.all(paths.filter((path) => !WORKFLOW.test(path)).map(withoutScripts));
      if (texts.some((written) => mentions(written, name))) return 'mentioned';
      if (scoped.some((written) => mentionsScope(written, name))) return 'scope';
      return (await Promise.all(paths.map(computes))).includes(true) ? 'computed' : undefined;
    },
    async redefines(importer, sought) {
      const paths = (await pathsFor(importer)).filter((path) => !WORKFLOW.test(path) && !isRead(path, importer));
      const texts = await Promise.all(paths.map(undeclaring));
      return texts.some((written) => givesMeaning(written, sought));
    },
    async namesFile(importer, name) {
      const stem = name.replace(/\.[^.]*$/, '');
      const texts = stem === '' ? [] : await Promise.all((await pathsFor(importer)).map(withoutImports));
      return texts.some((written) => namesFile(written, stem));
    },
    async namesPlace(importer, path) {
      const paths = (await pathsFor(importer)).filter((one) => !TYPESCRIPT.test(nameOf(one)));
      const texts = await Promise.all(paths.map(withoutImports));
      return texts.some((written) => namesPlace(written, path));
    },
    async roots(importer) {
      const texts = await Promise.all((await pathsFor(importer)).map(text));
      return [...new Set(texts.flatMap(rootsIn))];
    },
    async runsCopy(importer) {
      const texts = await Promise.all((await pathsFor(importer)).map(text));
      return texts.some((written) => namesCopy(written, importer));
    },
  };
}

/** TypeScript's own configurations above a file are no programs: what they say of names is looked up. */
const isRead = (path: Path, importer: Path): boolean =>
  TYPESCRIPT.test(nameOf(path)) && ancestors(directoryOf(importer)).includes(directoryOf(path));
const TYPESCRIPT = /^[tj]sconfig(?:\..+)?\.json$/;

/** Commands choose packages by their scope and give no name a meaning; `imports` say where a file lies and make none. */
function without(section: string, manifest: string): string {
  const all = [...fields(parseJson(manifest))];
  const kept = all.filter(([key]) => key !== section);
  return all.length === 0 ? manifest : JSON.stringify(Object.fromEntries(kept));
}

/** Where a name stands that is declared, not set up. */
const DECLARING = /(?:^|\/)(?:package|deno)\.jsonc?$/;

/** The configurations of all directories from the importer's up, and the workflows. */
function pathsIn(files: Files): (importer: Path) => Promise<readonly Path[]> {
  const at = once(async (directory) => {
    const entries = await files.entries(directory);
    const top = directory === '' || DECLARATIONS.some((name) => entries.has(name));
    const found = await configurations(files, directory, top ? CONFIGURATION : OWN_NAME);
    for (const [folder, pattern] of top ? FOLDERS : []) {
      if (entries.get(folder) === 'directory')
        found.push(...(await configurations(files, within(directory, folder), pattern)));
    }
    const pages = await configurations(files, directory, PAGE);
    return [...found.slice(0, MOST), ...pages.slice(0, MOST_PAGES), ...(await importMaps(files, directory))];
  });
  const workflows = once((folder) => configurations(files, folder, /\.ya?ml$/));
  return async (importer) => {
    const all = await Promise.all([...ancestors(directoryOf(importer)).map(at), workflows('.github/workflows')]);
    return all.flat().filter((path) => path !== importer);
  };
}

/** Those that Deno's configuration says lie elsewhere. */
async function importMaps(files: Files, directory: Path): Promise<readonly Path[]> {
  const entries = await files.entries(directory);
  const held = ['deno.json', 'deno.jsonc'].filter((name) => entries.has(name));
  const texts = await Promise.all(held.map((name) => files.text(within(directory, name))));
  return texts.flatMap((text) => {
    const written = IMPORT_MAP.exec(text ?? '')?.[1];
    return (written && join(directory, written)) || [];
  });
}

async function configurations(files: Files, directory: Path, pattern: RegExp): Promise<Path[]> {
  const names = [...(await files.entries(directory))].filter(
    ([name, kind]) => kind === 'file' && pattern.test(name) && !READER.test(name),
  );
  return names.slice(0, MOST).map(([name]) => within(directory, name));
}
