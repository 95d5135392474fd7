/** `label`: the exact name, and nothing that only looks like it. */
import { expect, test } from 'vitest';
import label from '../../../src/policy/conditions/label.ts';
import { factsOf } from '../facts.ts';

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
