/** Who fails, who writes the page and who leaves a claim, of the jobs that share the work on one change. */
import { expect, test } from 'vitest';
import { action, type FailOn } from '../src/action.ts';
import type { Effect, Exercised, Outcome } from '../src/model.ts';
import type { Claimed, OpenWorld } from '../src/world/world.ts';
import { aChange, aFile, sha } from './support/builders.ts';
import { fakeTree } from './support/fake-tree.ts';

const rules = (require: string): string =>
  `version: 1\nrules:\n  - name: it holds\n    ${require}\n    mode: enforce\n`;
const GIVES_THE_SAME = rules('require: { checks: [behaviour] }');
/** It does not apply once nothing differs. */
const ELSE_FEW_LINES = rules('when: { not: { checks: [behaviour] } }\n    require: { added-lines: { at-most: 0 } }');
const FEW_LINES = rules('require: { added-lines: { at-most: 0 } }');
const TEXT = 'export const add = (a, b) => b + a;\n';

const AWAITED: Claimed<Outcome> = { unavailable: 'other jobs of this run are at it', awaited: true };
const same = (targets: readonly Exercised[] = []): Claimed<Outcome> => {
  const equal = targets.map((one) => ({ ...one, status: 'equal' as const, inputs: 300, because: '' }));
  return { value: { examined: targets.length, findings: [], notChecked: [], verified: [], targets: equal } };
};

interface Told {
  readonly world: OpenWorld;
  readonly effects: readonly Effect[];
}

/** One function changed, of which other jobs say this. */
function worldWith(policy: string, claimed: (targets?: readonly Exercised[]) => Claimed<Outcome>, keeps = true): Told {
  const silent = { unavailable: 'nobody is asked' };
  const effects: Effect[] = [];
  const added = [{ number: 1, text: TEXT.trimEnd(), commit: sha('c') }];
  const file = { ...aFile('src/a.js', 1), content: { kind: 'text', text: TEXT } as const };
  const lines = file.added.map((line, at) => ({ ...line, text: added[at]?.text ?? '' }));
  const world: OpenWorld = {
    source: {
      change: async () => aChange({ files: [{ ...file, added: lines }] }),
      policy: async () => ({ text: policy, source: 'a policy' }),
    },
    tree: fakeTree({ 'src/a.js': TEXT }, { base: { 'src/a.js': 'export const add = (a, b) => a + b;\n' }, target: {} }),
    packages: { published: async () => silent, history: async () => silent, host: async () => silent },
    workspace: { files: async () => silent },
    sandbox: { level: async () => silent, start: () => Promise.reject(new Error('no code runs here')) },
    claims: { outcome: async ({ targets }) => claimed(targets) },
    forge: { facts: async () => ({ labels: silent, reviews: silent, now: { value: 1 } }) },
    effects: {
      perform: async (effect) => {
        effects.push(effect);
        return keeps || effect.kind !== 'claim';
      },
    },
    progress: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
  return { world, effects };
}

const inspect = (policy: string, failOn: FailOn) => {
  const { world, effects } = worldWith(policy, () => AWAITED);
  return { status: action({ stage: 'inspect', world, server: null, failOn }), effects };
};
const report = (told: Told, failOn: FailOn = 'violated') =>
  action({ stage: 'report', world: told.world, server: null, failOn, run: '4711', attempt: 2 });

test.each<readonly [string, string, FailOn, number]>([
  ['what later jobs will say', GIVES_THE_SAME, 'pending', 0],
  ['a rule that may not apply once they have said it', ELSE_FEW_LINES, 'pending', 0],
  ['what is broken, whatever they say', FEW_LINES, 'violated', 1],
  ['what is broken, where nothing is to fail it', FEW_LINES, 'never', 0],
])('the job before those that run code: %s', async (_, policy, failOn, status) => {
  const told = inspect(policy, failOn);
  expect(await told.status).toBe(status);
  expect(told.effects.map(({ kind }) => kind)).not.toContain('claim');
  expect(told.effects).toContainEqual({ kind: 'output', name: 'shards', value: '["1/1"]' });
});

test.each([GIVES_THE_SAME, ELSE_FEW_LINES])('the job after them follows what they said', async (policy) => {
  const told = worldWith(policy, same);
  expect(await report(told, 'pending')).toBe(0);
  expect(told.effects.at(-1)).toMatchObject({ kind: 'claim', artifact: 'assay-claims-attempt-2' });
  expect(told.effects).toContainEqual({ kind: 'output', name: 'conclusion', value: 'pass' });
});

test('what is not proven fails it, and is claimed as not tried, with the reason', async () => {
  const told = worldWith(GIVES_THE_SAME, () => ({ unavailable: 'the claim of share 1/1 is refused: for a reason' }));
  expect(await report(told)).toBe(1);
  const claim = told.effects.find((effect) => effect.kind === 'claim');
  expect(JSON.parse(claim?.text ?? '{}').result).toMatchObject({
    examined: 1,
    notChecked: [{ count: 1, why: 'the claim of share 1/1 is refused: for a reason' }],
    targets: [{ status: 'not-tried' }],
  });
});

test('a claim that could not be kept is a failure: whoever decides would miss it', async () => {
  expect(await report(worldWith(GIVES_THE_SAME, same, false))).toBe(3);
});
