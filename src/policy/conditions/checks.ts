/** `checks`: these checks looked and found nothing wrong. */
import { z } from 'zod';
import type { CheckResult, Facts, Next, StampedFinding } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { type Obstacle, whyUnclaimed } from '../statuses/awaited-runs.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const limits = z.strictObject({ 'not-checked': z.strictObject({ 'at-most': z.int().min(0) }).optional() });
type Limits = z.infer<typeof limits>;

const optionsOf = (name: z.ZodType<string, string>) =>
  z.union([
    z.array(name).min(1),
    z.partialRecord(name, limits).refine((checks) => Object.keys(checks).length > 0, {
      error: 'names no check',
      when: ({ issues }) => issues.length === 0,
    }),
  ]);

export default defineCondition({
  name: 'checks',
  description:
    'These checks passed. One that could not look, or broke, is not passed. `not-checked` limits what it may leave open.',
  needs: [],
  options: optionsOf(z.string()),
  optionsFor: ({ checks }) => optionsOf(z.enum(checks)),
  ask: (facts, options) => {
    const wanted = Array.isArray(options) ? options.map((name) => [name, {}] as const) : Object.entries(options);
    return together(wanted.map(([name, limit]) => ask(facts, name, limit ?? {})));
  },
});

/** Every result under that name counts: a check may have been done in several parts. */
function ask({ results, forge }: Facts, name: string, limit: Limits): Answer {
  const own = results.filter(({ check }) => check === name);
  const findings = own.flatMap((result) => result.findings);
  if (own.some(({ status }) => status === 'failed')) return failed(name, findings);
  const blind = own.find(({ status }) => status !== 'passed');
  if (blind?.awaited) return awaited(name, blind.because, whyUnclaimed(forge));
  if (blind !== undefined)
    return unanswered(name, `${blind.status === 'errored' ? 'broke' : 'could not look'}: ${blind.because}`);
  return own.length === 0 ? unanswered(name, 'did not run') : passed(name, own, limit);
}

function failed(name: string, findings: readonly StampedFinding[]): Answer {
  const errors = findings.filter(({ level }) => level === 'error');
  const places = errors.map(({ path, from }) => quoted(`${path}:${from}`));
  const found = counted(errors.length, 'problem');
  const at = errors.length === 1 ? ` at ${places[0]}` : '';
  const fix: Next = { who: 'the author', what: `fixes ${found} that ${quoted(name)} found${at}` };
  return { holds: false, because: `${quoted(name)} found ${found}: ${listed(places)}`, next: [fix] };
}

function unanswered(name: string, what: string): Answer {
  const step: Next = { who: 'a maintainer', what: `finds out why ${quoted(name)} gave no answer` };
  return { holds: undefined, because: `${quoted(name)} ${what}`, next: [step] };
}

function awaited(name: string, what: string, why: Obstacle | null): Answer {
  const step: Next = { who: 'a maintainer', what: `sees that the run which tries ${quoted(name)} starts and ends` };
  const reasons = [what, ...(why === null ? [] : [why.because])].join('; ');
  const because = `${quoted(name)} could not look yet: ${reasons}`;
  return { holds: undefined, because, awaited: true, next: [why?.next ?? step] };
}

function passed(name: string, own: readonly CheckResult[], limit: Limits): Answer {
  const open = own.flatMap(({ notChecked }) => notChecked);
  const count = open.reduce((sum, one) => sum + one.count, 0);
  const most = limit['not-checked']?.['at-most'] ?? Number.POSITIVE_INFINITY;
  if (count <= most) return { holds: true, because: `${quoted(name)} passed` };
  const reasons = listed(open.map((one) => `${one.why} (${one.count})`));
  const because = `${quoted(name)} left ${count} unanswered, at most ${most} may be: ${reasons}`;
  const step: Next = {
    who: 'the author',
    what: `brings what ${quoted(name)} could not answer from ${count} down to ${most}`,
  };
  return { holds: false, because, next: [step] };
}

/** All of them must hold; what is said is what stands in the way. */
function together(answers: readonly Answer[]): Answer {
  const against = answers.filter(({ holds }) => holds !== true);
  const telling = against.length > 0 ? against : answers;
  return {
    holds: against.some(({ holds }) => holds === false) ? false : against.length > 0 ? undefined : true,
    because: telling.map(({ because }) => because).join('; '),
    ...(against.length > 0 && against.every((answer) => answer.awaited) && { awaited: true }),
    next: telling.flatMap(({ next = [] }) => next),
  };
}
