import { describe, expect, test } from 'vitest';
import { runsFor } from '../../../src/exercise/suites/runner.ts';
import { optionsIn, wordsOf } from '../../../src/exercise/suites/runner-options.ts';
import { treeOf } from '../../support/text-tree.ts';

const read = (script: string) => wordsOf(script).flatMap((words) => optionsIn(words) ?? []);
const said = (style: string, options: readonly string[] = [], node: readonly string[] = []) => ({
  style,
  options,
  node,
});

describe('a script', () => {
  test.each([
    [
      'mocha --require test/support/env --reporter spec --check-leaks test/',
      said('mocha', ['--require=test/support/env']),
    ],
    ['cross-env NODE_ENV=test nyc mocha -r ts-node/register "test/**/*.ts"', said('mocha', ['-r', 'ts-node/register'])],
    ['mocha --import=tsx', said('mocha', [], ['--import=tsx'])],
    ['NODE_OPTIONS=--experimental-vm-modules jest --coverage', said('jest', [], ['--experimental-vm-modules'])],
    [
      'NODE_OPTIONS="--experimental-vm-modules --no-warnings" npx jest',
      said('jest', [], ['--experimental-vm-modules']),
    ],
    [
      'node --experimental-vm-modules ./node_modules/jest/bin/jest.js -c jest.cfg.mjs',
      said('jest', ['-c', 'jest.cfg.mjs'], ['--experimental-vm-modules']),
    ],
    ['tsc && vitest run --config vitest.unit.ts', said('vitest', ['--config=vitest.unit.ts'])],
    ['node --import tsx --test "test/*.ts"', said('node:test', [], ['--import=tsx'])],
    ['tsx --test', said('node:test', [], ['--import=tsx'])],
    ['c8 ava', said('ava')],
  ])('%s starts its runner so', (script, expected) => {
    expect(read(script)).toEqual([expected]);
  });

  test.each(['npm run lint', 'eslint jest.config.js', 'turbo test', 'node build.js', 'echo "jest"x'])(
    '%s starts none',
    (script) => {
      expect(read(script)).toEqual([]);
    },
  );

  test.each(['mocha -r $(id)', 'mocha --require "a b"', 'mocha --require --exit-now', 'jest -c', "jest -c '`id`'"])(
    '%s gives no option that is odd',
    (script) => {
      expect(read(script).flatMap(({ options }) => options)).toEqual([]);
    },
  );

  test('of any length is read in time', () => {
    const started = performance.now();
    read(`jest ${'-r "x" '.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('tests are run', () => {
  const at = (files: Readonly<Record<string, string>>, path: string, text = '') => runsFor(treeOf(files), path, text);
  const manifest = (scripts: object, needed: object = {}) => JSON.stringify({ scripts, devDependencies: needed });

  test('as the nearest manifest says, from its folder', async () => {
    const files = {
      'package.json': manifest({ test: 'mocha -r a' }, { mocha: '1' }),
      'packages/a/package.json': manifest({ build: 'tsc', 'test:unit': 'jest --config=j.js' }),
      'packages/b/package.json': manifest({ build: 'tsc' }),
    };
    expect(await at(files, 'packages/a/src/a.ts')).toMatchObject({
      style: 'jest',
      folder: 'packages/a',
      options: ['--config=j.js'],
    });
    expect(await at(files, 'packages/b/src/a.ts')).toMatchObject({ style: 'mocha', folder: '', options: ['-r', 'a'] });
  });

  test('by what the test imports, whatever the manifest says', async () => {
    const files = { 'package.json': manifest({ test: 'jest' }, { jest: '1' }) };
    expect(await at(files, 'a.test.js', "const { test } = require('node:test');")).toMatchObject({
      style: 'node:test',
      isNamed: true,
    });
  });

  test('by the runner that is configured, or needed', async () => {
    const config = { 'a/package.json': '{}', 'a/vitest.config.ts': '', 'package.json': manifest({}, { jest: '1' }) };
    expect(await at(config, 'a/x.ts')).toMatchObject({ style: 'vitest', folder: 'a' });
    expect(await at({ 'package.json': manifest({}, { 'ts-jest': '1' }) }, 'x.ts')).toMatchObject({ style: 'jest' });
  });

  test('by Node, unnamed, where nothing says how', async () => {
    expect(await at({ 'package.json': 'broken {' }, 'a.js')).toMatchObject({ style: 'node:test', isNamed: false });
  });
});
