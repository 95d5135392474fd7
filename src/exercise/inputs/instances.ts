/** Instances of a class, for methods that are asked of them: made as calls make them, without arguments where it takes none, or else with what its types allow. */
import fc from 'fast-check';
import { inputsFrom } from '../domains/arbitrary.ts';
import { type Func, ownerOf } from '../functions/functions.ts';
import type { Call } from '../harvest/calls.ts';
import type { Input, Value } from '../values/value.ts';
import type { Asked, Makers } from './question.ts';

export interface Making {
  /** Of the same file. */
  readonly functions: readonly Func[];
  readonly callsOf: (name: string) => Promise<readonly Call[]>;
  /** What its constructor is asked; undefined where nothing is known of what it takes. */
  readonly askedOf: (maker: Func, calls: readonly Call[]) => Promise<Asked | undefined>;
  readonly seed: number;
}

/** Instances that only types allow. */
const MADE = 6;
const NONE: Makers = { values: [], grounds: 'calls' };

/** None for what is no method of instances. */
export async function makersOf({ name: method }: Func, making: Making): Promise<Makers> {
  if (!method.includes('#')) return NONE;
  const name = ownerOf(method);
  const maker = making.functions.find((one) => one.name === `new ${name}` || one.name === name);
  const calls = await making.callsOf(`new ${name}`);
  const instance = (v: Input): Value => ({ t: 'new', name, v });
  const made = calls.flatMap(({ args }): readonly Value[] => {
    const given = args.filter((argument) => argument !== undefined);
    return given.length === args.length ? [instance(given)] : [];
  });
  const isBare = maker === undefined || maker.parameters.every(({ isOptional, isRest }) => isOptional || isRest);
  if (isBare) return { values: [...made, instance([])], grounds: 'calls' };
  if (made.length > 0) return { values: made, grounds: 'calls' };
  const asked = await making.askedOf(maker, calls);
  const arbitrary = asked === undefined || asked.isGuess ? undefined : inputsFrom(asked.domains);
  if (asked === undefined || asked.grounds === 'use' || arbitrary === undefined) return NONE;
  return { values: fc.sample(arbitrary, { seed: making.seed, numRuns: MADE }).map(instance), grounds: 'types' };
}
