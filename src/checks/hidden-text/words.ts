/** Names that look like plain ASCII and are not: one letter of another script among Latin ones, or all of them. */
import { EACH_HIDDEN } from './characters.ts';
import { skeleton } from './look-alikes.ts';

export interface Disguise {
  readonly word: string;
  /** Offset in the text that was asked about. */
  readonly at: number;
  /** What it looks like: plain ASCII. */
  readonly twin: string;
  /** Some of its letters are what they look like. Where none is, it may be an honest word of its script. */
  readonly isMixed: boolean;
}

/** What languages let names be made of. */
const WORD = /[\p{L}\p{N}\p{M}\p{Pc}$]+/gu;
const ASCII_WORD = /[\w$]+/g;

/** Each disguised word once, where it first stands. */
export function disguises(line: string): readonly Disguise[] {
  const words = new Map<string, number>();
  for (const { 0: word, index } of line.matchAll(WORD)) if (!isAscii(word) && !words.has(word)) words.set(word, index);
  return [...words].flatMap(([word, at]): readonly Disguise[] => {
    const twin = skeleton(word);
    const isDisguise = isAscii(twin) && word.replace(EACH_HIDDEN, '') !== twin;
    return isDisguise ? [{ word, at, twin, isMixed: /[A-Za-z]/.test(word) && !FULL_WIDTH.test(word) }] : [];
  });
}

/** Forms for writing among Chinese or Japanese characters; input methods produce them by mistake. */
const FULL_WIDTH = /[\uff01-\uff5e]/;

export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The plain words of a text. */
export const asciiWords = (text: string): ReadonlySet<string> => new Set(text.match(ASCII_WORD));
