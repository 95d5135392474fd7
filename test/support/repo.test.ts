/** The builder of repositories itself: what other tests rely on. */
import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createRepo } from './repo.ts';

test('the same calls give the same object names', async () => {
  const build = async () => {
    await using repo = await createRepo();
    await repo.commit({
      message: 'One\r\n\r\nBody',
      files: { 'a.txt': 'a\n', 'b/c.sh': { executable: '#!/bin/sh\n' } },
    });
    return await repo.commit({ author: 'A <a@example.com>', committer: 'B <b@example.com>', files: { 'a.txt': null } });
  };
  expect(await build()).toBe(await build());
});

test('a conflict takes the resolution it is given', async () => {
  await using repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  await repo.branch('side');
  await repo.commit({ files: { f: 'side\n' } });
  await repo.checkout('main');
  await repo.commit({ files: { f: 'main\n' } });
  const merge = await repo.merge('side', { files: { f: 'both\n' } });
  expect(await repo.git(['show', `${merge}:f`])).toBe('both\n');
  expect((await repo.git(['rev-parse', `${merge}^@`])).trim().split('\n')).toHaveLength(2);
});

test('renames, links and submodules are what git sees', async () => {
  await using repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  await repo.rename('f', 'deep/g');
  await repo.commit({ files: { link: { link: 'deep/g' }, sub: { submodule: '1'.repeat(40) } } });
  expect((await repo.git(['ls-tree', '-r', '--format=%(objectmode) %(path)', 'HEAD'])).trim().split('\n')).toEqual([
    '100644 deep/g',
    '120000 link',
    '160000 sub',
  ]);
});

test('a disposed repository is gone', async () => {
  const repo = await createRepo({ objectFormat: 'sha256' });
  expect(await repo.commit()).toHaveLength(64);
  await repo[Symbol.asyncDispose]();
  await expect(access(repo.directory)).rejects.toThrow();
});
