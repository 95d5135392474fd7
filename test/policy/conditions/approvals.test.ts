/** `approvals`: distinct people, of now, who may, and never one's own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Forge, Review } from '../../../src/model.ts';
import approvals from '../../../src/policy/conditions/approvals.ts';
import { approval, DIGEST, factsOf, OPENER, person, SEEN } from '../facts.ts';

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
    'an approval of another diff',
    approval(ann, { seen: { head: { value: 'a'.repeat(40) }, digest: { value: 'other' } } }),
    '`ann` approved `aaaaaaa`, whose diff is another one',
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

test.each([
  ['the same diff at an earlier head', { head: { value: 'a'.repeat(40) }, digest: { value: DIGEST } }, true],
  ['this head, whatever the forge’s own commit field says', SEEN, true],
  ['nobody knows what', undefined, undefined],
  ['a head that nobody knows', { head: { unavailable: 'no records' }, digest: { unavailable: 'no' } }, undefined],
  ['a head that is gone', { head: { value: 'a'.repeat(40) }, digest: { unavailable: 'gone' } }, undefined],
] as const)('an approval is bound to the diff: %s', (_, seen, holds) => {
  const { seen: _seen, ...review } = approval(ann, { commit: 'a'.repeat(40) });
  const answer = ask([seen === undefined ? review : { ...review, seen }]);
  expect(answer.holds).toBe(holds);
  if (holds === undefined) expect(answer.awaited).toBe(true);
});

test('what the forge shows as approved and does not count is a notice, and nothing else is', () => {
  const reviews = [approval(OPENER), approval(ann, { state: 'changes-requested' })];
  expect(ask(reviews, 2).notices).toEqual(['the approval of `dana` does not count: `dana` opened the change']);
});

test('one that counts and one of which it cannot be told make two neither given nor missing', () => {
  const { seen: _, ...unseen } = approval(bob);
  expect(ask([approval(ann), unseen], 2)).toMatchObject({ holds: undefined, awaited: true });
  expect(ask([approval(ann), unseen], 3)).toMatchObject({ holds: false, awaited: true });
});

describe('code owners', () => {
  const OWNERS = '* @ann\n/src/ @bob @acme/payments\n';
  const files = { commits: [{ claims: null, adds: { 'a.md': 1, 'src/b.ts': 1 } }] } as const;
  const teams = { value: [{ name: 'acme/payments', members: { value: [4] } }] };
  const eve = person('eve', 4);
  const own = (reviews: readonly Review[], owners: unknown = true, more: Partial<Forge> = {}) =>
    approvals.ask(factsOf({ ...files, reviews, forge: { owners: { value: OWNERS }, teams, ...more } }), {
      from: { owners },
    });

  test.each([
    ['each owner of each file', [ann, bob, eve], true, true],
    ['one of two owners of a file', [ann, bob], true, false],
    ['one of two owners is enough where one is', [ann, bob], 'one', true],
    ['a file without any of its owners', [bob, eve], 'one', false],
    ['somebody who owns nothing', [person('max', 9)], 'one', false],
  ] as const)('%s', (_, people, owners, holds) => {
    expect(
      own(
        people.map((one) => approval(one)),
        owners,
      ).holds,
    ).toBe(holds);
  });

  test('those who are missing are named', () => {
    expect(own([approval(ann), approval(bob)]).because).toContain(
      'missing of the owners of `src/b.ts`: `@acme/payments`',
    );
  });

  test('an owner who took part is not waited for, unless there is no other one', () => {
    const mine = (text: string) => own([approval(bob)], true, { owners: { value: text } });
    expect(mine('* @dana @bob')).toMatchObject({ holds: true });
    expect(mine('* @bob\n/src/ @dana').because).toContain(
      'every owner of `src/b.ts` took part in the change (`@dana`)',
    );
  });

  test('owners that cannot be known leave it open', () => {
    expect(own([approval(ann)], true, { owners: { unavailable: 'no' } })).toMatchObject({ holds: undefined });
    expect(
      own([approval(ann), approval(bob)], true, {
        teams: { value: [{ name: 'acme/payments', members: { unavailable: 'no' } }] },
      }),
    ).toMatchObject({ holds: undefined });
  });

  test('files that nobody owns ask for nobody', () => {
    expect(own([approval(ann)], true, { owners: { value: '* @ann\n/src/' } })).toMatchObject({ holds: true });
  });
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
