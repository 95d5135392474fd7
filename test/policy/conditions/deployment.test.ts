/** `deployment`: this head, the latest one there, by whom the policy lets, for long enough. */
import { describe, expect, test } from 'vitest';
import type { Deployment, Forge, RunOrigin } from '../../../src/model.ts';
import deployment from '../../../src/policy/conditions/deployment.ts';
import { type FactsSpec, factsOf, HEAD, OPENER, person } from '../facts.ts';

const HOUR = 3_600_000;
const actions = { login: 'github-actions[bot]', id: 41898282, kind: 'bot' } as const;
const made = (more: Partial<Deployment> = {}): Deployment => ({
  ...{ environment: 'canary', commit: HEAD, state: 'success', by: actions, since: 0, superseded: false },
  ...more,
});
const ask = (
  deployments: readonly Deployment[] | undefined,
  options: unknown = 'canary',
  more: Partial<Forge> = {},
  spec: FactsSpec = {},
) =>
  deployment.ask(
    factsOf({ ...spec, forge: { ...(deployments !== undefined && { deployments: { value: deployments } }), ...more } }),
    options,
  );

test('this head is deployed', () => {
  expect(ask([made()])).toMatchObject({ holds: true, wants: [{ kind: 'deployment', name: 'canary' }] });
});

test.each<readonly [string, readonly Deployment[], string]>([
  ['nothing', [], 'this head is not deployed to `canary`'],
  ['another environment', [made({ environment: 'Canary' })], 'this head is not deployed to `canary`'],
  ['another commit', [made({ commit: 'a'.repeat(40) })], 'this head is not deployed to `canary`'],
  [
    'one that a later one followed',
    [made({ superseded: true })],
    "a later deployment to `canary` took the place of this head's",
  ],
  ['one that is over', [made({ state: 'inactive' })], 'the deployment to `canary` is `inactive`, not `success`'],
  [
    'one that failed after another one',
    [made({ state: 'failure' }), made({ superseded: true })],
    'the deployment to `canary` is `failure`, not `success`',
  ],
])('%s does not count and is awaited', (_, deployments, because) => {
  expect(ask(deployments)).toMatchObject({ holds: false, awaited: true, because });
});

test('what nobody knows is awaited', () => {
  expect(ask(undefined)).toMatchObject({ holds: undefined, awaited: true });
  expect(ask(undefined, 'canary', { deployments: { unavailable: 'no token' } }).because).toContain('no token');
});

describe('who made it', () => {
  const workflow = '.github/workflows/canary.yml';
  const by = { environment: 'canary', by: { workflow } };
  const ran = (more: Partial<RunOrigin> = {}, of: Partial<Deployment> = {}) =>
    made({ run: { value: { workflow, commit: HEAD, conclusion: 'success', ...more } }, ...of });
  const altering = (path: string): FactsSpec => ({ others: [{ path, kind: 'text' }] });

  test.each<readonly [string, Deployment, FactsSpec, boolean | undefined]>([
    ['of this head, and it went well', ran(), {}, true],
    ['the one that the change alters', ran(), altering(workflow), undefined],
    ['a run of another commit, which any status could name', ran({ commit: 'c'.repeat(40) }), {}, undefined],
    ['a run that failed', ran({ conclusion: 'failure' }), {}, undefined],
    ['a run that is not over', ran({ conclusion: 'pending' }), {}, undefined],
    ['somebody else who names its run', ran({}, { by: person('kim', 7) }), {}, undefined],
    ['somebody of its name who names its run', ran({}, { by: { ...person('github-actions[bot]', 7) } }), {}, undefined],
    ['another app that names its run', ran({}, { by: { ...actions, login: 'evil[bot]' } }), {}, undefined],
    ['another workflow', ran({ workflow: '.github/workflows/evil.yml' }), {}, false],
    ['no workflow', made({ run: { value: null } }), {}, false],
    ['nobody knows which', made({ run: { unavailable: 'no' } }), {}, undefined],
    ['nobody looked', made(), {}, undefined],
  ])('has to be the workflow: %s', (_, one, spec, holds) => {
    expect(ask([one], by, {}, spec).holds).toBe(holds);
  });

  test('may be a run that is not over yet, where the deployment need not be', () => {
    const asked = { ...by, state: 'in-progress' };
    const state = { state: 'in-progress' };
    expect(ask([ran({ conclusion: 'pending' }, state)], asked).holds).toBe(true);
    expect(ask([ran({ conclusion: 'failure' }, state)], asked)).toMatchObject({
      holds: undefined,
      because:
        'the deployment to `canary` does not count: the run of `.github/workflows/canary.yml` that it names is `failure`',
    });
  });

  test('has to be somebody who may', () => {
    const kim = person('kim', 7);
    const permissions = { value: [{ id: 7, permission: { value: 'admin' } }] } as const;
    const options = { environment: 'canary', by: { permission: 'admin' } };
    expect(ask([made({ by: kim })], options, { permissions }).holds).toBe(true);
    expect(ask([made()], options, { permissions })).toMatchObject({
      holds: false,
      notices: ['the deployment to `canary` does not count: `github-actions[bot]` is a bot'],
    });
  });

  test('is never somebody who took part, and no workflow where the change alters one, whatever the policy leaves open', () => {
    expect(ask([made({ by: OPENER })]).because).toContain('`dana` opened the change');
    expect(ask([made()], 'canary', {}, altering('.github/workflows/evil.yml')).holds).toBeUndefined();
    expect(ask([made()], 'canary', {}, altering('src/a.ts')).holds).toBe(true);
  });
});

describe('how long', () => {
  const soak = { environment: 'canary', soak: '2h' };
  test.each<readonly [string, Forge['now'], boolean | undefined]>([
    ['not long enough', { value: 2 * HOUR - 1 }, false],
    ['long enough', { value: 2 * HOUR }, true],
    ['nobody knows what time it is', { unavailable: 'no clock' }, undefined],
  ])('%s', (_, now, holds) => {
    const answer = ask([made()], soak, now === undefined ? {} : { now });
    expect(answer.holds).toBe(holds);
    if (holds !== true) expect(answer.awaited).toBe(true);
  });

  test('is said with the time at which it is over', () => {
    expect(ask([made()], soak, { now: { value: HOUR } }).next).toEqual([
      { who: 'everybody', what: 'waits until 1970-01-01T02:00Z (2h in `canary`)' },
    ]);
  });

  test('and then somebody else finds it healthy, after the soak', () => {
    const options = { ...soak, healthy: 'canary/analysis' };
    const said = (conclusion: string, at: number) => ({
      now: { value: 9 * HOUR },
      statuses: { value: [{ name: 'canary/analysis', app: 'argo', workflow: null, conclusion, at }] },
    });
    expect(ask([made()], options, said('success', 2 * HOUR)).holds).toBe(true);
    expect(ask([made()], options, said('success', HOUR))).toMatchObject({ holds: false, awaited: true });
    expect(ask([made()], options, said('failure', 3 * HOUR))).toMatchObject({ holds: false, awaited: true });
    expect(ask([made()], options, { now: { value: 9 * HOUR } }).holds).toBeUndefined();
  });
});
