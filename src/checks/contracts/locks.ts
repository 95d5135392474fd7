/** Whether a version is the one that the lockfile names, and which command installs what it names. */
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

/** unlocked: no lockfile, or none that can be read, says anything of the package. */
export type Locks = (importer: Path, name: string, version: string) => 'same' | 'other' | 'unlocked';

interface Kind {
  readonly install: string;
  /** The versions of a package that a lockfile of this kind names. */
  readonly versions: (text: string, name: string) => readonly string[];
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, version]) => version ?? []);

const KINDS: Readonly<Record<string, Kind>> = {
  'package-lock.json': { install: 'npm ci', versions: npmVersions },
  'npm-shrinkwrap.json': { install: 'npm ci', versions: npmVersions },
  'pnpm-lock.yaml': {
    install: 'pnpm install --frozen-lockfile',
    versions: (text, name) => all(text, new RegExp(`^ {2}'?/?${quoted(name)}[@/]([\\w.+-]+)`, 'gm')),
  },
  'yarn.lock': {
    install: 'yarn install --immutable',
    versions: (text, name) =>
      all(text, new RegExp(`^(?:"?|[^\\n]{0,2000}, "?)${quoted(name)}@[^\\n]*\\n {2}version:? "?([\\w.+-]+)`, 'gm')),
  },
  'bun.lock': {
    install: 'bun install --frozen-lockfile',
    versions: (text, name) => all(text, new RegExp(`\\["${quoted(name)}@([\\w.+-]+)"`, 'g')),
  },
  'bun.lockb': { install: 'bun install --frozen-lockfile', versions: () => [] },
};

/** As https://docs.npmjs.com/cli/configuring-npm/package-lock-json has it: by place, or, before version 2, as a tree. */
function npmVersions(text: string, name: string): readonly string[] {
  const lock = fields(parseJson(text));
  const packages = [...fields(lock.get('packages'))].filter(([place]) => place.endsWith(`node_modules/${name}`));
  const entries =
    packages.length > 0 ? packages.map(([, entry]) => entry) : [fields(lock.get('dependencies')).get(name)];
  return entries.flatMap((entry) => {
    const version = fields(entry).get('version');
    return typeof version === 'string' ? [version] : [];
  });
}

/** Those of the nearest directory that has any: some repositories keep one for each package manager. */
const lockfilesAbove = (snapshot: Snapshot, path: Path): readonly Path[] =>
  ancestors(directoryOf(path))
    .map((directory) => Object.keys(KINDS).map((name) => within(directory, name)))
    .map((files) => files.filter((file) => snapshot.kind(file) === 'file'))
    .find((files) => files.length > 0) ?? [];

/** `snapshot` is the head's: its lockfile may be newer than what is installed. */
export function locksOf(snapshot: Snapshot): Locks {
  const known = new Map<string, readonly string[]>();
  const versions = (file: Path, name: string): readonly string[] => {
    const key = `${file}\0${name}`;
    const found = known.get(key) ?? KINDS[nameOf(file)]?.versions(snapshot.read(file) ?? '', name) ?? [];
    known.set(key, found);
    return found;
  };
  return (importer, name, version) => {
    const locked = lockfilesAbove(snapshot, importer).flatMap((file) => versions(file, name));
    if (locked.length === 0) return 'unlocked';
    return locked.includes(version) ? 'same' : 'other';
  };
}

const nameOf = (path: Path): string => path.slice(path.lastIndexOf('/') + 1);

/** The one command that brings what the lockfile names. */
export function installCommand(snapshot: Snapshot, path: Path): string {
  const [file] = lockfilesAbove(snapshot, path);
  return (file === undefined ? undefined : KINDS[nameOf(file)]?.install) ?? 'npm install';
}
