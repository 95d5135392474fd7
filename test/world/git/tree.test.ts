/** Files as git objects, at base, target and head. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { createRepo, type Repo } from '../../support/repo.ts';

let repo: Repo;
let opened: Awaited<ReturnType<typeof openLocal>>;

beforeAll(async () => {
  repo = await createRepo();
  await repo.commit({ files: { 'a/b.txt': 'base\n', 'only-base': '1' } });
  await repo.branch('work');
  await repo.commit({
    files: {
      'a/b.txt': 'head\n',
      'only-base': null,
      'a/link': { link: '../only-base' },
      'a/outside': { link: '/etc/passwd' },
      dirlink: { link: 'a' },
      sub: { submodule: '1'.repeat(40) },
      run: { executable: '#!/bin/sh\n' },
      'latin1.txt': Buffer.from('caf\xe9', 'latin1'),
      'nul.ts': 'a\0b',
      'large.txt': 'x'.repeat(5 * 1024 * 1024 + 1),
      'as-large-as-can-be.txt': 'x'.repeat(5 * 1024 * 1024),
      'bom.json': '\ufeff{}',
      'line\nfeed/"quoted".ts': 'odd\n',
      [`deep/${'d/'.repeat(60)}f`]: 'deep\n',
    },
  });
  await repo.checkout('main');
  await repo.commit({ files: { 'a/b.txt': 'target\n' } });
  opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
});

afterAll(async () => {
  await opened?.[Symbol.asyncDispose]();
  await repo?.[Symbol.asyncDispose]();
});

test('a search finds whole words in text files of that moment, in the order of their paths', async () => {
  const { tree } = opened;
  expect(await tree.search('head', 'head', 10)).toEqual(['a/b.txt']);
  expect(await tree.search('base', 'head', 10)).toEqual([]);
  expect(await tree.search('head', 'hea', 10)).toEqual([]);
  expect(await tree.search('head', '--help', 10)).toEqual([]);
  expect((await tree.search('head', 'd', 10)).length).toBe(0);
});

test('a search ends at its limit, and quotes no name', async () => {
  const { tree } = opened;
  expect(await tree.search('head', 'odd', 10)).toEqual(['line\nfeed/"quoted".ts']);
  expect(await tree.search('head', 'odd', 0)).toEqual([]);
});

test('each moment has its own files', async () => {
  const read = (at: 'base' | 'target' | 'head') => opened.tree.read(at, 'a/b.txt');
  expect(await Promise.all([read('base'), read('target'), read('head')])).toEqual(['base\n', 'target\n', 'head\n']);
  expect(await opened.tree.read('head', 'only-base')).toBeUndefined();
});

test('a directory lists what it holds, with its kinds', async () => {
  expect(await opened.tree.list('head', 'a')).toEqual([
    { name: 'b.txt', kind: 'file' },
    { name: 'link', kind: 'symlink' },
    { name: 'outside', kind: 'symlink' },
  ]);
  const top = new Map((await opened.tree.list('head', '')).map(({ name, kind }) => [name, kind]));
  expect(top.get('sub')).toBe('submodule');
  expect(top.get('run')).toBe('file');
  expect(top.get('dirlink')).toBe('symlink');
  expect(top.get('deep')).toBe('directory');
});

describe('nothing is there', () => {
  test.each([
    ['nowhere'],
    ['a/b.txt/c'],
    ['dirlink/b.txt'],
    ['a/../a/b.txt'],
    ['a//b.txt'],
    ['/a/b.txt'],
    ['.'],
    ['..'],
    [''],
  ])('at %j', async (path) => expect(await opened.tree.read('head', path)).toBeUndefined());

  test.each([['nowhere'], ['a/b.txt'], ['dirlink'], ['sub'], ['..'], ['a/']])('to list at %j', async (path) =>
    expect(await opened.tree.list('head', path)).toEqual([]),
  );
});

describe('no text is read', () => {
  test.each([['a/link'], ['a/outside'], ['sub'], ['latin1.txt'], ['nul.ts'], ['large.txt'], ['a']])(
    'from %s',
    async (path) => expect(await opened.tree.read('head', path)).toBeUndefined(),
  );
});

test('odd names, a byte order mark and great depth are no obstacle', async () => {
  expect(await opened.tree.read('head', 'line\nfeed/"quoted".ts')).toBe('odd\n');
  expect(await opened.tree.read('head', 'bom.json')).toBe('\ufeff{}');
  expect(await opened.tree.read('head', `deep/${'d/'.repeat(60)}f`)).toBe('deep\n');
  expect(await opened.tree.read('head', 'run')).toBe('#!/bin/sh\n');
  expect(await opened.tree.read('head', 'as-large-as-can-be.txt')).toHaveLength(5 * 1024 * 1024);
});

test('a tree that was made by hostile hands leads nowhere else', async () => {
  await using hostile = await createRepo();
  const base = await hostile.commit({ files: { f: '1\n' } });
  const blob = Buffer.from(await hostile.sha('HEAD:f'), 'hex');
  const entry = (mode: string, name: string) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), blob]);
  const entries = ['..', '.', 'a/b', 'good'].map((name) => entry('100644', name));
  const tree = await writeObject(hostile.directory, 'tree', Buffer.concat([...entries, Buffer.from('100644 cut')]));
  const head = (await hostile.git(['commit-tree', tree, '-p', base, '-m', 'Evil'])).trim();
  await using evil = await openLocal({ repo: hostile.directory, base, head });
  expect(await evil.tree.list('head', '')).toEqual([{ name: 'good', kind: 'file' }]);
  for (const path of ['..', '.', 'a/b']) expect(await evil.tree.read('head', path)).toBeUndefined();
});

/** As git stores a loose object: git itself would refuse to make some. */
async function writeObject(directory: string, type: string, content: Buffer): Promise<string> {
  const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = createHash('sha1').update(object).digest('hex');
  const folder = join(directory, '.git/objects', name.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name.slice(2)), deflateSync(object));
  return name;
}

test('many questions at once are answered', async () => {
  const answers = await Promise.all(Array.from({ length: 300 }, () => opened.tree.read('head', 'a/b.txt')));
  expect(new Set(answers)).toEqual(new Set(['head\n']));
});
