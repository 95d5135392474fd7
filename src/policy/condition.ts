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
  /** What the forge shows as given and does not count here, each with the reason: a sentence. */
  readonly notices?: readonly string[];
  /** Why nobody there is can ever make it hold. */
  readonly deadlock?: string | null;
}

/** Names that a policy may speak of and that other rooms own. A name outside its list is an error, for it could never be looked at. */
export interface KnownNames {
  readonly checks: readonly string[];
  /** Ids, those that the policy declares included; null where any will do, as in a schema for editors. */
  readonly agents: readonly string[] | null;
}

/** A condition with options that are valid. */
export interface Question {
  readonly condition: Condition;
  readonly options: unknown;
  /** What these options need of the forge. */
  readonly needs: readonly ForgeFact[];
  readonly ask: (facts: Facts) => Answer;
}

export interface Condition {
  /** The key in the policy file, and the file's name. */
  readonly name: string;
  /** One sentence for the schema and the docs. */
  readonly description: string;
  readonly needs: readonly ForgeFact[];
  /** What may be written under the key, where these names are known. */
  questions(names: KnownNames): z.ZodType<Question>;
  /** For tests: throws where the options are wrong. */
  ask(facts: Facts, options: unknown): Answer;
}

/** Closes over the option type, so that a list of conditions needs no `any`. */
export function defineCondition<Options>(own: {
  readonly name: string;
  readonly description: string;
  readonly needs: readonly ForgeFact[];
  /** `needs` where they depend on the options. */
  readonly needsFor?: (options: Options) => readonly ForgeFact[];
  readonly options: z.ZodType<Options>;
  /** `options` where they speak of names that must be known. */
  readonly optionsFor?: (names: KnownNames) => z.ZodType<Options>;
  /** Never throws. */
  readonly ask: (facts: Facts, options: Options) => Answer;
}): Condition {
  const { name, description, needs, options: anyNames, optionsFor = () => anyNames, ask } = own;
  const needsFor = own.needsFor ?? (() => needs);
  const condition: Condition = {
    name,
    description,
    needs,
    questions: (names) =>
      optionsFor(names).transform((options) => ({
        ...{ condition, options, needs: needsFor(options) },
        ask: (facts) => ask(facts, options),
      })),
    ask: (facts, given) => ask(facts, anyNames.parse(given)),
  };
  return condition;
}
