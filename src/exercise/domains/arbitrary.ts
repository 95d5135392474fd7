/** Domains as fast-check arbitraries: values that were seen, and their neighbours, before anything far away. */
import fc, { type Arbitrary } from 'fast-check';
import type { OwnTexts } from '../body/texts.ts';
import type { Field, Input, Value } from '../values/value.ts';
import type { Domain, Lists, Numbers, Records, Strings } from './domain.ts';

/** How much more often a part is drawn than one of weight 1. */
const OFTEN = 4;

/** Undefined where a parameter has no domain: nothing is known of what it takes. */
export function inputsFrom(parameters: readonly Domain[]): Arbitrary<Input> | undefined {
  const [any, few] = [tupleFrom(parameters), tupleFrom(parameters.map(fewOf))];
  if (any === undefined || few === undefined) return any;
  // What parameters have to do with each other, chance only finds among few values.
  return fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: few });
}

function tupleFrom(parameters: readonly Domain[]): Arbitrary<Input> | undefined {
  const each = parameters.map((domain) => valuesFrom(domain, 0));
  const known = each.filter((one) => one !== undefined);
  return known.length === each.length ? fc.tuple(...known) : undefined;
}

/** A part of the domain that has few values: small whole numbers, short texts of two letters, short lists. */
function fewOf(domain: Domain): Domain {
  const { numbers, strings, lists, records } = domain;
  return {
    ...domain,
    numbers: numbers && fewNumbers(numbers),
    strings: strings && fewStrings(strings),
    lists: lists && {
      item: fewOf(lists.item),
      minLength: lists.minLength,
      maxLength: Math.max(lists.minLength, Math.min(lists.maxLength, FEW)),
    },
    records: records && { fields: records.fields.map((field) => ({ ...field, value: fewOf(field.value) })) },
  };
}

/** The length of short texts and lists, and the largest of small numbers. */
const FEW = 4;

function fewNumbers(numbers: Numbers): Numbers {
  const [min, max] = [Math.max(0, Math.ceil(numbers.min)), Math.min(FEW, Math.floor(numbers.max))];
  return min > max ? numbers : { decimals: 0, min, max, seen: [] };
}

function fewStrings(strings: Strings): Strings {
  const { alphabet, minLength, maxLength, seen } = strings;
  const letters = alphabet.filter((one) => /[a-z]/.test(one));
  const short = seen.filter((text) => text.length <= FEW);
  if (short.length === 0) return strings;
  return {
    alphabet: (letters.length > 1 ? letters : alphabet).slice(0, 2),
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, FEW)),
    seen: short,
  };
}

function valuesFrom(domain: Domain, depth: number): Arbitrary<Value> | undefined {
  const parts: Arbitrary<Value>[] = [];
  if (domain.numbers !== null) parts.push(numbersFrom(domain.numbers));
  if (domain.strings !== null) parts.push(stringsFrom(domain.strings));
  if (domain.booleans) parts.push(fc.boolean());
  if (domain.lists !== null) parts.push(listsFrom(domain.lists, depth));
  if (domain.records !== null) parts.push(recordsFrom(domain.records, depth));
  if (domain.exact.length > 0) parts.push(fc.constantFrom(...domain.exact));
  return parts.length === 0 ? undefined : fc.oneof(...parts);
}

/** As whole multiples of the last digit: no fraction that a person would not write. */
function numbersFrom({ decimals, min, max, seen }: Numbers): Arbitrary<Value> {
  const scale = 10 ** decimals;
  const whole = (value: number): number => Math.round(Math.min(Math.max(value * scale, -(2 ** 52)), 2 ** 52));
  const [low, high] = [whole(min), Math.max(whole(min), whole(max))];
  const scaled = (count: number): number => count / scale;
  const near = seen.flatMap((value) => [-1, 0, 1].map((step) => Math.round(value * scale) + step));
  const within = near.filter((count) => count >= low && count <= high).map(scaled);
  const small = fc.integer({
    min: Math.max(low, -10 * scale),
    max: Math.max(Math.max(low, -10 * scale), Math.min(high, 10 * scale)),
  });
  return fc.oneof(
    ...(within.length > 0 ? [{ weight: OFTEN, arbitrary: fc.constantFrom(...within) }] : []),
    { weight: 2, arbitrary: small.map(scaled) },
    // Where fractions occur, whole numbers are few among them.
    ...(decimals > 0 && Math.floor(max) >= Math.max(0, Math.ceil(min))
      ? [{ weight: 2, arbitrary: fc.integer({ min: Math.max(0, Math.ceil(min)), max: Math.min(20, Math.floor(max)) }) }]
      : []),
    { weight: 2, arbitrary: fc.integer({ min: low, max: high }).map(scaled) },
  );
}

function stringsFrom({ alphabet, minLength, maxLength, seen, own }: Strings): Arbitrary<Value> {
  const made = alphabet.length === 0 ? fc.constant('') : textOf(alphabet, minLength, Math.min(maxLength, 60));
  // Few different characters make repetitions and palindromes, which many never would.
  const few = alphabet.slice(0, 1).concat(alphabet.slice(-1));
  const narrow = textOf(few.length > 0 ? few : ['a'], minLength, Math.min(maxLength, 8));
  const words = [...new Set(seen.flatMap((text) => text.split(/(\s+|,)/)))].filter((word) => word !== '');
  return fc.oneof(
    { weight: OFTEN, arbitrary: fc.constantFrom(...seen) },
    { weight: OFTEN, arbitrary: made },
    ...(alphabet.length > 0 ? [{ weight: 1, arbitrary: narrow }] : []),
    ...(words.length > 1 ? [{ weight: OFTEN, arbitrary: sentences(words, maxLength) }] : []),
    { weight: 2, arbitrary: fc.constantFrom(...seen).chain(changed(alphabet, minLength)) },
    ...(own === undefined ? [] : ownFrom(own, alphabet, maxLength)),
  );
}

/** Between the parts of its own. */
const FILLERS = ['a', 'b', '1', '2', ' '];
const MOST_PARTS = 6;

/** Of what the function has in it: its parts alone, its parts among others, and what its patterns match. */
function ownFrom(
  { parts, patterns }: OwnTexts,
  alphabet: readonly string[],
  maxLength: number,
): readonly { readonly weight: number; readonly arbitrary: Arbitrary<string> }[] {
  const plain = (text: string): string =>
    [...text]
      .map((one) => (alphabet.includes(one) ? one : /\s/.test(one) ? ' ' : 'a'))
      .slice(0, maxLength)
      .join('');
  const of = (some: readonly string[]) =>
    fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: MOST_PARTS }).map((texts) => plain(texts.join('')));
  return [
    ...(parts.length === 0 ? [] : [of(parts), of([...parts, ...FILLERS])]),
    ...patterns.map((source) => fc.stringMatching(new RegExp(source)).map(plain)),
  ].map((arbitrary) => ({ weight: 2, arbitrary }));
}

/** Not `fc.string`, which slips in `valueOf` and the like: names that every object has, and that nobody gives. */
const textOf = (alphabet: readonly string[], minLength: number, maxLength: number): Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((characters) => characters.join(''));

const sentences = (words: readonly string[], maxLength: number): Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((parts) => [...parts.join('')].slice(0, maxLength).join(''));

/** One character put in, taken out or replaced. */
const changed =
  (alphabet: readonly string[], minLength: number) =>
  (text: string): Arbitrary<string> => {
    const characters = [...text];
    const at = fc.nat({ max: characters.length });
    const one = alphabet.length > 0 ? fc.constantFrom(...alphabet) : fc.constant('');
    return fc.tuple(at, one, fc.constantFrom(0, 1), fc.boolean()).map(([index, character, taken, isPut]) => {
      const left = characters.toSpliced(index, taken, ...(isPut ? [character] : []));
      return left.length < minLength ? text : left.join('');
    });
  };

const DEEPEST = 6;

function listsFrom({ item, minLength, maxLength, lengths = [] }: Lists, depth: number): Arbitrary<Value> {
  const items = depth > DEEPEST ? undefined : valuesFrom(item, depth + 1);
  if (items === undefined) return fc.constant({ t: 'array', v: [] });
  const any = fc.array(items, { minLength, maxLength: Math.min(maxLength, 40) });
  const short = fc.array(items, { minLength, maxLength: Math.min(maxLength, 3) });
  const exactly = (length: number) => fc.array(items, { minLength: length, maxLength: length });
  // Values that occur twice are rare by chance, and what many functions are about.
  const repeating = fc
    .tuple(
      fc.array(items, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat({ max: 2 }), { minLength, maxLength: Math.min(maxLength, 10) }),
    )
    .map(([few, picks]) => picks.map((pick) => few[pick % few.length] ?? null));
  const inOrder = repeating.map((list) => [...list].sort(compare));
  return fc
    .oneof(
      { weight: 3, arbitrary: any },
      { weight: 2, arbitrary: short },
      { weight: 1, arbitrary: repeating },
      { weight: 1, arbitrary: inOrder },
      ...(lengths.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...lengths).chain(exactly) }] : []),
    )
    .map((v): Value => ({ t: 'array', v }));
}

/** By size or by code units; other kinds stay where they are. */
function compare(one: Value, other: Value): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return 0;
  return one < other ? -1 : 1;
}

function recordsFrom({ fields }: Records, depth: number): Arbitrary<Value> {
  const each = fields.map(({ name, value, isOptional }) => {
    const held = (depth > DEEPEST ? undefined : valuesFrom(value, depth + 1)) ?? fc.constant<Value>({ t: 'undefined' });
    const field = held.map((one): readonly Field[] => [[name, one]]);
    return isOptional ? fc.option(field, { nil: [] }) : field;
  });
  return fc.tuple(...each).map((some): Value => ({ t: 'object', v: some.flat() }));
}
