/** Both versions of a function, asked the same: what each gives, and where they differ. */
import type { Input, Result } from '../values/value.ts';
import { type Difference, differenceOf, sameResult } from './oracle.ts';

/** One version of a function, to be asked. */
export interface Ask {
  /** One result for each input, in order; fewer where the rest is not tried. */
  results(inputs: readonly Input[]): Promise<readonly Result[]>;
  /** In a process of its own, with time enough. */
  sure(input: Input): Promise<Result | undefined>;
}

export interface Sides {
  readonly base: Ask;
  readonly head: Ask;
}

export interface Sensible {
  readonly input: Input;
  readonly base: Result;
}

export interface Both extends Sensible {
  readonly head: Result;
}

export interface Differing extends Both {
  readonly kind: Difference;
}

export interface Found extends Differing {
  /** An input with an empty text or list, or a number that counts nothing, or that lacks what it should have, where no call shows that anybody gives such; or one that lacks what all calls have in common. */
  readonly isEdge: boolean;
  /** Differences of its kind are known only on records that no call gives as they are. */
  readonly isMixed: boolean;
}

/** What is not answered at all is left out: it hung too often. */
export async function answered(base: Ask, inputs: readonly Input[]): Promise<readonly Sensible[]> {
  const results = await base.results(inputs);
  return results.flatMap((result, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [{ input, base: result }];
  });
}

/** What head can answer. */
export async function beside({ head }: Sides, sensible: readonly Sensible[]): Promise<readonly Both[]> {
  const results = await head.results(sensible.map(({ input }) => input));
  return sensible.flatMap((one, index) => {
    const result = results[index];
    return result === undefined || result.is === 'lacking' ? [] : [{ ...one, head: result }];
  });
}

export const differing = (both: readonly Both[]): readonly Differing[] =>
  both.flatMap((one) => {
    const kind = differenceOf(one.base, one.head);
    return kind === null ? [] : [{ ...one, kind }];
  });

/** What a reader will see who pastes the call into a test: nothing ran before it. */
export async function confirmed<One extends Differing>({ base, head }: Sides, one: One): Promise<One | undefined> {
  const [before, now] = await Promise.all([base.sure(one.input), head.sure(one.input)]);
  if (before === undefined || now === undefined || !sameResult(before, one.base)) return undefined;
  const kind = differenceOf(before, now);
  return kind === null ? undefined : { ...one, base: before, head: now, kind };
}
