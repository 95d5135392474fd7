/** The reader's own repository: what is compared with what, and one clear line for everything that can be wrong. */
import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { UserError } from '../../../src/errors.ts';
import type { RepositoryOptions } from '../../../src/world/command-line.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { createFolder, createRepo, type Repo, runGit } from '../../support/repo.ts';

afterEach(() => vi.unstubAllEnvs());

async function changeOf(options: Partial<RepositoryOptions> & { readonly repo: string }) {
  await using opened = await openLocal({ head: 'HEAD', ...options });
  return await opened.source.change();
}

/** The one line that a failure tells. */
async function failure(options: Partial<RepositoryOptions> & { readonly repo: string }): Promise<string> {
  const error: unknown = await changeOf(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  const { message } = error as UserError;
  expect(message).not.toContain('\n');
  return message;
}

/** Main with two commits, and a branch `work` that left after the first one. */
async function createFork(): Promise<Repo> {
  const repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  await repo.branch('work');
  await repo.commit({ files: { g: '1\n' } });
  await repo.checkout('main');
  await repo.commit({ files: { h: '1\n' } });
  await repo.checkout('work');
  return repo;
}

async function clone(repo: Repo, args: readonly string[] = []) {
  const folder = await createFolder();
  await runGit(folder.directory, ['clone', '--quiet', ...args, `file://${repo.directory}`, '.']);
  return folder;
}

describe('the base', () => {
  test('that is given is the target, and the merge base is what the change is compared with', async () => {
    await using repo = await createFork();
    const change = await changeOf({ repo: repo.directory, base: 'main' });
    expect(change).toMatchObject({
      target: await repo.sha('main'),
      base: await repo.sha('main~1'),
      head: await repo.sha('work'),
    });
    expect(change.files.map(({ path }) => path)).toEqual(['g']);
    expect(change.commits.map(({ sha }) => sha)).toEqual([await repo.sha('work')]);
    expect(change.notes).toEqual([]);
  });

  test('that is not given is the default branch of the remote, which a note says', async () => {
    await using repo = await createFork();
    await repo.checkout('main');
    await using cloned = await clone(repo);
    await runGit(cloned.directory, ['switch', '--quiet', '--detach', 'origin/work']);
    const change = await changeOf({ repo: cloned.directory });
    expect(change.target).toBe(await repo.sha('main'));
    expect(change.notes).toEqual(['compared with `origin/main`, because no --base was given']);
  });

  test.each([
    ['refs/remotes/origin/main', 'origin/main'],
    ['refs/remotes/origin/master', 'origin/master'],
    ['refs/heads/main', 'main'],
  ])('falls back to %s', async (ref, shown) => {
    await using repo = await createFork();
    const main = await repo.sha('main');
    await repo.git(['branch', '-D', 'main']);
    await repo.git(['update-ref', ref, main]);
    const change = await changeOf({ repo: repo.directory });
    expect(change.target).toBe(main);
    expect(change.notes).toEqual([`compared with \`${shown}\`, because no --base was given`]);
  });

  test('is not the branch that is looked at', async () => {
    await using repo = await createRepo();
    await repo.commit();
    expect(await failure({ repo: repo.directory })).toBe(
      'there is no default branch to compare with, here or at `origin`: name one with --base',
    );
  });
});

describe('the head', () => {
  test('names its branch', async () => {
    await using repo = await createFork();
    const branch = async (head: string) => (await changeOf({ repo: repo.directory, base: 'main', head })).branch;
    await repo.git(['update-ref', 'refs/remotes/origin/claude/fix', 'work']);
    expect(await branch('HEAD')).toBe('work');
    expect(await branch('work')).toBe('work');
    expect(await branch('origin/claude/fix')).toBe('claude/fix');
    expect(await branch(await repo.sha('work'))).toBeNull();
  });

  test('that the target has already is an empty change', async () => {
    await using repo = await createFork();
    const change = await changeOf({ repo: repo.directory, base: 'work', head: 'main~1' });
    expect(change).toMatchObject({ commits: [], files: [], base: await repo.sha('main~1') });
  });
});

describe('a revision', () => {
  test.each([
    ['no-such-branch'],
    ['--output=pwned'],
    ['-h'],
    ['HEAD:f'],
    ['main..work'],
    ['HEAD^{tree}'],
    ['a..b'],
    [''],
    ['HEAD~99'],
  ])('%j that names no commit is quoted', async (revision) => {
    await using repo = await createFork();
    for (const options of [{ base: revision }, { base: 'main', head: revision }])
      expect(await failure({ repo: repo.directory, ...options })).toBe(
        `no commit is known as \`${revision}\` in this repository: check the name, or fetch it first`,
      );
    expect(await readdir(repo.directory)).toEqual(['.git', 'f', 'g']);
  });

  test('of two lines is one question all the same', async () => {
    await using repo = await createFork();
    expect(await failure({ repo: repo.directory, base: 'x\nHEAD' })).toContain('known as `x?HEAD`');
  });

  test('can be whatever git takes for one', async () => {
    await using repo = await createFork();
    await repo.git(['tag', '-a', 'v1', '-m', 'One', 'main']);
    const main = await repo.sha('main');
    for (const base of ['v1', main.slice(0, 8), 'main@{0}', 'HEAD^{/Change}'])
      expect((await changeOf({ repo: repo.directory, base })).head).toBe(await repo.sha('work'));
    expect((await changeOf({ repo: repo.directory, base: 'v1' })).target).toBe(main);
  });
});

describe('histories', () => {
  test('without anything in common cannot be compared', async () => {
    await using repo = await createFork();
    await repo.git(['switch', '--quiet', '--orphan', 'other']);
    await repo.commit({ files: { x: '1' } });
    expect(await failure({ repo: repo.directory, base: 'main' })).toMatch(
      /^[0-9a-f]{10} and [0-9a-f]{10} have no history in common: name another revision to compare with$/,
    );
  });

  test('that are shallow and do not reach a common commit say what to fetch', async () => {
    await using repo = await createFork();
    await using cloned = await clone(repo, ['--depth=1', '--no-single-branch']);
    expect(await failure({ repo: cloned.directory, base: 'origin/main', head: 'origin/work' })).toMatch(
      /^the shallow history holds no commit that .* have in common: fetch more of it \(`git fetch --unshallow`\)$/,
    );
  });

  test('that are shallow and do reach it are as good as whole ones', async () => {
    await using repo = await createFork();
    await using cloned = await clone(repo, ['--depth=2', '--no-single-branch']);
    const change = await changeOf({ repo: cloned.directory, base: 'origin/main', head: 'origin/work' });
    expect(change.base).toBe(await repo.sha('main~1'));
    expect(change.commits).toHaveLength(1);
    expect(change.notes).toEqual([]);
  });

  test('that are shallow within the change are noted', async () => {
    await using repo = await createRepo();
    const root = await repo.commit({ files: { f: '1\n' } });
    await repo.branch('work');
    await repo.commit({ files: { g: '1\n' } });
    const middle = await repo.commit({ files: { g: '2\n' } });
    await repo.merge(root);
    await repo.commit({ files: { g: '3\n' } });
    const merge = (await repo.git(['commit-tree', '-p', 'HEAD', '-p', root, '-m', 'Merge', 'HEAD^{tree}'])).trim();
    await repo.git(['reset', '--quiet', '--hard', merge]);
    await writeFile(join(repo.directory, '.git/shallow'), `${middle}\n`);
    const { notes } = await changeOf({ repo: repo.directory, base: 'main' });
    expect(notes).toEqual([
      'the history is shallow and ends within the change, so that the merge base may be another one: `git fetch --unshallow` brings the rest',
    ]);
  });

  test('with several merge bases take the one that a three-dot diff takes, and say so', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: '1\n2\n3\n4\n5\n6\n7\n8\n9\n' } });
    await repo.branch('work');
    const ours = await repo.commit({ files: { mine: 'x\n' } });
    await repo.checkout('main');
    const theirs = await repo.commit({ files: { yours: 'y\n' } });
    await repo.checkout('work');
    await repo.merge(theirs);
    await repo.commit({ files: { late: 'z\n' } });
    await repo.checkout('main');
    await repo.merge(ours);
    const change = await changeOf({ repo: repo.directory, base: 'main', head: 'work' });
    const shown = await repo.git(['diff', '--name-only', 'main...work']);
    expect(shown.trim().split('\n')).toEqual(change.files.map(({ path }) => path));
    expect(change.notes).toContain(
      `head and target have 2 merge bases; compared with ${change.base.slice(0, 10)}, as a three-dot diff does`,
    );
  });
});

describe('a folder', () => {
  test('that is no repository', async () => {
    await using folder = await createFolder();
    expect(await failure({ repo: folder.directory })).toBe(
      `\`${folder.directory}\` is not in a git repository: name one with --repo`,
    );
  });

  test('that is not there', async () => {
    expect(await failure({ repo: '/no/such/folder' })).toBe(
      'there is no folder `/no/such/folder`: name one with --repo',
    );
  });

  test('whose repository has no commit', async () => {
    await using repo = await createRepo();
    expect(await failure({ repo: repo.directory })).toBe(
      'the repository has no commit at `HEAD`: name another one with --head',
    );
  });

  test.runIf(process.getuid?.() === 0)('that another user owns', async () => {
    await using repo = await createFork();
    await chown(repo.directory, 12_345, 12_345);
    await chown(join(repo.directory, '.git'), 12_345, 12_345);
    expect(await failure({ repo: repo.directory, base: 'main' })).toBe(
      `another user owns the repository at \`${repo.directory}\`: if you trust it, run \`git config --global --add safe.directory ${repo.directory}\``,
    );
  });

  test('within a repository, a bare repository and a linked work tree will all do', async () => {
    await using repo = await createFork();
    await using bare = await clone(repo, ['--bare']);
    await using linked = await createFolder();
    await mkdir(join(repo.directory, 'deep/er'), { recursive: true });
    await repo.git(['worktree', 'add', '--quiet', join(linked.directory, 'tree'), '--detach', 'work']);
    const heads = await Promise.all(
      [
        join(repo.directory, 'deep/er'),
        bare.directory,
        join(linked.directory, 'tree'),
        relative(process.cwd(), repo.directory),
      ].map(async (folder) => (await changeOf({ repo: folder, base: 'main' })).head),
    );
    expect(new Set(heads)).toEqual(new Set([await repo.sha('work')]));
  });

  test('whose objects are borrowed from another one, which borrows them too, is read', async () => {
    await using repo = await createFork();
    await using first = await clone(repo, ['--shared', '--no-checkout']);
    await runGit(first.directory, ['remote', 'set-head', 'origin', '--delete']);
    await writeFile(join(first.directory, '.git/objects/info/alternates'), `${join(repo.directory, '.git/objects')}\n`);
    await using second = await createFolder();
    await runGit(second.directory, ['clone', '--quiet', '--shared', '--no-checkout', first.directory, '.']);
    const change = await changeOf({
      repo: second.directory,
      base: await repo.sha('main'),
      head: await repo.sha('work'),
    });
    expect(change.files.map(({ path }) => path)).toEqual(['g']);
  });

  test('with SHA-256 names is read', async () => {
    await using repo = await createRepo({ objectFormat: 'sha256' });
    await repo.commit({ files: { f: '1\n' } });
    await repo.branch('work');
    const head = await repo.commit({ files: { f: '1\n2\n' } });
    const change = await changeOf({ repo: repo.directory });
    expect(change.files[0]?.added).toEqual([{ number: 2, commit: head, at: { path: 'f', number: 2 } }]);
  });

  test('whose clone lacks the contents that are needed says how to get them', async () => {
    await using repo = await createFork();
    await repo.git(['config', 'uploadpack.allowFilter', 'true']);
    await using cloned = await clone(repo, ['--filter=blob:none', '--no-checkout']);
    const message = await failure({ repo: cloned.directory, base: 'origin/main', head: 'origin/work' });
    const [head, target] = [await repo.sha('work'), await repo.sha('main')].map((sha) => sha.slice(0, 12));
    expect(message).toContain(
      `objects that the change needs are not in this clone: run \`git -C ${cloned.directory} log --patch ${target}...${head}\` once, which fetches them`,
    );
  });
});

describe('the policy', () => {
  const at = (repo: Repo, options: Partial<RepositoryOptions> = {}) =>
    openLocal({ repo: repo.directory, base: 'main', head: 'work', ...options }).then(async (opened) => {
      await using open = opened;
      return await open.source.policy(await open.source.change());
    });

  test('is the target’s, neither the base’s nor the head’s', async () => {
    await using repo = await createFork();
    await repo.commit({ files: { '.github/assay.yml': 'version: 1 # head\n' } });
    expect(await at(repo)).toBeNull();
    await repo.checkout('main');
    const target = await repo.commit({ files: { '.github/assay.yml': 'version: 1 # target\n' } });
    expect(await at(repo)).toEqual({ text: 'version: 1 # target\n', source: `.github/assay.yml@${target}` });
  });

  test('is the file that the reader names', async () => {
    await using repo = await createFork();
    await using folder = await createFolder();
    const file = join(folder.directory, 'mine.yml');
    await writeFile(file, 'version: 1\n');
    expect(await at(repo, { policy: file })).toEqual({ text: 'version: 1\n', source: file });
    await expect(at(repo, { policy: `${file}.no` })).rejects.toThrow(`\`--policy ${file}.no\` cannot be read (ENOENT)`);
  });

  test.each([
    ['a link', { link: '/etc/passwd' }, /is a symlink: make it a regular file$/],
    ['binary', 'version: 1\0\n', /is no UTF-8 text of at most 5 MiB$/],
    ['a folder', undefined, /is a directory: make it a regular file$/],
  ])('that is %s is an error, not no policy', async (_, content, message) => {
    await using repo = await createFork();
    await repo.checkout('main');
    await repo.commit({
      files: content === undefined ? { '.github/assay.yml/x': '' } : { '.github/assay.yml': content },
    });
    await expect(at(repo)).rejects.toThrow(message);
  });
});

test('the text of the pull request comes from a file', async () => {
  await using repo = await createFork();
  await using folder = await createFolder();
  const body = join(folder.directory, 'body.md');
  await writeFile(body, 'Made with love\r\n');
  expect((await changeOf({ repo: repo.directory, base: 'main', body })).body).toBe('Made with love\r\n');
  await expect(changeOf({ repo: repo.directory, base: 'main', body: folder.directory })).rejects.toThrow('(EISDIR)');
});

describe('the reader’s repository', () => {
  const snapshot = async (directory: string) => {
    const names = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const files = await Promise.all(
      names.map(async ({ parentPath, name }) => [
        join(parentPath, name),
        (await readFile(join(parentPath, name))).toString('base64'),
      ]),
    );
    return files.sort();
  };

  test('is not written to, and nothing is left behind', async () => {
    await using repo = await createFork();
    const before = await snapshot(repo.directory);
    await using folder = await createFolder();
    vi.stubEnv('TMPDIR', folder.directory);
    const opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
    await opened.source.change();
    expect(await readdir(folder.directory)).toHaveLength(1);
    await opened[Symbol.asyncDispose]();
    await failure({ repo: repo.directory, base: 'main', body: '/no/such/file' });
    expect(await readdir(folder.directory)).toEqual([]);
    expect(await snapshot(repo.directory)).toEqual(before);
  });

  test('has no say in what is seen: neither its configuration, nor attributes, replacements or grafts', async () => {
    await using repo = await createRepo();
    const base = await repo.commit({ files: { 'a.ts': 'one\ntwo\n', 'b.txt': 'x\n' } });
    await repo.branch('work');
    const attributes = '* -diff\n*.ts binary\n*.txt diff=shout text eol=crlf filter=shout\n';
    const head = await repo.commit({
      files: { 'a.ts': 'one\nTWO\nthree\n', 'b.txt': 'x\ny\n', '.gitattributes': attributes },
    });
    await repo.git(['config', 'diff.external', 'false']);
    await repo.git(['config', 'diff.shout.textconv', 'false']);
    await repo.git(['config', 'diff.noprefix', 'true']);
    await repo.git(['config', 'diff.algorithm', 'patience']);
    await repo.git(['config', 'diff.renames', 'false']);
    await repo.git(['config', 'log.showSignature', 'true']);
    await repo.git(['config', 'blame.ignoreRevsFile', 'nowhere']);
    await repo.git(['config', 'core.fsmonitor', 'false; touch pwned']);
    await writeFile(join(repo.directory, '.git/info/attributes'), '* -diff\n');
    await writeFile(join(repo.directory, '.git/info/grafts'), `${head}\n`);
    await repo.git(['replace', head, base]);
    const change = await changeOf({ repo: repo.directory, base: 'main', head });
    expect(change.commits).toHaveLength(1);
    expect(
      change.files.map(({ path, added, content }) => [path, content.kind, added.map(({ number }) => number)]),
    ).toEqual([
      ['.gitattributes', 'text', [1, 2, 3]],
      ['a.ts', 'text', [2, 3]],
      ['b.txt', 'text', [2]],
    ]);
  });
});
