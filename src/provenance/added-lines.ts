/** The lines that the change adds, findable by where they stand in the commit that brought them, and at head. */
import type { Change, Path, Sha } from '../model.ts';
import type { Lines } from './format.ts';

/** An added line at head, one-based. */
export interface HeadLine {
  readonly path: Path;
  readonly number: number;
}

/** The added lines of one file as numbered in one commit, or at head. */
export interface Block {
  /** Ascending; a number stands twice where two lines at head come from one line. */
  readonly numbers: readonly number[];
  /** For each number, the index of the line in `AddedLines.lines`. */
  readonly ids: readonly number[];
  /** How many different numbers stand before each entry, and one entry more. */
  readonly ranks: readonly number[];
}

/** The entries `low`..`high`, the last one excluded, of a block. */
export interface Part {
  readonly block: Block;
  readonly low: number;
  readonly high: number;
  /** How many different numbers they have. */
  readonly size: number;
}

export interface AddedLines {
  /** In the order of files and lines. */
  readonly lines: readonly HeadLine[];
  /** What the commit brought of these lines of the path (of all its lines for null), or for a null commit what stands there at head; undefined when that is nothing. */
  find(commit: Sha | null, path: Path, lines: Lines | null): Part | undefined;
  /** A line's text at head, without LF; undefined where the file has no such line or is no text. */
  text(path: Path, number: number): string | undefined;
}

export function indexAdded(change: Change): AddedLines {
  const lines: HeadLine[] = [];
  const entries = new Map<string, [number, number][]>();
  const enter = (commit: Sha | null, path: Path, number: number): void => {
    const key = keyOf(commit, path);
    const block = entries.get(key);
    if (block === undefined) entries.set(key, [[number, lines.length]]);
    else block.push([number, lines.length]);
  };
  for (const { path, added } of change.files) {
    for (const { number, commit, at } of added) {
      enter(null, path, number);
      if (commit !== null && at !== null) enter(commit, at.path, at.number);
      lines.push({ path, number });
    }
  }
  const blocks = new Map([...entries].map(([key, block]) => [key, blockOf(block)]));
  return {
    lines,
    find: (commit, path, wanted) => partOf(blocks.get(keyOf(commit, path)), wanted),
    text: textReader(change),
  };
}

/** No commit's name and no path holds a NUL. */
const keyOf = (commit: Sha | null, path: Path): string => `${commit ?? ''}\0${path}`;

function blockOf(entries: readonly (readonly [number, number])[]): Block {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const numbers = sorted.map(([number]) => number);
  const ranks = [0];
  for (const [index, number] of numbers.entries())
    ranks.push((ranks[index] ?? 0) + (number === numbers[index - 1] ? 0 : 1));
  return { numbers, ids: sorted.map(([, id]) => id), ranks };
}

function partOf(block: Block | undefined, lines: Lines | null): Part | undefined {
  if (block === undefined) return undefined;
  const low = lines === null ? 0 : firstFrom(block.numbers, lines.from);
  const high = lines === null ? block.numbers.length : firstFrom(block.numbers, lines.to + 1);
  return low === high ? undefined : { block, low, high, size: (block.ranks[high] ?? 0) - (block.ranks[low] ?? 0) };
}

/** The index of the first number that is at least `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textReader(change: Change): AddedLines['text'] {
  const contents = new Map(change.files.map(({ path, content }) => [path, content]));
  const split = new Map<Path, readonly string[]>();
  return (path, number) => {
    const content = contents.get(path);
    if (content?.kind !== 'text') return undefined;
    const lines = split.get(path) ?? content.text.split('\n');
    split.set(path, lines);
    return lines[number - 1];
  };
}
