/** What the check says of an absence that the repository lives with, and of names that its own manifest or programs answer for. */
import { describe, expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import { noWorkspace } from '../../../src/world/workspace/workspace.ts';
import { aFile } from '../../support/builders.ts';
import { fakeTree, type HeldFiles } from '../../support/fake-tree.ts';

const workspace = noWorkspace('nothing is installed');
const declaring = (...names: string[]): HeldFiles => ({
  'package.json': JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])) }),
});
const PATHS = '{"compilerOptions": {"paths": {"#x/*": ["./code/*"]}}}';

/** `level rule`, `unknown: why` or `there`, of a file that is all new; `before` is what the base holds, where that is another tree. */
async function answerTo(text: string, held: HeldFiles, path = 'src/a.ts', before?: HeldFiles): Promise<string> {
  const lines = text.split('\n').length;
  const file = aFile(path, lines, { content: { kind: 'text', text } });
  const files = { 'package.json': '{"name": "shop"}', ...held, [path]: text };
  const tree = fakeTree(files, before === undefined ? {} : { base: before });
  const ports = { tree, workspace };
  const { findings, notChecked } = await imports.run([{ file, spans: [{ path, from: 1, to: lines }] }], ports);
  if (findings[0]) return `${findings[0].level} ${findings[0].rule}`;
  return notChecked[0] === undefined ? 'there' : `unknown: ${notChecked[0].why}`;
}

describe('a path that is missing in files that were there before', () => {
  const demo = `import './collection.js';`;
  const others = { 'chip/demo/demo.ts': demo, 'menu/demo/demo.ts': demo };

  test('is left open: they are copied to where it is', async () => {
    const why = 'unknown: missing in the same way in files that were there before';
    expect(await answerTo(demo, others, 'tabs/demo/demo.ts')).toBe(why);
  });

  test('is an error where only one other misses it, or where the others find it', async () => {
    const [one] = Object.entries(others).map(([path, text]) => ({ [path]: text }));
    expect(await answerTo(demo, one ?? {}, 'tabs/demo/demo.ts')).toBe('error imports/no-such-file');
    const found = { ...others, 'chip/demo/collection.ts': '', 'menu/demo/collection.ts': '' };
    expect(await answerTo(demo, found, 'tabs/demo/demo.ts')).toBe('error imports/no-such-file');
  });

  test('is an error where the change adds the others as well, or takes their file away', async () => {
    expect(await answerTo(demo, others, 'tabs/demo/demo.ts', {})).toBe('error imports/no-such-file');
    const before = { ...others, 'chip/demo/collection.ts': '', 'menu/demo/collection.ts': '' };
    expect(await answerTo(demo, others, 'tabs/demo/demo.ts', before)).toBe('error imports/no-such-file');
  });
});

describe('a path that is missing in a file that was there before', () => {
  const after = `import './entry-server.js';`;
  const answered = (before: string, more: HeldFiles = {}) =>
    answerTo(after, more, 'node/entry.js', { 'node/entry.js': before, ...more });

  test('is left open where that file missed another one of the same directory already', async () => {
    const why = 'unknown: missing beside a path that was missing before';
    expect(await answered(`import './handler.js';`)).toBe(why);
  });

  test('is an error where it missed none, or one of another directory', async () => {
    expect(await answered(`import './handler.js';`, { 'node/handler.js': '' })).toBe('error imports/no-such-file');
    expect(await answered(`import './made/handler.js';`)).toBe('error imports/no-such-file');
    expect(await answered('')).toBe('error imports/no-such-file');
  });
});

describe('a module that a program of the repository makes', () => {
  const text = `import x from 'made-up';`;

  test.each([
    ['a plugin', `export default () => ({ resolveId: (id) => (id === 'made-up' ? id : undefined) });`],
    ['an integration', `addVirtualImports(params, { name: 'x', imports: [{ id: 'made-up', content: '' }] });`],
    ['a hook of Node.js', `registerHooks({ resolve: (name, next) => (name === "made-up" ? {} : next(name)) });`],
  ])('by %s is left open', async (_, program) => {
    const answer = await answerTo(text, { 'tools/plugin.ts': program });
    expect(answer).toBe('unknown: a module that a program of the repository makes');
  });

  test.each([
    ['speaks of it and makes nothing', `export const words = ['made-up'];`],
    ['makes modules and only loads it', `import 'made-up';\nexport const plugin = { resolveId() {} };`],
    ['makes another', `export const plugin = { resolveId: (id) => id === 'made-up-too' };`],
  ])('is an error where a program %s', async (_, program) => {
    expect(await answerTo(text, { 'tools/plugin.ts': program })).toBe('error imports/undeclared-package');
  });
});

describe('a path that the manifest itself gives a name', () => {
  const deno = (imports: object): HeldFiles => ({ 'deno.json': JSON.stringify({ imports }) });

  test.each([
    ['@/utils/db.ts', deno({ '@/': './' }), 'utils/db.ts'],
    ['$lib/db.ts', deno({ '$lib/': './code/' }), 'code/db.ts'],
    ['words', deno({ words: './words/mod.ts' }), 'words/mod.ts'],
    ['#db', { 'package.json': '{"imports": {"#db": "./src/db.js"}}' }, 'src/db.ts'],
    ['#inner/db', { 'package.json': '{"imports": {"#inner/*": "./src/*.js"}}' }, 'src/db.ts'],
    ['#inner/db.js?raw', { 'package.json': '{"imports": {"#inner/*": "./src/*"}}' }, 'src/db.js'],
  ])('%s, given %o, is there if the file is', async (name, files, path) => {
    const text = `import x from '${name}';`;
    expect(await answerTo(text, { ...files, [path]: '' })).toBe('there');
    expect(await answerTo(text, files)).toBe('error imports/no-such-file');
  });

  test.each([
    ['#db', { 'package.json': '{"imports": {"#db": {"node": "./src/db.js", "default": "db"}}}' }],
    ['#db', { 'package.json': '{"imports": {"#db": "./dist/db.js"}}' }],
    ['#x/db', { 'package.json': '{"imports": {"#x/*": "./src/*.js"}}', 'tsconfig.json': PATHS, 'code/db.ts': '' }],
    ['$std/path', deno({ '$std/': 'https://example.com/std/' })],
    ['preact/hooks', deno({ preact: 'npm:preact' })],
  ])('%s, given %o, is there by conditions, by a build or by another mapping', async (name, files) => {
    expect(await answerTo(`import x from '${name}';`, files)).toBe('there');
  });
});

describe('a package that no manifest declares, where there is no lockfile', () => {
  const declared = declaring('express', '@codemirror/view');

  test('is a warning if many use it or if its family is declared', async () => {
    expect(await answerTo(`import x from 'playwright';`, declared)).toBe('warning imports/transitive-package');
    expect(await answerTo(`import x from '@codemirror/panel';`, declared)).toBe('warning imports/transitive-package');
  });

  test.each(['express-made-up', '@acme/charts', '@codemirror/veiw'])('is an error if it is %s', async (name) => {
    expect(await answerTo(`import x from '${name}';`, declared)).toBe('error imports/undeclared-package');
  });

  test('is an error where nothing is declared that could bring it, or a lockfile tells', async () => {
    expect(await answerTo(`import x from 'playwright';`, {})).toBe('error imports/undeclared-package');
    const locked = { ...declared, 'package-lock.json': '{"packages": {"node_modules/express": {}}}' };
    expect(await answerTo(`import x from 'playwright';`, locked)).toBe('error imports/undeclared-package');
  });
});

describe('a path by way of what TypeScript compiles', () => {
  const OWN = '{"workspaces": ["tools"], "dependencies": {"tools": "workspace:*"}}';
  const options = '{"compilerOptions": {"rootDir": "./src/", "outDir": "./"}}';
  const tools: HeldFiles = { 'tools/package.json': '{"name": "tools"}', 'tools/tsconfig.json': options };

  test('is left open if it is right from the output', async () => {
    const answer = await answerTo(`require('../package.json').version;`, tools, 'tools/src/lib/cli.ts');
    expect(answer).toBe('unknown: a path from where a build puts the file');
    expect(await answerTo(`import '../made.json';`, tools, 'tools/src/lib/cli.ts')).toBe('error imports/no-such-file');
  });

  test('is there if it leads to what is compiled from a source', async () => {
    const files = { ...tools, 'package.json': OWN, 'tools/src/element.ts': '' };
    expect(await answerTo(`import 'tools/element.js';`, files)).toBe('there');
    expect(await answerTo(`import 'tools/elements.js';`, files)).toBe('error imports/no-such-file');
  });
});

test('a package that the file itself takes away again was installed by hand', async () => {
  const text = `const p = require('puppeteer');\nexec('npm uninstall cypress puppeteer && npm install');`;
  expect(await answerTo(text, {})).toBe('unknown: a package that the file says to install by hand');
});

test('a scope that is mapped to where a build writes is left open, unless packages are called so', async () => {
  const paths = '{"compilerOptions": {"paths": {"@grpc-made/*": ["./src/generated/grpc/*"]}}}';
  const files = { ...declaring('express'), 'tsconfig.json': paths, 'yarn.lock': '' };
  expect(await answerTo(`import x from '@grpc-made/account';`, files)).toBe('unknown: a file that a build may make');
  const beside = { ...files, ...declaring('@grpc-made/core') };
  expect(await answerTo(`import x from '@grpc-made/account';`, beside)).toBe('error imports/undeclared-package');
});

test('a slip of a declared name is one, though the lockfile cannot be read', async () => {
  const files = {
    ...declaring('@pulumi/pulumi', 'drizzle-orm', 'react'),
    'bun.lockb': { kind: 'unreadable' as const },
  };
  expect(await answerTo(`import x from '@pulumi/puluim';`, files)).toBe('error imports/undeclared-package');
  expect(await answerTo(`import x from 'drizzlee-orm';`, files)).toBe('error imports/undeclared-package');
  expect(await answerTo(`import x from 'preact';`, files)).toBe('unknown: a lockfile that cannot be read');
  expect(await answerTo(`import x from '@pulumi/other';`, files)).toBe('unknown: a lockfile that cannot be read');
});

test('of what bun locks, the packages of a scope are not those of that name', async () => {
  const locked = (key: string): HeldFiles => ({ ...declaring('react'), 'bun.lock': `{"${key}": ["x@1"]}` });
  const text = `import x from 'react-utils';`;
  expect(await answerTo(text, locked('@floating/react-utils'))).toBe('error imports/undeclared-package');
  expect(await answerTo(text, locked('parent/react-utils'))).toBe('warning imports/transitive-package');
  expect(await answerTo(text, locked('@floating/parent/react-utils'))).toBe('warning imports/transitive-package');
});

test('what compilers are tested on is input, in folders that say so', async () => {
  const text = `import { thing } from 'somewhere';`;
  expect(await answerTo(text, {}, 'tests/split/test-files/a.tsx')).toBe('unknown: in the input of a test');
  expect(await answerTo(text, {}, 'tests/split/snapshots/1/a.tsx')).toBe('unknown: in the input of a test');
});
