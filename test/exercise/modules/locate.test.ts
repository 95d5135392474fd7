import { describe, expect, test } from 'vitest';
import { locate, readerAt } from '../../../src/exercise/modules/locate.ts';
import { treeOf } from '../../support/text-tree.ts';

const at = (files: Readonly<Record<string, string>>, importer: string, name: string) =>
  locate(readerAt(treeOf(files), 'head'), importer, name);

describe('a name of a module', () => {
  test.each([
    ['@/lib/x', 'src/lib/x.ts'],
    ['~util', 'src/util/index.ts'],
    ['@shared/a', 'shared/a.tsx'],
    ['left-pad', null],
    ['@/none', null],
  ])('%s is found through the paths of the nearest configuration: %s', async (name, expected) => {
    const files = {
      'tsconfig.json': '{ "extends": "./base", /* x */ "compilerOptions": {}, }',
      'base.json':
        '{ "compilerOptions": { "baseUrl": ".", // here\n "paths": { "@/*": ["src/*"], "~util": ["./src/util"], "@shared/*": ["none/*", "shared/*"] } } }',
      'src/lib/x.ts': '',
      'src/util/index.ts': '',
      'shared/a.tsx': '',
    };
    expect(await at(files, 'src/app/a.ts', name)).toBe(expected);
  });

  test('that begins with a hash is found through the manifest', async () => {
    const imports = {
      '#x': { types: './t.d.ts', default: './src/x.js' },
      '#in/*': './src/in/*.js',
      '#dep': 'left-pad',
    };
    const files = { 'package.json': JSON.stringify({ imports }), 't.d.ts': '', 'src/x.js': '', 'src/in/y.js': '' };
    expect(await at(files, 'src/a.js', '#in/y')).toBe('src/in/y.js');
    expect(await at(files, 'src/a.js', '#x')).toBe('src/x.js');
    expect(await at(files, 'src/a.js', '#dep')).toBeNull();
  });

  test('of a package of the repository is found in its sources', async () => {
    const files = {
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/core/package.json': '{"name":"@x/core"}',
      'packages/core/src/index.ts': '',
      'packages/core/src/deep/a.ts': '',
      'packages/app/src/a.ts': '',
    };
    expect(await at(files, 'packages/app/src/a.ts', '@x/core')).toBe('packages/core/src/index.ts');
    expect(await at(files, 'packages/app/src/a.ts', '@x/core/deep/a')).toBe('packages/core/src/deep/a.ts');
    const pnpm = { ...files, 'package.json': '{}', 'pnpm-workspace.yaml': "packages:\n  - 'packages/*'\n" };
    expect(await at(pnpm, 'packages/app/src/a.ts', '@x/core')).toBe('packages/core/src/index.ts');
  });

  test('is the file, whatever a builder is asked to make of it', async () => {
    expect(await at({ 'src/a.svg': '', 'src/a.ts': '' }, 'src/b.ts', './a.svg?raw')).toBe('src/a.svg');
  });
});
