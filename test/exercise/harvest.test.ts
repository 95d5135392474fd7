import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/exercise/fixtures.ts';
import { harvestFrom } from '../../src/exercise/harvest.ts';
import { readerAt } from '../../src/exercise/locate.ts';
import { fakeTree } from '../support/fake-tree.ts';

const CALLED = { 'src/a.ts': 'export function f(x) { return x }' };

async function argumentsIn(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const tree = fakeTree({ ...CALLED, ...files });
  const callsOf = harvestFrom(ts, tree, filesOf(ts, readerAt(tree, 'base')));
  return (await callsOf({ name: 'f', path: 'src/a.ts' })).flatMap(({ args }) => args);
}

describe('calls of a function in a repository', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a test that imports it', { 'test/a.test.ts': "import { f } from '../src/a'; f(1)" }],
    [
      'a test that imports it by another door',
      { 'src/index.ts': "export { f } from './a'", 'test/a.ts': "import { f } from '../src'; f(1)" },
    ],
    ['a test that takes it from a package', { 'test/a.test.ts': "import { f } from 'own'; f(1)" }],
    ['its own file', { 'src/a.ts': 'export function f(x) { return x }\nf(1);' }],
  ])('are those of %s', async (_, files) => expect(await argumentsIn(files)).toEqual([1]));

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a file that has another of that name', { 'src/b.ts': 'function f(y) {}\nf(1)' }],
    [
      'a file that imports another',
      { 'src/b.ts': 'export function f(y) {}', 'test/b.ts': "import { f } from '../src/b'; f(1)" },
    ],
    ['a file that imports it from Node', { 'test/b.ts': "import { f } from 'node:path'; f(1)" }],
  ])('are not those of %s', async (_, files) => expect(await argumentsIn(files)).toEqual([]));
});
