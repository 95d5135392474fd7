/** Objects fetched from a real git server on loopback: what comes, what it costs, and what is said when it does not come. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OutsideError, UserError } from '../../../src/errors.ts';
import { NO_RECORDS } from '../../../src/world/records/forge-records.ts';
import { type FetchOptions, openFetched } from '../../../src/world/sources/source-fetched.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { type GitRequest, type GitServerOptions, startGitServer } from '../../support/git-server.ts';
import { createFolder, createRepo, type Repo, runGit } from '../../support/repo.ts';

afterEach(() => vi.unstubAllEnvs());

const TOKEN = 'ghs_secret';
/** Nobody waits, and chance is always the same. */
const clock = { now: () => 0, sleep: async () => undefined, random: () => 0 };
const meta = { number: 7, branch: 'claude/work', title: 'Title', body: 'Body', opener: null };

/** The repository as `owner/name` on a server. */
async function serve(repo: Repo, options: Omit<GitServerOptions, 'root'> = {}) {
  const folder = await createFolder();
  await mkdir(join(folder.directory, 'owner'));
  await symlink(repo.directory, join(folder.directory, 'owner/name'));
  const server = await startGitServer({ token: TOKEN, ...options, root: folder.directory });
  return {
    ...server,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const request = (url: string, over: Partial<FetchOptions> = {}): FetchOptions => ({
  serverUrl: url,
  repository: 'owner/name',
  token: TOKEN,
  clock,
  head: 'refs/heads/work',
  target: 'refs/heads/main',
  policy: '',
  meta,
  records: async () => NO_RECORDS,
  progress: () => undefined,
  ...over,
});

/** Forty files; main goes on after the branch left; the branch merges a side branch, renames, and edits. */
async function createProject(): Promise<Repo> {
  const repo = await createRepo();
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`src/${index}.ts`, `one\ntwo ${index}\nthree\n`]),
  );
  await repo.commit({ files: { ...files, 'package.json': '{}\n', '.github/assay.yml': 'version: 1\n' } });
  await repo.branch('work');
  for (const round of [1, 2, 3])
    await repo.commit({
      files: {
        'src/0.ts': `${round}\n`.repeat(round),
        'src/1.ts': `one\n${round}\nthree\n`,
        [`src/new-${round}.ts`]: 'x\n',
      },
    });
  await repo.branch('side');
  await repo.commit({ files: { 'src/2.ts': 'side\n' } });
  await repo.checkout('work');
  await repo.rename('src/3.ts', 'src/moved.ts');
  await repo.commit({ files: { 'src/moved.ts': 'one\ntwo 3\nTHREE\n', 'src/4.ts': null } });
  await repo.merge('side');
  await repo.git(['notes', '--ref=ai', 'add', '-m', 'by a machine', 'work~1']);
  await repo.checkout('main');
  await repo.commit({ files: { 'src/39.ts': 'later\n' } });
  return repo;
}

const posts = (requests: readonly GitRequest[]) => requests.filter(({ method }) => method === 'POST').length;

/** A temporary folder in which the store is alone. */
async function openAlone(options: FetchOptions) {
  const folder = await createFolder();
  vi.stubEnv('TMPDIR', folder.directory);
  const opened = await openFetched(options);
  vi.unstubAllEnvs();
  const [store = ''] = await readdir(folder.directory);
  return {
    ...opened,
    store: join(folder.directory, store),
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      expect(await readdir(folder.directory)).toEqual([]);
      await folder[Symbol.asyncDispose]();
    },
  };
}

describe('a change that is fetched', () => {
  test('is the change that its own repository shows, with the server’s filters and without', async () => {
    await using repo = await createProject();
    await using local = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
    const expected = { ...(await local.source.change()), ...meta, repository: 'owner/name' };
    for (const filters of [true, false]) {
      await using server = await serve(repo, { filters });
      await using opened = await openFetched(request(server.url));
      expect(await opened.source.change()).toEqual(expected);
      expect(await opened.source.policy(expected)).toMatchObject({ text: 'version: 1\n' });
      expect(await opened.tree.read('head', 'src/20.ts')).toBe('one\ntwo 20\nthree\n');
      expect(await opened.tree.read('head', 'nothing')).toBeUndefined();
    }
  });

  test('costs few requests: the history, the contents, the notes and what is asked for besides', async () => {
    await using repo = await createProject();
    await using server = await serve(repo);
    await using opened = await openFetched(request(server.url));
    await opened.source.change();
    const before = posts(server.requests);
    expect(before).toBeLessThanOrEqual(7);
    await Promise.all(Array.from({ length: 20 }, (_, index) => opened.tree.read('head', `src/${index + 10}.ts`)));
    // Twenty files that were not there yet come together: one look at the server's abilities, one delivery.
    expect(posts(server.requests) - before).toBeLessThanOrEqual(2);
    await opened.tree.read('head', 'src/10.ts');
    expect(posts(server.requests) - before).toBeLessThanOrEqual(2);
  });

  test('brings no contents that nobody asks for', async () => {
    await using repo = await createProject();
    await using server = await serve(repo);
    await using opened = await openAlone(request(server.url));
    const listed = await runGit(opened.store, ['--git-dir=.', 'cat-file', '--batch-all-objects', '--batch-check']);
    const blob = (await repo.git(['rev-parse', 'work:src/20.ts'])).trim();
    expect(listed).not.toContain(blob);
    expect(listed).toContain((await repo.git(['rev-parse', 'work:src/0.ts'])).trim());
    expect(await opened.tree.list('head', 'src')).toHaveLength(42);
  });

  test('brings what Entire recorded where a commit names it, and not otherwise', async () => {
    await using repo = await createProject();
    const metadata = '{"checkpoint_id":"0123456789ab","agent":"Claude Code","files_touched":["src/0.ts"]}\n';
    await repo.git(['checkout', '--quiet', '--orphan', 'entire/checkpoints/v1']);
    await repo.commit({ files: { '01/23456789ab/0/metadata.json': metadata, '01/23456789ab/0/full.jsonl': 'talk\n' } });
    await repo.checkout('work');
    const recorded = async () => {
      await using server = await serve(repo);
      await using opened = await openAlone(request(server.url));
      const { commits } = await opened.source.change();
      const refs = runGit(opened.store, ['--git-dir=.', 'for-each-ref', 'refs/heads']);
      return { texts: commits.at(-1)!.gitNotes, refs: await refs };
    };
    expect((await recorded()).refs).toBe('');
    await repo.commit({ message: 'Do it\n\nEntire-Checkpoint: 0123456789ab', files: { 'src/0.ts': 'more\n' } });
    expect((await recorded()).texts).toEqual({ 'entire/checkpoints/v1:01/23456789ab/0/metadata.json': metadata });
  });

  test('is deepened until the merge base is there', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: '1\n' } });
    const many = (branch: string, count: number) =>
      Array.from({ length: count }, (_, index) => {
        const from = index === 0 ? 'from refs/heads/main^0\n' : '';
        return `commit refs/heads/${branch}\ncommitter R <r@example.org> ${1_767_300_000 + index} +0000\ndata 2\nx\n${from}M 100644 inline ${branch}\ndata ${String(index).length}\n${index}\n`;
      }).join('');
    await repo.git(['fast-import', '--quiet'], { input: many('work', 70) });
    await repo.git(['fast-import', '--quiet'], { input: many('ahead', 300) });
    await using server = await serve(repo);
    const said: (string | null)[] = [];
    const options = request(server.url, {
      target: 'ahead',
      head: await repo.sha('work'),
      progress: (what) => void said.push(what),
    });
    await using opened = await openFetched(options);
    const change = await opened.source.change();
    expect(change.base).toBe(await repo.sha('main'));
    expect(change.commits).toHaveLength(70);
    expect(change.notes).toEqual([]);
    expect(said).toEqual([
      'fetching the change from owner/name',
      'fetching 200 more commits of history',
      'fetching 1000 more commits of history',
    ]);
  });

  test('leaves nothing behind, even when it does not come', async () => {
    await using repo = await createProject();
    await using server = await serve(repo);
    await (await openAlone(request(server.url)))[Symbol.asyncDispose]();
    await using folder = await createFolder();
    vi.stubEnv('TMPDIR', folder.directory);
    await expect(openFetched(request(server.url, { head: '1'.repeat(40) }))).rejects.toThrow();
    expect(await readdir(folder.directory)).toEqual([]);
  });
});

describe('the token', () => {
  test('goes to the server and nowhere else: no argument, no file', async () => {
    await using repo = await createProject();
    await using server = await serve(repo);
    await using folder = await createFolder();
    const log = join(folder.directory, 'arguments');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    await writeFile(join(folder.directory, 'git'), `#!/bin/sh\necho "$@" >> '${log}'\nexec '${real}' "$@"\n`);
    await chmod(join(folder.directory, 'git'), 0o755);
    vi.stubEnv('PATH', `${folder.directory}:${process.env['PATH']}`);
    await using opened = await openAlone(request(server.url));
    await opened.source.change();
    const secret = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    expect(server.requests.every(({ authorization }) => authorization === `Basic ${secret}`)).toBe(true);
    const printed = await readFile(log, 'utf8');
    expect(printed).toContain('fetch --depth=50');
    expect(printed).not.toMatch(new RegExp(`${TOKEN}|${secret}|xtraheader`, 'i'));
    for (const entry of await readdir(opened.store, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) expect(await readFile(join(entry.parentPath, entry.name), 'latin1')).not.toContain(secret);
  });

  test('is not sent on to where a server points', async () => {
    await using repo = await createProject();
    await using elsewhere = await serve(repo, { token: null });
    await using server = await serve(repo, { redirect: elsewhere.url });
    await expect(openFetched(request(server.url))).rejects.toThrow(OutsideError);
    expect(elsewhere.requests).toEqual([]);
  });

  test('that does not open the repository is the reader’s to change', async () => {
    await using repo = await createProject();
    await using server = await serve(repo);
    for (const token of ['wrong', null]) {
      const failed = openFetched(request(server.url, { token }));
      await expect(failed).rejects.toThrow(UserError);
      await expect(failed).rejects.toThrow(
        `the server does not show \`owner/name\` to this token: it needs \`contents: read\` there (${new URL(server.url).host})`,
      );
    }
  });
});

describe('a server', () => {
  test('that is down for a moment is asked again', async () => {
    await using repo = await createProject();
    let calls = 0;
    await using server = await serve(repo, { fail: () => (++calls <= 2 ? 503 : undefined) });
    await using opened = await openFetched(request(server.url));
    expect((await opened.source.change()).commits).toHaveLength(6);
  });

  test('that stays down ends the matter in one line, without a verdict', async () => {
    await using repo = await createProject();
    await using server = await serve(repo, { fail: () => 500 });
    const error: unknown = await openFetched(request(server.url)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OutsideError);
    expect(String(error)).toMatch(
      /^OutsideError: the objects of `owner\/name` could not be fetched: .*500.* \(127\.0\.0\.1:\d+\)$/,
    );
    expect(server.requests).toHaveLength(4);
  });

  test('that nobody listens on ends it likewise', async () => {
    await using repo = await createProject();
    const server = await serve(repo);
    await server[Symbol.asyncDispose]();
    await expect(openFetched(request(server.url))).rejects.toThrow(OutsideError);
  });

  test('that has no such commit or branch says which repository', async () => {
    await using repo = await createProject();
    await using server = await serve(repo);
    for (const head of ['refs/heads/no-such-branch', '1'.repeat(40)])
      await expect(openFetched(request(server.url, { head }))).rejects.toThrow(
        '`owner/name` has no such commit or branch',
      );
  });

  test('is reached over HTTP only', async () => {
    for (const serverUrl of [
      'file:///etc',
      'ext::sh -c id',
      'ssh://host',
      'https://user:password@host',
      'nonsense',
      '',
    ])
      await expect(openFetched(request(serverUrl))).rejects.toThrow(`\`${serverUrl}\` is no address of a git server`);
  });
});

test.each([
  ['--upload-pack=touch pwned'],
  ['+main:refs/heads/x'],
  ['main:x'],
  ['a..b'],
  ['main~1'],
  ['@{u}'],
  ['refs/heads/*'],
  ['a b'],
  [''],
])('the word %j is no name to fetch', async (word) => {
  for (const over of [{ head: word }, { target: word }])
    await expect(openFetched(request('http://127.0.0.1:1', over))).rejects.toThrow(
      `\`${word}\` is no commit and no branch: give the whole object name, or a branch's name`,
    );
});

describe('the policy', () => {
  test('that is named is read at the target, and has to be there', async () => {
    await using repo = await createProject();
    await repo.commit({ files: { 'other.yml': 'version: 1 # other\n' } });
    await using server = await serve(repo);
    const policy = async (path: string) => {
      await using opened = await openFetched(request(server.url, { policy: path }));
      return await opened.source.policy(await opened.source.change());
    };
    expect(await policy('./other.yml')).toEqual({
      text: 'version: 1 # other\n',
      source: `other.yml@${await repo.sha('main')}`,
    });
    await expect(policy('no.yml')).rejects.toThrow(
      /^the policy `no.yml` at [0-9a-f]{10}, the tip of the target, is not there/,
    );
  });
});

test('a revert and a copy of commits at hand are traced: their contents come on demand', async () => {
  await using repo = await createRepo();
  const [before, after] = ['one\nby agent\ntwo\nthree\n', 'one\ntwo\nthree\n'];
  await repo.commit({ files: { f: after, g: 'top\n' } });
  const agents = await repo.commit({
    message: 'Add\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
    files: { f: before },
  });
  const loss = await repo.commit({ files: { f: after } });
  await repo.branch('side');
  const original = await repo.commit({ files: { g: 'top\ncopied\n' } });
  await repo.checkout('main');
  await repo.git(['merge', '--quiet', '--no-edit', '--strategy=ours', 'side']);
  await repo.commit({ files: { f: after.replace('one', 'ONE'), g: 'TOP\n' } });
  await repo.branch('work');
  await repo.commit({ message: `Back\n\nThis reverts commit ${loss}.\n`, files: { f: before.replace('one', 'ONE') } });
  await repo.commit({ message: `Port\n\n(cherry picked from commit ${original})\n`, files: { g: 'TOP\ncopied\n' } });
  await using server = await serve(repo);
  await using opened = await openFetched(request(server.url));
  const { earlier, notes } = await opened.source.change();
  expect(notes).toEqual([]);
  expect(earlier).toMatchObject([
    { how: 'revert', change: { commits: [{ sha: agents }] }, kept: [{ now: { path: 'f', from: 2, to: 2 } }] },
    { how: 'cherry-pick', change: { commits: [{ sha: original }] }, kept: [{ now: { path: 'g', from: 2, to: 2 } }] },
  ]);
});
