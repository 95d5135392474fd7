/** `approvals`: enough people read exactly this head and approved it. */
import { z } from 'zod';
import type { Account, Change, Facts, Next, Review } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { counted, listed, quoted } from '../text.ts';

const count = z.int().min(1).max(50);
const from = z.union([z.literal('anyone'), z.strictObject({ permission: z.literal('write') })]);

export default defineCondition({
  name: 'approvals',
  description:
    'So many people approved the present head: distinct people with write permission (or, said so, `anyone`), never the opener and never a bot.',
  needs: ['reviews'],
  options: z.union([count, z.strictObject({ count, from: from.optional() })]),
  ask: (facts, options) => {
    const asked = typeof options === 'number' ? { count: options } : options;
    return answer(facts, asked.count, asked.from !== 'anyone');
  },
});

function answer({ change, forge }: Facts, wanted: number, mustWrite: boolean): Answer {
  if ('unavailable' in forge.reviews) {
    const because = `the approvals are unknown: ${forge.reviews.unavailable}`;
    return { holds: undefined, because, awaited: true, next: [approve(change, wanted, mustWrite)] };
  }
  const judged = latestOf(forge.reviews.value).map((review) => ({
    review,
    against: objection(review, change, mustWrite),
  }));
  const counting = judged.flatMap(({ review, against }) => (against === null ? [quoted(review.reviewer.login)] : []));
  const others = judged.flatMap(({ against }) => (against === null ? [] : [against]));
  const names = counting.length > 0 ? ` (${listed(counting)})` : '';
  const because = [
    `${counting.length} of ${counted(wanted, 'approval')}${names}`,
    ...(others.length > 0 ? [listed(others, 5)] : []),
  ].join('; ');
  const missing = wanted - counting.length;
  if (missing > 0) return { holds: false, because, awaited: true, next: [approve(change, missing, mustWrite)] };
  if (change.opener !== null) return { holds: true, because };
  return {
    holds: undefined,
    because: `${because}; who opened the change is unknown, and the opener's own does not count`,
    awaited: true,
  };
}

/** The latest review of each account that says yes or no: a later comment leaves it as it is, a later objection ends it. */
function latestOf(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<number | string, Review>();
  for (const review of reviews) {
    if (review.state !== 'commented') latest.set(review.reviewer.id ?? review.reviewer.login, review);
  }
  return [...latest.values()];
}

/** Why this review is no approval that counts; null when it is one. */
function objection(
  { reviewer, state, commit, mayWrite }: Review,
  { head, opener }: Change,
  mustWrite: boolean,
): string | null {
  const who = quoted(reviewer.login);
  if (state === 'changes-requested') return `${who} asks for changes`;
  if (state !== 'approved') return `the review of ${who} was dismissed`;
  if (reviewer.kind === 'bot') return `${who} is a bot`;
  if (reviewer.kind !== 'person' || reviewer.id === null) return `who ${who} is cannot be told`;
  if (opener !== null && isSame(reviewer, opener)) return `${who} opened the change`;
  if (commit !== head)
    return `${who} approved ${commit === null ? 'an unknown commit' : `\`${commit.slice(0, 7)}\``}, not the present head`;
  return mustWrite && !mayWrite ? `${who} has no write permission` : null;
}

function isSame(one: Account, other: Account): boolean {
  return one.id === other.id || one.login.toLowerCase() === other.login.toLowerCase();
}

function approve({ head, opener }: Change, missing: number, mustWrite: boolean): Next {
  const people = `${missing === 1 ? 'somebody' : `${missing} people`}${mustWrite ? ' with write access' : ''}`;
  const others = opener === null ? '' : ` (not ${quoted(opener.login)})`;
  return { who: `${people}${others}`, what: `${missing === 1 ? 'approves' : 'approve'} \`${head.slice(0, 7)}\`` };
}
