/** Globs over git paths. A match costs at most the glob's length times the path's: no glob and no path can make it explode. */
import type { Path } from '../../model.ts';
import { expandBraces } from './brace-expansion.ts';
import { type GlobSegment, parseSegment } from './glob-segment.ts';
import { matchWildcards } from './wildcards.ts';

/** In UTF-16 units, as written. */
const LONGEST = 256;
/** How many globs one with `{a,b}` may stand for. */
const MOST_ALTERNATIVES = 32;

/** A glob without `{a,b}`. */
export interface Alternative {
  /** What every path begins with that it means. */
  readonly start: string;
  /** A part that every such path has, or `*.ts`, how its name ends; null where there is none. */
  readonly mark: string | null;
  readonly match: (path: Path) => boolean;
}

type Problem = { readonly problem: string };
export type Glob = { readonly match: (path: Path) => boolean; readonly alternatives: readonly Alternative[] } | Problem;

/**
 * Understands `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `\` before a character that means itself, and `**` for any number
 * of whole parts, none included. A glob speaks of the whole path, from the top of the repository. What other tools read in
 * another way is a problem, never a guess: a glob that matches less than its writer thought makes a rule silent.
 * `alternatives`: what `{a,b}` stands for, one by one.
 */
export function parseGlob(written: string): Glob {
  const problem = misreading(written);
  if (problem !== undefined) return { problem };
  const expanded = expandBraces(written, MOST_ALTERNATIVES);
  if ('problem' in expanded) return expanded;
  const alternatives: Alternative[] = [];
  for (const glob of expanded.globs) {
    const parts = parseParts(glob);
    if ('problem' in parts) return parts;
    alternatives.push(alternative(glob, parts.parts));
  }
  return { match: (path) => alternatives.some(({ match }) => match(path)), alternatives };
}

/** Most paths are told by what stands plainly in the glob, before any part is looked at. */
function alternative(glob: string, parts: readonly GlobSegment[]): Alternative {
  // `a/**` means `a` as well, and `**/a` means `a`: no slash at an edge has to be there.
  const plain = /[[\\]/.test(glob) ? ['', ''] : glob.split(/[*?]+/).map((piece) => piece.replace(/^\/|\/$/g, ''));
  const start = glob.includes('\\') ? '' : (glob.split(/[*?[]/, 1)[0] ?? '').replace(/\/$/, '');
  const end = plain.at(-1) ?? '';
  const inner = plain.slice(1, -1).reduce((one, other) => (other.length > one.length ? other : one), '');
  return {
    start,
    mark: markOf(glob),
    // What is nowhere else in most paths is asked first.
    match: (path) =>
      path.includes(inner) && path.endsWith(end) && path.startsWith(start) && matchWildcards(parts, path.split('/')),
  };
}

function markOf(glob: string): string | null {
  if (/[[\\]/.test(glob)) return null;
  const plain = glob.split('/').filter((part) => !/[*?]/.test(part));
  const longest = plain.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest !== '' ? longest : (/(?:^|\/)(\*\.[^*?./]+)$/.exec(glob)?.[1] ?? null);
}

/** Forms that mean something else elsewhere, or that no path can match. */
function misreading(glob: string): string | undefined {
  const parts = glob.split('/');
  if (glob.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (glob === '') return 'is empty';
  if (/[\p{Cc}\p{Cs}]/u.test(glob)) return 'holds a control character';
  if (glob.startsWith('/')) return 'begins with `/`; leave it out, paths are read from the top of the repository';
  if (glob.endsWith('/')) return `names a folder; write \`${glob}**\` for everything in it`;
  if (parts.includes('')) return 'holds `//`';
  if (parts.includes('.') || parts.includes('..')) return 'holds a part `.` or `..`, which no path in git has';
  if (/[!@+?*]\(/.test(glob)) return 'holds a pattern list such as `!(…)`, which is not understood here';
  return undefined;
}

function parseParts(glob: string): { readonly parts: readonly GlobSegment[] } | Problem {
  const parts: GlobSegment[] = [];
  for (const written of glob.split('/')) {
    const part = parseSegment(written);
    if (part !== null && 'problem' in part) return part;
    parts.push(part);
  }
  return { parts };
}
