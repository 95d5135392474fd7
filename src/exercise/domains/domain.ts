/** What values a parameter takes, learnt from the values it was seen to take: kinds, signs, characters, lengths, shapes. A function is only asked about values from its domain. */
import type { OwnTexts } from '../body/texts.ts';
import { evenly, type Value } from '../values/value.ts';
import { datesAround } from './dates.ts';

/** The union of its parts; empty where all of them are. */
export interface Domain {
  readonly numbers: Numbers | null;
  readonly strings: Strings | null;
  readonly booleans: boolean;
  readonly lists: Lists | null;
  readonly records: Records | null;
  /** Values that stand for themselves alone: null, undefined, dates, callbacks, instances. */
  readonly exact: readonly Value[];
}

export interface Numbers {
  /** Digits behind the point; 0 for whole numbers. */
  readonly decimals: number;
  /** Inclusive. */
  readonly min: number;
  readonly max: number;
  readonly seen: readonly number[];
}

export interface Strings {
  /** Single characters (code points), ascending. */
  readonly alphabet: readonly string[];
  /** In characters, inclusive. */
  readonly minLength: number;
  readonly maxLength: number;
  readonly seen: readonly string[];
  /** What texts are made of as well, where only a type is known. */
  readonly own?: OwnTexts;
}

export interface Lists {
  readonly item: Domain;
  /** Inclusive. */
  readonly minLength: number;
  readonly maxLength: number;
  /** Lengths that the function asks for. */
  readonly lengths?: readonly number[];
}

export interface Records {
  /** In the order in which they were seen. */
  readonly fields: readonly { readonly name: string; readonly value: Domain; readonly isOptional: boolean }[];
}

export const NOTHING: Domain = { numbers: null, strings: null, booleans: false, lists: null, records: null, exact: [] };

export const isEmpty = ({ numbers, strings, booleans, lists, records, exact }: Domain): boolean =>
  numbers === null && strings === null && !booleans && lists === null && records === null && exact.length === 0;

/** How many values of a kind are kept to be tried again as they are. */
const MOST_SEEN = 64;

/** The smallest domain of ours that holds all the values: more than them, and no other kind of value. */
export function domainOf(values: readonly Value[]): Domain {
  const exact = values.filter(isExact);
  const numbers = values.filter((value) => typeof value === 'number');
  const strings = values.filter((value) => typeof value === 'string');
  const lists = values.flatMap((value) => (isSpecial(value) && value.t === 'array' ? [value.v] : []));
  const records = values.flatMap((value) =>
    isSpecial(value) && value.t === 'object' && value.name === undefined ? [value.v] : [],
  );
  return {
    numbers: numbers.length > 0 ? numbersOf(numbers) : null,
    strings: strings.length > 0 ? stringsOf(strings) : null,
    booleans: values.some((value) => typeof value === 'boolean'),
    lists: lists.length > 0 ? listsOf(lists) : null,
    records: records.length > 0 ? recordsOf(records.map((fields) => new Map(fields))) : null,
    exact: distinct([...evenly(distinct(exact), MOST_SEEN), ...datesAround(exact)]),
  };
}

const isSpecial = (value: Value): value is Exclude<Value, null | boolean | number | string> =>
  typeof value === 'object' && value !== null;

function isExact(value: Value): boolean {
  if (!isSpecial(value)) return value === null;
  return value.t !== 'array' && !(value.t === 'object' && value.name === undefined);
}

function distinct<Item extends Value>(values: readonly Item[]): readonly Item[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Beyond what was seen, as far again: a sign that was never seen stays unseen, and zero as well. */
function numbersOf(seen: readonly number[]): Numbers {
  const decimals = Math.min(6, Math.max(...seen.map(decimalsOf)));
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const step = 10 ** -decimals;
  const room = Math.max(10, Math.abs(low), Math.abs(high));
  const floor = low > 0 ? step : 0;
  const ceiling = high < 0 ? -step : 0;
  return {
    decimals,
    min: low < 0 ? rounded(low - room, decimals) : floor,
    max: high > 0 ? rounded(high + room, decimals) : ceiling,
    seen: evenly(distinct(seen), MOST_SEEN),
  };
}

/** A sum as a reader would write it, so that it is a value of the domain itself. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** As a reader would write it: 0.30000000000000004 has 17. */
function decimalsOf(value: number): number {
  const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(exponent));
}

const CLASSES = [/^[a-z]$/, /^[A-Z]$/, /^[0-9]$/];
/** So many different characters of a class stand for the whole class. */
const MANY = 3;

function stringsOf(seen: readonly string[]): Strings {
  const characters = new Set(seen.flatMap((text) => [...text.slice(0, 10_000)]));
  for (const pattern of CLASSES) {
    const ofClass = [...characters].filter((one) => pattern.test(one));
    if (ofClass.length >= MANY) for (const one of ASCII) if (pattern.test(one)) characters.add(one);
  }
  const lengths = seen.map((text) => [...text].length);
  return {
    alphabet: [...characters].sort(),
    minLength: Math.min(1, ...lengths),
    maxLength: Math.max(...lengths) * 2 + 2,
    seen: evenly(distinct(seen), MOST_SEEN),
  };
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

function listsOf(lists: readonly (readonly Value[])[]): Lists {
  const lengths = lists.map(({ length }) => length);
  return {
    item: domainOf(lists.flat()),
    minLength: Math.min(1, ...lengths),
    maxLength: Math.max(...lengths) * 2 + 2,
  };
}

function recordsOf(records: readonly ReadonlyMap<string, Value>[]): Records {
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return {
    fields: names.map((name) => {
      const held = records.flatMap((record) => (record.has(name) ? [record.get(name) ?? null] : []));
      return { name, value: domainOf(held), isOptional: held.length < records.length };
    }),
  };
}

/** Whether a value lies in the domain: what shrinking made, and what came of changing a value that was seen. */
export function contains(domain: Domain, value: Value): boolean {
  if (domain.exact.includes(value)) return true;
  if (typeof value === 'number') return holdsNumber(domain.numbers, value);
  if (typeof value === 'string') return holdsString(domain.strings, value);
  if (typeof value === 'boolean') return domain.booleans;
  if (value === null || isExact(value)) {
    const text = JSON.stringify(value);
    return domain.exact.some((one) => JSON.stringify(one) === text);
  }
  if (value.t === 'array') return holdsList(domain.lists, value.v);
  return value.t === 'object' && holdsRecord(domain.records, new Map(value.v));
}

function holdsNumber(numbers: Numbers | null, value: number): boolean {
  if (numbers === null) return false;
  return value >= numbers.min && value <= numbers.max && decimalsOf(value) <= numbers.decimals;
}

function holdsString(strings: Strings | null, value: string): boolean {
  if (strings === null) return false;
  const characters = [...value];
  const isLong = characters.length > strings.maxLength;
  return !isLong && characters.length >= strings.minLength && characters.every((one) => strings.alphabet.includes(one));
}

function holdsList(lists: Lists | null, values: readonly Value[]): boolean {
  if (lists === null || values.length < lists.minLength || values.length > lists.maxLength) return false;
  return values.every((value) => contains(lists.item, value));
}

function holdsRecord(records: Records | null, record: ReadonlyMap<string, Value>): boolean {
  if (records === null || [...record.keys()].some((name) => !records.fields.some((field) => field.name === name)))
    return false;
  return records.fields.every(({ name, value, isOptional }) => {
    const held = record.get(name);
    return held === undefined ? isOptional : contains(value, held);
  });
}
