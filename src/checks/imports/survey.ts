/** Looks over the whole repository, its upper directories at least, for somebody who knows a package. Asked only about names that would otherwise be reported. */
import type { Path } from '../../model.ts';
import type { Files } from './files.ts';
import { isLockfile, namesPackage } from './lockfile.ts';
import { parseManifest } from './manifests.ts';
import { once } from './memo.ts';
import { within } from './paths.ts';

/** A manifest that declares the package or a lockfile that holds it, wherever it lies; undefined when there is none. */
export type Survey = (name: string) => Promise<Path | undefined>;

const MOST_DIRECTORIES = 2_000;
const MOST_LOCKFILES = 12;
const DEEPEST = 4;

export function surveyOf(files: Files): Survey {
  const found = once(() => surveyed(files));
  return async (name) => {
    const { manifests, lockfiles } = await found('');
    for (const path of manifests) {
      if (parseManifest(await files.text(path), '').declared.has(name)) return path;
    }
    for (const path of lockfiles.slice(0, MOST_LOCKFILES)) {
      if ((await namesPackage(files, path, name)) === 'locked') return path;
    }
    return undefined;
  };
}

/** From the top down, so that a large repository is seen evenly. */
async function surveyed(
  files: Files,
): Promise<{ readonly manifests: readonly Path[]; readonly lockfiles: readonly Path[] }> {
  const manifests: Path[] = [];
  const lockfiles: Path[] = [];
  const directories = [{ path: '', depth: 0 }];
  for (let at = 0; at < directories.length && at < MOST_DIRECTORIES; at += 1) {
    const { path, depth } = directories[at] ?? { path: '', depth: DEEPEST };
    for (const [name, kind] of await files.entries(path)) {
      const here = within(path, name);
      if (name === 'package.json') manifests.push(here);
      if (isLockfile(name)) lockfiles.push(here);
      if (kind === 'directory' && depth < DEEPEST && name !== 'node_modules')
        directories.push({ path: here, depth: depth + 1 });
    }
  }
  return { manifests, lockfiles };
}
