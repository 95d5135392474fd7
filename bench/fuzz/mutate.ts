/** Makes hostile texts of real ones: by unit, by word, by line, by splicing two, by repeating and nesting. */
import fc from 'fast-check';
import type { Random } from './random.ts';

/** Characters that readers trip over: controls, directions, halves of pairs, folds of case, odd spaces and line ends. */
const ODD = [
  ...[
    '\0',
    '\x07',
    '\x1b[31m',
    '\x7f',
    '\x85',
    '\r',
    '\n',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\u2066',
    '\u{e0041}',
    '\ufe0f',
    '\ud800',
    '\udc00',
    '\u0130',
    '\u212a',
    '\u017f',
    '\u1e9e',
    'ﬀ',
    '𝕏',
  ],
  ...[
    '\\',
    '\\u',
    '\\x',
    '"',
    "'",
    '`',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '*',
    '/',
    '//',
    '#',
    '@',
    ':',
    ',',
    ';',
    '-',
    '=',
  ],
  ...[
    '0',
    '-1',
    '1e999',
    '9007199254740993',
    '99999999999',
    '0x',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    'null',
  ],
];

type Mutation = (text: string, other: string, random: Random) => string;

const place = (text: string, random: Random): number => random.below(text.length + 1);

/** Two places, the first one not behind the second. Mostly near each other. */
function stretch(text: string, random: Random): readonly [number, number] {
  const from = place(text, random);
  const length = random.of([1, 2, 4, 16, 64, 1024, text.length]);
  return [from, Math.min(text.length, from + 1 + random.below(length))];
}

const put = (text: string, at: number, what: string, to = at): string => text.slice(0, at) + what + text.slice(to);

const WORD = /[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu;

function onParts(text: string, parts: readonly string[], random: Random): string {
  if (parts.length === 0) return text;
  const kept = [...parts];
  const at = random.below(kept.length);
  const way = random.below(4);
  if (way === 0) kept.splice(at, 1 + random.below(3));
  else if (way === 1) kept.splice(at, 0, random.of(parts));
  else if (way === 2) kept[at] = random.of(parts);
  else kept.splice(at, 0, ...kept.slice(at, at + 1 + random.below(8)));
  return kept.join('');
}

const MUTATIONS: readonly Mutation[] = [
  (text, _, random) => put(text, place(text, random), random.of(ODD)),
  (text, _, random) => {
    const [from, to] = stretch(text, random);
    return put(text, from, random.of(ODD), to);
  },
  (text, _, random) => {
    const [from, to] = stretch(text, random);
    return put(text, from, '', to);
  },
  (text, _, random) => text.slice(0, place(text, random)),
  (text, _, random) => text.slice(place(text, random)),
  (text, _, random) => {
    const [from, to] = stretch(text, random);
    return put(text, place(text, random), text.slice(from, to));
  },
  (text, _, random) => {
    const [from, to] = stretch(text, random);
    return put(text, from, text.slice(from, to).repeat(random.of([2, 3, 10, 100])));
  },
  (text, other, random) => text.slice(0, place(text, random)) + other.slice(place(other, random)),
  (text, other, random) => {
    const [from, to] = stretch(other, random);
    return put(text, place(text, random), other.slice(from, to));
  },
  (text, _, random) => onParts(text, text.match(WORD) ?? [], random),
  (text, _, random) => onParts(text, text.match(WORD) ?? [], random),
  (text, _, random) => onParts(text, text.split(/(?<=\n)/), random),
  (text, _, random) => text.replaceAll('\n', random.of(['\r\n', '\r', '\n\n', '\u2028'])),
  (text, _, random) =>
    text.replace(/\d+/g, (digits) =>
      random.below(3) === 0 ? random.of(['0', '-1', '1e9', '4294967296', `${digits}${digits}`]) : digits,
    ),
  (text, _, random) => {
    const unit = random.below(0x300);
    return put(text, place(text, random), String.fromCharCode(unit));
  },
  (text, _, random) => {
    const [from, to] = stretch(text, random);
    const [open, close] = random.of([
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
      ['<', '>'],
      ['"', '"'],
      ['[{', '}]'],
      ['`', '`'],
    ] as const);
    const depth = random.of([1, 2, 10, 300]);
    return put(text, from, open.repeat(depth) + text.slice(from, to) + close.repeat(depth), to);
  },
];

/** A text of the grammar's words, with strings of fast-check's own between them. */
export function composed(pieces: readonly string[], seed: number): string {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
  const [made = ''] = fc.sample(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    { numRuns: 1, seed },
  );
  return made;
}

/** One to eight mutations, no longer than `longest`. */
export function mutated(
  text: string,
  other: string,
  { pieces, longest }: { readonly pieces: readonly string[]; readonly longest: number },
  random: Random,
): string {
  let made = text;
  for (let left = random.of([1, 1, 2, 3, 5, 8]); left > 0; left -= 1) {
    made =
      random.below(4) === 0
        ? put(made, place(made, random), random.of(pieces))
        : random.of(MUTATIONS)(made, other, random);
    if (made.length > longest) made = made.slice(0, longest);
  }
  return made;
}

/** `head` + `piece` many times + `tail`: what grows when only its number grows. */
export interface Growing {
  readonly head: string;
  readonly piece: string;
  readonly tail: string;
}

export const grown = ({ head, piece, tail }: Growing, length: number): string =>
  head + piece.repeat(Math.max(1, Math.floor(length / Math.max(1, piece.length)))) + tail;

export function growing(pieces: readonly string[], corpus: readonly string[], random: Random): Growing {
  const some = (): string => random.of(pieces);
  const cut = (): string => {
    const text = random.of(corpus);
    const from = random.below(text.length + 1);
    return text.slice(from, from + 1 + random.below(random.of([2, 8, 40])));
  };
  const any = (): string => random.of([some, some, cut, () => random.of(ODD), () => ' '])();
  const piece = random.of([any, any, () => any() + any(), () => any() + any() + any()])() || 'x';
  return {
    head: random.of(['', some(), cut(), random.of(corpus)]),
    piece,
    tail: random.of(['', some(), cut(), 'x', '\n']),
  };
}
