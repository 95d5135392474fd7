/** Whether the absence of a file in an installed package proves anything: the package is the one that the lockfile names, and nothing adds to it. */
import type { Files } from '../../repository/files.ts';
import type { Manifest } from '../../repository/manifests.ts';
import { once } from '../../repository/memo.ts';
import { ancestors, within } from '../../repository/paths.ts';
import type { Workspaces } from '../../repository/workspaces.ts';
import { type Copy, versionOf } from './copies.ts';

/** Unlocked: there is no lockfile, and the manifest admits the installed version. */
export interface Proven {
  readonly version: string;
  readonly isLocked: boolean;
}

export type Proof = Proven | { readonly doubt: string };

/** For the nearest copy of a package, under the name by which the manifest declares it. */
export type Prove = (copy: Copy, name: string, manifest: Manifest) => Promise<Proof>;

/** `files` are the repository's at head. */
export function proofIn(files: Files, workspaces: Workspaces): Prove {
  // What reads lockfiles is loaded for the first absence that has to be proven.
  const lockfiles = once(async () => {
    const { lockfilesIn } = await import('../../repository/lockfiles.ts');
    return lockfilesIn(files, workspaces.all);
  });

  /** Of several lockfiles that one is living from which the package was installed. */
  const versionFor = async (version: string, name: string, manifest: Manifest): Promise<Proof> => {
    const range = manifest.declared.get(name) ?? '';
    const { held } = await lockfiles('');
    const locked = await held(manifest.directory, name, range);
    if (locked === null)
      return (await admits(range, version))
        ? { version, isLocked: false }
        : { doubt: 'a package whose installed version is not the declared one' };
    return locked.some((one) => one.version === version)
      ? { version, isLocked: true }
      : { doubt: 'a package whose installed version is not the locked one' };
  };

  return async (copy, name, manifest) => {
    const version = versionOf(copy);
    if (version === undefined) return { doubt: 'an installed package that cannot be read' };
    const isPatchedHere = await isPatched(files, name, manifest);
    return isPatchedHere ? { doubt: 'a package that is patched' } : versionFor(version, name, manifest);
  };
}

async function admits(range: string, version: string): Promise<boolean> {
  const { default: semver } = await import('semver');
  return semver.validRange(range) !== null && semver.satisfies(version, range);
}

/** Patches lie in a folder of that name, called after the package: `@scope+name+1.0.0.patch`, `@scope__name@1.0.0.patch`. */
async function isPatched(files: Files, name: string, { directory }: Manifest): Promise<boolean> {
  const forms = [name.replace('/', '+'), name.replace('/', '__'), name.replace('/', '-')];
  const folders = ancestors(directory).flatMap((above) =>
    ['patches', '.yarn/patches'].map((one) => within(above, one)),
  );
  const held = await Promise.all(folders.map(files.entries));
  return held.some((entries) => [...entries.keys()].some((patch) => forms.some((form) => patch.startsWith(form))));
}
