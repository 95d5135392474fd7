import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/exercise/comparison/both-versions.ts';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { writingFor } from '../../../src/exercise/regression-test/conventions.ts';
import { testText } from '../../../src/exercise/regression-test/test-text.ts';
import type { Result, Value } from '../../../src/exercise/values/value.ts';
import { treeOf } from '../../support/text-tree.ts';

type Files = Readonly<Record<string, string>>;
const returned = (value: Value): Result => ({ is: 'returned', value, after: null });
const FOUND: Found = {
  input: [1, 2],
  base: returned(3),
  head: returned(4),
  kind: 'another result',
  isEdge: false,
  isMixed: false,
};

/** The test that is written for the only function of a file. */
async function written(files: Files, path: string, found: Partial<Found> = {}): Promise<string> {
  const text = files[path] ?? '';
  const [func] = functionsIn(ts, parseFile(ts, path, text));
  if (func === undefined) throw new Error(`no function in ${path}`);
  const writing = await writingFor(ts, treeOf(files), { path, text });
  return testText({ func, found: { ...FOUND, ...found }, writing, source: 'base' });
}

const manifest = (runner: string, more: object = {}) => JSON.stringify({ scripts: { test: runner }, ...more });
const SOURCE = 'export function add(a, b) { return a + b; }\n';
const COMMON = 'function add(a, b) { return a + b; }\nmodule.exports = { add };\n';

describe('a test is written as the tests of the file are', () => {
  test('in CommonJS for mocha, with the name that they have for the file', async () => {
    const files = {
      'package.json': manifest('mocha'),
      'lib/add.js': COMMON,
      'test/add.js': "const { add } = require('../lib/add');\nit('adds', () => add(1, 1));\n",
    };
    expect(await written(files, 'lib/add.js')).toBe(
      [
        "const assert = require('node:assert/strict');",
        "const { add } = require('../lib/add');",
        '',
        "it('add keeps its result', () => {",
        '  assert.strictEqual(add(1, 2), 3); // base: 3; here: 4',
        '});',
      ].join('\n'),
    );
  });

  test('in TypeScript for jest, where inputs may be of no type that is declared', async () => {
    const files = {
      'package.json': manifest('jest'),
      'src/add.ts': SOURCE,
      'src/__tests__/add.test.ts': "import { add } from '../add';\ntest('adds', () => {});\n",
    };
    expect(await written(files, 'src/add.ts')).toBe(
      [
        '// @ts-nocheck',
        "import { add } from '../add';",
        '',
        "test('add keeps its result', () => {",
        '  expect(add(1, 2)).toBe(3); // base: 3; here: 4',
        '});',
      ].join('\n'),
    );
  });

  test('by the way from it to the file, where they come to the file through another one', async () => {
    const files = {
      'package.json': manifest('vitest'),
      'src/deep/add.ts': SOURCE,
      'src/index.ts': "export { add } from './deep/add';\n",
      'test/all.spec.ts': "import { add } from '../src/index';\nit('adds', () => {});\n",
    };
    const text = await written(files, 'src/deep/add.ts');
    expect(text).toContain("import { expect, it } from 'vitest';\nimport { add } from '../src/deep/add';");
  });
});

describe('where no test imports the file', () => {
  test.each([
    ['mocha', 'a.js', COMMON, "const { add } = require('./a.js');"],
    ['mocha', 'a.mjs', SOURCE, "import { add } from './a.mjs';"],
    ['jest', 'a.ts', SOURCE, "import { add } from './a';"],
    ['vitest', 'a.mts', SOURCE, "import { add } from './a.mjs';"],
    ['node --test', 'a.ts', SOURCE, "import { add } from './a.ts';"],
    ['ava', 'a.js', SOURCE, "import { add } from './a.js';"],
  ])('%s finds %s by its name', async (runner, path, text, line) => {
    expect(await written({ 'package.json': manifest(runner), [path]: text }, path)).toContain(`${line}\n`);
  });

  test('scripts of a package of modules are imported, whatever they look like', async () => {
    const files = {
      'package.json': manifest('node --test', { type: 'module' }),
      'a.js': 'exports.add = (a, b) => a;\n',
    };
    expect(await written(files, 'a.js')).toContain("import { add } from './a.js';");
  });

  test('what is exported without a name is taken as each kind of module gives it', async () => {
    const one = (runner: string, path: string, text: string) =>
      written({ 'package.json': manifest(runner), [path]: text }, path);
    expect(await one('mocha', 'a.js', 'module.exports = function (a, b) { return a; };\n')).toContain(
      "const subject = require('./a.js');",
    );
    expect(await one('jest', 'a.ts', 'export default function add(a, b) { return a; }\n')).toMatch(/^import \w+ from/m);
  });
});

describe('what is expected', () => {
  const said = async (runner: string, text: string, found: Partial<Found>) =>
    (await written({ 'package.json': manifest(runner), 'a.mjs': text }, 'a.mjs', found))
      .split('\n')
      .slice(-4)
      .join('\n');
  const SLOW = 'export async function add(a, b) { return a + b; }\n';

  test('is waited for, where the function may give a promise', async () => {
    expect(await said('vitest', SLOW, {})).toContain('async () => {\n  expect(await add(1, 2)).toBe(3);');
    const base: Result = { is: 'threw', name: 'TypeError' };
    expect(await said('mocha', SLOW, { base })).toContain('await assert.rejects(async () => add(1, 2));');
  });

  test('of two errors is the class of the one', async () => {
    const threw = (name: string): Result => ({ is: 'threw', name });
    expect(await said('jest', SOURCE, { base: threw('TypeError'), head: threw('RangeError') })).toContain(
      "  let thrown; // base: throws TypeError; here: throws RangeError\n  try { add(1, 2); } catch (error) { thrown = error?.constructor?.name; }\n  expect(thrown).toBe('TypeError');",
    );
  });

  test('of instances is their fields, of iterators what they give', async () => {
    const point: Value = { t: 'object', v: [['x', 1]], name: 'Point' };
    expect(await said('mocha', SOURCE, { base: returned(point) })).toContain(
      'assert.deepStrictEqual(structuredClone(add(1, 2)), { x: 1 });',
    );
    expect(await said('vitest', SOURCE, { base: returned({ t: 'iterator', v: [1] }) })).toContain(
      'expect([...add(1, 2)]).toEqual([1]);',
    );
  });

  test('is said in ava by what it hands in', async () => {
    expect(await said('ava', SOURCE, {})).toContain('(t) => {\n  t.is(add(1, 2), 3);');
  });
});
