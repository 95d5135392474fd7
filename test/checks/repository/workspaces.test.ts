import { describe, expect, test } from 'vitest';
import { filesAt } from '../../../src/checks/repository/files.ts';
import { manifestsIn } from '../../../src/checks/repository/manifests.ts';
import { type Workspaces, workspacesIn } from '../../../src/checks/repository/workspaces.ts';
import { fakeTree, type HeldFiles } from '../../support/fake-tree.ts';

/** The workspaces of a repository, and the paths that were read to tell. */
function opened(held: HeldFiles): { readonly workspaces: Workspaces; readonly read: readonly string[] } {
  const tree = fakeTree(held);
  const read: string[] = [];
  const watched = {
    ...tree,
    read: (at: 'base' | 'target' | 'head', path: string) => {
      read.push(path);
      return tree.read(at, path);
    },
  };
  const files = filesAt(watched, 'head');
  return { workspaces: workspacesIn(files, manifestsIn(files)), read };
}

const packages = (names: Readonly<Record<string, string>>): HeldFiles => ({
  'package.json': '{"workspaces": ["packages/*"]}',
  ...Object.fromEntries(
    Object.entries(names).map(([directory, name]) => [`packages/${directory}/package.json`, JSON.stringify({ name })]),
  ),
});

describe('packages of a workspace', () => {
  test.each([
    ['core', '@shop/core'],
    ['babel-core', '@babel/core'],
    ['core', '@shop/shop-core'],
  ])('`%s` is the only one looked into for `%s`, however many there are', async (directory, name) => {
    const others = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, `@shop/p${index}`]));
    const { workspaces, read } = opened(packages({ ...others, [directory]: name }));
    expect(await workspaces.find('packages/p0/src', name)).toBe(`packages/${directory}`);
    expect(new Set(read)).toEqual(
      new Set(['package.json', 'packages/p0/package.json', `packages/${directory}/package.json`]),
    );
  });

  test('a package in a directory of another name is found all the same, and one that is nowhere is not', async () => {
    const { workspaces } = opened(packages({ core: '@shop/ui', old: '@shop/core' }));
    expect(await workspaces.find('', '@shop/ui')).toBe('packages/core');
    expect(await workspaces.find('', '@shop/core')).toBe('packages/old');
    expect(await workspaces.find('', '@shop/gone')).toBeUndefined();
  });

  test('of two packages with one name, the nearer workspace has it, whichever way it is asked', async () => {
    const { workspaces } = opened({
      ...packages({ core: '@shop/core' }),
      'nested/package.json': '{"workspaces": ["core", "ui"]}',
      'nested/core/package.json': '{"name": "@shop/core"}',
      'nested/ui/package.json': '{"name": "@shop/ui"}',
    });
    expect(await workspaces.find('nested/ui', '@shop/core')).toBe('nested/core');
    expect((await workspaces.all('nested/ui')).get('@shop/core')).toBe('nested/core');
    expect((await workspaces.all('packages/core')).get('@shop/core')).toBe('packages/core');
  });
});
