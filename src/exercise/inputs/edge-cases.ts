/** Inputs that nobody is known to give: where types allow what functions are rarely written for, and where what all real calls have in common is missing. */
import { contains, type Domain, NOTHING } from '../domains/domain.ts';
import type { Input, Value } from '../values/value.ts';
import { type Bond, bondOf } from './bonds.ts';
import type { Grounds } from './grounds.ts';

export interface Shown {
  /** Inputs of real calls. */
  readonly samples: readonly Input[];
  readonly grounds: Grounds;
  /** By parameter. */
  readonly domains: readonly Domain[];
  /** Whether inputs may be less than what the function is promised. */
  readonly isGuess?: boolean;
  /** Of the parameters; empty for what has none. */
  readonly names?: readonly string[];
  /** By parameter: what the function itself asks for by name. */
  readonly anticipated?: readonly (readonly Value[])[];
}

export function edgesOf({
  samples,
  domains,
  names,
  grounds,
  isGuess = false,
  anticipated = [],
}: Shown): (input: Input) => boolean {
  const bond: Bond | undefined = bondOf(samples, names);
  const isPlain = grounds === 'calls';
  return (input: Input): boolean =>
    isGuess ||
    bond?.isKept(input) === false ||
    input.some((value, index) => isEmptyList(value) && !contains(domains[index] ?? NOTHING, value)) ||
    (!isPlain && isAtEdge(input, anticipated));
}

/** An empty text or list, a number that counts nothing, a date that is none. */
export const isAtEdge = (input: Input, anticipated: readonly (readonly Value[])[]): boolean =>
  input.some((value, index) => isEmptyOrOdd(value) && !isAmong(value, anticipated[index] ?? []));

function isEmptyOrOdd(value: Value): boolean {
  if (typeof value === 'number') return value <= 0 || !Number.isInteger(value);
  if (typeof value === 'object' && value?.t === 'date') return value.v === null;
  return value === '' || isEmptyList(value);
}

const isEmptyList = (value: Value): boolean =>
  value !== null && typeof value === 'object' && value.t === 'array' && value.v.length === 0;

const isAmong = (value: Value, values: readonly Value[]): boolean =>
  values.some((one) => JSON.stringify(one) === JSON.stringify(value));
