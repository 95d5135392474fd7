/** A folder of the machine, read synchronously: every directory is listed once, links are followed within the folder and never out of it. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { decodeText, isUtf8 } from '../change/git-text.ts';
import type { Path } from '../model.ts';
import { MOST_FILE_BYTES } from './store.ts';
import { isBinary } from './tree.ts';
import type { Entry, WorkspaceFiles } from './world.ts';

export interface Folder extends Omit<WorkspaceFiles, 'differing' | 'release'> {
  /** As stored; undefined where `read` has no text for reasons of kind or size. */
  bytes(path: Path): Uint8Array | undefined;
}

/** What a path is once links are followed. */
interface Place {
  readonly path: Path;
  readonly kind: 'file' | 'directory';
}

type Listing = ReadonlyMap<string, Entry['kind']>;
const NOTHING: Listing = new Map();
const TOP: Place = { path: '', kind: 'directory' };

export function openFolder(given: string): Folder {
  const top = realpathSync.native(given);
  const listings = new Map<Path, Listing>();
  const directories = new Map<Path, Place | undefined>();

  /** `directory` is a real one, its links resolved. */
  const listing = (directory: Path): Listing => {
    const entries = listings.get(directory) ?? listDirectory(join(top, directory));
    listings.set(directory, entries);
    return entries;
  };
  const placeOf = (path: Path): Place | undefined => {
    if (path === '') return TOP;
    if (!isPlain(path)) return undefined;
    const slash = path.lastIndexOf('/');
    const parent = directoryAt(path.slice(0, Math.max(slash, 0)));
    const name = path.slice(slash + 1);
    const kind = parent === undefined ? undefined : listing(parent.path).get(name);
    if (parent === undefined || kind === undefined || kind === 'submodule') return undefined;
    const own = parent.path === '' ? name : `${parent.path}/${name}`;
    return kind === 'symlink' ? followed(top, own) : { path: own, kind };
  };
  const directoryAt = (path: Path): Place | undefined => {
    if (!directories.has(path)) directories.set(path, placeOf(path));
    const place = directories.get(path);
    return place?.kind === 'directory' ? place : undefined;
  };
  const bytes = (path: Path): Uint8Array | undefined => {
    const place = placeOf(path);
    return place?.kind === 'file' ? readBounded(join(top, place.path)) : undefined;
  };

  return {
    top,
    kind: (path) => placeOf(path)?.kind,
    realPath: (path) => placeOf(path)?.path,
    list: (path) => {
      const directory = directoryAt(path);
      return directory === undefined ? [] : [...listing(directory.path)].map(([name, kind]) => ({ name, kind }));
    },
    bytes,
    read: (path) => {
      const found = bytes(path);
      if (found === undefined || isBinary(found)) return undefined;
      const text = decodeText(found);
      return isUtf8(found, text) ? text : undefined;
    },
  };
}

/** A git path, and no way up or out. */
const isPlain = (path: Path): boolean => !/^\/|\\|\0|(?:^|\/)\.{0,2}(?:\/|$)/.test(path);

/** Where a link of the folder ends; undefined where that is nowhere, or outside. */
function followed(top: string, path: Path): Place | undefined {
  const found = attempt(() => {
    const real = realpathSync.native(join(top, path));
    return { inside: relative(top, real), stat: statSync(real) };
  });
  if (found === undefined || isAbsolute(found.inside) || found.inside.split(sep)[0] === '..') return undefined;
  const kind = found.stat.isDirectory() ? 'directory' : found.stat.isFile() ? 'file' : undefined;
  return kind && { path: found.inside.split(sep).join('/'), kind };
}

const listDirectory = (directory: string): Listing => {
  const entries = attempt(() => readdirSync(directory, { withFileTypes: true }));
  if (entries === undefined) return NOTHING;
  return new Map(
    entries.flatMap((entry) => (kindOf(entry) === undefined ? [] : [[entry.name, kindOf(entry) ?? 'file']])),
  );
};

/** Sockets, pipes and devices are nothing. */
function kindOf(entry: Dirent): Entry['kind'] | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'symlink' : undefined;
}

const readBounded = (path: string): Uint8Array | undefined =>
  attempt(() => (statSync(path).size > MOST_FILE_BYTES ? undefined : readFileSync(path)));

/** What cannot be read is not there: a file may go, or belong to somebody else, while we look. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
