/** The repository at one moment together with what is installed around it, as a compiler asks for it: at once. */
import type { Path } from '../../model.ts';
import type { WorkspaceFiles } from '../../world/world.ts';

export interface Snapshot {
  kind(path: Path): 'file' | 'directory' | undefined;
  read(path: Path): string | undefined;
  /** The names of what a directory holds, by kind; links as what they lead to. */
  names(directory: Path): { readonly files: readonly string[]; readonly directories: readonly string[] };
  realPath(path: Path): Path;
  /** Whether git holds a script, component or JSON file, behind links. */
  isOwn(path: Path): boolean;
}

export const directoryOf = (path: Path): Path => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
export const within = (directory: Path, name: string): Path => (directory === '' ? name : `${directory}/${name}`);

/** The directory and all above it, the top last. */
export const ancestors = (directory: Path): readonly Path[] =>
  directory === '' ? [''] : [directory, ...ancestors(directoryOf(directory))];

/** `differing` holds the texts that are not as on disk; null for what was not there. `own` are those that git holds. */
export function snapshotOf(
  files: WorkspaceFiles,
  differing: ReadonlyMap<Path, string | null>,
  own: ReadonlySet<Path>,
): Snapshot {
  const brought = directoriesOf(differing);

  /** Links lead to the repository's own files too: the packages of a monorepo. */
  const realPath = (path: Path): Path => {
    const directory = directoryOf(path);
    const above = files.realPath(path) ?? files.realPath(directory);
    if (above === undefined) return path;
    return files.realPath(path) ?? within(above, path.slice(directory === '' ? 0 : directory.length + 1));
  };
  const kind: Snapshot['kind'] = (path) => {
    if (differing.size === 0) return files.kind(path);
    const real = realPath(path);
    const text = differing.get(real);
    if (text !== undefined) return text === null ? undefined : 'file';
    return brought.has(real) ? 'directory' : files.kind(path);
  };
  return {
    kind,
    realPath,
    isOwn: (path) => own.has(path) || own.has(realPath(path)),
    read: (path) => {
      const text = differing.size === 0 ? undefined : differing.get(realPath(path));
      return text === undefined ? files.read(path) : (text ?? undefined);
    },
    names: (directory) => {
      const listed = files.list(directory).map(({ name }) => name);
      const names = [...new Set([...listed, ...(brought.get(realPath(directory)) ?? [])])].sort();
      const kinds = names.map((name) => ({ name, kind: kind(within(directory, name)) }));
      return {
        files: kinds.filter((one) => one.kind === 'file').map(({ name }) => name),
        directories: kinds.filter((one) => one.kind === 'directory').map(({ name }) => name),
      };
    },
  };
}

/** The directories that hold brought texts, each with the names it holds for them. */
function directoriesOf(differing: ReadonlyMap<Path, string | null>): ReadonlyMap<Path, ReadonlySet<string>> {
  const directories = new Map<Path, Set<string>>();
  for (const [path, text] of differing) {
    if (text === null) continue;
    for (let at = path; at !== ''; at = directoryOf(at)) {
      const directory = directoryOf(at);
      const names = directories.get(directory) ?? new Set();
      directories.set(directory, names.add(at.slice(directory === '' ? 0 : directory.length + 1)));
    }
  }
  return directories;
}
