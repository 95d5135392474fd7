/** Why nothing can be said of a file before the compiler is asked. */
import type { FileChange, Path } from '../../model.ts';
import type { Configuration } from './configurations.ts';
import { installCommand } from './locks.ts';
import { namesIn } from './manifest.ts';
import { isAskedFor } from './own-compiler.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

/** A longer text is generated, and takes the compiler long. In UTF-16 units. */
const LONGEST = 1_000_000;

/** What tests feed to tools: codemods, linters, compilers. */
const FIXTURE = /(?:^|\/)_*(?:\w+-?)?(?:fixtures?|test-?data)_*\//i;

export const isScript = (path: Path): boolean =>
  /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(path);

export function unanswerable(
  snapshot: Snapshot,
  { path, content }: Pick<FileChange, 'path' | 'content'>,
  { own }: Configuration,
): string | undefined {
  if (content.kind === 'text' && content.text.length > LONGEST) return 'a file that is too large';
  if (FIXTURE.test(path)) return 'a fixture, which may be wrong on purpose';
  const manifests = ancestors(directoryOf(path)).filter((directory) =>
    snapshot.kind(within(directory, 'package.json')),
  );
  const isInstalled = ancestors(directoryOf(path)).some(
    (at) => snapshot.kind(within(at, 'node_modules')) !== undefined,
  );
  if (!isInstalled && manifests.some((directory) => needsPackages(snapshot, directory)))
    return `nothing is installed: \`${installCommand(snapshot, path)}\` before this would change that`;
  return own === undefined || isAskedFor(own)
    ? undefined
    : `the repository's TypeScript is ${own.version}, which can judge otherwise than the version that is asked`;
}

const needsPackages = (snapshot: Snapshot, directory: Path): boolean =>
  namesIn(snapshot, directory, ['dependencies', 'devDependencies']).length > 0;
