/** Why nothing can be said of a file before the compiler is asked. */
import type { FileChange, Path } from '../../model.ts';
import { fields, parseJson } from '../imports/json.ts';
import type { Configuration } from './configurations.ts';
import { installCommand } from './locks.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

/** A longer text is generated, and takes the compiler long. In UTF-16 units. */
const LONGEST = 1_000_000;
/** The compiler that is asked. */
const MAJOR = 6;

export const isScript = (path: Path): boolean =>
  /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(path);

export function unanswerable(
  snapshot: Snapshot,
  { path, content }: Pick<FileChange, 'path' | 'content'>,
  { key }: Configuration,
): string | undefined {
  if (content.kind === 'text' && content.text.length > LONGEST) return 'a file that is too large';
  const manifests = ancestors(directoryOf(path)).filter((directory) =>
    snapshot.kind(within(directory, 'package.json')),
  );
  const isInstalled = ancestors(directoryOf(path)).some(
    (at) => snapshot.kind(within(at, 'node_modules')) !== undefined,
  );
  if (!isInstalled && manifests.some((directory) => needsPackages(snapshot, directory)))
    return `nothing is installed: \`${installCommand(snapshot, path)}\` before this would change that`;
  const version = compilerAbove(snapshot, path);
  return key.startsWith('/') && version !== undefined && Number.parseInt(version, 10) !== MAJOR
    ? `the repository's TypeScript is ${version}, which can judge otherwise than version ${MAJOR}`
    : undefined;
}

const manifestIn = (snapshot: Snapshot, directory: Path): ReadonlyMap<string, unknown> =>
  fields(parseJson(snapshot.read(within(directory, 'package.json')) ?? ''));

function needsPackages(snapshot: Snapshot, directory: Path): boolean {
  const manifest = manifestIn(snapshot, directory);
  return ['dependencies', 'devDependencies'].some((group) => fields(manifest.get(group)).size > 0);
}

function compilerAbove(snapshot: Snapshot, path: Path): string | undefined {
  for (const directory of ancestors(directoryOf(path))) {
    const version = manifestIn(snapshot, within(directory, 'node_modules/typescript')).get('version');
    if (typeof version === 'string') return /^[\w.-]{1,40}$/.test(version) ? version : undefined;
  }
  return undefined;
}
