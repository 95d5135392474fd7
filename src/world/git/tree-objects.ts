/** Walks tree objects in their raw form. No link is followed; each object is read once. */
import { decodePath } from '../../change/git-text.ts';
import { UserError } from '../../errors.ts';
import type { Path, Sha } from '../../model.ts';
import type { Entry } from '../world.ts';
import type { Objects } from './objects.ts';

export interface TreeEntry extends Entry {
  readonly oid: Sha;
}

export interface Trees {
  /** What the directory holds, in git's order; empty where there is none. `root` is a commit or a tree. */
  list(root: Sha, directory: Path): Promise<readonly TreeEntry[]>;
  /** The entry at a path, or undefined. */
  find(root: Sha, path: Path): Promise<TreeEntry | undefined>;
}

/** Far more than the largest directory that git handles well. */
const MOST_TREE_BYTES = 64 * 1024 * 1024;

type Directory = ReadonlyMap<string, TreeEntry>;
const EMPTY: Directory = new Map();

export function readTrees(objects: Objects): Trees {
  const kept = new Map<string, Promise<Directory>>();
  /** Those that are here already: whoever walks a deep path to each of thousands of directories does not wait at every step again. */
  const here = new Map<string, Directory>();

  const read = async (name: string): Promise<Directory> => {
    const tree = await objects.content(name, MOST_TREE_BYTES);
    if (tree === undefined || tree.type !== 'tree') throw new UserError(missing(name));
    if (tree.size > MOST_TREE_BYTES) throw new UserError(`the directory \`${name}\` holds more than Assay reads`);
    const entries = new Map(entriesOf(tree.bytes, tree.oid.length / 2).map((entry) => [entry.name, entry]));
    here.set(name, entries);
    return entries;
  };
  const directory = (name: string): Promise<Directory> => {
    const entries = kept.get(name) ?? read(name);
    kept.set(name, entries);
    return entries;
  };
  const walk = async (root: Sha, parts: readonly string[]): Promise<Directory> => {
    const top = `${root}^{tree}`;
    let entries = here.get(top) ?? (await directory(top));
    for (const part of parts) {
      const entry = entries.get(part);
      if (entry?.kind !== 'directory') return EMPTY;
      entries = here.get(entry.oid) ?? (await directory(entry.oid));
    }
    return entries;
  };

  return {
    list: async (root, path) => [...(await walk(root, path === '' ? [] : path.split('/'))).values()],
    find: async (root, path) => {
      const parts = path.split('/');
      return (await walk(root, parts.slice(0, -1))).get(parts.at(-1) ?? '');
    },
  };
}

const missing = (name: string): string =>
  `the tree \`${name.slice(0, 12)}\` is not in the repository: it is damaged or partly fetched`;

/** `<mode> <name>NUL<object name in bytes>`, again and again. */
function entriesOf(bytes: Uint8Array, oidBytes: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < buffer.length; ) {
    const space = buffer.indexOf(32, at);
    const end = buffer.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const name = decodePath(buffer.subarray(space + 1, end));
    const oid = buffer.toString('hex', end + 1, end + 1 + oidBytes);
    // Git itself writes no such names: whoever did wants a reader to leave the tree.
    if (!/^\.{0,2}$|\//.test(name)) entries.push({ name, kind: kindOf(buffer.toString('latin1', at, space)), oid });
    at = end + 1 + oidBytes;
  }
  return entries;
}

/** The file types of an octal mode, as git's index format defines them. */
function kindOf(mode: string): Entry['kind'] {
  switch (Number.parseInt(mode, 8) & 0o170000) {
    case 0o040000:
      return 'directory';
    case 0o120000:
      return 'symlink';
    case 0o160000:
      return 'submodule';
    default:
      return 'file';
  }
}
