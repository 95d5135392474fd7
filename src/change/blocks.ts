/** Finds blocks of lines that a commit took out in one place and put in, unchanged, in another one. Takes time in proportion to the lines. */

/** A line that was taken out. */
export interface Removed<Origin> {
  readonly text: string;
  /** The file it was taken out of; lines of one hunk follow one another. */
  readonly file: number;
  readonly hunk: number;
  readonly origin: Origin;
}

/** By git's own standard for lines that move: so many letters and digits in a block, within a file or from another one. */
const LEAST_WITHIN = 20;
const LEAST_BETWEEN = 40;
/** Lines such as a lone bracket stand in many places: so many of them are tried as a block's first line. */
const MOST_PLACES = 16;
/** Such lines can have been taken for the end of another block: so many before a block's first line are looked at again. */
const MOST_BEFORE = 100;

/** Of each of the lines, which follow one another in a file: the origin that it has among those taken out; undefined where it has none. */
export type Match<Origin> = (file: number, lines: readonly string[]) => readonly (Origin | undefined)[];

export function matcher<Origin>(removed: readonly Removed<Origin>[]): Match<Origin> {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of removed.entries()) {
    const some = places.get(text) ?? [];
    places.set(text, some);
    if (some.length < MOST_PLACES) some.push(place);
  }

  /** How many lines from here on are those that were taken out from there on. */
  const lengthFrom = (lines: readonly string[], index: number, place: number): number => {
    let length = 1;
    while (index + length < lines.length && follows(place + length) && isSame(lines, index + length, place + length))
      length += 1;
    return length;
  };
  /** The reverse, as far as nothing has its origin yet. */
  const lengthBefore = (lines: readonly string[], { index, place, free }: Anchor): number => {
    const most = Math.min(index - free, MOST_BEFORE);
    let length = 0;
    while (length < most && follows(place - length) && isSame(lines, index - length - 1, place - length - 1))
      length += 1;
    return length;
  };
  const follows = (place: number): boolean => removed[place]?.hunk === removed[place - 1]?.hunk;
  const isSame = (lines: readonly string[], index: number, place: number): boolean =>
    removed[place]?.text === lines[index];

  return (file, lines) => {
    const origins: (Origin | undefined)[] = lines.map(() => undefined);
    for (let index = 0, free = 0; index < lines.length; ) {
      const found = longest(
        (places.get(lines[index] ?? '') ?? []).map((place) => [place, lengthFrom(lines, index, place)]),
      );
      if (found === undefined) {
        index += 1;
        continue;
      }
      const [place, length] = found;
      const before = lengthBefore(lines, { index, place, free });
      const block = lines.slice(index - before, index + length);
      const least = removed[place]?.file === file ? LEAST_WITHIN : LEAST_BETWEEN;
      if (hasLetters(block, least)) {
        for (const each of block.keys()) origins[index - before + each] = removed[place - before + each]?.origin;
        free = index + length;
      }
      index += length;
    }
    return origins;
  };
}

interface Anchor {
  readonly index: number;
  readonly place: number;
  /** The first line that has no origin yet. */
  readonly free: number;
}

type Candidate = readonly [place: number, length: number];

const longest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  );

function hasLetters(lines: readonly string[], least: number): boolean {
  let count = 0;
  for (const line of lines) {
    count += line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (count >= least) return true;
  }
  return false;
}
