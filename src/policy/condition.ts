/** The contract of a condition: one vocabulary for `when` and `require`. */
import type { z } from 'zod';
import type { Facts, ForgeFact, Next, Want } from '../model.ts';

export interface Answer {
  /** undefined: the facts do not tell. */
  readonly holds: boolean | undefined;
  readonly because: string;
  /** Set when an answer other than true can still become true without a change of the code: a label, an approval, a fact to be had later. */
  readonly awaited?: boolean;
  /** Who can do what to make it hold. */
  readonly next?: readonly Next[];
  /** What outside the code it is about, there already or not. */
  readonly wants?: readonly Want[];
}

/** Names that a policy may speak of and that other rooms own. A name outside its list is an error, for it could never be looked at. */
export interface KnownNames {
  readonly checks: readonly string[];
}

export interface Condition {
  /** The key in the policy file, and the file's name. */
  readonly name: string;
  /** One sentence for the schema and the docs. */
  readonly description: string;
  readonly needs: readonly ForgeFact[];
  readonly options: z.ZodType;
  /** `options` where they speak of names that must be known: what the parser and the schema use. */
  optionsFor?(names: KnownNames): z.ZodType;
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
