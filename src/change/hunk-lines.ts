/** The text of a hunk's lines, read from where git printed them. */
import type { Hunk } from './diff.ts';
import { decodeText } from './git-text.ts';

const LF = 10;
const BACKSLASH = 92;

/** Without the sign before each. */
export interface HunkLines {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
}

export function hunkLines(printed: Uint8Array, { printedAt = 0, oldCount, newCount }: Hunk): HunkLines {
  const texts: string[] = [];
  for (let at = printedAt; texts.length < oldCount + newCount && at < printed.length; ) {
    const found = printed.indexOf(LF, at);
    const end = found < 0 ? printed.length : found;
    // `\ No newline at end of file` is no line.
    if (printed[at] !== BACKSLASH) texts.push(decodeText(printed.subarray(at + 1, end)));
    at = end + 1;
  }
  return { old: texts.slice(0, oldCount), fresh: texts.slice(oldCount) };
}
