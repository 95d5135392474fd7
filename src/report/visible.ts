/** Text from the change made safe to look at: nothing invisible, no secret, no more than asked for. */
import { withoutSecrets } from './secrets.ts';

/** Controls, formats (bidirectional and zero-width ones too), private use, fillers. An emoji's own variation selector may stay. */
const HIDDEN =
  /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<!\p{Extended_Pictographic})\uFE0F/gu;
const HIDDEN_IN_CODE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /(?! )\p{Zs}/gu;

/** `[U+202E]`, for everything that one could not see. */
const codePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** At most `max` UTF-16 units, an ellipsis at the end where something is missing. Never half a character. */
const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…`;

/** Running words on one line: white space is folded. */
export const prose = (text: string, max: number): string =>
  cut(
    withoutSecrets(text)
      .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
      .replace(HIDDEN, codePoint)
      .trim(),
    max,
  );

/** A name, path or quote on one line, exact: every space that is not U+0020 is shown as what it is. */
export const verbatim = (text: string, max: number): string =>
  cut(withoutSecrets(text).replace(HIDDEN, codePoint).replace(ODD_SPACE, codePoint), max);

/** Several lines of code: line ends and tabs stay. */
export const listing = (text: string, max: number): string =>
  cut(withoutSecrets(text).replaceAll('\r\n', '\n').replace(HIDDEN_IN_CODE, codePoint), max);
