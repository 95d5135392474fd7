/** Pairs of functions of one module whose names say that one undoes the other. */
import type { Func } from '../functions/functions.ts';

/** There, and back. */
const OPPOSITES: readonly (readonly [there: string, back: string])[] = [
  ['encode', 'decode'],
  ['stringify', 'parse'],
  ['serialize', 'deserialize'],
  ['serialise', 'deserialise'],
  ['escape', 'unescape'],
  ['pack', 'unpack'],
  ['compress', 'decompress'],
  ['encrypt', 'decrypt'],
  ['marshal', 'unmarshal'],
  ['flatten', 'unflatten'],
];

export interface Opposite {
  readonly there: Func;
  readonly back: Func;
}

/** The pair that a function belongs to; undefined where it has no partner, or either of the two takes more than one argument. */
export function functionsOpposite(func: Func, functions: readonly Func[]): Opposite | undefined {
  for (const [there, back] of OPPOSITES)
    for (const [word, other] of [
      [there, back],
      [back, there],
    ] as const) {
      const name = exchanged(func.name, word, other);
      const partner = name === undefined ? undefined : functions.find((one) => one.name === name);
      if (partner === undefined || !takesOne(func) || !takesOne(partner)) continue;
      return word === there ? { there: func, back: partner } : { there: partner, back: func };
    }
  return undefined;
}

const takesOne = ({ parameters: [first, ...more] }: Func): boolean =>
  first !== undefined && !first.isRest && more.every(({ isOptional }) => isOptional);

/** As a whole word of the name: `encodeKey`, `keyEncode`, `encode_key`. */
function exchanged(name: string, word: string, other: string): string | undefined {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  if (new RegExp(`^${word}(?![a-z])`).test(name)) return other + name.slice(word.length);
  const at = name.indexOf(capital(word));
  const isWord = at > 0 && !/[a-z]/.test(name.charAt(at + word.length));
  return isWord ? name.slice(0, at) + capital(other) + name.slice(at + word.length) : undefined;
}
