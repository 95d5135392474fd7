/** Domains and inputs that lead to where behaviour turns. */
import type { Turn, Turning } from '../body/boundary-values.ts';
import { contains, type Domain, type Numbers } from '../domains/domain.ts';
import { evenly, type Input, itemsOf, type Value } from '../values/value.ts';
import type { Way } from './variants.ts';

/** With what the fields of records are compared with, by their names, and room for the lengths that are asked for. */
export function steered(domain: Domain, { values, lengths }: Turning): Domain {
  return withLengths(withFields(domain, values), lengths);
}

function withFields(domain: Domain, turns: readonly Turn[]): Domain {
  const { lists, records } = domain;
  return {
    ...domain,
    lists: lists && { ...lists, item: withFields(lists.item, turns) },
    records: records && {
      fields: records.fields.map((field) => {
        const own = turns.filter(({ of }) => of === field.name).map(({ value }) => value);
        return { ...field, value: withValues(withFields(field.value, turns), own) };
      }),
    },
  };
}

/** Values of the kinds that it has, and of no sign that it has not. */
function withValues(domain: Domain, values: readonly Value[]): Domain {
  const { numbers, strings } = domain;
  const texts = values.filter((one) => typeof one === 'string');
  return {
    ...domain,
    numbers:
      numbers &&
      values
        .filter((one) => typeof one === 'number')
        .filter((one) => Number.isInteger(one) && (one >= 0 || numbers.min < 0))
        .reduce(reaching, numbers),
    strings: strings && {
      ...strings,
      seen: [...strings.seen, ...texts.filter((one) => one !== '')],
    },
  };
}

const reaching = ({ decimals, min, max, seen }: Numbers, value: number): Numbers => ({
  decimals,
  min: value > 0 ? Math.min(min, value) : min,
  max: Math.max(max, value),
  seen: [...seen, value],
});

/** Characters of a text that is made for its length, and items of a list. */
const LONGEST_LIST = 60;

function withLengths(domain: Domain, lengths: readonly number[]): Domain {
  const { strings, lists, records } = domain;
  const most = lengths.at(-1);
  if (most === undefined) return domain;
  const longest = strings?.seen.reduce((one, other) => (one.length >= other.length ? one : other), '') ?? '';
  const short = lengths.filter((length) => length <= LONGEST_LIST);
  return {
    ...domain,
    strings:
      strings && longest !== ''
        ? {
            ...strings,
            maxLength: Math.max(strings.maxLength, most),
            seen: [...strings.seen, ...lengths.map((length) => textOf(longest, length))],
          }
        : strings,
    lists: lists && { ...lists, maxLength: Math.max(lists.maxLength, ...short), lengths: short },
    records: records && {
      fields: records.fields.map((field) => ({ ...field, value: withLengths(field.value, lengths) })),
    },
  };
}

const textOf = (text: string, length: number): string => {
  const characters = [...text];
  return Array.from({ length }, (_, index) => characters[index % characters.length] ?? '').join('');
};

/** Calls that are led there, and inputs that come of it. */
const MOST_LED = 6;
const MOST_MADE = 80;

export interface Steering extends Turning {
  /** How real calls are put otherwise. */
  readonly ways?: readonly Way[];
  /** Whether a loop goes otherwise now: how often it goes is what matters. */
  readonly isInLoop: boolean;
}

/** The same inputs with one value each at a turn: what the changed lines compare with, and lists and texts that are none, one and two long. */
export function led(inputs: readonly Input[], domains: readonly Domain[], steering: Steering): readonly Input[] {
  const made = evenly(inputs, MOST_LED).flatMap((input) =>
    input.flatMap((held, index) => {
      const domain = domains[index];
      if (domain === undefined) return [];
      const turns = turnsOf(held, steering).filter((value) => isNone(value) || contains(domain, value));
      return turns.map((value) => input.with(index, value));
    }),
  );
  return evenly(made, MOST_MADE);
}

/** No item at all is tried wherever a loop changed, also where no call shows it. */
const isNone = (value: Value): boolean => typeof value === 'object' && value?.t === 'array' && value.v.length === 0;

const FIRST_LENGTHS = [0, 1, 2, 3];

function turnsOf(held: Value, { values, lengths, isInLoop }: Steering): readonly Value[] {
  const counts = isInLoop ? [...FIRST_LENGTHS, ...lengths] : lengths;
  const same = values.flatMap(({ value }) => (typeof value === typeof held ? [value] : []));
  if (typeof held === 'string' && held !== '') return [...same, ...counts.map((length) => textOf(held, length))];
  const items = typeof held === 'object' ? itemsOf(held) : undefined;
  const isList = typeof held === 'object' && held?.t === 'array';
  if (!isList || items === undefined || items.length === 0) return same;
  const short = counts.filter((length) => length <= LONGEST_LIST);
  return short.map(
    (length): Value => ({
      t: 'array',
      v: Array.from({ length }, (_, index) => items[index % items.length] ?? null),
    }),
  );
}
