/** The inputs of a comparison: those of real calls, the same values at other places, those at which the changed lines turn, and such as the domain allows. */
import fc from 'fast-check';
import { inputsFrom } from './arbitrary.ts';
import type { Question } from './differ.ts';
import { contains, type Domain } from './domain.ts';
import { led } from './steering.ts';
import type { Input } from './value.ts';

/** Inputs that are made by exchanging the values of a call. */
const MOST_SWAPPED = 60;

/** Distinct, real calls first. */
export function inputsOf({ samples, domains, grounds, seed, budget, steering }: Question): readonly Input[] {
  const arbitrary = inputsFrom(domains);
  const made = arbitrary === undefined ? [] : fc.sample(arbitrary, { seed, numRuns: budget });
  const swapped = samples.flatMap((sample) => swaps(sample, domains)).slice(0, MOST_SWAPPED);
  const turned = steering === undefined || budget === 0 ? [] : led([...samples, ...made], domains, steering);
  // The first of equals stays: samples are known by identity.
  const all = [...samples, ...swapped, ...turned, ...made].toReversed();
  const distinct = [...new Map(all.map((input) => [JSON.stringify(input), input])).values()].toReversed();
  // What hangs where nobody goes must not keep the others from being tried.
  const isLate = (input: Input): number => (grounds !== 'calls' && isAtEdge(input) ? 1 : 0);
  return distinct.sort((one, other) => isLate(one) - isLate(other));
}

/** The same values at other places: relations between parameters survive that chance does not find. */
function swaps(sample: Input, domains: readonly Domain[]): readonly Input[] {
  return sample.flatMap((value, index) =>
    sample.slice(index + 1).flatMap((other, offset): readonly Input[] => {
      const [one, two] = [domains[index], domains[index + 1 + offset]];
      const fits = one && two && contains(one, other) && contains(two, value);
      return fits ? [sample.with(index, other).with(index + 1 + offset, value)] : [];
    }),
  );
}

/** Where types allow what functions are rarely written for. */
export const isAtEdge = (input: Input): boolean =>
  input.some(
    (value) =>
      value === '' ||
      (typeof value === 'number' && (value <= 0 || !Number.isInteger(value))) ||
      (value !== null && typeof value === 'object' && value.t === 'array' && value.v.length === 0),
  );
