/** Whether git would ignore a path, by the `.gitignore` files on the way to it. Format: the manual page gitignore(5). */
import type { Path } from '../../model.ts';
import { matchesName } from '../repository/glob.ts';
import { parts } from '../repository/paths.ts';

export interface IgnoreRule {
  /** Where the rule's file lies, in parts. */
  readonly base: readonly string[];
  readonly pattern: readonly string[];
  readonly again: boolean;
  readonly directoryOnly: boolean;
}

/** Each rule is held against each name that a path could mean. Nobody writes so many by hand. */
export const MOST_RULES = 5_000;
export const TOO_MANY_RULES = 'more rules about ignored files than are looked through';

/** The rules of one file, in its order. */
export function parseIgnore(text: string, directory: Path): readonly IgnoreRule[] {
  return text.split('\n').flatMap((line) => {
    const written = line.replace(/\r$/, '');
    const rule = written.endsWith('\\ ') ? written : written.trimEnd();
    if (rule === '' || rule.startsWith('#')) return [];
    const again = rule.startsWith('!');
    const body = again ? rule.slice(1) : rule;
    const anchored = body.slice(0, -1).includes('/');
    const pattern = anchored ? parts(body) : ['**', ...parts(body)];
    return [{ base: parts(directory), pattern, again, directoryOnly: body.endsWith('/') }];
  });
}

/** `rules` from the top down; the last that matches decides, and nothing brings back what lies in an ignored directory. */
export function ignores(rules: readonly IgnoreRule[], path: Path): boolean {
  const all = parts(path);
  return all.some((_, index) => {
    const last = index === all.length - 1;
    const deciding = rules.findLast(
      (rule) => (last ? !rule.directoryOnly : true) && applies(rule, all.slice(0, index + 1)),
    );
    return deciding !== undefined && !deciding.again;
  });
}

function applies({ base, pattern }: IgnoreRule, path: readonly string[]): boolean {
  if (base.some((part, index) => path[index] !== part)) return false;
  return matchesParts(pattern, path.slice(base.length));
}

/** `**` stands for any number of parts; the rest part by part. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const [index, part] of pattern.entries()) {
    const next = new Set<number>();
    // `dir/**` means what is inside, never the directory itself.
    const least = index === pattern.length - 1 ? 1 : 0;
    for (const at of reachable) {
      const name = path[at];
      if (part === '**') for (let on = at + least; on <= path.length; on += 1) next.add(on);
      else if (name !== undefined && matchesName(part, name)) next.add(at + 1);
    }
    reachable = next;
  }
  return reachable.has(path.length);
}
