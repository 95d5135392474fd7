/** A few values of a domain, always the same ones, for what is made of them and has no shape of its own to vary: sets, maps, tuples, promises. */
import fc from 'fast-check';
import { isWritten, printValue } from '../values/print.ts';
import { expression, type Value } from '../values/value.ts';
import { inputsFrom } from './arbitrary.ts';
import { type Domain, NOTHING } from './domain.ts';

/** The same types give the same values. */
const SEED = 1;
/** Characters of JSON: larger ones tell no more. */
const LONGEST = 2_000;

const isShort = (value: Value): boolean => JSON.stringify(value).length <= LONGEST;

/** None of a domain that is empty. */
export function fewOf(domain: Domain, count: number): readonly Value[] {
  const arbitrary = inputsFrom([domain]);
  if (arbitrary === undefined) return [];
  return fc
    .sample(arbitrary, { seed: SEED, numRuns: count })
    .flatMap((input) => input.slice(0, 1))
    .filter(isShort);
}

const exactly = (exact: readonly Value[]): Domain => ({ ...NOTHING, exact });

export function setsOf(item: Domain): Domain {
  const items = fewOf(item, 6);
  return exactly([0, 1, 2, 3, items.length].map((count): Value => ({ t: 'set', v: distinct(items.slice(0, count)) })));
}

export function mapsOf(key: Domain, value: Domain): Domain {
  const keys = distinct(fewOf(key, 6));
  const values = fewOf(value, 6);
  const pairs = keys.flatMap((one, index) => {
    const held = values[index];
    return held === undefined ? [] : [[one, held] as const];
  });
  return exactly([0, 1, 2, pairs.length].map((count): Value => ({ t: 'map', v: pairs.slice(0, count) })));
}

const TUPLES = 24;

/** Undefined where a part is not known. */
export function tuplesOf(parts: readonly (Domain | undefined)[]): Domain | undefined {
  const known = parts.filter((part) => part !== undefined);
  const arbitrary = known.length < parts.length ? undefined : inputsFrom(known);
  if (arbitrary === undefined) return undefined;
  const made = fc.sample(arbitrary, { seed: SEED, numRuns: TUPLES });
  return exactly(made.map((v): Value => ({ t: 'array', v })).filter(isShort));
}

/** Settled ones. What has no honest text is left out. */
export const promisesOf = (value: Domain): Domain =>
  exactly(
    fewOf(value, 6).flatMap((one) => (isWritten(one) ? [expression(`Promise.resolve(${printValue(one)})`)] : [])),
  );

const distinct = (values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
