/** Which file of the repository an import means, whatever way it is written. */
import type { At, Tree } from '../../world/world.ts';
import { placesFor } from './aliases.ts';

export interface Reader {
  /** Undefined where there is no such text. */
  read(path: string): Promise<string | undefined>;
  list(directory: string): Promise<readonly { readonly name: string; readonly kind: string }[]>;
}

const readers = new WeakMap<Tree, Map<At, Reader>>();

/** The same one each time: what is learnt of a moment is kept with its reader. */
export function readerAt(tree: Tree, at: At): Reader {
  const known = readers.get(tree) ?? new Map<At, Reader>();
  readers.set(tree, known);
  const reader = known.get(at) ?? { read: (path) => tree.read(at, path), list: (folder) => tree.list(at, folder) };
  known.set(at, reader);
  return reader;
}

const isRelative = (name: string): boolean => /^\.{1,2}(?:\/|$)/.test(name);

const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.json'];
/** What is written for what is there. */
const WRITTEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.jsx?$/, ['.ts', '.tsx']],
  [/\.mjs$/, ['.mts']],
  [/\.cjs$/, ['.cts']],
];

/** The module that a name means; null for what Node is to find. */
export async function locate(reader: Reader, importer: string, written: string): Promise<string | null> {
  // What builders are asked for behind a mark is how, not what.
  const name = written.replace(/\?[\w&=-]*$/, '');
  if (isRelative(name)) {
    const target = normal(`${folderOf(importer)}/${name}`);
    return target === null ? null : fileAt(reader, target);
  }
  for (const place of await placesFor(reader, importer, name)) {
    const found = await fileAt(reader, place);
    if (found !== null) return found;
  }
  return null;
}

async function fileAt(reader: Reader, target: string): Promise<string | null> {
  const folder = folderOf(target);
  const here = new Set((await reader.list(folder)).filter(({ kind }) => kind === 'file').map((entry) => entry.name));
  const base = target.slice(folder === '' ? 0 : folder.length + 1);
  const names = [
    base,
    ...EXTENSIONS.map((extension) => base + extension),
    ...WRITTEN.flatMap(([written, meant]) =>
      written.test(base) ? meant.map((one) => base.replace(written, one)) : [],
    ),
  ];
  const found = names.find((one) => here.has(one));
  if (found !== undefined) return folder === '' ? found : `${folder}/${found}`;
  const inside = new Set((await reader.list(target)).map((entry) => entry.name));
  const index = EXTENSIONS.map((extension) => `index${extension}`).find((one) => inside.has(one));
  if (index === undefined) return null;
  return target === '' ? index : `${target}/${index}`;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Null where it leads out of the repository. */
function normal(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
