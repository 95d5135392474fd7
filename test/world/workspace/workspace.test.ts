/** The work tree as a check may read it: real git, real links. */
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { openFolder } from '../../../src/world/workspace/folder.ts';
import { type Content, createFolder, createRepo, type Repo } from '../../support/repo.ts';

describe('a folder', () => {
  test('is read and listed by git paths, with links told apart and followed within it', async () => {
    await using folder = await createFolder();
    const at = (path: string) => join(folder.directory, path);
    await mkdir(at('store/real'), { recursive: true });
    await writeFile(at('store/real/a.txt'), 'text');
    await symlink('store/real', at('link'));
    await symlink('nowhere', at('dangling'));
    const files = openFolder(folder.directory);
    expect(files.read('link/a.txt')).toBe('text');
    expect(files.realPath('link/a.txt')).toBe('store/real/a.txt');
    expect(files.kind('link')).toBe('directory');
    expect(files.kind('dangling')).toBeUndefined();
    expect(['link', 'dangling', 'store/real/a.txt', 'nothing'].filter((path) => files.holds(path))).toEqual([
      'link',
      'dangling',
      'store/real/a.txt',
    ]);
    expect(files.list('')).toEqual(
      expect.arrayContaining([
        { name: 'link', kind: 'symlink' },
        { name: 'store', kind: 'directory' },
      ]),
    );
    expect(files.list('link')).toEqual([{ name: 'a.txt', kind: 'file' }]);
  });

  test('shows nothing of what lies outside, by link or by path', async () => {
    await using outside = await createFolder();
    await using folder = await createFolder();
    await writeFile(join(outside.directory, 'secret'), 'secret');
    await symlink(outside.directory, join(folder.directory, 'out'));
    await symlink(join(outside.directory, 'secret'), join(folder.directory, 'file'));
    const files = openFolder(folder.directory);
    for (const path of ['out/secret', 'file', '../secret', '/etc/hostname', 'out/../secret', 'a\\b', ''])
      expect(files.read(path)).toBeUndefined();
    expect(files.list('out')).toEqual([]);
  });

  test('says the same of a name however many of its folder were asked about before', async () => {
    await using folder = await createFolder();
    await mkdir(join(folder.directory, 'in'));
    await writeFile(join(folder.directory, 'in/there'), '');
    await symlink('there', join(folder.directory, 'in/link'));
    const files = openFolder(folder.directory);
    const asked = ['in/there', 'in/link', 'in/absent', 'in/There'];
    const answers = () => asked.map((path) => [files.kind(path), files.realPath(path), files.holds(path)]);
    const first = answers();
    for (let at = 0; at < 100; at += 1) files.kind(`in/${at}`);
    expect(answers()).toEqual(first);
    expect(first).toEqual([
      ['file', 'in/there', true],
      ['file', 'in/there', true],
      [undefined, undefined, false],
      [undefined, undefined, false],
    ]);
  });

  test('tells names apart by case, and reads no binary and nothing huge', async () => {
    await using folder = await createFolder();
    await writeFile(join(folder.directory, 'Name.txt'), 'text');
    await writeFile(join(folder.directory, 'binary'), new Uint8Array([0, 1, 2]));
    await writeFile(join(folder.directory, 'huge'), 'a'.repeat(5 * 1024 * 1024 + 1));
    const files = openFolder(folder.directory);
    expect([files.kind('name.txt'), files.kind('Name.txt')]).toEqual([undefined, 'file']);
    expect([files.read('binary'), files.read('huge')]).toEqual([undefined, undefined]);
  });
});

async function changed(
  base: Readonly<Record<string, Content>>,
  head: Readonly<Record<string, Content>>,
): Promise<Repo> {
  const repo = await createRepo();
  await repo.commit({ files: base });
  await repo.branch('change');
  await repo.commit({ files: head });
  return repo;
}

async function differing(repo: Repo, at: 'base' | 'head'): Promise<Readonly<Record<string, string | null>> | string> {
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  const files = await opened.workspaceIn(repo.directory).files();
  return 'unavailable' in files ? files.unavailable : Object.fromEntries(await files.value.differing(at));
}

describe('what differs from the work tree', () => {
  test('is nothing at head where nobody touched it, and what the change changed at base', async () => {
    await using repo = await changed(
      { 'a.ts': 'old\n', 'gone.ts': 'x\n' },
      { 'a.ts': 'new\n', 'b.ts': 'y\n', 'gone.ts': null },
    );
    expect(await differing(repo, 'head')).toEqual({ 'gone.ts': null });
    expect(await differing(repo, 'base')).toEqual({ 'a.ts': 'old\n', 'b.ts': null, 'gone.ts': 'x\n' });
  });

  test('is told of scripts, of components with scripts in them, and of JSON', async () => {
    const names = ['a.mjs', 'a.tsx', 'a.d.cts', 'a.vue', 'a.svelte', 'a.astro', 'a.json', 'bun.lock', 'pnpm-lock.yaml'];
    const files = (text: string) => Object.fromEntries([...names, 'a.md'].map((name) => [name, text]));
    await using repo = await changed(files('old\n'), files('new\n'));
    expect(Object.keys(await differing(repo, 'base')).sort()).toEqual([...names].sort());
  });

  test('is what the reader edited, removed, or got with other line ends only where more than these differ', async () => {
    await using repo = await changed(
      { 'a.ts': 'a\n', 'b.ts': 'b\n', 'c.ts': 'c\n', 'notes.txt': 'n' },
      { 'd.ts': 'd\n' },
    );
    await writeFile(join(repo.directory, 'a.ts'), 'edited\n');
    await rm(join(repo.directory, 'b.ts'));
    await writeFile(join(repo.directory, 'c.ts'), 'c\r\n');
    await writeFile(join(repo.directory, 'notes.txt'), 'edited');
    expect(await differing(repo, 'head')).toEqual({ 'a.ts': 'a\n', 'b.ts': 'b\n' });
  });
});

test('what the repository holds is told apart from what lies about', async () => {
  await using repo = await changed({ 'a.ts': 'a\n', 'gone.ts': 'x\n' }, { 'src/b.d.ts': 'b\n', 'gone.ts': null });
  await writeFile(join(repo.directory, 'built.js'), 'built\n');
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  const files = await opened.workspaceIn(repo.directory).files();
  if ('unavailable' in files) throw new Error(files.unavailable);
  expect([...(await files.value.own('head'))].sort()).toEqual(['a.ts', 'src/b.d.ts']);
  expect([...(await files.value.own('base'))].sort()).toEqual(['a.ts', 'gone.ts']);
});

describe('a work tree', () => {
  test('that holds another commit is not read', async () => {
    await using repo = await changed({ 'a.ts': 'a\n' }, { 'a.ts': 'b\n' });
    await repo.checkout('main');
    expect(await differing(repo, 'head')).toMatch(/^the work tree holds [0-9a-f]{12}, not the change's head/);
  });

  test('that holds the merge of the head into its target is read, as the head has it', async () => {
    await using repo = await changed({ 'a.ts': 'a\n' }, { 'a.ts': 'b\n' });
    await repo.checkout('main');
    await repo.commit({ files: { 'later.ts': 'later\n' } });
    await repo.git(['checkout', '--quiet', '--detach']);
    await repo.merge('change');
    expect(await differing(repo, 'head')).toEqual({});
    expect(await differing(repo, 'base')).toEqual({ 'a.ts': 'a\n' });
  });

  test('that is none is no work tree', async () => {
    await using repo = await changed({ 'a.ts': 'a\n' }, { 'a.ts': 'b\n' });
    await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
    const files = await opened.workspaceIn(join(repo.directory, '.git')).files();
    expect(files).toMatchObject({ unavailable: expect.stringMatching(/^there is no work tree to read: /) });
  });
});
