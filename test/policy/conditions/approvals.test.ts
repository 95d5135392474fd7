/** `approvals`: distinct people, of now, who may, and never one's own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Review } from '../../../src/model.ts';
import approvals from '../../../src/policy/conditions/approvals.ts';
import { approval, factsOf, OPENER, person } from '../facts.ts';

const ann = person('ann', 2);
const bob = person('bob', 3);
const ask = (reviews: readonly Review[], options: unknown = 1) => approvals.ask(factsOf({ reviews }), options);

test.each([
  ['one approval for one', [approval(ann)], 1, true],
  ['one approval for two', [approval(ann)], 2, false],
  ['two people for two', [approval(ann), approval(bob)], { count: 2 }, true],
  ['one person twice', [approval(ann), approval(ann)], 2, false],
  ['one account under two names', [approval(ann), approval(person('ann-renamed', 2))], 2, false],
  ['a reader without write permission', [approval(ann, { mayWrite: false })], 1, false],
  [
    'the same where permission is asked for',
    [approval(ann, { mayWrite: false })],
    { count: 1, from: { permission: 'write' } },
    false,
  ],
  ['the same where anyone may', [approval(ann, { mayWrite: false })], { count: 1, from: 'anyone' }, true],
  ['nobody', [], 1, false],
] as const)('%s', (_, reviews, options, holds) => {
  expect(ask(reviews, options).holds).toBe(holds);
});

test.each([
  ['the opener', approval(OPENER), '`dana` opened the change'],
  ['the opener under a new id', approval(person('Dana', 99)), '`Dana` opened the change'],
  ['a bot', approval({ login: 'ci', id: 9, kind: 'bot' }), '`ci` is a bot'],
  ['an account of an unknown kind', approval({ login: 'x', id: 9, kind: 'unknown' }), 'who `x` is cannot be told'],
  ['an account without an id', approval(person('ghost', null)), 'who `ghost` is cannot be told'],
  [
    'an approval of an older commit',
    approval(ann, { commit: 'a'.repeat(40) }),
    '`ann` approved `aaaaaaa`, not the present head',
  ],
  [
    'an approval of nobody knows what',
    approval(ann, { commit: null }),
    '`ann` approved an unknown commit, not the present head',
  ],
  ['a reader who may not write', approval(ann, { mayWrite: false }), '`ann` has no write permission'],
  ['a request for changes', approval(ann, { state: 'changes-requested' }), '`ann` asks for changes'],
  ['a dismissed approval', approval(ann, { state: 'dismissed' }), 'the review of `ann` was dismissed'],
])('%s does not count, and the reason is said', (_, review, reason) => {
  const { holds, awaited, because } = ask([review]);
  expect({ holds, awaited }).toEqual({ holds: false, awaited: true });
  expect(because).toBe(`0 of 1 approval; ${reason}`);
});

test.each([
  ['an objection after an approval', ['approved', 'changes-requested'], false],
  [
    'a dismissal after an objection brings no older approval back',
    ['approved', 'changes-requested', 'dismissed'],
    false,
  ],
  ['an approval after an objection', ['changes-requested', 'approved'], true],
  ['a comment after an approval', ['approved', 'commented'], true],
  ['a comment alone', ['commented'], false],
] as const)('%s: the latest word counts', (_, states, holds) => {
  expect(ask(states.map((state) => approval(ann, { state }))).holds).toBe(holds);
});

test('who can do what is said, and who cannot', () => {
  expect(ask([approval(ann)], 3).next).toEqual([
    { who: '2 people with write access (not `dana`)', what: 'approve `fffffff`' },
  ]);
  expect(ask([], { count: 1, from: 'anyone' }).next).toEqual([
    { who: 'somebody (not `dana`)', what: 'approves `fffffff`' },
  ]);
});

test('approvals that nobody knows are awaited', () => {
  const facts = factsOf({ reviews: { unavailable: 'offline' } });
  expect(approvals.ask(facts, 1)).toMatchObject({
    holds: undefined,
    awaited: true,
    because: 'the approvals are unknown: offline',
  });
});

test('where the opener is unknown, nobody can say that an approval is not the opener’s own', () => {
  const facts = factsOf({ opener: null, reviews: [approval(ann)] });
  expect(approvals.ask(facts, 1)).toMatchObject({ holds: undefined, awaited: true });
  expect(approvals.ask(facts, 2)).toMatchObject({ holds: false, awaited: true });
});

test('the order in which people approved does not matter', () => {
  const reviews = [approval(ann), approval(bob), approval(OPENER), approval(person('eve', 5), { mayWrite: false })];
  fc.assert(
    fc.property(fc.shuffledSubarray(reviews, { minLength: reviews.length }), (shuffled) => {
      expect(ask(shuffled, 2).holds).toBe(true);
      expect(ask(shuffled, 3).holds).toBe(false);
    }),
  );
});
