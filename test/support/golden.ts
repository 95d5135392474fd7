/** Pages as golden files keep them: without the names of commits, which follow the text of every file of a story. */

/** Abbreviated or whole. */
const NAME = /\b(?:[0-9a-f]{40}|[0-9a-f]{7})\b/g;
const ABBREVIATED = 7;

/** Each object's name becomes a number, in the order in which they first stand there, so that the same one stays the same. */
export function asGolden(page: string): string {
  const numbers = new Map<string, number>();
  return page.replace(NAME, (name) => {
    const short = name.slice(0, ABBREVIATED);
    const number = numbers.get(short) ?? numbers.size + 1;
    numbers.set(short, number);
    return `${name.length === ABBREVIATED ? 'short' : 'full'}-name-${number}`;
  });
}
