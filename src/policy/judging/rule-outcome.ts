/** What became of one rule: its outcome by each reading of the facts, of which the strictest counts, unless somebody overrides it. */
import type { Facts, Next, RuleOutcome } from '../../model.ts';
import { overridden } from '../comments/overrides.ts';
import type { Rule } from '../policy.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { type Excuses, notesFor } from './excused-findings.ts';
import type { Reading } from './readings.ts';
import { atTime } from './schedule.ts';

export interface Judging {
  readonly facts: Facts;
  readonly excuses: Excuses;
  readonly mild: readonly Reading[];
  /** For enforced rules. */
  readonly strict: readonly Reading[];
}

/**
 * `judgings`: the facts without what people accepted, and, where that makes a difference, with it. The milder outcome
 * counts, the first one of equals: to accept a finding makes no rule stricter.
 */
export function outcomeOf(rule: Rule, judgings: readonly [Judging, ...Judging[]]): RuleOutcome {
  const outcomes = judgings.map((judging) => outcomeIn(rule, judging));
  const mildest = outcomes.reduce((one, other) => (rank(other) < rank(one) ? other : one));
  return overridden(mildest, rule.override, judgings[0].facts);
}

function outcomeIn(written: Rule, { facts, excuses, mild, strict }: Judging): RuleOutcome {
  const { mode, isOver, because } = atTime(written, facts.forge.now);
  const rule = { ...written, mode };
  const skipped = { rule: rule.name, mode, status: 'skipped', awaited: false, next: [] } as const;
  if (mode === 'off') return { ...skipped, because: ['the rule is switched off (`mode: off`)'] };
  if (isOver) return { ...skipped, because };
  const outcomes = (mode === 'enforce' ? strict : mild).map((reading) => outcomeBy(rule, reading));
  const strictest = outcomes.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return { ...strictest, because: [...strictest.because, ...notesFor(written, mode, excuses), ...because] };
}

/** How strict an outcome is, were it enforced. */
function rank({ status, awaited }: RuleOutcome): number {
  if (status === 'satisfied' || status === 'skipped') return 0;
  return status === 'undecided' && awaited ? 1 : 2;
}

function outcomeBy(rule: Rule, { kind, facts, plain }: Reading): RuleOutcome {
  const outcome = decide(rule, facts);
  const isAsWithout = facts === plain || decide(rule, plain).because.join() === outcome.because.join();
  const notes = [
    ...(kind === 'vouched' ? ['a claim that nobody vouches for makes no rule milder; read without such claims:'] : []),
    ...(isAsWithout ? [] : ["lines by nobody known count as an agent's here (`unknown-origin: agent`)"]),
  ];
  return { ...outcome, because: [...notes, ...outcome.because] };
}

/** A rule of which nobody can tell whether it applies is asked as if it did: it is never a pass unless what it requires holds anyway. */
function decide({ name: rule, mode, when, require }: Rule, facts: Facts): RuleOutcome {
  const applies = when === null ? null : evaluate(when, facts);
  if (applies?.toFail === 0) {
    const because = applies.because.map((reason) => `does not apply: ${reason}`);
    return { rule, mode, status: 'skipped', awaited: false, because, next: [] };
  }
  const required = evaluate(require, facts);
  const isUnclear = applies !== null && applies.toHold > 0;
  const prefix = isUnclear ? 'it cannot be told whether the rule applies' : 'applies';
  const because = [...(applies?.because ?? []).map((reason) => `${prefix}: ${reason}`), ...required.because];
  const status = statusOf(required, isUnclear);
  const next = status === 'satisfied' ? [] : stepsFor(rule, status, required);
  const shown = status === 'satisfied' ? [] : [...deadlocked(rule, required), ...required.notices];
  const notices = shown.length > 0 ? { notices: shown } : {};
  const wants = required.wants.length > 0 ? { wants: required.wants } : {};
  return {
    rule,
    mode,
    status,
    awaited: status === 'undecided' && required.toHold === 1,
    because,
    next,
    ...wants,
    ...notices,
  };
}

function statusOf({ toHold }: Evaluation, isUnclear: boolean): 'satisfied' | 'violated' | 'undecided' {
  if (toHold === 0) return 'satisfied';
  return toHold === 3 && !isUnclear ? 'violated' : 'undecided';
}

function deadlocked(rule: string, { deadlock }: Evaluation): readonly string[] {
  if (deadlock === null) return [];
  return [
    `nobody there is can see to it that ${rule}: ${deadlock}; let more people count in the policy, or override the rule`,
  ];
}

/** The conditions' own steps, or what the rule's name asks for. A name completes "This change may merge if …". */
function stepsFor(rule: string, status: RuleOutcome['status'], { toHold, next }: Evaluation): readonly Next[] {
  if (next.length > 0) return next;
  if (status === 'violated') return [{ who: 'the author', what: `sees to it that ${rule}` }];
  if (toHold === 1) return [{ who: 'somebody with write access', what: `sees to it that ${rule}` }];
  return [{ who: 'a maintainer', what: `finds out whether ${rule}` }];
}
