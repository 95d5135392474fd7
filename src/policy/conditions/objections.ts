/** `objections`: people who may ask for changes, and no later word of theirs takes it back. */
import { z } from 'zod';
import type { Facts } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { type Allowed, ANYONE, allowedSchema, needsOfAllowed, WRITERS } from '../people/allowed.ts';
import { latestOf } from '../people/latest-reviews.ts';
import { voiceOf } from '../people/standing.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const from = z.union([z.literal('anyone'), allowedSchema]);
const options = z.union([z.literal('none'), z.strictObject({ from: from.default(WRITERS) })]);

export default defineCondition({
  name: 'objections',
  description:
    'Nobody who may (with write permission, unless said otherwise) asks for changes in their latest review. Whether they looked at this very diff is of no account: an objection stands until its author, or somebody who dismisses it, takes it back.',
  needs: ['reviews', 'permissions', 'pushes', 'assignees'],
  needsFor: (written) => ['reviews', ...needsOfAllowed(allowedIn(written))],
  options,
  ask: (facts, written) => answer(facts, allowedIn(written)),
});

function allowedIn(written: z.output<typeof options>): Allowed {
  if (written === 'none') return WRITERS;
  return written.from === 'anyone' ? ANYONE : written.from;
}

function answer(facts: Facts, allowed: Allowed): Answer {
  const { reviews } = facts.forge;
  if ('unavailable' in reviews)
    return { holds: undefined, because: `the objections are unknown: ${reviews.unavailable}`, awaited: true };
  const asking = latestOf(reviews.value)
    .filter(({ state }) => state === 'changes-requested')
    .map(({ reviewer }) => ({ reviewer, counts: voiceOf(reviewer, facts, allowed).counts }))
    // Somebody of whom it is not known whether they may is heard: silence must not be the easier way.
    .filter(({ counts }) => counts !== false);
  if (asking.length === 0) return { holds: true, because: 'nobody who may asks for changes' };
  const names = listed(asking.map(({ reviewer }) => quoted(reviewer.login)));
  return {
    holds: asking.some(({ counts }) => counts === true) ? false : undefined,
    because: `${counted(asking.length, 'person asks', 'people ask')} for changes: ${names}`,
    awaited: true,
    next: [
      {
        who: names,
        what: asking.length === 1 ? 'approves or takes the objection back' : 'approve or take their objections back',
      },
    ],
  };
}
