/** Whether an installed copy is the one that the manifests above a file ask for: where that is not installed, or not built, another one is found in its place. */
import semver from 'semver';
import type { Path } from '../../model.ts';
import { fields } from '../repository/json.ts';
import { GROUPS, manifestIn, packageAround } from './manifest.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

export const UNBUILT = 'a package of the repository that is not built';
const ELSEWHERE = /^(?:workspace|link|file|portal):/;

/** Why the copy of a package is another one than the file means; undefined where nothing says so. */
export function unwanted(
  snapshot: Snapshot,
  importer: Path,
  { name, version }: { readonly name: string; readonly version: string },
): string | undefined {
  if (isOwn(snapshot, importer, name)) return UNBUILT;
  const range = rangeFor(snapshot, importer, name);
  if (range === undefined) return undefined;
  if (ELSEWHERE.test(range)) return UNBUILT;
  const isOther = semver.validRange(range) !== null && !semver.satisfies(version, range, { includePrerelease: true });
  return isOther ? 'a package in another version than the manifest asks for' : undefined;
}

/** Whether the code of a manifest is for other major versions of a package as well: plugins are told by it what to work with. */
export function isForOthers(
  snapshot: Snapshot,
  importer: Path,
  { name, version }: { readonly name: string; readonly version: string },
): boolean {
  const top = packageAround(snapshot, importer);
  if (top === undefined) return false;
  const manifest = manifestIn(snapshot, top);
  const range = fields(manifest.get('peerDependencies')).get(name);
  const major = Number.parseInt(version, 10);
  if (typeof range !== 'string' || semver.validRange(range) === null || !(major > 0)) return false;
  // A range without an end is for those to come, too: of these, nobody knows.
  const isEndless = semver.intersects(range, '>=100000');
  return semver.intersects(range, `<${major}.0.0`) || (!isEndless && semver.intersects(range, `>=${major + 1}.0.0`));
}

/** The nearest copy is a link to the repository's own files. */
function isOwn(snapshot: Snapshot, importer: Path, name: string): boolean {
  const nearest = ancestors(directoryOf(importer))
    .map((at) => within(at, `node_modules/${name}`))
    .find((directory) => snapshot.kind(directory) !== undefined);
  return nearest !== undefined && !/(?:^|\/)node_modules\//.test(snapshot.realPath(nearest));
}

/** Whether a manifest above a file asks for a package. */
export const isWanted = (snapshot: Snapshot, importer: Path, name: string): boolean =>
  rangeFor(snapshot, importer, name) !== undefined;

/** As the nearest manifest that declares the package writes it. */
function rangeFor(snapshot: Snapshot, importer: Path, name: string): string | undefined {
  for (const directory of ancestors(directoryOf(importer))) {
    const manifest = manifestIn(snapshot, directory);
    const range = GROUPS.map((group) => fields(manifest.get(group)).get(name)).find((one) => typeof one === 'string');
    if (typeof range === 'string') return range;
  }
  return undefined;
}
