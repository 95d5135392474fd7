/** What a change is made of: files of every kind, commits with their notes, and lines whose commit git itself is unsure of. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDiff } from '../../../src/change/diff.ts';
import type { Change, FileChange } from '../../../src/model.ts';
import { openStore } from '../../../src/world/git/store.ts';
import { readContents } from '../../../src/world/loading/contents.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { type Content, createRepo, type Repo } from '../../support/repo.ts';

async function changeOf(repo: Repo, base = 'main', head = 'HEAD'): Promise<Change> {
  await using opened = await openLocal({ repo: repo.directory, base, head });
  return await opened.source.change();
}

type Files = Readonly<Record<string, Content>>;

/** The one change from some files to others, in one commit. */
async function changeBetween(before: Files, after: Files): Promise<Change> {
  await using repo = await createRepo();
  await repo.commit({ files: before });
  await repo.branch('work');
  await repo.commit({ files: after });
  return await changeOf(repo);
}

const fileOf = (change: Change, path: string): FileChange => change.files.find((file) => file.path === path)!;
const numbers = ({ added }: FileChange): readonly number[] => added.map(({ number }) => number);

describe('a file', () => {
  test('that is edited has its added lines, its text at head and how many lines went away', async () => {
    const change = await changeBetween({ f: 'a\nb\nc\nd\n' }, { f: 'a\nB\nBB\nd\n' });
    expect(fileOf(change, 'f')).toEqual({
      path: 'f',
      from: 'f',
      mode: '100644',
      content: { kind: 'text', text: 'a\nB\nBB\nd\n' },
      added: [2, 3].map((number) => ({ number, commit: change.head, at: { path: 'f', number } })),
      removed: 2,
      upkeep: 'source',
    });
  });

  test.each<[string, Files, Files, Partial<FileChange>, readonly number[]]>([
    ['is new', {}, { f: '1\n2\n' }, { from: null, removed: 0 }, [1, 2]],
    ['is empty', {}, { f: '' }, { from: null, content: { kind: 'text', text: '' } }, []],
    ['goes', { f: '1\n2\n' }, { f: null }, { mode: null, content: { kind: 'removed' }, removed: 2 }, []],
    ['becomes executable', { f: '1\n' }, { f: { executable: '1\n' } }, { mode: '100755' }, []],
    ['ends without a line feed', { f: '1\n2' }, { f: '1\n2\n3' }, { removed: 1 }, [2, 3]],
    [
      'has DOS line ends',
      { f: '1\n2\n' },
      { f: '1\r\n2\r\n' },
      { content: { kind: 'text', text: '1\r\n2\r\n' } },
      [1, 2],
    ],
    ['has lone carriage returns', { f: '1\n' }, { f: '1\rx\n2\r\n' }, { removed: 1 }, [1, 2]],
    [
      'is Latin-1',
      { f: 'a\n' },
      { f: Buffer.from('a\ncaf\xe9\n', 'latin1') },
      { content: { kind: 'text', text: 'a\ncaf\ufffd\n' } },
      [2],
    ],
    ['is UTF-16', { f: 'a\n' }, { f: Buffer.from('\ufeffa\nb\n', 'utf16le') }, { content: { kind: 'binary' } }, []],
    ['is a script with a NUL', { f: 'a\n' }, { f: 'a\0\nb\n' }, { content: { kind: 'binary' } }, []],
    ['was binary', { f: 'a\0\n' }, { f: 'a\nb\n' }, { content: { kind: 'binary' } }, []],
    [
      'has a NUL far down',
      { f: 'a\n' },
      { f: `${'a\n'.repeat(5000)}\0\nb\n` },
      {},
      Array.from({ length: 5001 }, (_, index) => index + 2),
    ],
    [
      'becomes a link',
      { f: '1\n' },
      { f: { link: 'elsewhere' } },
      { mode: '120000', content: { kind: 'symlink' }, removed: 1 },
      [],
    ],
    ['was a link', { f: { link: 'elsewhere' } }, { f: '1\n2\n' }, { mode: '100644', removed: 1 }, [1, 2]],
    ['is a new link', {}, { f: { link: 'elsewhere' } }, { content: { kind: 'symlink' } }, []],
    [
      'is a submodule',
      {},
      { f: { submodule: '1'.repeat(40) } },
      { mode: '160000', content: { kind: 'submodule' } },
      [],
    ],
    ['is of one very long line', {}, { f: 'x'.repeat(5 * 1024 * 1024 + 1) }, { content: { kind: 'too-large' } }, []],
    ['was too large', { f: 'x'.repeat(5 * 1024 * 1024 + 1) }, { f: 'x\n' }, { content: { kind: 'too-large' } }, []],
  ])('that %s', async (_, before, after, expected, lines) => {
    const file = fileOf(await changeBetween({ other: '1\n', ...before }, after), 'f');
    expect(file).toMatchObject({ ...expected, path: 'f' });
    expect(numbers(file)).toEqual(lines);
  });

  test('that moves is known by both names, its mode and its edited lines', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { 'old name': 'a\nb\nc\nd\n', image: Buffer.from('\0\0\0\0image\0') } });
    await repo.branch('work');
    await repo.rename('old name', 'new/name');
    await repo.rename('image', 'picture');
    const head = await repo.commit({ files: { 'new/name': { executable: 'a\nb\nC\nd\n' } } });
    const change = await changeOf(repo);
    expect(change.files).toHaveLength(2);
    expect(fileOf(change, 'new/name')).toMatchObject({ from: 'old name', mode: '100755', removed: 1 });
    expect(fileOf(change, 'new/name').added).toEqual([
      { number: 3, commit: head, at: { path: 'new/name', number: 3 } },
    ]);
    expect(fileOf(change, 'picture')).toMatchObject({ from: 'image', content: { kind: 'binary' }, added: [] });
  });

  test.each([
    ['a line feed', 'x\n::error::pwn.ts'],
    ['quotes and backslashes', '"a\\n".ts'],
    ['a leading dash', '-rf'],
    ['a leading colon', ':(glob)**'],
    ['a space at its ends', ' f '],
    ['letters beyond ASCII', 'ä/日本.ts'],
    ['a tab', 'a\tb'],
    ['what a shell would run', '$(touch pwned).js'],
  ])('with %s in its name is like any other', async (_, path) => {
    await using repo = await createRepo();
    await repo.commit({ files: { [path]: '1\n2\n', other: '1\n' } });
    await repo.branch('work');
    const first = await repo.commit({ files: { [path]: '1\nx\n2\n' } });
    await repo.branch('side', 'main');
    await repo.commit({ files: { other: '2\n' } });
    await repo.checkout('work');
    await repo.merge('side');
    const second = await repo.commit({ files: { [path]: '1\nx\n2\ny\n' } });
    // With a merge in the range and two commits at the file, this is blame's work, which takes the path as an argument.
    expect(fileOf(await changeOf(repo), path).added).toEqual([
      { number: 2, commit: first, at: { path, number: 2 } },
      { number: 4, commit: second, at: { path, number: 4 } },
    ]);
  });

  test('whose name is not UTF-8 is shown as git shows it, and its lines are known where no program has to be told its name', async () => {
    await using repo = await createRepo();
    const root = await repo.commit();
    const person = 'Robin <robin@example.org> 1767225600 +0000';
    const commit = (mark: number, text: string) =>
      `commit refs/heads/work\nmark :${mark}\ncommitter ${person}\ndata 0\nfrom ${mark === 1 ? root : ':1'}\n` +
      ['caf\xe9', 'b', 'c'].map((path) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`).join('');
    await repo.git(['fast-import', '--quiet'], {
      input: Buffer.from(commit(1, '1\n') + commit(2, '1\n2\n'), 'latin1'),
    });
    const change = await changeOf(repo, 'main', 'work');
    expect(change.files.map(({ path }) => path)).toEqual(['b', 'c', 'caf\\351']);
    expect(fileOf(change, 'caf\\351').added).toEqual([
      { number: 1, commit: await repo.sha('work~1'), at: { path: 'caf\\351', number: 1 } },
      { number: 2, commit: await repo.sha('work'), at: { path: 'caf\\351', number: 2 } },
    ]);
  });

  test('whose name is not UTF-8 has lines of nobody where blame would have to be told its name', async () => {
    await using repo = await createRepo();
    const root = await repo.commit();
    const person = 'Robin <robin@example.org> 1767225600 +0000';
    const file = (text: string) => `M 100644 inline caf\xe9\ndata ${text.length}\n${text}\n`;
    const commit = (mark: number, rest: string) =>
      `commit refs/heads/work\nmark :${mark}\ncommitter ${person}\ndata 0\n${rest}\n`;
    const stream = [
      commit(1, `from ${root}\n${file('1\n')}`),
      commit(2, `from :1\n${file('1\n2\n')}`),
      commit(3, 'from :1\nM 100644 inline other\ndata 2\nx\n'),
      commit(4, 'from :2\nmerge :3\nM 100644 inline other\ndata 2\nx\n'),
    ].join('');
    await repo.git(['fast-import', '--quiet'], { input: Buffer.from(stream, 'latin1') });
    const change = await changeOf(repo, 'main', 'work');
    expect(fileOf(change, 'caf\\351').added.map(({ commit }) => commit)).toEqual([null, null]);
    expect(change.notes.join()).toMatch(/^the commits behind the lines of `caf\\351` are not known: no such path/);
  });

  test('that a tool keeps, or somebody elsewhere, is told apart', async () => {
    const change = await changeBetween(
      {},
      { 'package-lock.json': '{}\n', 'vendor/x.js': '1\n', 'a.go': '// Code generated by x. DO NOT EDIT.\n' },
    );
    expect(change.files.map(({ path, upkeep, added }) => [path, upkeep, added.length])).toEqual([
      ['a.go', 'generated', 1],
      ['package-lock.json', 'generated', 1],
      ['vendor/x.js', 'vendored', 1],
    ]);
  });
});

test('files beyond a limit are named too large, and how many there are is noted', async () => {
  await using repo = await createRepo();
  const base = await repo.commit();
  const head = await repo.commit({ files: { a: '1\n2\n3\n', b: '1\n', c: '1\n2\n', d: '1\n' } });
  const options = {
    objectFormat: 'sha1',
    alternate: join(repo.directory, '.git/objects'),
    shallow: null,
    supply: null,
  } as const;
  await using store = await openStore({ ...options, onMissing: '' });
  const diffs = parseDiff(await store.read(['diff', '--raw', '-z', '-p', '-U0', '--no-abbrev', base, head, '--']));
  const kinds = async (limits: { files: number; lines: number; bytes: number }) =>
    (await readContents(store, diffs, limits)).files.map(({ content }) => content.kind);
  expect(await kinds({ files: 4, lines: 7, bytes: 14 })).toEqual(['text', 'text', 'text', 'text']);
  expect(await kinds({ files: 2, lines: 7, bytes: 14 })).toEqual(['text', 'text', 'too-large', 'too-large']);
  expect(await kinds({ files: 4, lines: 4, bytes: 14 })).toEqual(['text', 'text', 'too-large', 'too-large']);
  expect(await kinds({ files: 4, lines: 7, bytes: 10 })).toEqual(['text', 'text', 'too-large', 'text']);
  const { notes } = await readContents(store, diffs, { files: 9, lines: 4, bytes: 1024 * 1024 });
  expect(notes).toEqual([
    'the change is larger than Assay reads (9 files, 4 added lines, 1 MiB): 2 of its files were not looked into',
  ]);
});

describe('a commit', () => {
  test('comes whole: identities, parents, and a message with its carriage returns', async () => {
    await using repo = await createRepo();
    const base = await repo.commit();
    await repo.branch('work');
    const message = 'Subject\r\n\r\nBody ::error::\n\n\nCo-Authored-By: A <a@example.com>\n\n';
    const sha = await repo.commit({ message, author: 'Ann <ann@example.org>', committer: 'Bot <bot@example.com>' });
    const change = await changeOf(repo);
    expect(change.commits).toEqual([
      {
        sha,
        parents: [base],
        author: { name: 'Ann', email: 'ann@example.org' },
        committer: { name: 'Bot', email: 'bot@example.com' },
        committed: 1_767_225_720,
        message,
      },
    ]);
  });

  test('comes after its parents', async () => {
    await using repo = await createRepo();
    await repo.commit();
    await repo.branch('work');
    const first = await repo.commit({ files: { a: '1' } });
    await repo.branch('side');
    const second = await repo.commit({ files: { b: '1' } });
    await repo.checkout('work');
    const third = await repo.commit({ files: { c: '1' } });
    const merge = await repo.merge('side');
    const shas = (await changeOf(repo)).commits.map(({ sha }) => sha);
    expect(shas[0]).toBe(first);
    expect(new Set(shas.slice(1, 3))).toEqual(new Set([second, third]));
    expect(shas[3]).toBe(merge);
  });

  test('with a message of two mebibytes has it cut, and a note says so', async () => {
    await using repo = await createRepo();
    await repo.commit();
    await repo.branch('work');
    const sha = await repo.commit({ message: 'Trailer: x\n'.repeat(200_000) });
    const change = await changeOf(repo);
    expect(change.commits[0]?.message).toHaveLength(1024 * 1024);
    expect(change.notes).toEqual([`the message of commit ${sha.slice(0, 10)} is too long and was cut`]);
  });

  test('brings the notes that other tools left on it, in whatever folders they lie', async () => {
    await using repo = await createRepo();
    await repo.commit();
    await repo.branch('work');
    const first = await repo.commit({ files: { a: '1\n' } });
    const second = await repo.commit({ files: { a: '2\n' } });
    const third = await repo.commit({ files: { a: '3\n' } });
    const blob = async (text: string) => (await repo.git(['hash-object', '-w', '--stdin'], { input: text })).trim();
    const tree = async (entries: readonly string[]) =>
      (await repo.git(['mktree'], { input: entries.map((entry) => `${entry}\n`).join('') })).trim();
    const two = await tree([`100644 blob ${await blob('deep')}\t${second.slice(4)}`]);
    const one = await tree([`040000 tree ${two}\t${second.slice(2, 4)}`]);
    const top = await tree([
      `040000 tree ${one}\t${second.slice(0, 2)}`,
      `100644 blob ${await blob('flat')}\t${first}`,
      `120000 blob ${await blob('/etc/passwd')}\t${third}`,
    ]);
    const tip = await repo.git(['commit-tree', top, '-m', 'Notes']);
    await repo.git(['update-ref', 'refs/notes/ai', tip.trim()]);
    await repo.git(['notes', '--ref=whogitit', 'add', '-m', 'by git', first]);
    await repo.git(['notes', '--ref=other', 'add', '-m', 'not asked for', first]);
    expect((await changeOf(repo)).commits.map(({ gitNotes }) => gitNotes)).toEqual([
      { 'refs/notes/ai': 'flat', 'refs/notes/whogitit': 'by git\n' },
      { 'refs/notes/ai': 'deep' },
      undefined,
    ]);
  });

  test('with a note of fifty megabytes has it cut, and a note says so', async () => {
    await using repo = await createRepo();
    await repo.commit();
    await repo.branch('work');
    const sha = await repo.commit({ files: { a: '1\n' } });
    const file = join(repo.directory, '.git/large');
    await writeFile(file, 'x'.repeat(50_000_000));
    await repo.git(['notes', '--ref=ai', 'add', '-F', file, sha]);
    const change = await changeOf(repo);
    expect(change.commits[0]?.gitNotes?.['refs/notes/ai']).toHaveLength(5 * 1024 * 1024);
    expect(change.notes).toEqual([`the note in refs/notes/ai of commit ${sha.slice(0, 10)} is too long and was cut`]);
  });
});

describe('records beside the code', () => {
  const path = '.agent-trace/traces.jsonl';

  test('are read at head', async () => {
    expect((await changeBetween({ [path]: '{"a":1}\n' }, { [path]: '{"a":2}\n' })).sidecars).toEqual({
      [path]: '{"a":2}\n',
    });
    expect(await changeBetween({}, { f: '1' })).not.toHaveProperty('sidecars');
    expect(await changeBetween({}, { [path]: { link: '/etc/passwd' } })).not.toHaveProperty('sidecars');
  });

  test('that are long keep their last lines', async () => {
    const line = `${'x'.repeat(99)}\n`;
    const { sidecars, notes } = await changeBetween({}, { [path]: `${line.repeat(60_000)}last\n` });
    expect(sidecars?.[path]?.length).toBeLessThanOrEqual(5 * 1024 * 1024);
    expect(sidecars?.[path]?.startsWith(line)).toBe(true);
    expect(sidecars?.[path]?.endsWith('\nlast\n')).toBe(true);
    expect(notes).toEqual([`\`${path}\` is too long and was cut`]);
  });
});

describe('a line', () => {
  const lines = (some: readonly (string | number)[]) => some.map((line) => `${line}\n`).join('');
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  test('that came with a merge of the target is not the change’s', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: lines(ten) } });
    await repo.branch('work');
    const mine = await repo.commit({ files: { f: lines(['mine', ...ten]) } });
    await repo.checkout('main');
    await repo.commit({ files: { f: lines([...ten, 'theirs']), g: 'theirs\n' } });
    await repo.checkout('work');
    await repo.merge('main');
    const change = await changeOf(repo);
    expect(change.files.map(({ path, added }) => [path, added])).toEqual([
      ['f', [{ number: 1, commit: mine, at: { path: 'f', number: 1 } }]],
    ]);
  });

  test('that resolves a conflict is the merge’s', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: lines(ten) } });
    await repo.branch('work');
    await repo.commit({ files: { f: lines(['mine', ...ten.slice(1)]) } });
    await repo.checkout('main');
    await repo.commit({ files: { f: lines(['theirs', ...ten.slice(1)]) } });
    await repo.checkout('work');
    const merge = await repo.merge('main', { files: { f: lines(['both', ...ten.slice(1)]) } });
    expect(fileOf(await changeOf(repo), 'f').added).toEqual([
      { number: 1, commit: merge, at: { path: 'f', number: 1 } },
    ]);
  });

  test('that a merge kept from one side is not the other side’s', async () => {
    await using repo = await createRepo();
    const others = (text: string) => Object.fromEntries(ten.map((number) => [`other-${number}`, text]));
    await repo.commit({ files: { f: lines(ten), ...others('old\n') } });
    await repo.branch('side');
    await repo.commit({ files: { f: lines(['side', ...ten]) } });
    await repo.branch('work', 'main');
    const mine = await repo.commit({ files: { f: lines(['mine', ...ten]), ...others('new\n') } });
    await repo.merge('side', { files: { f: lines(['mine', ...ten]) } });
    const change = await changeOf(repo);
    expect(fileOf(change, 'f').added).toEqual([{ number: 1, commit: mine, at: { path: 'f', number: 1 } }]);
    expect(fileOf(change, 'other-1').added).toEqual([{ number: 1, commit: mine, at: { path: 'other-1', number: 1 } }]);
  });

  test('that crosswise merges brought from the target is not counted, and a note says so', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: lines(ten), x: '1\n' } });
    await repo.branch('work');
    await repo.checkout('main');
    const theirs = await repo.commit({ files: { f: lines(['theirs', ...ten]) } });
    await repo.checkout('work');
    const ours = await repo.commit({ files: { x: '2\n' } });
    await repo.merge(theirs);
    const mine = await repo.commit({ files: { f: lines(['theirs', ...ten, 'mine']) } });
    await repo.checkout('main');
    await repo.merge(ours);
    const change = await changeOf(repo, 'main', 'work');
    // Compared with the merge base that git takes, the line `theirs` is new; target has had it all the time.
    expect(change.base).toBe(ours);
    expect(fileOf(change, 'f').added).toEqual([{ number: 12, commit: mine, at: { path: 'f', number: 12 } }]);
    expect(change.notes).toContain("1 lines came with a merge of the target and are not counted as the change's");
  });

  test('of a history without a beginning in common is the root commit’s that brought it', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: '1\n' } });
    await repo.git(['switch', '--quiet', '--orphan', 'other']);
    const root = await repo.commit({ files: { g: '1\n2\n' } });
    await repo.git(['switch', '--quiet', '--create', 'work', 'main']);
    await repo.git(['merge', '--quiet', '--allow-unrelated-histories', '--no-commit', 'other']);
    await repo.commit();
    expect(fileOf(await changeOf(repo), 'g').added.map(({ commit }) => commit)).toEqual([root, root]);
  });

  test('of a moved file is traced to where it stood', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { old: lines(ten) } });
    await repo.branch('work');
    const first = await repo.commit({ files: { old: lines(['new', ...ten]) } });
    await repo.rename('old', 'moved');
    const second = await repo.commit({ files: { moved: lines(['top', 'new', ...ten]) } });
    expect(fileOf(await changeOf(repo), 'moved').added).toEqual([
      { number: 1, commit: second, at: { path: 'moved', number: 1 } },
      { number: 2, commit: first, at: { path: 'old', number: 1 } },
    ]);
  });

  test('on which git disagrees with itself is nobody’s when several commits touched the file', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: lines(['a', 'b', 'c']) } });
    await repo.branch('work');
    await repo.commit({ files: { f: lines(['c', 'a', 'b']) } });
    await repo.commit({ files: { f: lines(['b', 'c', 'a']) } });
    // From end to end, `a` seems to be new; step by step it was there all the time.
    expect(fileOf(await changeOf(repo), 'f').added).toEqual([{ number: 3, commit: null, at: null }]);
  });

  test('on which git disagrees with itself is that of the one commit that touched the file', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: lines(ten), g: '1\n' } });
    await repo.branch('work');
    await repo.rename('f', 'h');
    const moved = await repo.commit({ files: { h: lines(['new', ...ten]) } });
    await repo.commit({ files: { g: '2\n' } });
    // The file seems to be new when its old self is there again at head; step by step it was moved.
    await repo.commit({ files: { f: lines(ten) } });
    const { added, from } = fileOf(await changeOf(repo), 'h');
    expect(from).toBeNull();
    expect(added.map(({ commit }) => commit)).toEqual(added.map(() => moved));
    expect(added.map(({ at }) => at?.number)).toEqual(added.map(({ number }) => number));
  });
});
