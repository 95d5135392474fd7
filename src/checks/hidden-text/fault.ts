/** What the readers of a line give: what is wrong on it, and at which characters. */
import type { Level } from '../../model.ts';

export interface Fault {
  readonly kind: 'bidirectional' | 'invisible' | 'smuggled' | 'look-alike';
  readonly level: Level;
  /** Completes "line: …": what it does to the reader. */
  readonly effect: string;
  /** In the order of the line, at least one. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  /** Offset in the line, in UTF-16 units. */
  readonly at: number;
  readonly code: number;
}

/** A line that is being read. */
export interface Line {
  readonly text: string;
  /** Machines read it word for word. */
  readonly isCode: boolean;
  /** The strings of the file are words for people: what a letter there carries along misleads nobody about code. */
  readonly isTranslation: boolean;
  /** The file has letters that are written from right to left: then marks of direction have their use. */
  readonly hasRightToLeft: boolean;
}

/** Characters of a string that are looked at on either side of a mark. */
const NEAR = 400;

/** The string that a mark stands in, as far as one line can tell: what is between the nearest quote before it and the same one behind it. Undefined for none, and for one that goes on too long. */
export function stringAround(text: string, { at }: Mark): string | undefined {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at, at + NEAR);
  const from = Math.max(...['"', "'", '`'].map((quote) => before.lastIndexOf(quote)));
  const to = from < 0 ? -1 : after.indexOf(before.charAt(from));
  return to < 0 ? undefined : before.slice(from + 1) + after.slice(0, to);
}

/** `'\u200b'` written raw: a table of such characters, or a label that is to be blank. */
export function isQuotedAlone(text: string, { at }: Mark): boolean {
  const quote = text[at - 1] ?? '';
  return /["'`]/.test(quote) && text[at + 1] === quote;
}
