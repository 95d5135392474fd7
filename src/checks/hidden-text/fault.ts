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
  /** The file has letters that are written from right to left: then marks of direction have their use. */
  readonly hasRightToLeft: boolean;
}

/** `'\u200b'` written raw: a table of such characters, or a label that is to be blank. */
export function isQuotedAlone(text: string, { at }: Mark): boolean {
  const quote = text[at - 1] ?? '';
  return /["'`]/.test(quote) && text[at + 1] === quote;
}
