/** Whether an installed copy of a package holds what a subpath names: by its `exports` where it has them, by its files and `typesVersions` where not. */
import type { Path } from '../../../model.ts';
import { nearest } from '../../near.ts';
import type { Files } from '../../repository/files.ts';
import { fields, texts } from '../../repository/json.ts';
import { join, within } from '../../repository/paths.ts';
import { lookUp } from '../lookup.ts';
import { mapped } from '../tsconfig.ts';
import type { Copy } from './copies.ts';
import { exported, namedSubpaths } from './exports.ts';

export type Held =
  | { readonly is: 'there' }
  | { readonly is: 'doubtful'; readonly why: string }
  /** There only where the letters' case does not count: `path` is how the file is called. */
  | { readonly is: 'other-case'; readonly path: Path }
  /** `near`: a subpath that the package does have. */
  | { readonly is: 'absent'; readonly near: string | undefined };

/** Manifests of directories that are followed. */
const DEPTH = 2;
const THERE: Held = { is: 'there' };
const doubtful = (why: string): Held => ({ is: 'doubtful', why });

/** `subpath` is not empty. */
export async function holds(files: Files, copy: Copy, subpath: string): Promise<Held> {
  const target = join(copy.directory, subpath);
  if (copy.manifest.size === 0) return doubtful('an installed package that cannot be read');
  if (target === undefined || !target.startsWith(`${copy.directory}/`))
    return doubtful('a path that leaves its package');
  const plain = await atPath(files, copy, target);
  const exports = copy.manifest.get('exports');
  const entry = exported(exports, subpath);
  if (entry.is === 'open') {
    if (plain.is !== 'absent') return plain;
    return (await isMapped(files, copy, subpath)) ? THERE : unlessWritten(copy, plain);
  }
  if (entry.is === 'targets') {
    const targets = entry.paths.flatMap((path) => join(copy.directory, path) ?? []);
    const found = await Promise.all(targets.map((path) => lookUp(files, path, 0)));
    if (found.some(({ is }) => is === 'file')) return THERE;
    if (!entry.byPattern) return doubtful('an entry of a package that leads to no file');
    if (found.some(({ is }) => is !== 'absent')) return doubtful('a file that its package does not export');
  }
  // Older tools do not read `exports`.
  if (plain.is !== 'absent') return doubtful('a file that its package does not export');
  const absent: Held = { is: 'absent', near: nearest(subpath, namedSubpaths(exports)) ?? plain.near };
  return entry.is === 'targets' ? unlessWritten(copy, absent) : absent;
}

/** Scripts that run when a package is installed may write files; what `exports` gives, they do not change. */
function unlessWritten({ manifest }: Copy, held: Held): Held {
  const scripts = fields(manifest.get('scripts'));
  const isWritten = ['preinstall', 'install', 'postinstall'].some((script) => scripts.has(script));
  return isWritten ? doubtful('a package that may write files when it is installed') : held;
}

async function atPath(files: Files, { directory, manifest }: Copy, target: Path): Promise<Held> {
  const found = await lookUp(files, target, DEPTH);
  if (found.is === 'file') return THERE;
  if (found.is === 'doubtful') return found;
  if (found.is === 'other-case') return found;
  const written = target.slice(directory.length + 1);
  const replaced = ['browser', 'react-native'].flatMap((key) => [...fields(manifest.get(key)).keys()]);
  if (replaced.some((path) => stem(path.replace(/^\.\//, '')) === stem(written)))
    return doubtful('a file that a manifest replaces');
  const below = found.directory.slice(directory.length + 1);
  const names = found.names.map((name) => within(below, stem(name)));
  return { is: 'absent', near: nearest(stem(written), names) };
}

const stem = (path: string): string => path.replace(/([^/])(?:\.d)?\.[cm]?[jt]sx?$/, '$1');

/** What TypeScript finds by `typesVersions`, whichever version it is. */
async function isMapped(files: Files, { directory, manifest }: Copy, subpath: string): Promise<boolean> {
  const mappings = [...fields(manifest.get('typesVersions')).values()].flatMap((paths) => [...fields(paths)]);
  const targets = mappings.flatMap(([pattern, paths]) => mapped({ pattern, targets: texts(paths) }, subpath) ?? []);
  const found = await Promise.all(
    targets.flatMap((target) => join(directory, target) ?? []).map((target) => lookUp(files, target, DEPTH)),
  );
  return found.some(({ is }) => is === 'file');
}
