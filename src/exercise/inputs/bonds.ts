/** What the arguments of real calls have in common: lists in order, lists of one length; and what names promise, of `low` and `high`, or of a month. An input that breaks such a bond is one that no call shows. */
import { evenly, type Input, type Value } from '../values/value.ts';

export interface Bond {
  readonly isKept: (input: Input) => boolean;
  /** The same input where it is kept, or one that is set right. */
  readonly mended: (input: Input) => Input;
}

/** Calls that must agree before anything is made of lists in order. */
const LISTS_AGREE = 2;
/** Different items of a list whose order is no accident. */
const IN_ORDER = 3;

/** Undefined where there is none. Names of parameters in their order, empty for what has none. */
export function bondOf(samples: readonly Input[], names: readonly string[] = []): Bond | undefined {
  const places = [...(samples[0] ?? names).keys()];
  const pairs = places.flatMap((one) => places.filter((other) => other > one).map((other) => [one, other] as const));
  const bonds = [
    ...places.filter((at) => areInOrder(samples, at)).map((at) => inOrder(at, areDistinct(samples, at))),
    ...places.filter((at) => areRowsAlike(samples, at)).map(rowsAlike),
    ...places.flatMap((at) => withinLimit(samples, at, names[at] ?? '')),
    ...pairs.filter(([one, other]) => areAsLong(samples, one, other)).map(([one, other]) => asLong(one, other)),
    ...pairs
      .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
      .filter((pair) => arePartners(samples, pair, names))
      .map(([low, high]) => neverAbove(low, high)),
  ];
  if (bonds.length === 0) return undefined;
  return {
    isKept: (input) => bonds.every(({ isKept }) => isKept(input)),
    mended: (input) => bonds.reduce((mended, bond) => (bond.isKept(mended) ? mended : bond.mended(mended)), input),
  };
}

const listAt = (input: Input, at: number): readonly Value[] | undefined => itemsOf(input[at]);
const itemsOf = (value: Value | undefined): readonly Value[] | undefined =>
  typeof value === 'object' && value?.t === 'array' ? value.v : undefined;
const listOf = (v: readonly Value[]): Value => ({ t: 'array', v });

function areInOrder(samples: readonly Input[], at: number): boolean {
  const lists = samples.map((sample) => listAt(sample, at));
  if (!lists.every((list) => list !== undefined && isAscending(list))) return false;
  return lists.filter((list) => new Set(list).size >= IN_ORDER).length >= LISTS_AGREE;
}

/** Of numbers alone, or of texts alone. */
function isAscending(list: readonly Value[]): boolean {
  return list.every((item, index) => {
    const before = index === 0 ? item : list[index - 1];
    if (typeof item === 'number') return typeof before === 'number' && before <= item;
    return typeof item === 'string' && typeof before === 'string' && before <= item;
  });
}

const areDistinct = (samples: readonly Input[], at: number): boolean =>
  samples.every((sample) => isDistinct(listAt(sample, at) ?? []));
const isDistinct = (list: readonly Value[]): boolean => new Set(list).size === list.length;

/** With no two items alike, where that is so of all. */
const inOrder = (at: number, isOnce: boolean): Bond => ({
  isKept: (input) => {
    const list = listAt(input, at) ?? [];
    return isAscending(list) && (!isOnce || isDistinct(list));
  },
  mended: (input) => {
    const list = listAt(input, at) ?? [];
    return input.with(at, listOf([...(isOnce ? new Set(list) : list)].sort(compare)));
  },
});

function compare(one: Value, other: Value): number {
  if (one === other || one === null || other === null) return 0;
  return one < other ? -1 : 1;
}

function areAsLong(samples: readonly Input[], one: number, other: number): boolean {
  const lengths = samples.map((sample) => [listAt(sample, one)?.length, listAt(sample, other)?.length] as const);
  const isSame = lengths.every(([first, second]) => first !== undefined && first === second);
  return isSame && lengths.some(([length = 0]) => length > 1);
}

const asLong = (one: number, other: number): Bond => ({
  isKept: (input) => listAt(input, one)?.length === listAt(input, other)?.length,
  mended: (input) => {
    const [first, second] = [listAt(input, one) ?? [], listAt(input, other) ?? []];
    const length = Math.min(first.length, second.length);
    return input.with(one, listOf(first.slice(0, length))).with(other, listOf(second.slice(0, length)));
  },
});

/** Lists of lists: tables, whose rows are as long as one another. */
function areRowsAlike(samples: readonly Input[], at: number): boolean {
  const tables = samples.map((sample) => listAt(sample, at)?.map((row) => itemsOf(row)?.length));
  const isSame = tables.every((lengths) => lengths?.every((length) => length !== undefined && length === lengths[0]));
  return isSame && tables.some((lengths) => (lengths?.length ?? 0) > 1 && (lengths?.[0] ?? 0) > 1);
}

const rowsAlike = (at: number): Bond => ({
  isKept: (input) => new Set((listAt(input, at) ?? []).map((row) => itemsOf(row)?.length)).size < 2,
  mended: (input) => {
    const rows = (listAt(input, at) ?? []).map((row) => itemsOf(row) ?? []);
    const length = Math.min(...rows.map((row) => row.length));
    return input.with(at, listOf(rows.map((row) => listOf(row.slice(0, length)))));
  },
});

/** The largest that is meant by the name of a part of a date. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:month|monthIndex)$/, 12],
  [/^(?:day|dayOfMonth)$/, 31],
  [/^weekday$/, 7],
  [/^hour$/, 24],
  [/^minute$/, 59],
];

function withinLimit(samples: readonly Input[], at: number, name: string): readonly Bond[] {
  const [, most] = LIMITS.find(([pattern]) => pattern.test(name)) ?? [];
  if (most === undefined) return [];
  const isKept = (input: Input): boolean => Number(input[at]) <= most || typeof input[at] !== 'number';
  return samples.every(isKept) ? [{ isKept, mended: (input) => input.with(at, Number(input[at]) % most) }] : [];
}

/** What a lower bound is called, and what the upper one is called then. */
const PARTNERS: readonly (readonly [string, string])[] = [
  ['low', 'high'],
  ['lo', 'hi'],
  ['lower', 'upper'],
  ['min', 'max'],
  ['start', 'end'],
  ['start', 'stop'],
  ['begin', 'end'],
  ['from', 'to'],
  ['first', 'last'],
];

function arePartners(samples: readonly Input[], [low, high]: readonly [number, number], names: readonly string[]) {
  const [one = '', other = ''] = [names[low]?.toLowerCase(), names[high]?.toLowerCase()];
  const isSaid = PARTNERS.some(([lower, upper]) => one.includes(lower) && one.replace(lower, upper) === other);
  return isSaid && samples.every((sample) => neverAbove(low, high).isKept(sample));
}

const neverAbove = (low: number, high: number): Bond => ({
  isKept: (input) => {
    const [one, other] = [input[low], input[high]];
    return typeof one !== 'number' || typeof other !== 'number' || one <= other;
  },
  mended: (input) => input.with(low, input[high] ?? null).with(high, input[low] ?? null),
});

/** Inputs that are set right. */
const MOST_MENDED = 150;

/** Those that break a bond once more, set right. */
export function mendedOf(inputs: readonly Input[], bond: Bond | undefined): readonly Input[] {
  if (bond === undefined) return [];
  const mended = inputs.filter((input) => !bond.isKept(input)).map(bond.mended);
  return evenly(mended.filter(bond.isKept), MOST_MENDED);
}
