import { describe, expect, test } from 'vitest';
import behaviour from '../../../src/checks/behaviour.ts';
import type { Outcome } from '../../../src/model.ts';
import { openSandbox } from '../../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { createRepo } from '../../support/repo.ts';

const sandbox = openSandbox({ choice: 'on' });
type Files = Readonly<Record<string, string>>;

async function check(base: Files, head: Files): Promise<Outcome> {
  await using repo = await createRepo();
  await repo.commit({ files: base });
  await repo.branch('change');
  await repo.commit({ files: head, message: 'refactor: simplify' });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  const workspace = opened.workspaceIn(repo.directory);
  return await behaviour.run([], { tree: opened.tree, sandbox, workspace, change: await opened.source.change() });
}

const became = ({ targets = [] }: Outcome) => Object.fromEntries(targets.map(({ name, status }) => [name, status]));

const INNER = (body: string) =>
  `const scale = (table) => { ${body} };\nexport function total(text) { return scale(text.split(',').map(Number)); }\n`;
const TOTALS = "import { total } from './a.js';\nfor (const t of ['1,2', '3,40', '5']) total(t);\n";

describe('a function that nobody outside of its module calls', () => {
  test('is asked what its neighbours ask it', async () => {
    const outcome = await check(
      { 'a.js': INNER('return table[0] * 2;'), 'use.js': TOTALS },
      { 'a.js': INNER('return table[0] * 2 + 0;') },
    );
    expect(became(outcome)).toEqual({ scale: 'equal' });
  });

  test('is told where it differs', async () => {
    const outcome = await check(
      { 'a.js': INNER('return table.at(0);'), 'use.js': TOTALS },
      { 'a.js': INNER('return table.at(-1);') },
    );
    expect(outcome.findings).toMatchObject([{ level: 'error', path: 'a.js', from: 1 }]);
  });
});

describe('what a class shows', () => {
  const CART = (start: string, total: string) =>
    `export class Cart {\n  constructor(tax) { this.tax = ${start}; }\n  get rate() { return ${total}; }\n}\n`;
  const USE = "import { Cart } from './a.js';\nconsole.log(new Cart(0.2).rate, new Cart(0.5).rate);\n";

  test('is what it is made into, and what its fields give', async () => {
    const outcome = await check(
      { 'a.js': CART('tax', 'this.tax * 2'), 'use.js': USE },
      { 'a.js': CART('tax + 0', 'this.tax + this.tax') },
    );
    expect(became(outcome)).toEqual({ 'new Cart': 'equal', 'Cart#get rate': 'equal' });
  });

  test('is another thing where its field is', async () => {
    const outcome = await check(
      { 'a.js': CART('tax', 'this.tax * 2'), 'use.js': USE },
      { 'a.js': CART('tax', 'this.tax * 4') },
    );
    expect(outcome.findings.map(({ message }) => message)).toEqual([
      '`Cart#get rate` gives another result: `new Cart(0.2).rate` was `0.4`, now `0.8`',
    ]);
  });
});

test('a function without a name is known by the file that it is imported from', async () => {
  const half = (body: string) => `module.exports = (n) => ${body};\n`;
  const outcome = await check(
    { 'half.js': half('n / 2'), 'use.js': "const h = require('./half.js');\n[4, 7].forEach((n) => h(n));\n" },
    { 'half.js': half('n * 0.5') },
  );
  expect(became(outcome)).toEqual({ default: 'equal' });
});

test('calls that are made at head as well are asked where a type has another name', async () => {
  const id = (type: string) => `export function id(a: ${type}) { return ${type === 'One' ? 'a.n' : 'a.n + 0'}; }\n`;
  const outcome = await check(
    { 'a.ts': id('One'), 'use.ts': "import { id } from './a.ts';\nid({ n: 1 });\nid({ n: 5 });\n" },
    { 'a.ts': id('Two') },
  );
  expect(became(outcome)).toEqual({ id: 'equal' });
});

test('what no caller gives any more makes no error', async () => {
  const open = (body: string) => `export function open(options) {\n  ${body}\n}\n`;
  const outcome = await check(
    {
      'a.js': open('return options.name.length;'),
      'use.js': "import { open } from './a.js';\nopen({ name: 'abc' });\n",
    },
    {
      'a.js': open('return options.file.name.length;'),
      'use.js': "import { open } from './a.js';\nopen({ file: { name: 'abc' } });\n",
    },
  );
  expect(outcome.findings.map(({ level }) => level)).toEqual(['note']);
});

test('a module that does not load stops only what uses it', async () => {
  const uses = (half: string) =>
    `import { at } from './page.js';\nexport const half = (n) => ${half};\nexport const here = (n) => [at${half === 'n / 2' ? '' : ', n'}];\n`;
  const files = {
    'page.js': 'export const at = window.location;\n',
    'use.js': "import { half, here } from './a.js';\nhalf(4);\nhalf(7);\nhere(1);\n",
  };
  const outcome = await check({ ...files, 'a.js': uses('n / 2') }, { ...files, 'a.js': uses('n * 0.5') });
  expect(became(outcome)).toEqual({ half: 'equal', here: 'not-tried' });
  expect(outcome.notChecked).toEqual([{ why: 'it needs `page.js`, which does not load', count: 1 }]);
});

test('a type that became another one is not asked for what it was', async () => {
  const list = (type: string, body: string) => `export const list = (more?: ${type}): string => ${body};\n`;
  const use = "import { list } from './a.ts';\nlist();\n";
  const outcome = await check(
    { 'a.ts': list('string', "more ? 'a,' + more : 'a'"), 'use.ts': use },
    { 'a.ts': list('string[]', "more ? 'a,' + more.map(String) : 'a'"), 'use.ts': use },
  );
  expect(outcome.findings).toEqual([]);
  expect(became(outcome)).toEqual({ list: 'equal' });
});

describe('a module that does not load whole', () => {
  const HALF = (body: string, more: string) =>
    `${more}\nconst two = 2;\nexport function half(n) { ${body} }\nfunction main() { half(process.argv.length); }\n`;
  const USE = "import { half } from './a.js';\nfor (const n of [2, 4, 9]) half(n);\n";

  test.each([
    ['ends its process', 'main();\nprocess.exit(1);'],
    ['throws', "if (!process.env.DATABASE) throw new Error('no database');"],
    ['waits', 'await main();'],
    ['starts a process', "import { execSync } from 'node:child_process';\nconst files = execSync('ls');"],
  ])('because it %s at its top is asked for what does without that', async (_, more) => {
    const outcome = await check(
      { 'a.js': HALF('return n / two;', more), 'use.js': USE },
      { 'a.js': HALF('return n / two + 0;', more) },
    );
    expect(became(outcome)).toEqual({ half: 'equal' });
  });

  test('is told of where it differs', async () => {
    const outcome = await check(
      { 'a.js': HALF('return n / two;', 'process.exit(1);'), 'use.js': USE },
      { 'a.js': HALF('return n * two;', 'process.exit(1);') },
    );
    expect(outcome.findings).toMatchObject([{ rule: 'behaviour/changed', level: 'error', path: 'a.js' }]);
  });
});

describe('an import', () => {
  const HALF = (operator: string, from: string) =>
    `import { two } from '${from}';\nexport function half(n) { return two(n) ${operator}; }\n`;
  const USE = "import { half } from './a.js';\nfor (const n of [2, 4, 9]) half(n);\n";

  test.each<[string, string, Files]>([
    [
      'by a path of the configuration',
      '@/two',
      { 'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./lib/*"]}}}' },
    ],
    ['by a name of the manifest', '#two', { 'package.json': '{"imports":{"#two":"./lib/two.ts"}}' }],
    [
      'of a package of the repository',
      '@x/lib/two',
      { 'package.json': '{"workspaces":["lib"]}', 'lib/package.json': '{"name":"@x/lib"}' },
    ],
    [
      'of a module whose extension says so',
      './lib/three.mjs',
      { 'lib/three.mjs': 'export const two = (n) => n / 3;\n' },
    ],
  ])('%s is followed', async (_, from, more) => {
    const files = { 'lib/two.ts': 'export const two = (n: number) => n / 2;\n', 'use.js': USE, ...more };
    const outcome = await check({ ...files, 'a.js': HALF('+ 0', from) }, { 'a.js': HALF('- 0', from) });
    expect(became(outcome)).toEqual({ half: 'equal' });
  });

  test('of a file as its text gives that', async () => {
    const body = (plus: string) =>
      `import words from './a.txt?raw';\nexport const half = (n) => words.length / n ${plus};\n`;
    const files = { 'a.txt': 'say', 'use.js': USE };
    const outcome = await check({ ...files, 'a.js': body('') }, { 'a.js': body('+ 0') });
    expect(became(outcome)).toEqual({ half: 'equal' });
  });

  test('of what only a builder can read does no harm to what does without it', async () => {
    const body = (plus: string) =>
      `import './a.css';\nimport logo from './a.png';\nexport const icon = () => logo;\nexport const half = (n) => n / 2 ${plus};\n`;
    const files = { 'a.css': 'a {}', 'a.png': '\u0000\ufffd', 'use.js': USE };
    const outcome = await check({ ...files, 'a.js': body('') }, { 'a.js': body('+ 0') });
    expect(became(outcome)).toEqual({ half: 'equal' });
  });
});

describe('a constant', () => {
  test('that is a package which is not installed has no value to read', async () => {
    const body = (n: number) => `import { z } from 'schemas';\nexport const shape = z.object({ n: ${n} });\n`;
    const outcome = await check({ 'a.js': body(1) }, { 'a.js': body(2) });
    expect(outcome.targets?.map(({ because }) => because)).toEqual(['its value cannot be read']);
  });

  test('that holds functions is told where something else in it differs, and not called the same for that', async () => {
    const body = (wait: number, run: string) =>
      `const made = (x) => x;\nexport const job = made({ wait: ${wait}, run: () => ${run} });\nexport const go = made(() => ${run});\n`;
    const plain = await check({ 'a.js': body(1, '1') }, { 'a.js': body(2, '1') });
    expect(plain.findings).toMatchObject([{ rule: 'behaviour/changed', path: 'a.js', from: 2 }]);
    const hidden = await check({ 'a.js': body(1, '1') }, { 'a.js': body(1, '2') });
    expect(hidden.targets?.map(({ name, because }) => [name, because])).toEqual([
      ['job', 'its value is the same but for its functions, which cannot be compared'],
      ['go', 'its value is a function that a call makes'],
    ]);
  });
});
