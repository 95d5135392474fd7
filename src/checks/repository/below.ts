/** What lies below a directory, from the top down, so that a large repository is seen evenly. */
import type { Path } from '../../model.ts';
import type { Files, Kind } from './files.ts';
import { within } from './paths.ts';

export interface Held {
  readonly path: Path;
  readonly name: string;
  readonly kind: Kind;
}

export interface Bounds {
  /** Directories looked into. */
  readonly most: number;
  /** Levels looked into below the first; as many as there are where it is left out. */
  readonly deepest?: number;
  /** Whether a directory of that name is looked into. */
  readonly enters: (name: string) => boolean;
}

export interface Below {
  readonly held: readonly Held[];
  /** False where there were more directories. */
  readonly whole: boolean;
}

/** One level after the other; the directories of a level are asked for together, which takes as long as one. */
export async function below(files: Files, start: Path, { most, deepest = Infinity, enters }: Bounds): Promise<Below> {
  const held: Held[] = [];
  let level: readonly Path[] = [start];
  let left = most;
  for (let depth = 0; depth <= deepest && level.length > 0 && left > 0; depth += 1) {
    const looked = level.slice(0, left);
    const found = (await Promise.all(looked.map((directory) => heldIn(files, directory)))).flat();
    for (const one of found) held.push(one);
    if (looked.length < level.length) return { held, whole: false };
    left -= looked.length;
    level = found.filter(({ name, kind }) => kind === 'directory' && enters(name)).map(({ path }) => path);
  }
  return { held, whole: level.length === 0 };
}

async function heldIn(files: Files, directory: Path): Promise<readonly Held[]> {
  const entries = await files.entries(directory);
  return [...entries].map(([name, kind]) => ({ path: within(directory, name), name, kind }));
}
