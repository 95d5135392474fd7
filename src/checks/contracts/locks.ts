/** Whether a version is the one that the lockfile names, and which command installs what it names. */
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

export interface Copy {
  readonly name: string;
  readonly version: string;
  /** Where it is installed. */
  readonly directory: Path;
}

/** unlocked: no lockfile, or none that can be read, says anything of the package. */
export type Locks = (importer: Path, copy: Copy) => 'same' | 'other' | 'unlocked';

interface Kind {
  readonly install: string;
  /** The versions of a package that a lockfile of this kind names. */
  readonly versions: (text: string, name: string) => readonly string[];
  /** Whether it speaks for a manifest in a directory below its own. */
  readonly speaksFor: (text: string, below: Path) => boolean;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, version]) => version ?? []);

const KINDS: Readonly<Record<string, Kind>> = {
  'package-lock.json': { install: 'npm ci', versions: npmVersions, speaksFor: namesKey },
  'npm-shrinkwrap.json': { install: 'npm ci', versions: npmVersions, speaksFor: namesKey },
  'pnpm-lock.yaml': {
    install: 'pnpm install --frozen-lockfile',
    versions: (text, name) => all(text, new RegExp(`^ {2}'?/?${quoted(name)}[@/]([\\w.+-]+)`, 'gm')),
    speaksFor: (text, below) => text.includes(`\n  ${below}:`) || text.includes(`\n  '${below}':`),
  },
  'yarn.lock': {
    install: 'yarn install --immutable',
    versions: (text, name) =>
      all(text, new RegExp(`^(?:"?|[^\\n]{0,2000}, "?)${quoted(name)}@[^\\n]*\\n {2}version:? "?([\\w.+-]+)`, 'gm')),
    // The first version of the format does not write them down.
    speaksFor: (text, below) => !text.includes('\n__metadata:') || text.includes(`@workspace:${below}`),
  },
  'bun.lock': {
    install: 'bun install --frozen-lockfile',
    versions: (text, name) => all(text, new RegExp(`\\["${quoted(name)}@([\\w.+-]+)"`, 'g')),
    speaksFor: namesKey,
  },
  'bun.lockb': { install: 'bun install --frozen-lockfile', versions: () => [], speaksFor: () => true },
};

function namesKey(text: string, below: Path): boolean {
  return text.includes(`"${below}": {`);
}

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
  /** What is installed for a manifest below is nothing of a lockfile that does not know the manifest. */
  const speaksOf = (file: Path, copy: Path): boolean => {
    const top = directoryOf(file);
    const project = copy.slice(0, Math.max(copy.search(/(?:^|\/)node_modules\//), 0));
    if (project === top || !(top === '' || project.startsWith(`${top}/`))) return true;
    const below = top === '' ? project : project.slice(top.length + 1);
    return KINDS[nameOf(file)]?.speaksFor(snapshot.read(file) ?? '', below) ?? true;
  };
  return (importer, { name, version, directory }) => {
    const locked = lockfilesAbove(snapshot, importer).flatMap((file) =>
      speaksOf(file, directory) ? versions(file, name) : [],
    );
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
