/** `draft` and `into`: what the forge says of the pull request. */
import { expect, test } from 'vitest';
import draft from '../../../src/policy/conditions/draft.ts';
import into from '../../../src/policy/conditions/into.ts';
import { factsOf } from '../facts.ts';

test.each([
  [true, true, true],
  [false, false, true],
  [true, false, false],
  [false, true, false],
])('a draft is %s, wanted %s', (is, wanted, holds) => {
  expect(draft.ask(factsOf({ forge: { draft: { value: is } } }), wanted).holds).toBe(holds);
});

test.each([
  ['main', true],
  ['release/1.2', true],
  ['release', false],
  ['topic', false],
])('merges into %s', (branch, holds) => {
  expect(into.ask(factsOf({ forge: { into: { value: branch } } }), ['main', 'release/*']).holds).toBe(holds);
});

test('what nobody knows is awaited', () => {
  expect(draft.ask(factsOf(), true)).toMatchObject({ holds: undefined, awaited: true });
  expect(into.ask(factsOf({ forge: { into: { unavailable: 'no token' } } }), ['main'])).toMatchObject({
    holds: undefined,
    awaited: true,
  });
});
