/** What lies below a directory, its upper part at least: module declarations, and what folders and scripts are called. Asked only about names that would otherwise be reported. */
import type { Path } from '../../model.ts';
import { below } from '../repository/below.ts';
import type { Files } from '../repository/files.ts';
import { matchesName } from '../repository/glob.ts';
import { once } from '../repository/memo.ts';
import { directoryOf, nameOf, within } from '../repository/paths.ts';

export interface Inventory {
  /** Whether a declaration file declares the module: whoever wrote that knows that no package brings it. */
  declares(directory: Path, specifier: string): Promise<boolean>;
  /** Whether a folder or script is seen that is called so. */
  holds(directory: Path, name: string): Promise<boolean>;
  /** Whether git holds the package in a `node_modules` that is seen: a layer of a function in the cloud, say. */
  installs(directory: Path, name: string): Promise<boolean>;
  /** Whether a folder or script is called like a part of the name, or there are too many to tell. */
  calls(directory: Path, name: string): Promise<boolean>;
}

interface Listing {
  readonly installs: readonly Path[];
  readonly names: ReadonlySet<string>;
  readonly declarations: readonly Path[];
  readonly whole: boolean;
}

const MOST_DIRECTORIES = 600;
const MOST_DECLARATIONS = 150;
const MOST_INSTALLS = 20;
const DECLARES = /\bdeclare\s+module\s+(?:'([^'\n]*)'|"([^"\n]*)")/g;
const PASSED_OVER = /^(?:node_modules|dist|build|out|fixtures?|__fixtures__|tests?|__tests__|\..*)$/;

export function inventoryOf(files: Files): Inventory {
  const listing = once((directory) => list(files, directory));
  const declared = once(async (directory) => {
    const { declarations } = await listing(directory);
    const texts = await Promise.all(declarations.slice(0, MOST_DECLARATIONS).map(files.text));
    return new Set(texts.flatMap((text) => Array.from((text ?? '').matchAll(DECLARES), ([, a, b]) => a ?? b ?? '')));
  });
  return {
    async declares(directory, specifier) {
      return [...(await declared(directory))].some((pattern) => matchesName(pattern, specifier));
    },
    holds: async (directory, name) => (await listing(directory)).names.has(name),
    async installs(directory, name) {
      const { installs } = await listing(directory);
      const held = await Promise.all(
        installs.slice(0, MOST_INSTALLS).map((path) => files.entries(directoryOf(within(path, name)))),
      );
      return held.some((entries) => entries.has(nameOf(name)));
    },
    async calls(directory, name) {
      const { names, whole } = await listing(directory);
      return !whole || name.split(/[@/]/).some((part) => names.has(part));
    },
  };
}

/** Nearest to the directory first. */
async function list(files: Files, directory: Path): Promise<Listing> {
  const enters = (name: string) => !PASSED_OVER.test(name);
  const { held, whole } = await below(files, directory, { most: MOST_DIRECTORIES, enters });
  const declarations = held.filter(({ name, kind }) => kind === 'file' && /\.d\.[cm]?ts$/.test(name));
  const names = held.map(({ name, kind }) => (kind === 'directory' ? name : name.replace(/\..*$/, '')));
  const installs = held.filter(({ name, kind }) => kind === 'directory' && name === 'node_modules');
  return {
    installs: installs.map(({ path }) => path),
    names: new Set(names),
    declarations: declarations.map(({ path }) => path),
    whole,
  };
}
