/** Packages of the repository that are not built: the sources that their declarations would be made of are read in their place. */
import type { Path } from '../../model.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

/** A snapshot in which what is not built leads to its source, as a link would. */
export interface WithSources extends Snapshot {
  /** Whether a file's package was asked for what is not built of it. */
  isUnbuilt(path: Path): boolean;
}

/** A name below a package that some directory holds as installed. */
const INSTALLED = /^(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/(.+)$/;
/** The directory that a build writes to, and those in it for forms of modules. */
const OUTPUT = /^(?:dist|lib|build|out|esm|cjs|types)(?:\/(?:esm|es|cjs|types|dts|src))?(?=\/|$)/;
const DECLARATION = /\.d\.[cm]?ts$/;
const SOURCES = 'src';

/** What is there as built stays as it is: of that, see `isWritten` of the owners. */
export function withSources(snapshot: Snapshot): WithSources {
  const tops = new Map<Path, Path | undefined>();
  const unbuilt = new Set<Path>();
  const topOf = (installed: Path): Path | undefined => {
    if (tops.has(installed)) return tops.get(installed);
    const top = packageAt(snapshot, installed);
    tops.set(installed, top);
    return top;
  };
  const standIn = (path: Path): Path | undefined => {
    const [, installed, rest] = INSTALLED.exec(path) ?? [];
    if (installed === undefined || rest === undefined || !OUTPUT.test(rest)) return undefined;
    const top = topOf(installed);
    if (top === undefined || snapshot.kind(path) !== undefined || holdsOwn(snapshot, top, rest)) return undefined;
    const source = sourceOf(snapshot, within(top, SOURCES), rest);
    if (source !== undefined) unbuilt.add(top);
    return source;
  };
  return {
    ...snapshot,
    kind: (path) => {
      const source = standIn(path);
      return source === undefined ? snapshot.kind(path) : snapshot.kind(source);
    },
    read: (path) => snapshot.read(standIn(path) ?? path),
    realPath: (path) => standIn(path) ?? snapshot.realPath(path),
    isUnbuilt: (path) => ancestors(directoryOf(path)).some((directory) => unbuilt.has(directory)),
  };
}

/** Where a link leads to a package of the repository whose sources mean by their imports what others would. */
function packageAt(snapshot: Snapshot, installed: Path): Path | undefined {
  const top = snapshot.realPath(installed);
  if (/(?:^|\/)node_modules\//.test(top) || snapshot.kind(within(top, SOURCES)) !== 'directory') return undefined;
  const { files } = snapshot.names(top);
  const configurations = files.filter((name) => /^tsconfig[\w.-]*\.json$/.test(name));
  // Aliases of its own would be those of whoever reads it.
  const hasAliases = configurations.some((name) => snapshot.read(within(top, name))?.includes('"paths"'));
  return files.includes('package.json') && !hasAliases ? top : undefined;
}

/** Whether what a build would write stands in a directory with files that git holds: nobody builds over these. */
function holdsOwn(snapshot: Snapshot, top: Path, built: Path): boolean {
  const output = within(top, built.split('/', 1)[0] ?? '');
  return snapshot.names(output).files.some((name) => snapshot.isOwn(within(output, name)));
}

/** The one file of the same name that git holds, or the directory. */
function sourceOf(snapshot: Snapshot, sources: Path, built: Path): Path | undefined {
  const name = built.replace(OUTPUT, '').replace(/^\//, '');
  const at = name === '' ? sources : within(sources, name);
  if (!DECLARATION.test(built)) return snapshot.kind(at) === 'directory' ? at : undefined;
  const stem = at.replace(DECLARATION, '');
  const [only, ...others] = ['ts', 'tsx', 'mts', 'cts']
    .map((extension) => `${stem}.${extension}`)
    .filter((path) => snapshot.isOwn(path));
  return others.length === 0 ? only : undefined;
}
