/** Where a package's `exports` lead for a subpath, under whatever condition somebody may set. Rules: https://nodejs.org/api/packages.html#subpath-patterns */
import { fields, texts } from '../../repository/json.ts';

export type Exported =
  /** The package has no `exports`: its files are what can be imported. */
  | { readonly is: 'open' }
  /** No entry speaks of the subpath, or the one that does gives nothing. */
  | { readonly is: 'closed' }
  /** Paths from the package. `byPattern`: the entry speaks of many subpaths, and vouches for none of them. */
  | { readonly is: 'targets'; readonly paths: readonly string[]; readonly byPattern: boolean };

/** Nested conditions followed. */
const DEEPEST = 8;

/** `subpath` without a leading `./`, and not empty. */
export function exported(exports: unknown, subpath: string): Exported {
  if (exports === undefined || exports === null) return { is: 'open' };
  const entries = [...fields(exports)].filter(([key]) => key.startsWith('.'));
  const exact = entries.find(([key]) => key === `./${subpath}` && !key.includes('*') && !key.endsWith('/'));
  if (exact !== undefined) return targets(leaves(exact[1], DEEPEST), false);
  const matching = entries.flatMap(([key, value]) => matched(key, value, `./${subpath}`) ?? []);
  const [best] = matching.sort((a, b) => b.before - a.before || b.key.length - a.key.length);
  return best === undefined ? { is: 'closed' } : targets(best.paths, true);
}

/** The subpaths that are named outright, without `./`. */
export const namedSubpaths = (exports: unknown): readonly string[] =>
  [...fields(exports).keys()].filter((key) => key.startsWith('./') && !key.includes('*')).map((key) => key.slice(2));

const targets = (paths: readonly string[], byPattern: boolean): Exported =>
  paths.length === 0 ? { is: 'closed' } : { is: 'targets', paths, byPattern };

interface Match {
  readonly key: string;
  /** Characters before the star: the longest wins. */
  readonly before: number;
  readonly paths: readonly string[];
}

/** `./*` and `./lib/*.js`; and `./lib/`, which Node.js has given up and others still follow. */
function matched(key: string, value: unknown, subpath: string): Match | undefined {
  const pattern = key.endsWith('/') ? `${key}*` : key;
  const star = pattern.indexOf('*');
  if (star < 0 || star !== pattern.lastIndexOf('*')) return undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  if (subpath.length <= before.length + after.length) return undefined;
  if (!subpath.startsWith(before) || !subpath.endsWith(after)) return undefined;
  const middle = subpath.slice(before.length, subpath.length - after.length);
  const paths = leaves(value, DEEPEST).map((path) =>
    path.endsWith('/') ? path + middle : path.replaceAll('*', () => middle),
  );
  return { key, before: before.length, paths };
}

/** Every file that any condition could lead to. What is `null` leads nowhere. */
function leaves(value: unknown, depth: number): readonly string[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, depth - 1));
  return [...texts(value), ...[...fields(value).values()].flatMap((item) => leaves(item, depth - 1))];
}
