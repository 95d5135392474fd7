/** What a lockfile says of the dependencies of one manifest, whatever its format. */
import type { Path } from '../../model.ts';

export interface Locked {
  /** The version that an install takes; null where it is none that a registry published. */
  readonly version: string | null;
  /** The range for which it was locked, as the lockfile repeats it; null where the format does not. */
  readonly recorded: string | null;
  /** Where the package comes from: an address or a protocol as written; null where it comes from the registry. */
  readonly from: string | null;
}

export interface Lockfile {
  /** Whether an install from the lockfile alone fails when the manifest's range is another one than the recorded, even if the version fits. */
  readonly isExact: boolean;
  /** Whether it speaks for the manifest of this directory, which is relative to its own. */
  holds(directory: Path): boolean;
  /** Undefined where the manifest's dependency is not in it. `range` as written in the manifest. */
  find(directory: Path, name: string, range: string): Locked | undefined;
  /** Whether it changes what manifests say of the name on its own account, as far as it tells. */
  overrides(name: string): boolean;
  /** Addresses from which a package of this name comes, or the packages of this scope, whoever asks for them; where it tells. */
  addressesOf(nameOrScope: string): readonly string[];
}

export const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** The version in `1.0.0`, `npm:other@1.0.0`, `/@scope/other/1.0.0`, as lockfiles write it for the package itself and for an alias; null where it is none. */
export const versionIn = (text: string): string | null =>
  /^(?:(?:npm:)?\/?(?:@[^@/\s]+\/)?[^@/\s:]+[@/])?(\d+\.\d+\.\d+\S*)$/.exec(text)?.[1] ?? null;

/** Whether a name is this one, or of this scope. */
export const belongsTo = (name: string, nameOrScope: string): boolean =>
  name === nameOrScope || name.startsWith(`${nameOrScope}/`);
