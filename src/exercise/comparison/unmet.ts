/** What documented examples and tests say comes of a call, held against what does. */

import type { Call } from '../harvest/calls.ts';
import type { Input, Result, Value } from '../values/value.ts';
import type { Ask } from './both-versions.ts';
import { meets } from './oracle.ts';

/** A call with what is said to come of it. */
export interface Saying {
  readonly call: Call;
  readonly input: Input;
  readonly expected: Value;
}

/** One that the head does not fulfil. */
export interface Unmet extends Saying {
  readonly head: Result;
  /** Null for a new function. */
  readonly base: Result | null;
  /** True where the base fulfils it: the change contradicts it. */
  readonly wasMet: boolean;
}

/** More of them say the same. */
const MOST_SAYINGS = 100;

/** Those calls that say what comes of them, and whose arguments are known. */
export function sayingsOf(calls: readonly Call[]): readonly Saying[] {
  return calls
    .flatMap((call): readonly Saying[] => {
      const input = call.args.filter((argument) => argument !== undefined);
      const isWhole = input.length === call.args.length;
      return call.expected === undefined || !isWhole ? [] : [{ call, input, expected: call.expected }];
    })
    .slice(0, MOST_SAYINGS);
}

export async function unmetOf(
  { base, head }: { readonly base: Ask | null; readonly head: Ask },
  sayings: readonly Saying[],
): Promise<readonly Unmet[]> {
  if (sayings.length === 0) return [];
  const inputs = sayings.map(({ input }) => input);
  const [before, now] = await Promise.all([base?.results(inputs), head.results(inputs)]);
  return sayings.flatMap((saying, index): readonly Unmet[] => {
    const [was, is] = [before?.[index] ?? null, now[index]];
    if (is === undefined || is.is === 'lacking' || meets(is, saying.expected)) return [];
    return [{ ...saying, head: is, base: was, wasMet: was !== null && meets(was, saying.expected) }];
  });
}
