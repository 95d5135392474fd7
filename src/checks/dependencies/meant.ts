/** Which package was probably meant by a name that does not exist. Only offered, so near is enough. */
import { nearest } from '../near.ts';
import { popular } from '../repository/popular.ts';
import { nearPopular } from './near-name.ts';

/** How models and people write a package's name: what they put before or behind it. */
const AFFIXES = /^(?:node|npm|js|lib)[-_.]|[-_.]?(?:js|node|npm|package|lib)$|[-_.](?:ts|typescript|utils?|helpers?)$/g;

/** `beside` are names that the manifest declares. */
export function meant(name: string, beside: readonly string[]): string | undefined {
  const bare = name.replace(AFFIXES, '');
  const scoped = /^@[^/]+\/(.+)$/.exec(name)?.[1] ?? '';
  const written = [bare, scoped, `@types/${bare}`, name.replace('-', '/').replace(/^(?!@)/, '@')];
  const known = new Set([...beside, ...popular]);
  const exact = written.find((one) => one !== name && known.has(one));
  if (exact !== undefined) return exact;
  const close = nearest(name, known);
  // A third of the letters is too far for names that have nothing else in common.
  return nearPopular(name)?.name ?? (close !== undefined && shareStart(name, close) ? close : undefined);
}

const shareStart = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3);
