/** `label`: the exact name, and nothing that only looks like it. */
import { describe, expect, test } from 'vitest';
import type { Forge, Labeling, Permission, Seen } from '../../../src/model.ts';
import label from '../../../src/policy/conditions/label.ts';
import { type CommitSpec, DIGEST, factsOf, OPENER, person, SEEN } from '../facts.ts';

const ask = (
  labels: readonly string[] | { readonly unavailable: string },
  wanted: string | readonly string[] = 'canary',
) => label.ask(factsOf({ labels }), wanted);

test('the label is there', () =>
  expect(ask(['bug', 'canary'])).toMatchObject({ holds: true, because: 'wears the label `canary`' }));

test('a missing label is awaited, and somebody can add it', () => {
  expect(ask(['bug'])).toMatchObject({
    holds: false,
    awaited: true,
    because: '1 label missing: `canary`',
    next: [{ who: 'somebody with write access', what: 'adds the label `canary`' }],
  });
});

test('of a list all must be there', () => {
  expect(ask(['canary'], ['canary', 'read'])).toMatchObject({ holds: false, because: '1 label missing: `read`' });
  expect(ask(['canary', 'read'], ['canary', 'read']).holds).toBe(true);
});

test('labels that nobody knows are awaited, never absent', () => {
  expect(ask({ unavailable: 'offline' })).toMatchObject({
    holds: undefined,
    awaited: true,
    because: 'the labels are unknown: offline',
  });
});

test.each([
  ['another case', 'Canary', '`Canary` looks like `canary` and is another label'],
  ['a zero-width space', 'c\u200Banary', '`c<U+200B>anary` looks like `canary`'],
  ['a Cyrillic letter', '\u0441\u0430nary', '`<U+0441><U+0430>nary` looks like `canary`'],
  ['full-width letters', 'ｃanary', '`<U+FF43>anary` looks like `canary`'],
  ['a space', 'canary ', '`canary ` looks like `canary`'],
  ['an accent', 'cánary', '`c<U+00E1>nary` looks like `canary`'],
])('a label with %s is another one, and is said to look alike', (_, worn, reported) => {
  const { holds, because } = ask([worn]);
  expect(holds).toBe(false);
  expect(because).toContain(reported);
});

test('a label that merely differs is not reported', () =>
  expect(ask(['canaries']).because).toBe('1 label missing: `canary`'));

test('one text in two ways of storing it is one label', () =>
  expect(ask(['gepru\u0308ft'], 'gepr\u00FCft').holds).toBe(true));

test('what is wanted is said, there already or not', () => {
  for (const labels of [['canary'], [], { unavailable: 'offline' }]) {
    expect(ask(labels).wants).toEqual([{ kind: 'label', name: 'canary' }]);
  }
});

const KIM = person('kim', 7);
const labeling = (more: Partial<Labeling> = {}): Labeling => ({ label: 'canary', by: KIM, at: 5, seen: SEEN, ...more });
const EARLIER: Seen = { head: { value: '0'.repeat(39).concat('1') }, digest: { value: 'earlier' } };

/** One commit before the label and one after it, by these. */
const worn = (
  by: readonly [CommitSpec['claims'], CommitSpec['claims']],
  one: Labeling | Forge['labelings'] = labeling(),
  wanted: unknown = 'canary',
  permission: Permission = 'write',
) => {
  const labelings = one !== undefined && 'label' in one ? { value: [one] } : one;
  const forge = {
    ...(labelings !== undefined && { labelings }),
    permissions: { value: [{ id: 7, permission: { value: permission } }] },
  };
  const commits = by.map((claims) => ({ claims, adds: { 'a.ts': 1 } }));
  return label.ask(factsOf({ labels: ['canary'], commits, forge }), wanted);
};

describe('who put it on', () => {
  test.each<readonly [string, Labeling, Permission, string]>([
    ['a bot', labeling({ by: { login: 'ci[bot]', id: 9, kind: 'bot' } }), 'write', '`ci[bot]` is a bot'],
    ['the opener', labeling({ by: OPENER }), 'write', '`dana` opened the change'],
    ['somebody who may not write', labeling(), 'triage', '`kim` has no write permission'],
  ])('%s does not count: it is open, said, and somebody else can do it', (_, one, permission, reason) => {
    const said = `the label \`canary\` does not count: ${reason}`;
    expect(worn([null, null], one, 'canary', permission)).toMatchObject({
      holds: undefined,
      awaited: true,
      notices: [said],
      next: [{ who: 'somebody with write access', what: 'adds the label `canary`' }],
    });
  });

  test('where a label makes a rule apply, one that does not count is not taken for absent', () => {
    const by = { login: 'ci[bot]', id: 9, kind: 'bot' } as const;
    expect(worn([null, null], labeling({ by })).holds).toBeUndefined();
  });

  test.each([
    ['nobody can tell', { unavailable: 'no token' }, 'no token'],
    ['it was put on before all that is listed', { value: [] }, 'who put it on is not known'],
  ])('%s', (_, labelings, reason) => {
    const { holds, because } = worn([null, null], labelings);
    expect(holds).toBeUndefined();
    expect(because).toContain(reason);
  });

  test('does not matter where the policy says so', () => {
    const by = { login: 'ci[bot]', id: 9, kind: 'bot' } as const;
    const anyone = { name: 'canary', by: 'anyone', after: 'any-time' };
    expect(worn(['agent', 'agent'], labeling({ by, seen: EARLIER }), anyone).holds).toBe(true);
    expect(worn(['agent', 'agent'], { unavailable: 'no' }, anyone).holds).toBe(true);
  });
});

describe('when it was put on', () => {
  test.each<readonly [string, readonly [CommitSpec['claims'], CommitSpec['claims']], Seen, boolean | undefined]>([
    ['after everything', ['agent', 'agent'], SEEN, true],
    ['before an agent’s push', [null, 'agent'], EARLIER, undefined],
    ['before a push that is nobody’s, where an agent took part', ['agent', null], EARLIER, undefined],
    ['before a push that is nobody’s, where none did', [null, null], EARLIER, true],
    ['before an agent’s push that changed nothing', [null, 'agent'], { ...EARLIER, digest: { value: DIGEST } }, true],
    ['before the branch was rewritten', ['agent', null], { ...EARLIER, head: { value: 'a'.repeat(40) } }, undefined],
    ['nobody knows when', ['agent', null], { head: { unavailable: 'no' }, digest: { unavailable: 'no' } }, undefined],
    [
      'nobody knows when, and no agent wrote anything',
      [null, null],
      { head: { unavailable: 'no' }, digest: { unavailable: 'no' } },
      true,
    ],
  ])('%s', (_, by, seen, holds) => {
    expect(worn(by, labeling({ seen })).holds).toBe(holds);
  });

  test('one that is older than an agent’s commit says which', () => {
    expect(worn([null, 'agent'], labeling({ seen: EARLIER })).notices?.[0]).toBe(
      'the label `canary` does not count: it is older than `0000000`, which an agent wrote, or nobody says who',
    );
  });
});
