/** Packages of the repository that are not built: what is proved by the sources that they are built of, and what is not. */
import { expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install, manifest } from '../../support/workspace.ts';

const SOURCES = {
  'packages/core/src/index.ts':
    "import { hidden } from './inner.js';\nexport class Client { run(): void { hidden(); } }\n" +
    'export function open(options: { one?: 1 }): Client { options; return new Client(); }\n' +
    'export function take(value: string): void { value; }\n',
  'packages/core/src/inner.ts': 'export function hidden(): void {}\n',
  'packages/core/src/sub/index.ts': 'export const below = { name: 1 };\n',
};

test.each([
  ['export', "import { opne } from 'core';\nopne;\n", 'exports no `opne`'],
  ['member', "import { open } from 'core';\nopen({}).runAll();\n", '`Client`'],
  ['option', "import { open } from 'core';\nopen({ too: 1 });\n", 'no option `too`'],
  ['number of arguments', "import { open } from 'core';\nopen({}, 1);\n", 'takes 1 argument, not 2'],
  ['name of a part', "import { beloww } from 'core/sub';\nbeloww;\n", 'exports no `beloww`'],
])('an %s that neither the sources nor anything beside them say is missing', async (_, text, said) => {
  const { findings } = await ask(text);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain(said);
  expect(findings[0]?.message).toMatch(/`packages\/core\/src\/(?:sub\/)?index\.ts`/);
});

test('what is right is known', async () => {
  const text =
    "import { open } from 'core';\nimport { below } from 'core/sub';\nopen({ one: 1 }).run();\nbelow.name;\n";
  expect(await ask(text)).toMatchObject({ findings: [], notChecked: [] });
});

test.each([
  ['a name that the package says elsewhere may be built into it', "import { hidden } from 'core';\nhidden();\n", {}],
  ['types of arguments may be built otherwise', "import { take } from 'core';\ntake(1);\n", {}],
  [
    'a package with aliases of its own is not looked into',
    "import { opne } from 'core';\nopne;\n",
    { 'packages/core/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' },
  ],
  [
    'of two sources of one name nothing is proved',
    "import { opne } from 'core';\nopne;\n",
    { 'packages/core/src/index.tsx': 'export {};\n' },
  ],
  [
    'nobody builds over files that git holds',
    "import { opne } from 'core';\nopne;\n",
    { 'packages/core/dist/other.js': 'export {};\n' },
  ],
  [
    'what a generated module hands on is not known',
    "import { opne } from 'core';\nopne;\n",
    { 'packages/core/src/index.ts': "export * from './generated.js';\n" },
  ],
])('%s', async (_, text, base) => {
  const { findings, notChecked } = await ask(text, base);
  expect(findings).toEqual([]);
  expect(notChecked).not.toEqual([]);
});

async function ask(text: string, base: Readonly<Record<string, string>> = {}) {
  await using workspace = await install({
    base: {
      'package.json': JSON.stringify({ type: 'module', dependencies: { core: 'workspace:*' } }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, module: 'nodenext', types: [] },
        include: ['*.ts'],
      }),
      'packages/core/package.json': manifest('core', {
        type: 'module',
        exports: { '.': { types: './dist/index.d.ts' }, './sub': { import: './dist/esm/sub/index.js' } },
      }),
      ...SOURCES,
      ...base,
    },
    head: { 'a.ts': text },
    installed: { 'node_modules/core': { link: '../packages/core' } },
  });
  return await contracts.run(workspace.targets, { workspace: workspace.workspace });
}
