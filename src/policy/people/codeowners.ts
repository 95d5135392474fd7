/** CODEOWNERS as GitHub reads it: the last line that matches a path wins, a line that it would not understand is none. Matching takes time that grows with pattern times path. */
import type { Facts, Known, Path } from '../../model.ts';
import { parseSegment } from '../patterns/glob-segment.ts';
import { matchWildcards, type Wanted } from '../patterns/wildcards.ts';

/** Where GitHub looks, in this order; the first one that is there counts. */
export const OWNERS_PATHS: readonly Path[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub ignores a larger file without a word. In UTF-16 units, which are never more than bytes. */
const LONGEST = 3 * 1024 * 1024;
/** Lines times paths. */
const MOST_COMPARED = 20_000_000;

/** A line of the file. */
export interface OwnersLine {
  readonly matches: (path: Path) => boolean;
  /** `@login`, `@organization/team` or an address; none where the line says that nobody owns it. */
  readonly owners: readonly string[];
}

export interface Owned {
  readonly path: Path;
  /** At least one. */
  readonly owners: readonly string[];
}

export function parseOwners(text: string): readonly OwnersLine[] {
  return text.split(/\r?\n/).flatMap((line) => parseLine(line) ?? []);
}

/** The paths that somebody owns, with their owners. */
export function ownedAmong(paths: readonly Path[], lines: readonly OwnersLine[]): readonly Owned[] {
  return paths.flatMap((path) => {
    const owners = lines.findLast(({ matches }) => matches(path))?.owners ?? [];
    return owners.length > 0 ? [{ path, owners }] : [];
  });
}

/** The owners of one path by the text of the file; empty where nobody owns it. */
export const ownersOf = (text: string, path: Path): readonly string[] =>
  ownedAmong([path], parseOwners(text))[0]?.owners ?? [];

const remembered = new WeakMap<Facts, Known<readonly Owned[]>>();

/** Who owns the touched files, by both names of those that were renamed. Looked up once for the same facts. */
export function ownedIn(facts: Facts): Known<readonly Owned[]> {
  const known = remembered.get(facts) ?? ownersAnew(facts);
  remembered.set(facts, known);
  return known;
}

function ownersAnew({ change, forge }: Facts): Known<readonly Owned[]> {
  const text = forge.owners ?? { unavailable: 'nobody asked' };
  if ('unavailable' in text) return text;
  const paths = change.files.flatMap(({ path, from }) => (from === null || from === path ? [path] : [from, path]));
  return owned(text.value, paths);
}

/** Who owns which of the paths by the text of the file, null being none. */
export function owned(text: string | null, paths: readonly Path[]): Known<readonly Owned[]> {
  if (text === null) return { value: [] };
  if (text.length > LONGEST) return { unavailable: 'CODEOWNERS is larger than 3 MB, so GitHub ignores it' };
  const lines = parseOwners(text);
  if (lines.length * paths.length > MOST_COMPARED)
    return {
      unavailable: `CODEOWNERS has ${lines.length} lines for ${paths.length} touched paths: too many to compare`,
    };
  return { value: ownedAmong(paths, lines) };
}

const OWNER = /^(?:@[A-Za-z0-9][\w-]{0,99}(?:\/[\w.-]{1,100})?|[^@\s]{1,100}@[^@\s]{1,200})$/;

function parseLine(line: string): OwnersLine | null {
  const words = wordsOf(line);
  const [pattern, ...owners] = words;
  if (pattern === undefined || !owners.every((owner) => OWNER.test(owner))) return null;
  const matches = matcher(pattern);
  return matches === null ? null : { matches, owners };
}

/** Parted by blanks that no backslash stands before; a `#` at the beginning of a word begins a comment. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of line.slice(0, 10_000).matchAll(/(?:\\.|[^\s\\])+/g)) {
    if (word.startsWith('#')) break;
    words.push(word);
  }
  return words;
}

/** As in .gitignore, but without `!` and `[…]`, and with a last `*` that means the files of one folder. */
function matcher(pattern: string): ((path: Path) => boolean) | null {
  if (/^!|[[\]]|\\#/.test(pattern) || pattern.length > 1000) return null;
  const isAnchored = /\/./.test(pattern);
  const isFolder = pattern.endsWith('/');
  const written = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (written.includes('')) return pattern === '/' ? () => false : null;
  const parts: Wanted<string>[] = isAnchored ? [] : [null];
  for (const part of written) {
    const read = part === '**' ? null : parseSegment(part.replace(/\*{2,}/g, '*'));
    if (read !== null && 'problem' in read) return null;
    parts.push(read);
  }
  const isOneLevel = isAnchored && written.at(-1) === '*';
  const inside: readonly Wanted<string>[] = [...parts, () => true, null];
  return (path) => {
    const items = path.split('/');
    return (!isFolder && matchWildcards(parts, items)) || (!isOneLevel && matchWildcards(inside, items));
  };
}
