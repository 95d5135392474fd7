/** What a fuzzing target is: real texts, pieces of their grammar, and what our code makes of a text. */

export interface Target {
  /** Kebab-case, the file's name. */
  readonly name: string;
  /** Real texts, from which the search begins. */
  readonly seeds: readonly string[];
  /** Words of the grammar: what seeds are mutated with, and what is repeated to measure growth. */
  readonly pieces: readonly string[];
  /**
   * Returns plain data: it is compared between two runs, and its length is bounded. May throw a `UserError`; whatever else
   * it throws is a find, a broken law among it.
   */
  run(text: string): unknown;
  /** UTF-16 units of the longest text that is tried. */
  readonly longest?: number;
  /** UTF-16 units of JSON that the answer may have for each unit of text, beyond a constant. */
  readonly answer?: number;
}

/** Ends a run because what must always hold does not. */
export function law(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken law: ${what}`);
}

const encoder = new TextEncoder();

/** Texts that hold characters below U+0100 alone stand for bytes, as fields of git's output do; others are UTF-8. */
export const bytesOf = (text: string): Uint8Array =>
  /[^\0-\xff]/.test(text) ? encoder.encode(text) : Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Every line number of a text, one-based. */
export const everyLine = (text: string): ReadonlySet<number> =>
  new Set(Array.from({ length: text.split('\n').length }, (_, index) => index + 1));
