/** What manifests of a moment say, read as the compiler would find them. */
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

/** In all of these a manifest asks for packages. */
export const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** What one builds on, not what it is built with. */
export const NEEDED = GROUPS.filter((group) => group !== 'devDependencies');

/** Of the directory itself; empty where there is none. */
export const manifestIn = (snapshot: Snapshot, directory: Path): ReadonlyMap<string, unknown> =>
  fields(parseJson(snapshot.read(within(directory, 'package.json')) ?? ''));

/** The directory of the nearest manifest above a file. */
export const packageAround = (snapshot: Snapshot, path: Path): Path | undefined =>
  ancestors(directoryOf(path)).find((at) => snapshot.kind(within(at, 'package.json')) === 'file');

/** The packages that the manifest of a directory asks for. */
export function namesIn(snapshot: Snapshot, directory: Path, groups: readonly string[]): readonly string[] {
  const manifest = manifestIn(snapshot, directory);
  return groups.flatMap((group) => [...fields(manifest.get(group)).keys()]);
}
