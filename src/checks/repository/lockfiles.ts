/** Finds the lockfile that speaks for a manifest: the one above it, if there is no doubt which it is. */
import type { Path } from '../../model.ts';
import { declaredIn } from './declared.ts';
import type { Files } from './files.ts';
import type { Locked, Lockfile } from './lockfile.ts';
import { readBunLock } from './lockfiles/bun.ts';
import { readNpmLock } from './lockfiles/npm.ts';
import { readPnpmLock } from './lockfiles/pnpm.ts';
import { readYarnLock } from './lockfiles/yarn.ts';
import { once } from './memo.ts';
import { ancestors, within } from './paths.ts';

export interface Governing {
  readonly path: Path;
  /** The manifest's directory from the lockfile's. */
  readonly directory: Path;
  readonly lock: Lockfile;
  /** Whether the versions of the name are decided elsewhere than where it is declared: then the lockfile need not repeat what a manifest says. */
  overrides(name: string): boolean;
}

type Read = (text: string, isMember: (directory: Path) => boolean) => Lockfile | undefined;

const READERS: Readonly<Record<string, Read>> = {
  'package-lock.json': readNpmLock,
  'npm-shrinkwrap.json': readNpmLock,
  'pnpm-lock.yaml': readPnpmLock,
  'yarn.lock': readYarnLock,
  'bun.lock': readBunLock,
};
/** Formats that are no text. */
const OPAQUE = ['bun.lockb'];

export interface Lockfiles {
  /** Undefined where there is none, or a doubt. */
  governing(directory: Path): Promise<Governing | undefined>;
  /** What every lockfile above holds for a manifest's dependency, the nearest first; null where there is no lockfile. */
  held(directory: Path, name: string, range: string): Promise<readonly Locked[] | null>;
  /** Every package of a scope that any lockfile above names, in the order of code units. */
  ofScope(scope: string, directory: Path): Promise<readonly string[]>;
  /** Addresses from which any lockfile above takes the package of this name, or packages of this scope: in doubt a name is somebody's own. */
  addressesOf(nameOrScope: string, directory: Path): Promise<readonly string[]>;
}

interface Found {
  readonly path: Path;
  readonly lock: Lockfile;
}

/** The same in every format: behind a quote, a slash or a space, and before one, or before a version. */
function namesUnder(scope: string, text: string): readonly string[] {
  const written = new RegExp(`(?<=["'/\\s])${scope.replace(/[^\w@-]/g, '\\$&')}/[a-z0-9][\\w.-]*(?=["'/@:])`, 'g');
  return Array.from(text.matchAll(written), ([name]) => name);
}

/** A directory as seen from one above it. */
const below = (above: Path, directory: Path): Path => (above === '' ? directory : directory.slice(above.length + 1));

/** `members` are the workspace's packages as a directory sees them. */
export function lockfilesIn(files: Files, members: (directory: Path) => Promise<ReadonlyMap<string, Path>>): Lockfiles {
  const namesAt = once(async (directory): Promise<readonly string[]> => {
    const entries = await files.entries(directory);
    return [...Object.keys(READERS), ...OPAQUE].filter((name) => entries.has(name));
  });
  const locksAt = once(async (directory): Promise<readonly Found[]> => {
    const found: Found[] = [];
    for (const name of await namesAt(directory)) {
      const path = within(directory, name);
      const text = await files.text(path);
      const places = new Set((await members(directory)).values());
      const lock = READERS[name]?.(text ?? '', (member) => places.has(within(directory, member)));
      if (lock !== undefined) found.push({ path, lock });
    }
    return found;
  });
  const overriddenAt = once(async (directory): Promise<ReadonlySet<string>> => {
    const path = within(directory, 'package.json');
    const declared = await declaredIn(path, (await files.text(path)) ?? '');
    return new Set(declared?.flatMap(({ kind, name }) => (kind === 'override' ? [name] : [])));
  });
  const governs = async (above: Path, directory: Path): Promise<readonly Governing[]> => {
    const [found] = await locksAt(above);
    const place = below(above, directory);
    // Two package managers in one place: nobody can tell which lockfile is the living one.
    if (found === undefined || (await namesAt(above)).length > 1 || !found.lock.holds(place)) return [];
    const overridden = await overriddenAt(above);
    const overrides = (name: string): boolean => overridden.has(name) || found.lock.overrides(name);
    return [{ ...found, directory: place, overrides }];
  };
  return {
    async governing(directory) {
      const found = (await Promise.all(ancestors(directory).map((above) => governs(above, directory)))).flat();
      // A lockfile within a workspace that has one is left over, or the workspace's is.
      return found.length === 1 ? found[0] : undefined;
    },
    async held(directory, name, range) {
      const above = ancestors(directory);
      if ((await Promise.all(above.map(namesAt))).flat().length === 0) return null;
      const found = await Promise.all(above.map(locksAt));
      return found.flatMap((locks, index) =>
        locks.flatMap(({ lock }) => lock.find(below(above[index] ?? '', directory), name, range) ?? []),
      );
    },
    async ofScope(scope, directory) {
      const found = (await Promise.all(ancestors(directory).map(locksAt))).flat();
      const texts = await Promise.all(found.map(({ path }) => files.text(path)));
      return [...new Set(texts.flatMap((text) => namesUnder(scope, text ?? '')))].sort();
    },
    async addressesOf(nameOrScope, directory) {
      const found = (await Promise.all(ancestors(directory).map(locksAt))).flat();
      return found.flatMap(({ lock }) => lock.addressesOf(nameOrScope));
    },
  };
}
