/** What stands between two slashes of a glob. */
import { matchWildcards, type Wanted } from './wildcards.ts';

type Problem = { readonly problem: string };
/** Whether a part of a path is meant; null for `**`, any number of parts. */
export type GlobSegment = Wanted<string>;

export function parseSegment(written: string): GlobSegment | Problem {
  if (written === '**') return null;
  if (written === '') return { problem: 'has an empty part between slashes in one of its alternatives' };
  if (written.replace(/\\./g, '').includes('**')) {
    return { problem: 'has `**` beside other characters; it stands alone between slashes, as in `**/*.ts`' };
  }
  const tokens = parseTokens([...written]);
  return 'problem' in tokens ? tokens : compile(tokens);
}

/** A character that means itself, what one character must be, or null for any number of characters. */
type Token = string | Wanted<string>;

function parseTokens(characters: readonly string[]): readonly Token[] | Problem {
  const tokens: Token[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? '';
    if (character === '*') tokens.push(null);
    else if (character === '?') tokens.push(() => true);
    else if (character === '[') {
      const set = parseSet(characters, i);
      if ('problem' in set) return set;
      tokens.push(set.is);
      i = set.end;
    } else if (character !== '\\') tokens.push(character);
    else if (i + 1 === characters.length) return { problem: 'has `\\` before nothing' };
    else tokens.push(characters[++i] ?? '');
  }
  return tokens;
}

/** `[a-z]`, `[!a-z]` or `[^a-z]`, from the bracket at `start` to the one at `end`. A `]` that comes first means itself. */
function parseSet(
  characters: readonly string[],
  start: number,
): { readonly is: (one: string) => boolean; readonly end: number } | Problem {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const ranges: (readonly [number, number])[] = [];
  let i = first;
  const character = (): number => characters[characters[i] === '\\' ? ++i : i]?.codePointAt(0) ?? 0;
  for (; characters[i] !== ']' || i === first; i++) {
    if (characters[i] === '[' && characters[i + 1] === ':') return { problem: 'holds a named set such as `[:alpha:]`' };
    const low = character();
    const isRange = characters[i + 1] === '-' && characters[i + 2] !== ']';
    if (isRange) i += 2;
    const high = isRange ? character() : low;
    if (i >= characters.length) return { problem: 'holds `[` without `]`; write `\\[` for the character' };
    if (low > high) return { problem: 'holds a set whose range runs backwards' };
    ranges.push([low, high]);
  }
  const has = (point: number): boolean => ranges.some(([low, high]) => low <= point && point <= high);
  return { end: i, is: (one) => has(one.codePointAt(0) ?? 0) !== negated };
}

/** Letters at the end are compared first: of the names that a glob does not mean, most differ there. */
function compile(tokens: readonly Token[]): (part: string) => boolean {
  const last = tokens.findLastIndex((token) => typeof token !== 'string');
  const tail = tokens.slice(last + 1).join('');
  if (last < 0) return (part) => part === tail;
  const head = tokens
    .slice(0, last + 1)
    .map((token) => (typeof token === 'string' ? (one: string) => one === token : token));
  return (part) => part.endsWith(tail) && matchWildcards(head, [...part.slice(0, part.length - tail.length)]);
}
