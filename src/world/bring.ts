/** Asks by name for the contents that a `diff` or `log` will read: in a repository whose contents come on demand, git itself asks for nothing. */
import { type FileDiff, parseDiff, parseLog } from '../change/diff.ts';
import type { Path, Sha } from '../model.ts';
import { COMPARE } from './range.ts';
import type { Store } from './store.ts';

/** What two versions have in some paths, where they differ. */
export async function bringVersions(store: Store, versions: readonly Sha[], paths: readonly Path[]): Promise<void> {
  await bring(store, parseDiff(await store.read(['diff', '--no-renames', ...COMPARE, ...versions, '--', ...paths])));
}

/** Every version of some paths in a range. */
export async function bringHistory(store: Store, range: readonly string[], paths: readonly Path[]): Promise<void> {
  const args = ['--format=%H %P', '--no-renames', ...COMPARE, ...range, '--', ...paths];
  await bring(
    store,
    parseLog(await store.read(['log', ...args])).flatMap(({ files }) => files),
  );
}

async function bring(store: Store, files: readonly FileDiff[]): Promise<void> {
  const blobs = new Set(
    files.flatMap(({ oldMode, oldBlob, newMode, newBlob }) => [
      ...(isFile(oldMode) ? [oldBlob] : []),
      ...(isFile(newMode) ? [newBlob] : []),
    ]),
  );
  await Promise.all([...blobs].map((blob) => store.objects.info(blob)));
}

const isFile = (mode: string): boolean => mode.startsWith('100');
