/** Globs over git paths. A match costs at most the glob's length times the path's: no glob and no path can make it explode. */
import type { Path } from '../model.ts';
import { expandBraces } from './braces.ts';
import { type PartOfGlob, parsePart } from './glob-part.ts';
import { matchRuns } from './runs.ts';

/** In UTF-16 units, as written. */
const LONGEST = 256;
/** How many globs one with `{a,b}` may stand for. */
const MOST_ALTERNATIVES = 32;

type Problem = { readonly problem: string };
export type Glob = { readonly match: (path: Path) => boolean } | Problem;

/**
 * Understands `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `\` before a character that means itself, and `**` for any number
 * of whole parts, none included. A glob speaks of the whole path, from the top of the repository. What other tools read in
 * another way is a problem, never a guess: a glob that matches less than its writer thought makes a rule silent.
 */
export function parseGlob(written: string): Glob {
  const problem = misreading(written);
  if (problem !== undefined) return { problem };
  const expanded = expandBraces(written, MOST_ALTERNATIVES);
  if ('problem' in expanded) return expanded;
  const matchers: ((path: Path) => boolean)[] = [];
  for (const glob of expanded.globs) {
    const parts = parseParts(glob);
    if ('problem' in parts) return parts;
    matchers.push(matcher(glob, parts.parts));
  }
  return { match: (path) => matchers.some((match) => match(path)) };
}

/** Most paths are told by the glob's plain beginning and end, before any part is looked at. */
function matcher(glob: string, parts: readonly PartOfGlob[]): (path: Path) => boolean {
  const plain = glob.includes('\\') ? '*' : glob;
  const [head = '', tail = ''] = [plain.split(/[*?[]/, 1)[0], plain.split(/[*?\]]/).at(-1)];
  // `a/**` means `a` as well, and `**/a` means `a`.
  const [start, end] = [head.replace(/\/$/, ''), tail.replace(/^\//, '')];
  return (path) => path.startsWith(start) && path.endsWith(end) && matchRuns(parts, path.split('/'));
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

function parseParts(glob: string): { readonly parts: readonly PartOfGlob[] } | Problem {
  const parts: PartOfGlob[] = [];
  for (const written of glob.split('/')) {
    const part = parsePart(written);
    if (part !== null && 'problem' in part) return part;
    parts.push(part);
  }
  return { parts };
}
