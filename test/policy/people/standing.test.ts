/** Whose word counts: nobody's for their own work, by numbers, with the permission of now; and what is not known never helps. */
import { describe, expect, test } from 'vitest';
import type { Account, Forge, ForgeRecord } from '../../../src/model.ts';
import { type Allowed, ANYONE, allowedSchema, WRITERS } from '../../../src/policy/people/allowed.ts';
import { notesOnPeople, standingOf } from '../../../src/policy/people/standing.ts';
import { type FactsSpec, factsOf, HEAD, OPENER, person } from '../facts.ts';

const ann = person('ann', 2);
const bob = person('bob', 3);
const bot: Account = { login: 'Copilot', id: 198982749, kind: 'bot' };
const record = (more: Partial<ForgeRecord>): ForgeRecord => ({
  ...{ author: OPENER, committer: OPENER, signature: null, push: null },
  ...more,
});
const may = (account: Account, value: 'read' | 'write' | 'admin'): Pick<Forge, 'permissions'> => ({
  permissions: { value: [{ id: account.id ?? 0, permission: { value } }] },
});
const stand = (spec: FactsSpec, account: Account = ann, allowed: Allowed = ANYONE) =>
  standingOf(account, factsOf({ commits: [{ claims: null }], ...spec }), allowed);

describe('nobody counts who took part', () => {
  test.each<readonly [string, FactsSpec, string]>([
    ['the opener', { opener: ann }, 'opened the change'],
    ['the opener under a new name', { opener: person('old', 2) }, 'opened the change'],
    ['an author', { records: [record({ author: ann })] }, 'is an author of `0000000`'],
    ['a committer', { records: [record({ committer: ann })] }, 'is the committer of `0000000`'],
    [
      'a co-author with an address of theirs',
      { records: [record({ coAuthors: [ann] })] },
      'is a co-author of `0000000`',
    ],
    ['the last pusher', { pushes: { value: [{ after: HEAD, by: ann, at: 1 }] } }, 'pushed last'],
  ])('%s', (_, spec, did) => {
    expect(stand(spec)).toEqual({ counts: false, because: `\`ann\` ${did}` });
  });

  test.each([
    ['Co-authored-by: Ann <2+ann@users.noreply.github.com>', false],
    ['co-authored-by: Ann <ann@users.noreply.github.com>', false],
    ['Co-authored-by: Somebody <2+renamed@users.noreply.github.com>', false],
    ['Co-authored-by: Ann <joann@users.noreply.github.com>', true],
    ['Reviewed-by: Ann <2+ann@users.noreply.github.com>', true],
  ])('a trailer names an account by the forge’s own address: %s', (message, counts) => {
    const facts = factsOf({ commits: [{ claims: null }] });
    const commits = facts.change.commits.map((commit) => ({ ...commit, message: `Do it\n\n${message}\n` }));
    expect(standingOf(ann, { ...facts, change: { ...facts.change, commits } }, ANYONE).counts).toBe(counts);
  });

  test('a bot, and nobody of whom nothing is known', () => {
    expect(stand({}, bot)).toEqual({ counts: false, because: '`Copilot` is a bot' });
    expect(stand({}, person('ghost', null)).because).toBe('who `ghost` is cannot be told');
    expect(stand({}, { ...ann, kind: 'unknown' }).counts).toBe(false);
  });
});

describe('who prompted the agent', () => {
  const prompted = (operator: string | null, spec: FactsSpec = {}) => {
    const facts = factsOf({ commits: [{ claims: 'agent', agent: 'claude-code' }], ...spec });
    const commits = facts.provenance.commits.map((commit) => ({ ...commit, operator }));
    return { ...facts, provenance: { ...facts.provenance, commits } };
  };

  test.each(['@ann', '@Ann', 'Ann <2+ann@users.noreply.github.com>'])(
    'counts no more than an author: %s',
    (operator) => {
      const facts = prompted(operator);
      expect(standingOf(ann, facts, ANYONE).because).toBe('`ann` asked the agent for it');
      expect(standingOf(bob, facts, ANYONE).counts).toBe(true);
      expect(notesOnPeople(facts)).toEqual([]);
    },
  );

  test('is found by the address of a commit whose author is known', () => {
    const facts = prompted('Robin <robin@example.org>', { records: [record({ author: bob })], opener: ann });
    expect(standingOf(bob, facts, ANYONE).because).toBe('`bob` asked the agent for it');
  });

  test('where nobody knows, the opener stands in, and that is said', () => {
    expect(notesOnPeople(prompted(null))).toEqual(['who prompted the agent is not known; the opener stands in']);
    expect(notesOnPeople(prompted('Jo <jo@example.com>'))).toEqual([
      'whose `Jo <jo@example.com>` is, is not known; the opener stands in',
    ]);
  });

  test('a bot that opened the change stands in for nobody, and that is said', () => {
    const facts = prompted(null, { opener: bot, records: [record({ author: null, committer: null })] });
    expect(notesOnPeople(facts)).toContain(
      'who prompted the agent is not known; a bot opened the change, so nobody stands in',
    );
    expect(
      standingOf(
        OPENER,
        { ...facts, forge: { ...facts.forge, pushes: { value: [{ after: HEAD, by: bot, at: 1 }] } } },
        ANYONE,
      ).counts,
    ).toBe(true);
  });

  test('is who is assigned to what an agent’s account opened', () => {
    const spec = { opener: bot, forge: { assignees: { value: [ann, bot] } } };
    const facts = prompted(null, spec);
    const opened = { claims: 'agent', agent: 'copilot', model: null, tier: 'authored', signal: 'opener' } as const;
    const evidence = [{ ...opened, trust: 'verified', quote: 'Copilot', scope: { kind: 'change' } } as const];
    const known = { ...facts, provenance: { ...facts.provenance, evidence } };
    expect(standingOf(ann, known, ANYONE).because).toBe('`ann` asked the agent for it');
    // Dependabot's assignees asked for nothing.
    expect(standingOf(ann, factsOf({ commits: [{ claims: 'automation' }], ...spec }), ANYONE).counts).toBe(true);
  });
});

describe('what is not known leaves it open', () => {
  test.each<readonly [string, FactsSpec, string]>([
    ['the opener', { opener: null }, 'who opened the change is not known'],
    ['a commit’s record', { records: [undefined] }, 'whose `0000000` is, is not known'],
    [
      'a record that tells of the push alone',
      { records: [record({ untold: true, author: null })] },
      'whose `0000000` is, is not known',
    ],
    ['the last pusher', { pushes: { unavailable: 'no token' } }, 'who pushed last (no token) is not known'],
  ])('%s', (_, spec, because) => {
    expect(stand(spec)).toEqual({ counts: undefined, because: `whether \`ann\` took part cannot be told: ${because}` });
  });

  test('and a definite no comes first', () => {
    expect(stand({ opener: null }, bot).counts).toBe(false);
    expect(stand({ opener: null, forge: may(ann, 'read') }, ann, WRITERS).counts).toBe(false);
  });

  test('an address that is nobody’s is said, for it may be anybody’s second one', () => {
    const facts = factsOf({ commits: [{ claims: null }], records: [record({ author: null })] });
    expect(notesOnPeople(facts)).toEqual(['no account has `robin@example.org`, so its owner cannot be ruled out']);
  });
});

describe('whom a policy lets', () => {
  const allowed = (written: unknown): Allowed => allowedSchema.parse(written);
  const write = may(ann, 'write');
  const team = (members: readonly number[]): Partial<Forge> => ({
    ...write,
    teams: { value: [{ name: 'acme/payments', members: { value: members } }] },
  });

  test.each<readonly [string, unknown, Partial<Forge>, boolean | undefined]>([
    ['write is enough for write', {}, write, true],
    ['admin is more than write', {}, may(ann, 'admin'), true],
    ['read is less', {}, may(ann, 'read'), false],
    ['write is less than admin', { permission: 'admin' }, write, false],
    ['nobody looked', {}, {}, undefined],
    ['a number', { users: [2] }, write, true],
    ['another number', { users: [3] }, write, false],
    ['a login in any case', { users: ['ANN'] }, write, true],
    ['a login that was given up', { users: ['ann-before'] }, write, false],
    ['named, and without the permission of now', { users: [2] }, may(ann, 'read'), false],
    ['named, where reading is enough', { users: [2], permission: 'read' }, {}, true],
    ['in the team', { teams: ['Acme/Payments'] }, team([2]), true],
    ['not in the team', { teams: ['@acme/payments'] }, team([3]), false],
    ['not in the team, but named', { teams: ['acme/payments'], users: [2] }, team([3]), true],
    [
      'a team that the token cannot read',
      { teams: ['acme/payments'] },
      { ...write, teams: { value: [{ name: 'acme/payments', members: { unavailable: 'no' } }] } },
      undefined,
    ],
    ['an owner', { owners: true }, { ...write, owners: { value: '* @ann' } }, true],
    ['no owner', { owners: true }, { ...write, owners: { value: '* @bob' } }, false],
    ['an owner by team', { owners: true }, { ...team([2]), owners: { value: '* @acme/payments' } }, true],
    ['owners that nobody knows', { owners: true }, { ...write, owners: { unavailable: 'no' } }, undefined],
  ])('%s', (_, written, forge, counts) => {
    const facts = factsOf({
      commits: [{ claims: null, adds: { 'a.ts': 1 } }],
      forge: { permissions: { value: [] }, ...forge },
    });
    expect(standingOf(ann, facts, allowed(written)).counts).toBe(counts);
  });
});
