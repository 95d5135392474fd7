/** `approvals`: enough people read this very diff and approved it, and none of them took part in it. */
import { z } from 'zod';
import type { Account, Facts, Next, Review } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { type Allowed, ANYONE, allowedSchema, needsOfAllowed, WRITERS, whoMay } from '../people/allowed.ts';
import { deadlockOf, namesNobody } from '../people/deadlocks.ts';
import { latestOf } from '../people/latest-reviews.ts';
import { withinAge } from '../people/max-age.ts';
import { missingOwners } from '../people/missing-owners.ts';
import { boundTo } from '../people/same-diff.ts';
import { notesOnPeople, type Standing, standingOf } from '../people/standing.ts';
import { type Duration, durationSchema } from '../time/duration.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const count = z.int().min(1).max(50);
const from = z.union([z.literal('anyone'), allowedSchema]);
const options = z.union([
  count,
  z.strictObject({
    count: count.default(1),
    from: from.default(WRITERS),
    'max-age': durationSchema.optional().describe('How long an approval holds, from when it was given: `72h`, `14d`.'),
  }),
]);

export default defineCondition({
  name: 'approvals',
  description:
    'So many people approved this diff: distinct people who may (with write permission, unless said otherwise), and never somebody who took part in it, nor a bot.',
  needs: ['reviews', 'digest', 'pushes', 'assignees'],
  needsFor: (written) => {
    const { allowed, wanted } = askedIn(written);
    // Whether reviewers may write comes with their reviews.
    const needs = needsOfAllowed(allowed).filter((need) => need !== 'permissions' || allowed.permission !== 'write');
    return ['reviews', 'digest', ...needs, ...(namesNobody(allowed) ? ([`writers:${wanted}`] as const) : [])];
  },
  options,
  ask: (facts, written) => answer(facts, askedIn(written)),
});

interface Asked {
  readonly wanted: number;
  readonly allowed: Allowed;
  readonly maxAge?: Duration | undefined;
}

function askedIn(written: z.output<typeof options>): Asked {
  if (typeof written === 'number') return { wanted: written, allowed: WRITERS };
  const { count: wanted, from, 'max-age': maxAge } = written;
  return { wanted, allowed: from === 'anyone' ? ANYONE : from, maxAge };
}

interface Judged {
  readonly by: Account;
  /** Whether the forge shows an approval. */
  readonly isApproval: boolean;
  readonly standing: Standing;
}

function answer(facts: Facts, asked: Asked): Answer {
  const { reviews } = facts.forge;
  if ('unavailable' in reviews) {
    const because = `the approvals are unknown: ${reviews.unavailable}`;
    return { holds: undefined, because, awaited: true, next: [approve(facts, asked, asked.wanted)] };
  }
  const judged = latestOf(reviews.value).map((review): Judged => {
    const isApproval = review.state === 'approved';
    return { by: review.reviewer, isApproval, standing: standing(review, facts, asked) };
  });
  const counting = judged.filter(({ standing }) => standing.counts === true).map(({ by }) => by);
  const open = judged.filter(({ standing }) => standing.counts === undefined).length;
  const others = judged.flatMap(({ standing }) => (standing.because === '' ? [] : [standing.because]));
  const owners = missingOwners(facts, asked.allowed, counting);
  const missing = Math.max(asked.wanted - counting.length, owners.length > 0 ? 1 : 0);
  const names = counting.length > 0 ? ` (${listed(counting.map(({ login }) => quoted(login)))})` : '';
  const because = [
    `${counting.length} of ${counted(asked.wanted, 'approval')}${names}`,
    ...owners.map((one) => one.because),
    ...(others.length > 0 ? [listed(others, 5)] : []),
    ...notesOnPeople(facts),
  ].join('; ');
  if (missing === 0) return { holds: true, because };
  const settled = asked.wanted - counting.length > open || owners.some(({ isSettled }) => isSettled);
  return {
    ...{ holds: settled ? false : undefined, because, awaited: true },
    next: [approve(facts, asked, Math.max(1, missing - open))],
    deadlock: deadlockOf(facts, asked.allowed, asked.wanted),
    notices: judged.filter(({ isApproval }) => isApproval).flatMap(noticeOf),
  };
}

const noticeOf = ({ by, standing }: Judged): readonly string[] =>
  standing.counts === true ? [] : [`the approval of ${quoted(by.login)} does not count: ${standing.because}`];

function standing(review: Review, facts: Facts, { allowed, maxAge }: Asked): Standing {
  const who = quoted(review.reviewer.login);
  if (review.state === 'changes-requested') return { counts: false, because: `${who} asks for changes` };
  if (review.state !== 'approved') return { counts: false, because: `the review of ${who} was dismissed` };
  const person = standingOf(review.reviewer, facts, allowed);
  const act = `${who} approved`;
  const others = [boundTo(review.seen, facts, act), withinAge(review.submitted, maxAge, facts, act)];
  return person.counts === false ? person : others.reduce(worse, person);
}

const worse = (one: Standing, other: Standing): Standing =>
  other.counts === false || one.counts === true ? other : one;

function approve(facts: Facts, { allowed }: Asked, missing: number): Next {
  const { head, opener } = facts.change;
  const people = `${missing === 1 ? 'somebody' : `${missing} people`}${whoMay(allowed)}`;
  const others = opener?.kind === 'person' ? ` (not ${quoted(opener.login)})` : '';
  return { who: `${people}${others}`, what: `${missing === 1 ? 'approves' : 'approve'} \`${head.slice(0, 7)}\`` };
}
