/** Whose a type is that the language's own words are put around. */
import { expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install, manifest } from '../../support/workspace.ts';

const INSTALLED = {
  'node_modules/typed/package.json': manifest('typed', { types: 'index.d.ts' }),
  'node_modules/typed/index.d.ts':
    'interface Options { retries: number; timeout?: number }\n' +
    'export declare const defaults: Readonly<Options>;\nexport declare const some: Pick<Options, "retries">;\n',
};

test.each([
  ['defaults', '`typed` 1.2.3 (installed)'],
  ['some', '`typed` 1.2.3 (installed)'],
])('%s is the package’s, not the language’s, also where nothing checks types', async (name, owner) => {
  await using installed = await install({
    base: { 'package.json': JSON.stringify({ type: 'module', dependencies: { typed: '^1.0.0' } }) },
    head: { 'tool.config.ts': `import { ${name} } from 'typed';\n${name}.retrys;\n` },
    installed: INSTALLED,
  });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  expect(findings.map(({ from, message }) => `${from} ${message}`)).toEqual([
    `2 what ${owner} declares has no member \`retrys\``,
  ]);
});

test('what a test claims of a value is not what it puts something else in the place of', async () => {
  await using installed = await install({
    base: {
      'package.json': JSON.stringify({ type: 'module', devDependencies: { runner: '^1.0.0' } }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', types: [] } }),
    },
    head: {
      'a.test.ts':
        "import { expect, replaceable, spyOn } from 'runner';\nspyOn(globalThis, 'name');\n" +
        'expect(1).toBeAll(1);\nreplaceable.calledAll;\n',
    },
    installed: {
      'node_modules/runner/package.json': manifest('runner', { types: 'index.d.ts' }),
      'node_modules/runner/index.d.ts':
        'interface Assertion { (): void; toBe(value: unknown): void }\n' +
        'export declare function expect(value: unknown): Assertion;\n' +
        'export declare function replaceable(): void;\n' +
        'export declare function spyOn(of: object, name: string): void;\n',
    },
  });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  expect(findings.map(({ from, rule }) => `${from} ${rule}`)).toEqual(['3 contracts/no-such-member']);
});

test('what comes of a value of no known type is not known, however it was handed on', async () => {
  await using installed = await install({
    base: {
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, module: 'esnext', types: [] } }),
      'find.ts':
        "import type { Recipient } from './generated.ts';\nexport const all: Recipient[] = [];\n" +
        'export const find = <T extends { email: string }>(all: T[]): T | undefined => all[0];\n' +
        "export type Short = Pick<Recipient, 'role'>;\n",
      'plain.ts': "export type Plain = Pick<{ role: string }, 'role'>;\n",
    },
    head: {
      'a.ts':
        "import { all, find, type Short } from './find.ts';\ndeclare const short: Short;\nfind(all)?.token;\nshort.id;\n",
      'b.ts': "import type { Plain } from './plain.ts';\ndeclare const plain: Plain;\nplain.id;\n",
    },
  });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  expect(findings.map(({ from, rule }) => `${from} ${rule}`)).toEqual(['3 contracts/no-such-member']);
});
