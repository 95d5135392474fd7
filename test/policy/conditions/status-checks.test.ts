/** `status-checks`: success alone, of everybody who reports under the name. */
import { expect, test } from 'vitest';
import type { ForgeCheck } from '../../../src/model.ts';
import statusChecks from '../../../src/policy/conditions/status-checks.ts';
import { factsOf } from '../facts.ts';

const check = (conclusion: string, more: Partial<ForgeCheck> = {}): ForgeCheck => ({
  ...{ name: 'ci/test', app: 'github-actions', workflow: '.github/workflows/ci.yml', conclusion, at: 1 },
  ...more,
});
const ask = (statuses: readonly ForgeCheck[], options: unknown = 'ci/test') =>
  statusChecks.ask(factsOf({ forge: { statuses: { value: statuses } } }), options);

test.each<readonly [string, readonly ForgeCheck[], unknown, boolean]>([
  ['success', [check('success')], 'ci/test', true],
  ['no report', [], 'ci/test', false],
  ['still running', [check('pending')], 'ci/test', false],
  ['neutral', [check('neutral')], 'ci/test', false],
  ['skipped', [check('skipped')], 'ci/test', false],
  ['skipped, which is listed', [check('skipped')], { name: 'ci/test', conclusions: ['success', 'skipped'] }, true],
  ['success, which is not listed', [check('success')], { name: 'ci/test', conclusions: ['skipped'] }, false],
  ['failure', [check('failure')], 'ci/test', false],
  ['cancelled', [check('cancelled')], 'ci/test', false],
  ['another name', [check('success', { name: 'ci/Test' })], 'ci/test', false],
  ['a namesake that fails', [check('success'), check('failure', { app: 'other' })], 'ci/test', false],
  [
    'a namesake of another app that fails',
    [check('success'), check('failure', { app: 'other' })],
    { name: 'ci/test', app: 'github-actions' },
    true,
  ],
  ['another app', [check('success', { app: 'evil' })], { name: 'ci/test', app: 'github-actions' }, false],
  [
    'another workflow',
    [check('success', { workflow: '.github/workflows/evil.yml' })],
    { name: 'ci/test', workflow: '.github/workflows/ci.yml' },
    false,
  ],
  ['one of two', [check('success')], ['ci/test', 'ci/lint'], false],
  ['two of two', [check('success'), check('success', { name: 'ci/lint' })], ['ci/test', { name: 'ci/lint' }], true],
])('%s', (_, statuses, options, holds) => {
  expect(ask(statuses, options)).toMatchObject({ holds, awaited: true });
});

test('a namesake that is not meant is named', () => {
  expect(
    ask([check('success', { app: 'evil', workflow: null })], { name: 'ci/test', app: 'github-actions' }).because,
  ).toBe('`ci/test` of `github-actions` has not reported; another one of that name is of `evil`');
});

test('what nobody knows is awaited', () => {
  expect(statusChecks.ask(factsOf({ forge: { statuses: { unavailable: 'no token' } } }), 'ci/test')).toMatchObject({
    holds: undefined,
    awaited: true,
  });
});

const RUNS = { latest: [{ workflow: '.github/workflows/ci.yml', state: 'action-required' }], conflict: null };
test.each([
  [{ name: 'ci/test' }, 'approves the workflow run'],
  [{ name: 'ci/test', app: 'github-actions' }, 'approves the workflow run'],
  [{ name: 'ci/test', app: 'scanner' }, 'lets `ci/test` of `scanner` succeed'],
])('%j that nobody reported: %s', (options, what) => {
  const runs = { value: { ...RUNS, off: [], verifying: [] } };
  const facts = factsOf({ forge: { statuses: { value: [] }, runs } });
  expect(statusChecks.ask(facts, options).next).toMatchObject([{ what }]);
  const [question] = [statusChecks.questions({ checks: [], agents: null }).parse(options)];
  expect(question.needs).toEqual(
    'app' in options && options.app === 'scanner' ? ['statuses'] : ['statuses', 'runs:ci/test'],
  );
});
