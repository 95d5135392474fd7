/** Asks by name for the contents that a `diff` or `log` will read: in a repository whose contents come on demand, git itself asks for nothing. */
import { type FileDiff, parseDiff, parseLog } from '../../change/diff.ts';
import type { Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import { readMerges } from './history.ts';
import { COMPARE, type Range, rangeArgs } from './range.ts';

/** Whatever `diff`, `log` and `blame` will read between base and head, merges included: one fetch in place of one for each commit. */
export async function bringRange(store: Store, range: Range): Promise<void> {
  const raw = ['--no-renames', ...COMPARE];
  const [compared, history, merges] = await Promise.all([
    store.read(['diff', ...raw, range.base, range.head, '--']),
    store.read(['log', '--format=%H %P', ...raw, ...rangeArgs(range), '--']),
    readMerges(store, range),
  ]);
  const files = [...parseDiff(compared), ...parseLog(history).flatMap((commit) => commit.files)];
  await bring(
    store,
    files,
    merges.flatMap((merge) => merge.files.flatMap(({ blobs }) => blobs)),
  );
}

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

async function bring(store: Store, files: readonly FileDiff[], more: readonly Sha[] = []): Promise<void> {
  const blobs = new Set([
    ...files.flatMap(({ oldMode, oldBlob, newMode, newBlob }) => [
      ...(isBlob(oldMode) ? [oldBlob] : []),
      ...(isBlob(newMode) ? [newBlob] : []),
    ]),
    ...more,
  ]);
  const asked = [...blobs].filter((blob) => !/^0+$/.test(blob));
  await Promise.all(asked.map((blob) => store.objects.info(blob)));
}

/** Files and symbolic links. A submodule's object is a commit of another repository. */
const isBlob = (mode: string): boolean => mode.startsWith('100') || mode.startsWith('120');
