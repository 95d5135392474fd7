/** Rules that nobody there is can meet are said so, and only those. */
import { expect, test } from 'vitest';
import type { Forge } from '../../../src/model.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { type FactsSpec, factsOf, HEAD, OPENER, person } from '../facts.ts';
import { requiring } from '../policies.ts';

const BOB = person('bob', 7);
const noticesFor = (require: unknown, spec: FactsSpec = {}) => judge(requiring(require), factsOf(spec)).notices ?? [];
const from = (more: object) => ({ approvals: { count: 1, from: more } });
const pushed = { pushes: { value: [{ after: HEAD, by: BOB, at: 0 }] } };

test.each([
  [
    'the only one named opened the change',
    from({ users: ['dana'] }),
    {},
    /1 wanted, nobody who may is left: `dana` opened the change/,
  ],
  ['the only one named pushed last', from({ users: [7] }), pushed, /`7` pushed last/],
  [
    'more are wanted than are left',
    { approvals: { count: 2, from: { users: ['dana', 'bob'] } } },
    {},
    /2 wanted, 1 person who may is left: `dana` opened/,
  ],
  [
    'more are wanted than are named',
    { approvals: { count: 3, from: { users: ['ann', 'bob'] } } },
    {},
    /3 wanted, 2 people who may are left/,
  ],
  [
    'the only one named may not',
    from({ users: [7] }),
    { permissions: { value: [{ id: 7, permission: { value: 'read' } }] } },
    /has no write permission/,
  ],
  ['every way is shut', { any: [from({ users: ['dana'] }), from({ users: [1] })] }, {}, /nobody who may is left/],
] as const)('%s', (_, require, spec, reason) => {
  const [notice] = noticesFor(require, spec);
  expect(notice).toMatch(/^nobody there is can see to it that it is well: /);
  expect(notice).toMatch(reason);
});

test.each([
  ['enough are left', from({ users: ['dana', 'bob'] }), {}],
  ['anybody with a permission may', { approvals: 9 }, {}],
  ['another way is open', { any: [from({ users: ['dana'] }), { approvals: 1 }] }, {}],
  ['nobody knows who is in the team', from({ users: ['dana'], teams: ['acme/core'] }), {}],
  ['it is a reason not to', { not: from({ users: ['dana'] }) }, {}],
])('nothing is said where %s', (_, require, spec) => expect(noticesFor(require, spec)).toEqual([]));

const writers = (...ids: readonly number[]): Partial<Forge> => ({
  writers: { value: ids.map((id) => ({ login: `user-${id}`, id, permission: id === 5 ? 'admin' : 'write' })) },
});

test.each<[string, unknown, Partial<Forge>, RegExp | null]>([
  [
    'only the opener may write',
    { approvals: 1 },
    writers(1),
    /1 wanted, nobody who may is left: `user-1` opened the change/,
  ],
  ['two are wanted of one', { approvals: 2 }, writers(1, 7), /2 wanted, 1 person who may is left/],
  ['an admin is wanted, and nobody is', from({ permission: 'admin' }), writers(1, 7), /nobody who may is left/],
  ['an admin is there', from({ permission: 'admin' }), writers(1, 5), null],
  ['enough are there', { approvals: 2 }, writers(1, 7, 8), null],
  ['nobody knows who may', { approvals: 2 }, { writers: { unavailable: 'the token may not list them' } }, null],
  ['anybody may', from({ permission: 'read' }), writers(1), null],
])('where anybody with a permission may: %s', (_, require, forge, reason) => {
  const notices = noticesFor(require, { forge });
  if (reason === null) expect(notices).toEqual([]);
  else expect(notices[0]).toMatch(reason);
});

test('a member of a team who took part is not counted', () => {
  const teams = { value: [{ name: 'acme/core', members: { value: [1, 7] } }] };
  const facts = factsOf({});
  const judged = (count: number) =>
    judge(requiring({ approvals: { count, from: { teams: ['acme/core'] } } }), {
      ...facts,
      forge: { ...facts.forge, teams },
    });
  expect(judged(1).notices).toBeUndefined();
  expect(judged(2).notices?.[0]).toContain(`2 wanted, 1 person who may is left: \`${OPENER.id}\` opened the change`);
});
