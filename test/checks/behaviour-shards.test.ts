import { afterAll, beforeAll, expect, test } from 'vitest';
import behaviour from '../../src/checks/behaviour.ts';
import type { Outcome } from '../../src/model.ts';
import { openSandbox } from '../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import type { Share } from '../../src/world/world.ts';
import { createRepo, type Repo } from '../support/repo.ts';

const sandbox = openSandbox({ choice: 'on' });
/** Each leaves something behind that the next one would see in the same process. */
const module = (step: number) => `let last = 0;
export function add(n) { last += n * ${step}; return n + ${step}; }
export function broken(n) { return n < ${step} ? 0 : n; }
export const twice = (n) => { last += 1; return ${step === 1 ? 'n * 2' : 'n + n'}; };
export const thrice = (n) => ${step === 1 ? 'n * 3' : 'n + n + n'};
export function scaled(n) { last += 1; return n * 10 + (last > 1 ? 1 : 0); }
export const LIMIT = ${step};
`;
const USE =
  "import { add, scaled, twice, thrice, broken } from './a.js';\nadd(2); add(5); scaled(1); scaled(3); twice(4); twice(7); thrice(1); thrice(2); broken(1); broken(9);\n";

let repo: Repo;
beforeAll(async () => {
  repo = await createRepo();
  const other = (text: string) => `export function half(n) {\n  return ${text};\n}\n`;
  await repo.commit({
    files: {
      'a.js': module(1),
      'b.js': other('n / 2'),
      'use.js': `${USE}import { half } from './b.js';\nhalf(2); half(8);\n`,
    },
  });
  await repo.branch('change');
  await repo.commit({
    files: { 'a.js': module(2).replace('last > 1', '1 < last'), 'b.js': other('0.5 * n') },
    message: 'refactor: simplify',
  });
});
afterAll(() => repo[Symbol.asyncDispose]());

async function tried(share: Share | null): Promise<Outcome> {
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  return await behaviour.run([], {
    tree: opened.tree,
    sandbox,
    workspace: opened.workspaceIn(repo.directory),
    change: await opened.source.change(),
    ...(share !== null && { share }),
  });
}

const bytes = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted();

test('the shares together are the whole, finding by finding and function by function', {
  timeout: 120_000,
}, async () => {
  const whole = await tried(null);
  expect(whole.targets).toHaveLength(7);
  expect(whole.findings.length).toBeGreaterThan(1);
  for (const of of [2, 7]) {
    const shares = await Promise.all(Array.from({ length: of }, (_, index) => tried({ index: index + 1, of })));
    expect(bytes(shares.flatMap(({ targets = [] }) => targets))).toEqual(bytes(whole.targets ?? []));
    expect(bytes(shares.flatMap(({ findings }) => findings))).toEqual(bytes(whole.findings));
    expect(shares.reduce((sum, { examined }) => sum + examined, 0)).toBe(whole.examined);
  }
});

test('what the clock cuts is listed, with the reason', async () => {
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  let time = 0;
  const now = () => {
    time += 200_000;
    return time;
  };
  const outcome = await behaviour.run([], {
    tree: opened.tree,
    sandbox,
    workspace: opened.workspaceIn(repo.directory),
    change: await opened.source.change(),
    now,
  });
  const late = outcome.targets?.filter(({ because }) => because === 'the time for one run was over') ?? [];
  expect(late.length).toBeGreaterThan(3);
  expect(outcome.targets).toHaveLength(7);
  expect(outcome.notChecked).toContainEqual({ why: 'the time for one run was over', count: 1 });
});
