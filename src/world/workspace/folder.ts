/** A folder of the machine, read synchronously: links are followed within the folder and never out of it. */
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { decodeText, isUtf8 } from '../../change/git-text.ts';
import type { Path } from '../../model.ts';
import { MOST_FILE_BYTES } from '../git/store.ts';
import { isBinary } from '../git/tree.ts';
import type { Entry, WorkspaceFiles } from '../world.ts';

export interface Folder extends Omit<WorkspaceFiles, 'differing' | 'own' | 'release'> {
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
/** A directory is listed when more than so many of its names were asked about: one of installed packages may hold thousands, of which a few are asked for. */
const FEW_QUESTIONS = 32;
/** Where a name in other letters is found too, only the list says what something is called. */
const ASKS_BY_NAME = process.platform === 'linux';

export function openFolder(given: string): Folder {
  const top = realpathSync.native(given);
  const listings = new Map<Path, Listing>();
  const questions = new Map<Path, number>();
  const directories = new Map<Path, Place | undefined>();

  /** `directory` is a real one, its links resolved. */
  const listing = (directory: Path): Listing => {
    const entries = listings.get(directory) ?? listDirectory(join(top, directory));
    listings.set(directory, entries);
    return entries;
  };
  const kindIn = (directory: Path, name: string): Entry['kind'] | undefined => {
    const asked = questions.get(directory) ?? 0;
    if (!ASKS_BY_NAME || listings.has(directory) || asked >= FEW_QUESTIONS) return listing(directory).get(name);
    questions.set(directory, asked + 1);
    const found = attempt(() => lstatSync(join(top, directory, name), { throwIfNoEntry: false }));
    return found && kindOf(found);
  };
  /** A path with the links before its last name resolved, and what stands there by that name. */
  const entryAt = (path: Path): (Entry & { readonly path: Path }) | undefined => {
    if (!isPlain(path)) return undefined;
    const slash = path.lastIndexOf('/');
    const parent = directoryAt(path.slice(0, Math.max(slash, 0)));
    const name = path.slice(slash + 1);
    const kind = parent && kindIn(parent.path, name);
    if (parent === undefined || kind === undefined) return undefined;
    return { path: parent.path === '' ? name : `${parent.path}/${name}`, name, kind };
  };
  const placeOf = (path: Path): Place | undefined => {
    if (path === '') return TOP;
    const entry = entryAt(path);
    if (entry?.kind === 'symlink') return followed(top, entry.path);
    return entry === undefined || entry.kind === 'submodule' ? undefined : { path: entry.path, kind: entry.kind };
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
    holds: (path) => entryAt(path) !== undefined,
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
function kindOf(entry: Dirent | Stats): Entry['kind'] | undefined {
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
