/** The inputs of a comparison: those of real calls, the same values at other places, those at which the changed lines turn, and such as the domain allows. */
import fc from 'fast-check';
import { inputsFrom } from '../domains/arbitrary.ts';
import { contains, type Domain, NOTHING } from '../domains/domain.ts';
import type { Input } from '../values/value.ts';
import { bondOf, mendedOf } from './bonds.ts';
import { isAtEdge } from './edge-cases.ts';
import type { Question } from './question.ts';
import { led } from './steering.ts';
import { variantsOf } from './variants.ts';

/** Inputs that are made by exchanging the values of a call. */
const MOST_SWAPPED = 60;

/** Distinct, real calls first. */
export function inputsOf(question: Question): readonly Input[] {
  const { samples, names, domains, grounds, seed, budget, steering, anticipated = [], fresh = [] } = question;
  const arbitrary = inputsFrom(domains);
  const made = arbitrary === undefined ? [] : fc.sample(arbitrary, { seed, numRuns: budget });
  const swapped = samples.flatMap((sample) => swaps(sample, domains)).slice(0, MOST_SWAPPED);
  const turned = steering === undefined || budget === 0 ? [] : led([...samples, ...made], domains, steering);
  const real = samples.length > 0 ? samples : made;
  const put = budget === 0 ? [] : variantsOf(real, steering?.ways ?? []);
  const twins = made.slice(0, MOST_TWINS).flatMap((input) => twinsOf(input, domains));
  const isWithin = (input: Input): boolean => input.every((value, index) => contains(domains[index] ?? NOTHING, value));
  const mended = mendedOf([...swapped, ...turned, ...twins, ...made], bondOf(samples, names)).filter(isWithin);
  const all = [...samples, ...fresh, ...swapped, ...turned, ...put, ...made, ...twins, ...mended];
  // The first of equals stays: samples are known by identity.
  const known = new Set<string>();
  const distinct = all.filter((input) => {
    const text = JSON.stringify(input);
    return !known.has(text) && known.add(text);
  });
  // What hangs where nobody goes must not keep the others from being tried.
  const isLate = (input: Input): number => (grounds !== 'calls' && isAtEdge(input, anticipated) ? 1 : 0);
  return distinct.sort((one, other) => isLate(one) - isLate(other));
}

/** Inputs of which twins are made. */
const MOST_TWINS = 40;

/** One value at two places: what is compared with something else is rarely equal to it by chance. */
const twinsOf = (input: Input, domains: readonly Domain[]): readonly Input[] =>
  input.flatMap((value, index) =>
    input.flatMap((_, other) =>
      other > index && contains(domains[other] ?? NOTHING, value) ? [input.with(other, value)] : [],
    ),
  );

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
