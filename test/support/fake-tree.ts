/** A repository as a literal: paths to texts. Strict: a moment that was not given, or a path that is no git path, throws. */
import type { At, Entry, Tree } from '../../src/world/world.ts';

/** A file's text, or what else stands at the path. */
export type Held = string | { readonly kind: 'symlink' | 'submodule' | 'unreadable' };
export type HeldFiles = Readonly<Record<string, Held>>;

export function fakeTree(head: HeldFiles, others: Partial<Record<At, HeldFiles>> = {}): Tree {
  const moments: Partial<Record<At, HeldFiles>> = { head, base: head, ...others };
  const filesAt = (at: At, path: string): HeldFiles => {
    const files = moments[at];
    if (files === undefined) throw new Error(`nothing was given for ${at}`);
    if (/^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) throw new Error(`no git path: ${path}`);
    return files;
  };
  return {
    async list(at, directory) {
      return entriesOf(filesAt(at, directory), directory);
    },
    async read(at, path) {
      const files = filesAt(at, path);
      const held = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof held === 'string' ? held : undefined;
    },
    async search(at, word, limit) {
      const found = Object.entries(filesAt(at, '')).filter(
        ([, held]) => typeof held === 'string' && held.includes(word),
      );
      return found
        .map(([path]) => path)
        .sort()
        .slice(0, limit);
    },
  };
}

function entriesOf(files: HeldFiles, directory: string): readonly Entry[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const entries = new Map<string, Entry>();
  for (const [path, held] of Object.entries(files)) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    const own = typeof held === 'string' || held.kind === 'unreadable' ? 'file' : held.kind;
    entries.set(name, { name, kind: rest.length > 0 ? 'directory' : own });
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
