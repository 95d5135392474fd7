/** The verdict: every rule asked, by every reading of the facts, and what follows for the merge. Never throws, whatever the facts. */
import type { CheckResult, Facts, ForgeFact, RuleOutcome, Verdict } from '../../model.ts';
import { needsOfAcceptance } from '../comments/acceptance.ts';
import { needsOfOverride, strayOverrides } from '../comments/overrides.ts';
import { misreadIn } from '../comments/spoken-commands.ts';
import type { Expression, Policy, Rule } from '../policy.ts';
import { withMachines } from './declared-accounts.ts';
import { type Excuses, excusedBy, excusesFor, looksAtFindings, withoutExcused } from './excused-findings.ts';
import { headlineOf } from './headline.ts';
import { questionsIn } from './questions.ts';
import { readingsOf } from './readings.ts';
import { type Judging, outcomeOf } from './rule-outcome.ts';

export function judge(policy: Policy, given: Facts): Verdict {
  const facts = heard(policy, { ...given, forge: withMachines(given.forge, policy.declares) });
  const excuses = excusesFor(facts, policy.baseline);
  const rules = outcomesOf(policy, facts, excuses);
  const conclusion = strictest(rules.map(conclusionOf));
  const excused = excusedBy(excuses);
  const notices = noticesOf(policy, facts, { rules, refused: excuses.refused });
  const { source, digest, parts } = policy;
  return {
    conclusion,
    headline: headlineOf(conclusion, rules),
    policy: { source, digest, parts },
    rules,
    ...(excused.length > 0 && { excused }),
    ...(notices.length > 0 && { notices }),
  };
}

/** Where nobody's word can count, comments are not read: they are fetched as little. */
function heard(policy: Policy, facts: Facts): Facts {
  if (facts.forge.comments === undefined || needsOf(policy, facts.results).includes('comments')) return facts;
  const { comments: _, ...forge } = facts.forge;
  return { ...facts, forge };
}

/** What a change itself ignores counts for an enforced rule all the same: both readings are taken, and the stricter one counts. */
function outcomesOf(policy: Policy, facts: Facts, excuses: Excuses): readonly RuleOutcome[] {
  const { known, ignored, accepted } = excuses;
  const old = ignored.filter(({ isNew }) => !isNew);
  const judging = (answered: Excuses['accepted']): Judging => {
    const read = (own: Excuses['ignored']) => {
      const excused = [...known, ...[...own, ...answered].map(({ finding }) => finding)];
      return readingsOf(withoutExcused(facts, excused), policy.unknownOrigin);
    };
    const mild = read(ignored);
    const strict = old.length === ignored.length ? mild : [...read(old), ...mild];
    return { facts, excuses: { ...excuses, accepted: answered }, mild, strict };
  };
  const judgings = [judging(accepted), ...(accepted.length > 0 ? [judging([])] : [])] as const;
  return policy.rules.map((rule) => outcomeOf(rule, judgings));
}

const MOST_NOTICES = 5;

/** Of rules that are not met, and of commands that count for none. */
function noticesOf(policy: Policy, facts: Facts, told: Pick<Excuses, 'refused'> & Pick<Verdict, 'rules'>) {
  const ofRules = told.rules.filter(({ mode }) => mode !== 'observe').flatMap(({ notices = [] }) => notices);
  const named = policy.rules.filter(({ override }) => override !== null);
  const all = [...new Set([...ofRules, ...told.refused, ...strayOverrides(facts, named), ...misreadIn(facts)])];
  const rest = all.length - MOST_NOTICES;
  return rest > 0 ? [...all.slice(0, MOST_NOTICES), `and ${rest} more of this kind`] : all;
}

/** What the forge has to be asked so that this policy can be judged on what the checks found. Rules that are switched off need nothing. */
export function needsOf(policy: Policy, results: readonly CheckResult[]): readonly ForgeFact[] {
  const asked = policy.rules.filter(({ mode }) => mode !== 'off');
  const hasFindings = results.some(({ findings }) => findings.length > 0);
  const needs = asked.flatMap(({ when, require, override }) => [
    ...(when === null ? [] : needed(when)),
    ...needed(require),
    ...(override === null ? [] : needsOfOverride(override)),
  ]);
  const answers = hasFindings && asked.some(looksAtFindings) ? needsOfAcceptance : [];
  const late = results.flatMap(({ check, awaited }) => (awaited ? [check] : []));
  const runs = asked.some((rule) => waitsFor(rule, late)) ? (['runs'] as const) : [];
  return [...new Set([...needs, ...answers, ...runs])].sort();
}

const needed = (expression: Expression): readonly ForgeFact[] => questionsIn(expression).flatMap(({ needs }) => needs);

function waitsFor({ when, require }: Pick<Rule, 'when' | 'require'>, checks: readonly string[]): boolean {
  const questions = [...(when === null ? [] : questionsIn(when)), ...questionsIn(require)];
  return questions.some(
    ({ condition, options }) => condition.name === 'checks' && checks.some((one) => namesIn(options).includes(one)),
  );
}

/** Of checks: a list, or with more to each. */
function namesIn(options: unknown): readonly unknown[] {
  if (Array.isArray(options)) return options;
  return typeof options === 'object' && options !== null ? Object.keys(options) : [];
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
