/** The repository at one moment as the check looks at it, every answer kept. */
import type { Path } from '../../model.ts';
import type { At, Entry, Tree } from '../../world/world.ts';
import { once } from './memo.ts';

export type Kind = Entry['kind'];

export interface Files {
  /** What a directory holds, by name; empty when it is not there. */
  entries(directory: Path): Promise<ReadonlyMap<string, Kind>>;
  /** A file's text; undefined when there is none to be had. */
  text(path: Path): Promise<string | undefined>;
}

export function filesAt(tree: Tree, at: At): Files {
  return {
    entries: once(async (directory) => {
      const listed = await tree.list(at, directory);
      return new Map(listed.map(({ name, kind }) => [name, kind]));
    }),
    text: once((path) => tree.read(at, path)),
  };
}
