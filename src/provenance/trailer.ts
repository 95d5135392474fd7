/** Reads a line as a trailer, `Key: value`: anywhere in a message, since squashes push trailers out of the block where git looks for them. */

export interface Trailer {
  /** Lower case, words parted by dashes. */
  readonly key: string;
  readonly value: string;
}

/** Emoji and box drawing may stand before the key, bold marks around it; quotes, bullets and comment signs may not. */
const TRAILER =
  /^[^\x21-\x7e]{0,20}[*_]{0,2}([a-z][a-z0-9]{1,30}(?:[- ][a-z0-9]{1,30}){0,4})[*_]{0,2}\s{0,3}:[*_]{0,2}\s{0,80}(\S.{0,600})/i;

/** undefined when the line is none. The value is cut at 600 characters; a doubled key is read once. */
export function trailerOf(text: string): Trailer | undefined {
  const match = TRAILER.exec(text);
  if (!match) return undefined;
  const [, written = '', value = ''] = match;
  const key = written.toLowerCase().replaceAll(' ', '-');
  const again = TRAILER.exec(value);
  return again?.[1]?.toLowerCase().replaceAll(' ', '-') === key ? { key, value: again[2] ?? '' } : { key, value };
}
