/** Characters that nobody sees, and what Unicode calls them. */

/** Direction of text: marks, embeddings, overrides, isolates and what ends them (Unicode annex 9). */
const DIRECTIONS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** Everything else that takes no room: joiners, fillers, selectors of a glyph, tags, what Unicode reserves for the like. */
const UNSEEN =
  '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';

export const HIDDEN = new RegExp(`[${DIRECTIONS}${UNSEEN}]`, 'u');
/** `g`: for `matchAll` and `replace` only. */
export const EACH_DIRECTION = new RegExp(`[${DIRECTIONS}]`, 'gu');
export const EACH_UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'gu');
export const EACH_HIDDEN = new RegExp(`[${DIRECTIONS}${UNSEEN}]`, 'gu');

export const isSelector = (code: number): boolean =>
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xe0100 && code <= 0xe01ef) ||
  (code >= 0x180b && code <= 0x180d) ||
  code === 0x180f;
/** Tags, and the rest of their plane that is reserved for unseen characters. */
export const isTag = (code: number): boolean => code >= 0xe0000 && code <= 0xe0fff && !isSelector(code);

/** `U+202E right-to-left override`: never the character itself. */
export function describe(code: number): string {
  const digits = code.toString(16).toUpperCase().padStart(4, '0');
  return `U+${digits} ${NAMES.get(code) ?? (isSelector(code) ? 'variation selector' : isTag(code) ? 'tag character' : 'invisible character')}`;
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00ad, 'soft hyphen'],
  [0x034f, 'combining grapheme joiner'],
  [0x061c, 'Arabic letter mark'],
  [0x115f, 'Hangul choseong filler'],
  [0x1160, 'Hangul jungseong filler'],
  [0x17b4, 'Khmer vowel inherent aq'],
  [0x17b5, 'Khmer vowel inherent aa'],
  [0x180b, 'Mongolian free variation selector one'],
  [0x180c, 'Mongolian free variation selector two'],
  [0x180d, 'Mongolian free variation selector three'],
  [0x180e, 'Mongolian vowel separator'],
  [0x180f, 'Mongolian free variation selector four'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2061, 'function application'],
  [0x2062, 'invisible times'],
  [0x2063, 'invisible separator'],
  [0x2064, 'invisible plus'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0x206a, 'inhibit symmetric swapping'],
  [0x206b, 'activate symmetric swapping'],
  [0x206c, 'inhibit Arabic form shaping'],
  [0x206d, 'activate Arabic form shaping'],
  [0x206e, 'national digit shapes'],
  [0x206f, 'nominal digit shapes'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'zero width no-break space'],
  [0xffa0, 'halfwidth Hangul filler'],
  [0xfff9, 'interlinear annotation anchor'],
  [0xfffa, 'interlinear annotation separator'],
  [0xfffb, 'interlinear annotation terminator'],
]);
