/** The contract of a condition: one vocabulary for `when` and `require`. */
import type { z } from 'zod';
import type { Facts, ForgeFact, Next } from '../model.ts';

export interface Answer {
  /** undefined: the facts do not tell. */
  readonly holds: boolean | undefined;
  readonly because: string;
  /** Set when an answer other than true can still become true without a change of the code: a label, an approval, a fact to be had later. */
  readonly awaited?: boolean;
  /** Who can do what to make it hold. */
  readonly next?: readonly Next[];
}

export interface Condition {
  /** The key in the policy file, and the file's name. */
  readonly name: string;
  /** One sentence for the schema and the docs. */
  readonly description: string;
  readonly needs: readonly ForgeFact[];
  readonly options: z.ZodType;
  /** Never throws: `options` were validated when the policy was parsed. */
  ask(facts: Facts, options: unknown): Answer;
}

/** Closes over the option type, so that a list of conditions needs no `any`. */
export const defineCondition = <Options>({
  ask,
  ...rest
}: Omit<Condition, 'ask' | 'options'> & {
  readonly options: z.ZodType<Options>;
  readonly ask: (facts: Facts, options: Options) => Answer;
}): Condition => ({
  ...rest,
  ask: (facts, given) => ask(facts, rest.options.parse(given)),
});
