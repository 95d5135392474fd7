/** What is asked of a new function, and how it is put into words. */
import fc from 'fast-check';
import { inputsFrom } from '../domains/arbitrary.ts';
import type { Func } from '../functions/functions.ts';
import { isAtEdge } from '../inputs/edge-cases.ts';
import type { Asked } from '../inputs/question.ts';
import type { Side } from '../program/side.ts';
import type { Declarations } from '../types/names.ts';
import { printCall } from '../values/print.ts';
import type { Input, Result } from '../values/value.ts';

export interface Remark {
  readonly kind: 'changes-argument' | 'leaves-type' | 'no-round-trip' | 'not-idempotent' | 'not-repeatable';
  /** After the name of the function. */
  readonly words: string;
}

export interface Asking {
  readonly func: Func;
  /** All of the module. */
  readonly functions: readonly Func[];
  readonly declarations: Declarations;
  /** Undefined where nothing is known of what it takes. */
  readonly asked: (func: Func) => Asked | undefined;
  readonly side: Side;
  readonly seed: number;
}

/** Inputs that are made; calls are tried as well. */
const BUDGET = 100;

export interface Tried {
  readonly input: Input;
  readonly result: Result;
}

/** None where only guesses tell what it takes: then whatever it does is its caller's fault. */
export function inputsFor({ asked: known, seed }: Asking, func: Func): readonly Input[] {
  const asked = known(func);
  if (asked === undefined || asked.grounds === 'use') return [];
  const arbitrary = inputsFrom(asked.domains);
  const made = arbitrary === undefined ? [] : fc.sample(arbitrary, { seed, numRuns: BUDGET });
  const plain = made.filter((input) => asked.grounds === 'calls' || !isAtEdge(input, []));
  return [...asked.samples, ...plain].toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

const sizeOf = (input: Input): number => JSON.stringify(input).length;

export async function triedOn(side: Side, name: string, inputs: readonly Input[]): Promise<readonly Tried[]> {
  const results = await side.call(name, inputs);
  return results.flatMap((result, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [{ input, result }];
  });
}

const LONGEST = 120;
export const shown = (func: Func, input: Input): string => short(printCall(func.name, input));
export const short = (text: string): string => {
  const line = text.replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
