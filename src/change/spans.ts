/** The algebra of line ranges. Spans are one-based and inclusive; lists of spans are ascending and do not overlap. */
import type { Path, Span } from '../model.ts';

/** The fewest spans that hold exactly these lines. `numbers` ascend; repetitions are allowed. */
export function spansOf(path: Path, numbers: Iterable<number>): readonly Span[] {
  const spans: Span[] = [];
  let from: number | undefined;
  let to = 0;
  for (const number of numbers) {
    if (from !== undefined && number > to + 1) spans.push({ path, from, to });
    if (from === undefined || number > to + 1) from = number;
    to = number;
  }
  if (from !== undefined) spans.push({ path, from, to });
  return spans;
}

/** The lines that are in both, for spans of one file. */
export function intersect(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  const common: Span[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [a, b] = [left[i], right[j]];
    if (a === undefined || b === undefined) break;
    const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
    if (from <= to) common.push({ path: a.path, from, to });
    if (a.to < b.to) i += 1;
    else j += 1;
  }
  return common;
}

/** Whether a line lies in one of the spans, which are of one file. */
export function includesLine(spans: readonly Span[], number: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.from <= number;
}

/** Each line of the spans, as a set to look lines up in. */
export const linesOf = (spans: readonly Span[]): ReadonlySet<number> =>
  new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));

export const countLines = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
