/** Looks for an input on which the two versions of a function differ, where the older one does something sensible. */
import fc from 'fast-check';
import { inputsFrom } from './arbitrary.ts';
import { type Difference, differenceOf, isWellBehaved, type Manners, mannersOf, sameResult } from './compare.ts';
import { contains, type Domain } from './domain.ts';
import { smaller } from './shrink.ts';
import type { Side } from './side.ts';
import type { Input, Result } from './value.ts';

export interface Question {
  readonly name: string;
  /** Inputs of real calls: the first to be tried, and the measure of what is sensible. */
  readonly samples: readonly Input[];
  /** By parameter. */
  readonly domains: readonly Domain[];
  readonly seed: number;
  /** Inputs to be made beyond the samples. */
  readonly budget: number;
}

export interface Found {
  readonly input: Input;
  readonly base: Result;
  readonly head: Result;
  readonly kind: Difference;
}

export type Answer =
  | { readonly tried: number; readonly differences: readonly Found[] }
  /** Nothing could be concluded, and why, in plain words. */
  | { readonly untried: string };

/** Inputs that are made by exchanging the values of a call. */
const MOST_SWAPPED = 60;
const MOST_STEPS = 60;
/** The share of inputs on which two runs of the base must agree before it is compared with anything. */
const STEADY = 0.9;
/** Candidates that are looked at in one step of shrinking. */
const WIDTH = 40;

interface Sides {
  readonly base: Side;
  readonly head: Side;
}

export async function differ(sides: Sides, question: Question): Promise<Answer> {
  const inputs = inputsOf(question);
  if (inputs.length === 0) return { untried: 'nothing is known of what it takes' };
  const { name, samples } = question;
  const once = await answered(sides.base, name, inputs);
  const manners = mannersOf(once.flatMap(({ input, base }) => (samples.includes(input) ? [base] : [])));
  const good = once.filter(({ base }) => isWellBehaved(base, manners));
  if (good.length === 0) return { untried: 'no input is known that it answers sensibly' };
  const again = await sides.base.call(
    name,
    good.map(({ input }) => input),
  );
  const sensible = good.filter(({ base }, index) => {
    const other = again[index];
    return other !== undefined && sameResult(base, other);
  });
  if (sensible.length < good.length * STEADY) return { untried: 'it gives another answer each time' };
  const found = await compared(sides, { name, sensible });
  const differences: Found[] = [];
  // One after the other: the processes answer one question at a time.
  for (const one of firstOfEachKind(found))
    differences.push(await shrunk(sides, one, { name, manners, domains: question.domains }));
  return { tried: sensible.length, differences };
}

function inputsOf({ samples, domains, seed, budget }: Question): readonly Input[] {
  const arbitrary = inputsFrom(domains);
  const made = arbitrary === undefined ? [] : fc.sample(arbitrary, { seed, numRuns: budget });
  const swapped = samples.flatMap((sample) => swaps(sample, domains)).slice(0, MOST_SWAPPED);
  // The first of equals stays: samples are known by identity.
  const all = [...samples, ...swapped, ...made].toReversed();
  return [...new Map(all.map((input) => [JSON.stringify(input), input])).values()].toReversed();
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

interface Sensible {
  readonly input: Input;
  readonly base: Result;
}

/** What is not answered at all is left out: it hung too often. */
async function answered(base: Side, name: string, inputs: readonly Input[]): Promise<readonly Sensible[]> {
  const results = await base.call(name, inputs);
  return results.flatMap((result, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [{ input, base: result }];
  });
}

async function compared(
  { head }: Sides,
  { name, sensible }: { readonly name: string; readonly sensible: readonly Sensible[] },
): Promise<readonly Found[]> {
  const results = await head.call(
    name,
    sensible.map(({ input }) => input),
  );
  return sensible.flatMap(({ input, base }, index) => {
    const result = results[index];
    const kind = result && differenceOf(base, result);
    return kind ? [{ input, base, head: result, kind }] : [];
  });
}

/** The shortest of each kind: the best place to start from. */
function firstOfEachKind(found: readonly Found[]): readonly Found[] {
  const length = ({ input }: Found): number => JSON.stringify(input).length;
  const sorted = [...found].sort((one, other) => length(one) - length(other));
  return [...new Map(sorted.toReversed().map((one) => [one.kind, one])).values()].sort(
    (one, other) => length(one) - length(other),
  );
}

interface Shrinking {
  readonly name: string;
  readonly manners: Manners;
  readonly domains: readonly Domain[];
}

async function shrunk(sides: Sides, found: Found, { name, manners, domains }: Shrinking): Promise<Found> {
  let best = found;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const candidates = [...take(smaller(best.input, domains), WIDTH)];
    const sensible = (await answered(sides.base, name, candidates)).filter(({ base }) => isWellBehaved(base, manners));
    const next = (await compared(sides, { name, sensible })).find(({ kind }) => kind === best.kind);
    if (next === undefined) return best;
    best = next;
  }
  return best;
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left <= 0) return;
    left -= 1;
    yield item;
  }
}
