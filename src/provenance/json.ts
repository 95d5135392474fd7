/** Hostile JSON, looked at piece by piece: nothing here throws, recurses or trusts a prototype. */
import { LAST_LINE, type Lines } from './format.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** undefined when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of its own, never one that every object inherits. */
export const field = (value: unknown, ...names: readonly string[]): unknown => {
  if (!isFields(value)) return undefined;
  const name = names.find((candidate) => Object.hasOwn(value, candidate));
  return name === undefined ? undefined : value[name];
};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** null for everything but text with something in it. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** Tools and models have short names: whatever is longer is cut. */
export const nameOf = (value: unknown): string | null => {
  const text = textOf(value);
  return text === null ? null : cut(text, 250);
};
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const isLine = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LAST_LINE;

/** null when the two are no lines of any file. */
export const linesOf = (from: unknown, to: unknown): Lines | null =>
  isLine(from) && isLine(to) && from <= to ? { from, to } : null;

/** The first `most` UTF-16 units, without half a character at the end. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** The named fields as the record has them, for a quote: only plain values, so that a deep one costs nothing. */
export function quoteOf(fields: Fields): string {
  const plain = Object.entries(fields).filter(
    ([, value]) => value !== null && ['string', 'number'].includes(typeof value),
  );
  return cut(
    plain
      .map(([name, value]) => `"${name}":${JSON.stringify(typeof value === 'string' ? cut(value, 120) : value)}`)
      .join(','),
    300,
  );
}
