/** Overrides: somebody whom the policy allows answers in a comment for a rule that is not met, for this diff, until a time. */
import { z } from 'zod';
import type { Facts, ForgeFact, Override, RuleOutcome } from '../../model.ts';
import { type Allowed, allowedSchema, whoMay } from '../people/allowed.ts';
import type { Standing } from '../people/standing.ts';
import { type Duration, durationSchema } from '../time/duration.ts';
import { momentInWords } from '../time/moment.ts';
import { quoted } from '../wording/phrases.ts';
import { answeredBy, inWords, needsOfAnswers, type Spoken, spokenIn, weightOf } from './spoken-commands.ts';

/** Who may override a rule, and for how long. */
export interface Overriding {
  readonly by: Allowed;
  readonly expires: Duration;
}

export const overrideSchema: z.ZodType<Overriding> = z
  .strictObject({
    by: allowedSchema.describe('Who may: never somebody who took part in the change.'),
    reason: z.literal('required').default('required').describe('There is no override without one.'),
    expires: durationSchema.describe('How long it holds, from the comment on: `90m`, `72h`, `14d`.'),
  })
  .transform(({ by, expires }) => ({ by, expires }));

export function needsOfOverride({ by }: Overriding): readonly ForgeFact[] {
  return needsOfAnswers(by);
}

/** The outcome of a rule that is not met, overridden where somebody's word for it counts; else with why it does not. */
export function overridden(outcome: RuleOutcome, allowed: Overriding | null, facts: Facts): RuleOutcome {
  if (allowed === null || outcome.status === 'satisfied' || outcome.status === 'skipped') return outcome;
  const spoken = spokenIn(facts, ['override'], [outcome.rule]).filter(({ subject }) => subject === outcome.rule);
  const weighed = spoken.map((one) => ({ one, weight: weightUntil(one, facts, allowed) }));
  const granted = weighed.find(({ weight }) => weight.counts === true)?.one;
  if (granted !== undefined) return satisfied(outcome, { ...answeredBy(granted), until: endOf(granted, allowed) });
  const refused = weighed.map(({ one, weight }) => `${inWords(one)} does not count: ${weight.because}`);
  return {
    ...outcome,
    because: [...outcome.because, ...refused, hint(outcome, allowed, facts)],
    ...(refused.length > 0 && { notices: [...(outcome.notices ?? []), ...refused.slice(0, 1)] }),
  };
}

const endOf = ({ comment }: Spoken, { expires }: Overriding): number => comment.at + expires.milliseconds;

function weightUntil(spoken: Spoken, facts: Facts, allowed: Overriding): Standing {
  const weight = weightOf(spoken, facts, allowed.by);
  if (weight.counts === false) return weight;
  const now = facts.forge.now ?? { unavailable: 'nobody asked' };
  if ('unavailable' in now)
    return { counts: undefined, because: `it expires, and the time is not known: ${now.unavailable}` };
  const end = endOf(spoken, allowed);
  return now.value < end ? weight : { counts: false, because: `it expired at ${momentInWords(end)}` };
}

function satisfied(outcome: RuleOutcome, override: Override): RuleOutcome {
  const { by, reason, until } = override;
  const { notices: _, ...kept } = outcome;
  return {
    ...kept,
    status: 'satisfied',
    awaited: false,
    next: [],
    because: [
      `overridden by ${quoted(by.login)} until ${momentInWords(until)}: ${quoted(reason)}`,
      ...outcome.because.map((reason) => `not met otherwise: ${reason}`),
    ],
    override,
  };
}

function hint({ rule }: RuleOutcome, { by, expires }: Overriding, { forge: { comments } }: Facts): string {
  if (comments !== undefined && 'unavailable' in comments)
    return `whether somebody overrode it is not known: ${comments.unavailable}`;
  return `can be overridden for ${expires.written} by somebody${whoMay(by)} who took no part: \`/assay override ${rule} <reason>\``;
}

/** Overrides that name no rule which can be overridden. */
export function strayOverrides(facts: Facts, rules: readonly { readonly name: string }[]): readonly string[] {
  const names = rules.map(({ name }) => name);
  return spokenIn(facts, ['override'], names)
    .filter(({ subject }) => !names.includes(subject))
    .map((one) => `${inWords(one)} does not count: no rule of this name can be overridden`);
}
