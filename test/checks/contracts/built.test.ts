/** What was built of the repository's own files: nobody tells when. */
import { expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install, manifest } from '../../support/workspace.ts';

const WRITTEN = 'what a tool wrote for the repository, and may have to write anew';
const BUILT =
  'export declare class Client { run(): void }\nexport declare function open(options: { one?: 1 }): Client;\n' +
  "export declare namespace words { const one: 'one' }\n";

const USES = [
  ['export', "import { added } from 'core';\nadded();\n"],
  ['member', "import { open } from 'core';\nopen({}).added();\n"],
  ['inherited member', "import { Client } from 'core';\nclass Own extends Client {}\nnew Own().added();\n"],
  ['member of a namespace', "import { words } from 'core';\nwords.added;\n"],
  ['option', "import { open } from 'core';\nopen({ added: 1 });\n"],
  ['argument', "import { open } from 'core';\nopen({}, 1);\n"],
] as const;

test.each(USES)('an %s that what was built does not have may be among what it is built of', async (_, text) => {
  const { findings, notChecked } = await ask(text, { installed: { 'packages/core/dist/index.d.ts': BUILT } });
  expect(findings).toEqual([]);
  expect(notChecked.map(({ why }) => why)).toContain(WRITTEN);
});

test.each(USES)('an %s is missing where what was built is committed', async (_, text) => {
  const { findings } = await ask(text, { base: { 'packages/core/dist/index.d.ts': BUILT } });
  expect(findings).toHaveLength(1);
});

interface Core {
  readonly base?: Readonly<Record<string, string>>;
  readonly installed?: Readonly<Record<string, string>>;
}

async function ask(text: string, { base = {}, installed = {} }: Core) {
  await using workspace = await install({
    base: {
      'package.json': JSON.stringify({ type: 'module', dependencies: { core: 'workspace:*' } }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', types: [] } }),
      'packages/core/package.json': manifest('core', { type: 'module', types: 'dist/index.d.ts' }),
      ...base,
    },
    head: { 'a.ts': text },
    installed: { 'node_modules/core': { link: '../packages/core' }, ...installed },
  });
  return await contracts.run(workspace.targets, { workspace: workspace.workspace });
}
