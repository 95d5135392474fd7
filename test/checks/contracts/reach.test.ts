/** Values that come of a module which is not there, far from where it is imported. */
import { expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install, manifest } from '../../support/workspace.ts';

const INSTALLED = {
  'node_modules/typed/package.json': manifest('typed', { types: 'index.d.ts' }),
  'node_modules/typed/index.d.ts':
    "export declare function create<T>(): 0 extends 1 & T ? 'a message' : { run(): void };\n" +
    'export declare function open(options: { one?: 1 }): void;\n',
};

test.each([
  ['there', { 'made.ts': 'export interface Made { name: string }\n' }, ['2 contracts/no-such-member']],
  ['not there', {}, []],
])('a member of what comes of a module that is %s', async (_, base, found) => {
  expect(await ask("import { made } from './own.ts';\nmade.runAll();\n", base)).toEqual(found);
});

test('a text that stands for a fault of types has no members to prove anything by', async () => {
  expect(await ask("import { made } from './own.ts';\nmade.run();\n", {})).toEqual([]);
});

test('what an installed package declares is there whatever else is not', async () => {
  const text = "import { made } from './own.ts';\nimport { open } from 'typed';\nopen({ two: 1 });\nmade;\n";
  expect(await ask(text, {})).toEqual(['3 contracts/unknown-option']);
});

test('a name that a package hands on from what is not generated is not there either', async () => {
  const base = {
    'package.json': JSON.stringify({ type: 'module', dependencies: { typed: '^1.0.0', client: '^1.0.0' } }),
    'made.ts': "export type { Made } from 'client';\n",
  };
  const client = (text: string) => ({
    'node_modules/client/package.json': manifest('client', { types: 'index.d.ts' }),
    'node_modules/client/index.d.ts': text,
  });
  const text = "import { made } from './own.ts';\nmade.runAll();\n";
  expect(await ask(text, base, client("export * from '.client/default';\n"))).toEqual([]);
  expect(await ask(text, base, client('export interface Made { name: string }\n'))).toEqual([
    '2 contracts/no-such-member',
  ]);
});

async function ask(
  text: string,
  base: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  await using installed = await install({
    base: {
      'package.json': JSON.stringify({ type: 'module', dependencies: { typed: '^1.0.0' } }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, module: 'nodenext', types: [], noEmit: true },
      }),
      'own.ts':
        "import { create } from 'typed';\nimport type { Made } from './made.ts';\nexport const made = create<Made>();\n",
      ...base,
    },
    head: { 'a.ts': text },
    installed: { ...INSTALLED, ...more },
  });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  return findings.map(({ from, rule }) => `${from} ${rule}`);
}
