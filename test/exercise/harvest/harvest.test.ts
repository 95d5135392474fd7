import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../src/exercise/evaluation/imported.ts';
import { harvestFrom } from '../../../src/exercise/harvest/harvest.ts';
import { readerAt } from '../../../src/exercise/modules/locate.ts';
import { fakeTree } from '../../support/fake-tree.ts';

const CALLED = { 'src/a.ts': 'export function f(x) { return x }' };

function callsIn(files: Readonly<Record<string, string>>) {
  const tree = fakeTree({ ...CALLED, ...files });
  return harvestFrom(ts, tree, filesOf(ts, readerAt(tree, 'base')))({ name: 'f', path: 'src/a.ts' });
}

const argumentsIn = async (files: Readonly<Record<string, string>>): Promise<readonly unknown[]> =>
  (await callsIn(files)).flatMap(({ args }) => args);

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

  test('in the fences of a document stand on the lines of the document', async () => {
    const document = '# f\n\n```js\nf(1)\n```\n\nf(2) is prose.\n\n~~~js\n\nf(3)\n~~~\n';
    const calls = await callsIn({ 'README.md': document });
    expect(calls.map(({ path, line, args }) => [path, line, ...args])).toEqual([
      ['README.md', 4, 1],
      ['README.md', 11, 3],
    ]);
  });

  test('in ten thousand fences take no more time than there is text', async () => {
    const began = process.cpuUsage();
    await callsIn({ 'README.md': `f\n${'```js\n'.repeat(10_000)}` });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(3_000);
  });
});
