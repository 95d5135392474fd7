/** A tree of texts by path, the same at base and head, as `Tree` has it. */
import type { Tree } from '../../src/world/world.ts';

export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const paths = Object.keys(files).sort();
  return {
    read: async (_, path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    list: async (_, directory) => {
      const start = directory === '' ? '' : `${directory}/`;
      const names = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length).split('/'));
      const kinds = new Map(
        names.map(([name = '', ...more]) => [name, more.length > 0 ? 'directory' : 'file'] as const),
      );
      return [...kinds].map(([name, kind]) => ({ name, kind }));
    },
    search: async (_, word, limit) => paths.filter((path) => files[path]?.includes(word) === true).slice(0, limit),
  };
}
