/** What the check says of a Python module that is called like a distribution which it imports. */
import { expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import { noWorkspace } from '../../../src/world/workspace/workspace.ts';
import { aFile } from '../../support/builders.ts';
import { fakeTree } from '../../support/fake-tree.ts';

async function errorsOf(path: string, text: string): Promise<readonly string[]> {
  const held = { 'app/requirements.txt': 'marker-pdf\n', 'app/main.py': '', 'app/readers/other.py': '', [path]: text };
  const file = aFile(path, 1, { content: { kind: 'text', text } });
  const ports = { tree: fakeTree(held), workspace: noWorkspace('nothing is installed') };
  const { findings } = await imports.run([{ file, spans: [{ path, from: 1, to: 1 }] }], ports);
  return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
}

test('a module that imports modules below its own name means the distribution', async () => {
  expect(await errorsOf('app/readers/marker.py', 'from marker.convert import convert')).toEqual([]);
});

test('what is looked for below another module of the folder is an error', async () => {
  expect(await errorsOf('app/readers/marker.py', 'from other.convert import convert')).toEqual([
    'imports/no-such-file',
  ]);
});
