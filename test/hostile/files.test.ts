/** Git and the file system as hostile hands leave them. The numbers are those of the table in SECURITY.md. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import imports from '../../src/checks/imports.ts';
import { targetsOf } from '../../src/checks/run.ts';
import type { Change, FileChange } from '../../src/model.ts';
import { judge } from '../../src/policy/judging/judge.ts';
import { unzipOne } from '../../src/world/artifacts/unzip.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import { noWorkspace } from '../../src/world/workspace/workspace.ts';
import { factsOf } from '../policy/facts.ts';
import { requiring } from '../policy/policies.ts';
import { type Content, createRepo, type Repo } from '../support/repo.ts';
import { type Zipped, zipOf } from '../support/zip.ts';

type Files = Readonly<Record<string, Content>>;

async function changed(before: Files, after: Files): Promise<Repo> {
  const repo = await createRepo();
  await repo.commit({ files: before });
  await repo.branch('work');
  await repo.commit({ files: after });
  return repo;
}

async function changeOf(repo: Repo): Promise<Change> {
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
  return await opened.source.change();
}
const at = (change: Change, path: string): FileChange | undefined => change.files.find((file) => file.path === path);

describe('C3.33: a link', () => {
  test.each(['/etc/passwd', '../../../../etc/passwd', '.github/assay.yml'])(
    'to %s in place of the policy is no policy, and that is an error',
    async (link) => {
      await using repo = await changed({ '.github/assay.yml': { link } }, { f: '1\n' });
      await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
      const change = await opened.source.change();
      await expect(opened.source.policy(change)).rejects.toThrow(/is a symlink: make it a regular file/);
    },
  );

  test('in place of a manifest, of a folder, or in a circle, is no file to any check', async () => {
    await using repo = await changed(
      { f: '1\n' },
      {
        'package.json': { link: '/etc/passwd' },
        src: { link: '/' },
        loop: { link: 'loop' },
        'a.ts': "import './src/etc/passwd';\nimport './loop/x';\nimport './loop';\n",
      },
    );
    await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
    const change = await opened.source.change();
    expect(['package.json', 'src', 'loop'].map((path) => at(change, path)?.content.kind)).toEqual(
      Array(3).fill('symlink'),
    );
    expect(await opened.tree.read('head', 'package.json')).toBeUndefined();
    expect(await opened.tree.list('head', 'src/etc')).toEqual([]);
    const { verified } = await imports.run(targetsOf(change), {
      tree: opened.tree,
      workspace: noWorkspace('nothing is installed'),
    });
    expect(verified).toEqual([]);
  });
});

test('C3.34: attributes that call files generated, binary or filtered change no count', async () => {
  const attributes = '* -diff\n*.js linguist-generated binary\n*.ts filter=lfs diff=lfs -text\n';
  await using repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  await repo.branch('work');
  await repo.commit({ files: { 'a.js': '1\n2\n', 'b.ts': '1\n' } });
  await repo.commit({ files: { '.gitattributes': attributes } });
  const change = await changeOf(repo);
  expect(change.files.map(({ path, added, upkeep }) => [path, added.length, upkeep])).toEqual([
    ['.gitattributes', 3, 'source'],
    ['a.js', 2, 'source'],
    ['b.ts', 1, 'source'],
  ]);
});

describe('C3.35: too much of it', () => {
  test('a change of 300,000 lines has 300,000 lines', async () => {
    await using repo = await changed({ f: '1\n' }, { g: 'x\n'.repeat(300_000) });
    expect(at(await changeOf(repo), 'g')?.added).toHaveLength(300_000);
  });

  test.each(['too-large', 'binary'] as const)('a file that is %s passes no rule about what it holds', (kind) => {
    const facts = factsOf({ others: [{ path: 'a.ts', kind }], commits: [{ claims: 'agent' }] });
    expect(judge(requiring({ not: { origin: 'agent', paths: ['a.ts'] } }), facts).conclusion).not.toBe('pass');
  });
});

test('C3.36: 3,001 files and 251 commits are counted by git, all of them', async () => {
  await using repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  const commits = Array.from({ length: 251 }, (_, nth) =>
    [
      'commit refs/heads/work',
      `mark :${nth + 1}`,
      'committer A <a@example.com> 1767225600 +0000',
      'data 1\nx',
      nth === 0 ? 'from refs/heads/main^0' : `from :${nth}`,
      ...Array.from({ length: nth === 0 ? 2751 : 1 }, (_, file) => `M 644 inline d/${nth}-${file}\ndata 2\nx\n`),
      '',
    ].join('\n'),
  );
  await repo.git(['fast-import', '--quiet'], { input: commits.join('\n') });
  const change = await changeOf(repo);
  expect([change.files.length, change.commits.length]).toEqual([3001, 251]);
  expect(change.files.reduce((sum, { added }) => sum + added.length, 0)).toBe(3001);
});

describe('C3.37: what leads out of the repository', () => {
  test('a submodule whose address is an option or a command is a name that nobody fetches', async () => {
    const modules = ['--upload-pack=touch pwned', 'ext::sh -c touch% pwned', 'file:///etc'].map(
      (url, nth) => `[submodule "s${nth}"]\n\tpath = s${nth}\n\turl = ${url}\n\tupdate = !touch pwned\n`,
    );
    const links = Object.fromEntries(modules.map((_, nth) => [`s${nth}`, { submodule: String(nth + 1).repeat(40) }]));
    await using repo = await changed({ f: '1\n' }, { '.gitmodules': modules.join(''), ...links });
    await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
    const change = await opened.source.change();
    expect(['s0', 's1', 's2'].map((path) => at(change, path)?.content.kind)).toEqual(Array(3).fill('submodule'));
    expect(await opened.tree.list('head', 's0')).toEqual([]);
    for (const folder of [repo.directory, process.cwd()])
      await expect(access(join(folder, 'pwned'))).rejects.toThrow('ENOENT');
    const facts = { ...factsOf(), change };
    expect(judge(requiring({ not: { 'file-is': 'submodule' } }), facts).conclusion).toBe('fail');
  });

  test('a file that becomes a pointer to another store is an edit like any other', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
    await using repo = await changed(
      { 'a.ts': 'const a = 1;\n', '.gitattributes': '*.ts filter=lfs\n' },
      { 'a.ts': pointer },
    );
    const change = await changeOf(repo);
    expect(at(change, 'a.ts')).toMatchObject({ content: { kind: 'text', text: pointer }, removed: 1 });
    expect(at(change, 'a.ts')?.added).toHaveLength(3);
  });
});

describe('C3.38: an archive', () => {
  const limits = { name: 'claim.json', bytes: 1024 * 1024 };
  const one = { name: 'claim.json', content: '{}' };

  test('of the one file that is meant is opened', () => expect(unzipOne(zipOf(one), limits)).toEqual({ value: '{}' }));

  test.each<readonly [string, readonly Zipped[], RegExp]>([
    ['that unpacks to very much more', [{ ...one, content: '0'.repeat(1024 * 1024) }], /times smaller/],
    ['that is larger than a claim may be', [{ ...one, content: '0'.repeat(2 * 1024 * 1024) }], /larger than/],
    ['that says it is small and is not', [{ ...one, content: '0'.repeat(1024 * 1024), size: 2 }], /broken/],
    ['of two files of one name', [one, one], /2 entries/],
    [
      'of very many files',
      Array.from({ length: 65_000 }, (_, nth) => ({ name: `${nth}`, content: '' })),
      /entries|larger/,
    ],
    ['of a file with an absolute name', [{ ...one, name: '/claim.json' }], /out of its folder/],
    ['of a file above', [{ ...one, name: '../claim.json' }], /out of its folder/],
    ['of a file with backslashes', [{ ...one, name: '..\\claim.json' }], /out of its folder/],
    ['of a link', [{ ...one, mode: 0o120777 }], /holds a link/],
    ['of an encrypted file', [{ ...one, isEncrypted: true }], /is encrypted/],
    ['of another archive', [{ name: 'claim.zip', content: zipOf(one) }], /another file/],
  ])('%s is not', (_, files, because) => {
    expect(unzipOne(zipOf(...files), limits)).toEqual({ unavailable: expect.stringMatching(because) });
  });
});

describe('beyond the list', () => {
  test('paths that differ in case alone are two files, each with its lines', async () => {
    await using repo = await changed({ f: '1\n' }, { 'src/Pay.ts': '1\n', 'src/pay.ts': '1\n2\n' });
    const change = await changeOf(repo);
    expect([at(change, 'src/Pay.ts')?.added.length, at(change, 'src/pay.ts')?.added.length]).toEqual([1, 2]);
  });

  test('a path of 4,096 bytes is a path, and its lines are counted', async () => {
    const path = `${`${'d'.repeat(254)}/`.repeat(16)}${'f'.repeat(16)}`;
    await using repo = await createRepo();
    await repo.commit({ files: { f: '1\n' } });
    const head = ['commit refs/heads/work', 'committer A <a@example.com> 1767225600 +0000', 'data 1\nx'];
    const input = [...head, 'from refs/heads/main^0', `M 644 inline ${path}`, 'data 4\n1\n2\n', ''].join('\n');
    await repo.git(['fast-import', '--quiet'], { input });
    await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
    expect(Buffer.byteLength(path)).toBe(4096);
    expect(at(await opened.source.change(), path)?.added).toHaveLength(2);
    expect(await opened.tree.read('head', path)).toBe('1\n2\n');
  });

  test('files that are called like what every object has are files', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'src/__proto__/a.ts'];
    await using repo = await changed({ f: '1\n' }, Object.fromEntries(names.map((name) => [name, '1\n'])));
    const change = await changeOf(repo);
    for (const name of names) expect(at(change, name)?.added).toHaveLength(1);
  });
});
