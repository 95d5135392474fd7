/** Which copies of a package a lockfile speaks of. */
import { describe, expect, test } from 'vitest';
import { locksOf } from '../../../src/checks/contracts/locks.ts';
import type { Snapshot } from '../../../src/checks/contracts/snapshot.ts';

function snapshotWith(files: Readonly<Record<string, string>>): Snapshot {
  return {
    kind: (path) => (path in files ? 'file' : undefined),
    read: (path) => files[path],
    names: () => ({ files: [], directories: [] }),
    realPath: (path) => path,
    isOwn: () => true,
  };
}

const copyIn = (directory: string) => ({ name: 'x', version: '2.0.0', directory: `${directory}node_modules/x/` });

describe('a lockfile at the top that names another version', () => {
  test.each([
    ['package-lock.json', '{ "packages": { "node_modules/x": { "version": "1.0.0" } } }', '"demo": {},'],
    ['pnpm-lock.yaml', 'importers:\n\n  .: {}\n\npackages:\n\n  x@1.0.0:\n', '\n  demo:\n'],
    ['bun.lock', '{ "workspaces": {}, "packages": { "x": ["x@1.0.0", ""] } }', '"demo": {},'],
    ['yarn.lock', '\n__metadata:\n\n"x@npm:1":\n  version: 1.0.0\n', '"demo@workspace:demo":\n'],
  ])('%s', (name, text, member) => {
    const alone = locksOf(snapshotWith({ [name]: text }));
    expect(alone('demo/a.ts', copyIn(''))).toBe('other');
    expect(alone('demo/a.ts', copyIn('demo/'))).toBe('unlocked');
    const known = name.endsWith('.yaml') || name === 'yarn.lock' ? text + member : text.replace('{', `{ ${member}`);
    expect(
      locksOf(snapshotWith({ [name]: known.replace('"demo": {},', '"demo": { "a": 1 },') }))(
        'demo/a.ts',
        copyIn('demo/'),
      ),
    ).toBe('other');
  });

  test('speaks of every copy below it where it does not say which manifests it is for', () => {
    const locks = locksOf(snapshotWith({ 'yarn.lock': 'x@^1.0.0:\n  version "1.0.0"\n' }));
    expect(locks('demo/a.ts', copyIn('demo/'))).toBe('other');
  });
});
