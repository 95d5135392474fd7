/**
 * Letters of other scripts that look like Latin ones (Unicode technical standard 39 has the idea). Only those that are
 * alike in nearly every typeface: a Greek rho in a formula is no disguise.
 */
import { EACH_HIDDEN } from './characters.ts';

const LETTERS: readonly (readonly [code: number, latin: string, name: string])[] = [
  [0x0405, 'S', 'Cyrillic capital letter dze'],
  [0x0406, 'I', 'Cyrillic capital letter byelorussian-ukrainian i'],
  [0x0408, 'J', 'Cyrillic capital letter je'],
  [0x0410, 'A', 'Cyrillic capital letter a'],
  [0x0412, 'B', 'Cyrillic capital letter ve'],
  [0x0415, 'E', 'Cyrillic capital letter ie'],
  [0x041a, 'K', 'Cyrillic capital letter ka'],
  [0x041c, 'M', 'Cyrillic capital letter em'],
  [0x041d, 'H', 'Cyrillic capital letter en'],
  [0x041e, 'O', 'Cyrillic capital letter o'],
  [0x0420, 'P', 'Cyrillic capital letter er'],
  [0x0421, 'C', 'Cyrillic capital letter es'],
  [0x0422, 'T', 'Cyrillic capital letter te'],
  [0x0423, 'Y', 'Cyrillic capital letter u'],
  [0x0425, 'X', 'Cyrillic capital letter ha'],
  [0x0430, 'a', 'Cyrillic small letter a'],
  [0x0435, 'e', 'Cyrillic small letter ie'],
  [0x043e, 'o', 'Cyrillic small letter o'],
  [0x0440, 'p', 'Cyrillic small letter er'],
  [0x0441, 'c', 'Cyrillic small letter es'],
  [0x0443, 'y', 'Cyrillic small letter u'],
  [0x0445, 'x', 'Cyrillic small letter ha'],
  [0x0455, 's', 'Cyrillic small letter dze'],
  [0x0456, 'i', 'Cyrillic small letter byelorussian-ukrainian i'],
  [0x0458, 'j', 'Cyrillic small letter je'],
  [0x0474, 'V', 'Cyrillic capital letter izhitsa'],
  [0x0475, 'v', 'Cyrillic small letter izhitsa'],
  [0x04ae, 'Y', 'Cyrillic capital letter straight u'],
  [0x04bb, 'h', 'Cyrillic small letter shha'],
  [0x04c0, 'I', 'Cyrillic letter palochka'],
  [0x04cf, 'l', 'Cyrillic small letter palochka'],
  [0x0501, 'd', 'Cyrillic small letter komi de'],
  [0x051a, 'Q', 'Cyrillic capital letter qa'],
  [0x051b, 'q', 'Cyrillic small letter qa'],
  [0x051c, 'W', 'Cyrillic capital letter we'],
  [0x051d, 'w', 'Cyrillic small letter we'],
  [0x037f, 'J', 'Greek capital letter yot'],
  [0x0391, 'A', 'Greek capital letter alpha'],
  [0x0392, 'B', 'Greek capital letter beta'],
  [0x0395, 'E', 'Greek capital letter epsilon'],
  [0x0396, 'Z', 'Greek capital letter zeta'],
  [0x0397, 'H', 'Greek capital letter eta'],
  [0x0399, 'I', 'Greek capital letter iota'],
  [0x039a, 'K', 'Greek capital letter kappa'],
  [0x039c, 'M', 'Greek capital letter mu'],
  [0x039d, 'N', 'Greek capital letter nu'],
  [0x039f, 'O', 'Greek capital letter omicron'],
  [0x03a1, 'P', 'Greek capital letter rho'],
  [0x03a4, 'T', 'Greek capital letter tau'],
  [0x03a5, 'Y', 'Greek capital letter upsilon'],
  [0x03a7, 'X', 'Greek capital letter chi'],
  [0x03bf, 'o', 'Greek small letter omicron'],
  [0x03f2, 'c', 'Greek lunate sigma symbol'],
  [0x03f3, 'j', 'Greek letter yot'],
  [0x03f9, 'C', 'Greek capital lunate sigma symbol'],
];

/** Distance of the full-width forms from the ASCII characters that they widen. */
const WIDE = 0xfee0;
const LATIN = new Map(LETTERS.map(([code, latin]) => [code, latin]));
const NAMES = new Map(LETTERS.map(([code, , name]) => [code, name]));

/** The character that one looks like, or undefined for one that looks like itself. */
function twinOf(code: number): string | undefined {
  return LATIN.get(code) ?? (code > 0xff01 && code < 0xff5f ? String.fromCodePoint(code - WIDE) : undefined);
}

/** The name as a reader takes it: look-alikes as what they look like, nothing that is unseen. */
export const skeleton = (name: string): string =>
  name
    .normalize('NFC')
    .replace(EACH_HIDDEN, '')
    .replace(/[^\0-\x7f]/gu, (character) => twinOf(character.codePointAt(0) ?? 0) ?? character);

/** `U+0430 Cyrillic small letter a`: the first character of a name that is not what it looks like; undefined where there is none. */
export function firstLookAlike(name: string): string | undefined {
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x7f && skeleton(character) !== character)
      return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${NAMES.get(code) ?? 'another form of a letter'}`;
  }
  return undefined;
}
