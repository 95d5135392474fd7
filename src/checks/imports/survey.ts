/** Looks over the whole repository, its upper directories at least, for somebody who knows a package. Asked only about names that would otherwise be reported. */
import type { Path } from '../../model.ts';
import { below } from '../repository/below.ts';
import type { Files } from '../repository/files.ts';
import { parseManifest } from '../repository/manifests.ts';
import { once } from '../repository/memo.ts';
import { isLockfile, namesPackage } from './lockfile.ts';

/** A manifest that declares the package or a lockfile that holds it, wherever it lies; undefined when there is none. */
export type Survey = (name: string) => Promise<Path | undefined>;

const MOST_DIRECTORIES = 2_000;
const MOST_LOCKFILES = 12;
const DEEPEST = 4;

export function surveyOf(files: Files): Survey {
  const found = once(async () => {
    const { manifests, lockfiles } = await surveyed(files);
    const read = async (path: Path) => ({ path, declared: parseManifest(await files.text(path), '').declared });
    return { manifests: await Promise.all(manifests.map(read)), lockfiles };
  });
  return async (name) => {
    const { manifests, lockfiles } = await found('');
    const declaring = manifests.find(({ declared }) => declared.has(name));
    if (declaring !== undefined) return declaring.path;
    for (const path of lockfiles.slice(0, MOST_LOCKFILES)) {
      if ((await namesPackage(files, path, name)) === 'locked') return path;
    }
    return undefined;
  };
}

interface Surveyed {
  readonly manifests: readonly Path[];
  readonly lockfiles: readonly Path[];
}

async function surveyed(files: Files): Promise<Surveyed> {
  const enters = (name: string) => name !== 'node_modules';
  const { held } = await below(files, '', { most: MOST_DIRECTORIES, deepest: DEEPEST, enters });
  return {
    manifests: held.filter(({ name }) => name === 'package.json').map(({ path }) => path),
    lockfiles: held.filter(({ name }) => isLockfile(name)).map(({ path }) => path),
  };
}
