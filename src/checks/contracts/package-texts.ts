/** The texts of packages: of the repository's own, and of those that are installed. */
import type { Path } from '../../model.ts';
import { ancestors, type Snapshot, within } from './snapshot.ts';

export interface Text {
  readonly path: Path;
  readonly text: string;
}

export const MOST_FILES = 5_000;

const SCRIPT = /\.(?:[cm]?[jt]sx?|json|vue|svelte)$/;
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.-](?:test|spec)\.\w+$/;

/** A test uses what there is, and makes none of it. */
export const isTest = (path: Path): boolean => TEST.test(path);

/** Null where they are more than `most`, in UTF-16 units. */
export function textsOf(snapshot: Snapshot, paths: readonly Path[], most: number): readonly Text[] | null {
  const texts: Text[] = [];
  let read = 0;
  for (const path of paths) {
    const text = snapshot.read(path) ?? '';
    read += text.length;
    if (read > most) return null;
    texts.push({ path, text });
  }
  return texts;
}

/** The copy of a package that a directory's files get. */
export const installedFor = (snapshot: Snapshot, top: Path, name: string): Path | undefined =>
  ancestors(top)
    .map((at) => within(at, `node_modules/${name}`))
    .find((directory) => snapshot.kind(directory) === 'directory');

/** Below a directory, not in the packages that are installed there. Links are followed once. */
export function scriptsIn(snapshot: Snapshot, top: Path): Path[] {
  const found: Path[] = [];
  const seen = new Set<Path>();
  const queue = [top];
  for (const directory of queue) {
    const real = snapshot.realPath(directory);
    if (seen.has(real) || found.length > MOST_FILES || seen.size > MOST_FILES) continue;
    seen.add(real);
    const { files, directories } = snapshot.names(directory);
    found.push(...files.filter((name) => SCRIPT.test(name)).map((name) => within(directory, name)));
    const below = directories.filter((name) => !/^(?:\.|node_modules$)/.test(name));
    queue.push(...below.map((name) => within(directory, name)));
  }
  // Where not all directories were seen, there are too many files to read as well.
  return seen.size > MOST_FILES ? Array.from({ length: MOST_FILES + 1 }, () => top) : found;
}
