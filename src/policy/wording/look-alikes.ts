/** Names that look like another one: what a reader could take for it and is not. */
import { codePoint, quoted } from './phrases.ts';

/** Unicode has several ways to store one and the same text; that alone makes no other name. */
export function isSame(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

export function notThat(one: string, wanted: string): string {
  const shown = [...one].map((character) =>
    /[ -~]/.test(character) || wanted.includes(character) ? character : codePoint(character),
  );
  return `${quoted(shown.join(''))} looks like ${quoted(wanted)} and is another label`;
}

export function looksLike(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

/** Letters of other alphabets that look like Latin ones, after folding of case. */
const DOUBLES = new Map(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'ԁd',
    'һh',
    'ӏl',
    'αa',
    'οo',
    'νv',
    'ρp',
    'ιi',
    'κk',
    'τt',
    'ıi',
  ].map((pair) => [[...pair][0], [...pair][1]] as const),
);

/** What is left of a name when all that the eye overlooks is taken away. */
function skeleton(label: string): string {
  const folded = label.normalize('NFKD').toLowerCase();
  return [...folded.replace(/[\p{Cf}\p{Zs}\p{M}_-]/gu, '')]
    .map((character) => DOUBLES.get(character) ?? character)
    .join('');
}
