/** The verdict: every rule asked, by every reading of the facts, and what follows for the merge. Never throws, whatever the facts. */
import type { Facts, ForgeFact, RuleOutcome, Verdict } from '../model.ts';
import { type Excuses, excusesFor, withoutExcused } from './excuses.ts';
import { headlineOf } from './headline.ts';
import { outcomeOf } from './outcome.ts';
import type { Expression, Policy } from './policy.ts';
import { readingsOf } from './readings.ts';

export function judge(policy: Policy, facts: Facts): Verdict {
  const rules = outcomesOf(policy, facts);
  const conclusion = strictest(rules.map(conclusionOf));
  return {
    conclusion,
    headline: headlineOf(conclusion, rules),
    policy: { source: policy.source, digest: policy.digest },
    rules,
  };
}

/** What a change itself ignores counts for an enforced rule all the same: both readings are taken, and the stricter one counts. */
function outcomesOf(policy: Policy, facts: Facts): readonly RuleOutcome[] {
  const excuses = excusesFor(facts, policy.baseline);
  const read = (ignored: Excuses['ignored']) => {
    const excused = [...excuses.known, ...ignored.map(({ finding }) => finding)];
    return readingsOf(withoutExcused(facts, excused), policy.unknownOrigin);
  };
  const old = excuses.ignored.filter(({ isNew }) => !isNew);
  const mild = read(excuses.ignored);
  const strict = old.length === excuses.ignored.length ? mild : [...read(old), ...mild];
  return policy.rules.map((rule) => outcomeOf(rule, { facts, excuses, mild, strict }));
}

/** What the forge has to be asked so that this policy can be judged. Rules that are switched off need nothing. */
export function needsOf(policy: Policy): readonly ForgeFact[] {
  const asked = policy.rules.filter(({ mode }) => mode !== 'off');
  const needs = asked.flatMap(({ when, require }) => [...(when === null ? [] : needed(when)), ...needed(require)]);
  return [...new Set(needs)].sort();
}

function needed(expression: Expression): readonly ForgeFact[] {
  switch (expression.kind) {
    case 'ask':
      return expression.condition.needs;
    case 'not':
    case 'is':
    case 'within':
      return needed(expression.of);
    default:
      return expression.of.flatMap(needed);
  }
}

type Conclusion = Verdict['conclusion'];
const MILDEST_FIRST: readonly Conclusion[] = ['pass', 'warn', 'pending', 'fail'];

/** What one rule alone would conclude. */
function conclusionOf({ mode, status, awaited }: RuleOutcome): Conclusion {
  if (status === 'satisfied' || status === 'skipped') return 'pass';
  switch (mode) {
    case 'off':
    case 'observe':
      return 'pass';
    case 'warn':
      return 'warn';
    case 'enforce':
      return status === 'undecided' && awaited ? 'pending' : 'fail';
    default:
      return mode satisfies never;
  }
}

function strictest(conclusions: readonly Conclusion[]): Conclusion {
  return MILDEST_FIRST.findLast((one) => conclusions.includes(one)) ?? 'pass';
}
