import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import behaviour from '../../src/checks/behaviour.ts';
import type { Outcome } from '../../src/model.ts';
import { openSandbox } from '../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import type { Share } from '../../src/world/world.ts';
import { type Content, createRepo } from '../support/repo.ts';

const sandbox = openSandbox({ choice: 'on' });
const packages = join(import.meta.dirname, '../../node_modules');

interface Given {
  readonly base: Readonly<Record<string, Content>>;
  readonly head: Readonly<Record<string, Content>>;
  readonly message: string;
  /** Whether packages are installed. */
  readonly isInstalled?: boolean;
  readonly share?: Share;
}

async function check({ base, head, message, isInstalled = false, share }: Given): Promise<Outcome> {
  await using repo = await createRepo();
  // Tests run as somebody else, who may not look into a folder of ours.
  await chmod(repo.directory, 0o755);
  await repo.commit({ files: { '.gitignore': 'node_modules\n', 'package.json': '{"type":"module"}', ...base } });
  await repo.branch('change');
  await repo.commit({ files: head, message });
  if (isInstalled) await symlink(packages, join(repo.directory, 'node_modules'));
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  return await behaviour.run([], {
    tree: opened.tree,
    sandbox,
    workspace: opened.workspaceIn(repo.directory),
    suites: opened.suitesIn(repo.directory),
    change: await opened.source.change(),
    ...(share !== undefined && { share }),
  });
}

const node = (...cases: readonly string[]) =>
  [
    "import { test } from 'node:test';",
    "import assert from 'node:assert';",
    "import { clip } from './clip.js';",
    ...cases.map((one, index) => `test('${index}', () => assert.deepStrictEqual(${one}));`),
    '',
  ].join('\n');
const clip = (body: string) => `export function clip(n, most) {\n${body}\n}\n`;
const OLD = clip('  if (n > most) return most;\n  return n;');
const told = ({ findings }: Outcome, rule: string) =>
  findings
    .filter((finding) => finding.rule === `behaviour/${rule}`)
    .map(({ level, from, to, message }) => ({ level, from, to, message }));

describe('lines of changed functions that no test executes', { timeout: 60_000 }, () => {
  test('are a note with their lines', async () => {
    const outcome = await check({
      base: { 'clip.js': OLD, 'clip.test.js': node('clip(1, 5), 1') },
      head: { 'clip.js': clip('  if (n > most) {\n    return most;\n  }\n  return n;') },
      message: 'refactor: braces',
    });
    expect(told(outcome, 'not-executed')).toEqual([
      { level: 'note', from: 3, to: 3, message: 'no related test executes line 3 of `clip`' },
    ]);
  });

  test('are found through one other file, and by vitest, in TypeScript', async () => {
    const spec =
      "import { expect, test } from 'vitest';\nimport { short } from '../src/short';\ntest('it', () => expect(short(3)).toBe(3));\n";
    const outcome = await check({
      base: {
        'src/clip.ts': 'export function clip(n: number, most: number): number {\n  return n > most ? most : n;\n}\n',
        'src/short.ts': "import { clip } from './clip';\nexport const short = (n: number): number => clip(n, 9);\n",
        'test/short.test.ts': spec,
      },
      head: {
        'src/clip.ts':
          'export function clip(n: number, most: number): number {\n  if (most < n)\n    return most;\n  else return n;\n}\n',
      },
      message: 'refactor: words',
      isInstalled: true,
    });
    expect(outcome.notChecked).toEqual([]);
    expect(told(outcome, 'not-executed')).toEqual([
      { level: 'note', from: 3, to: 3, message: 'no related test executes line 3 of `clip`' },
    ]);
  });

  test('are none where a test executes them that comes to the file through more files', async () => {
    const tests = (body: string) => `import { test } from 'node:test';\n${body}`;
    const outcome = await check({
      base: {
        'lib/clip.js': OLD,
        'lib/short.js': "export { clip } from './clip.js';\n",
        'index.js': "import { clip } from './lib/short.js';\nexport const use = (n) => clip(n, 3);\n",
        'test/clip.test.js': tests("import { clip } from '../lib/clip.js';\ntest('it', () => clip(1, 5));\n"),
        'test/all.test.js': tests("import { use } from '../index.js';\ntest('it', () => use(9));\n"),
      },
      head: { 'lib/clip.js': clip('  if (most < n) {\n    return most;\n  }\n  return n;') },
      message: 'refactor: braces',
    });
    expect(told(outcome, 'not-executed')).toEqual([]);
  });

  test('are told whatever becomes of other tests, which do not count as a miss either', async () => {
    const outcome = await check({
      base: {
        'clip.js': OLD,
        'clip.test.js': node('clip(1, 5), 1', 'clip(2, 5), 2'),
        'other.test.js': node('clip(9, 5), 2'),
      },
      head: { 'clip.js': clip('  if (n >= most + 1) {\n    return most;\n  }\n  return n;') },
      message: 'refactor: braces',
    });
    // The one that fails executes it all the same.
    expect(told(outcome, 'not-executed')).toEqual([]);
    expect(told(outcome, 'not-noticed')).toMatchObject([
      { message: expect.stringMatching(/^no related test that was run notices/) },
    ]);
  });

  test('are nothing to speak of where no test has to do with the file', async () => {
    const outcome = await check({
      base: { 'clip.js': OLD, 'other.test.js': "import { test } from 'node:test';\ntest('clip', () => {});\n" },
      head: { 'clip.js': clip('  return n > most ? most : n;') },
      message: 'refactor: shorter',
    });
    expect(outcome.findings).toEqual([]);
    expect(outcome.notChecked.map(({ why }) => why).filter((why) => why.includes('test'))).toEqual([]);
  });
});

describe('a changed operator that no test would miss', { timeout: 60_000 }, () => {
  const head = clip('  return n >= most + 1 ? most : n;');
  test('is a note with an input on which it matters', async () => {
    const outcome = await check({
      base: { 'clip.js': OLD, 'clip.test.js': node('clip(1, 5), 1', 'clip(9, 5), 5') },
      head: { 'clip.js': head },
      message: 'refactor: from the other side',
    });
    const [note, ...more] = told(outcome, 'not-noticed');
    expect(more).toEqual([]);
    expect(note?.message).toMatch(
      /^no related test notices if `[>=+]+` in `clip` becomes `[>=-]+`: `clip\(.*\)` is `.*` and would be `.*`$/,
    );
    expect(note).toMatchObject({ level: 'note', from: 2, to: 2 });
  });

  test('is none where the tests miss it, or where it makes no difference', async () => {
    const cases = ['clip(5, 5), 5', 'clip(6, 5), 5', 'clip(4, 5), 4', 'clip(7, 5), 5', 'clip(6.5, 5), 5'];
    const outcome = await check({
      base: { 'clip.js': OLD, 'clip.test.js': node(...cases) },
      // At equality both branches are the same: `>=` is no mistake.
      head: { 'clip.js': clip('  return n > most ? most : n;') },
      message: 'refactor: shorter',
    });
    expect(told(outcome, 'not-noticed')).toEqual([]);
  });
});

describe('a change that claims a fix', { timeout: 60_000 }, () => {
  const base = { 'clip.js': clip('  return n > most ? n : most;'), 'clip.test.js': node('clip(5, 5), 5') };
  const fixed = clip('  return n > most ? most : n;');

  test('is shown by a test that fails without it', async () => {
    const outcome = await check({
      base,
      head: { 'clip.js': fixed, 'clip.test.js': node('clip(5, 5), 5', 'clip(9, 5), 5') },
      message: 'fix: clip at the top',
    });
    expect(told(outcome, 'fix-shown').map(({ message }) => message)).toEqual([
      'a test shows the fix: `clip.test.js` fails on the code before and passes now',
    ]);
    expect(outcome.verified.map(({ what }) => what).join()).not.toContain('test');
  });

  test('is not shown by one that passes without it, and that is a note', async () => {
    const outcome = await check({
      base,
      head: { 'clip.js': fixed, 'more.test.js': node('clip(7, 7), 7') },
      message: 'Clip at the top (fixes #12)',
    });
    expect(told(outcome, 'fix-not-shown')).toEqual([
      {
        level: 'note',
        from: 1,
        to: 3,
        message:
          'the change says that it fixes something, and nothing here shows that it does: `more.test.js` passes on the code before it as well',
      },
    ]);
  });

  test('is shown by an input on which the code before throws', async () => {
    const use = "import { first } from './first.js';\nfirst([{ n: 1 }]);\nfirst([]);\n";
    const outcome = await check({
      base: { 'first.js': 'export function first(all) {\n  return all[0].n;\n}\n', 'use.js': use },
      head: { 'first.js': 'export function first(all) {\n  return all[0]?.n ?? 0;\n}\n' },
      message: 'fix: nothing in an empty list',
    });
    expect(told(outcome, 'fix-not-shown')).toEqual([]);
  });

  test('without a test and without a difference is a note', async () => {
    const outcome = await check({
      base: {
        'clip.js': clip('  return n > most ? most : n;'),
        'use.js': "import { clip } from './clip.js';\nclip(1, 2); clip(5, 3);\n",
      },
      head: { 'clip.js': clip('  return most < n ? most : n;') },
      message: 'fix: clip right',
    });
    expect(told(outcome, 'fix-not-shown').map(({ message }) => message)).toEqual([
      'the change says that it fixes something, and nothing here shows that it does: no test comes with it',
    ]);
  });

  test('is told the same by all shares together', async () => {
    const head = { 'clip.js': fixed, 'more.test.js': node('clip(7, 7), 7') };
    const given = { base, head, message: 'fix: clip' };
    const shares = await Promise.all([1, 2].map((index) => check({ ...given, share: { index, of: 2 } })));
    const whole = await check(given);
    const bytes = (outcomes: readonly Outcome[]) =>
      outcomes.flatMap(({ findings }) => findings.map((one) => JSON.stringify(one))).toSorted();
    expect(bytes(shares)).toEqual(bytes([whole]));
  });
});

test.each([
  [
    'nothing installed',
    '{"devDependencies":{"vitest":"1"}}',
    "import { test } from 'vitest';",
    'what runs its tests is not installed',
  ],
  ['no known runner', '{"devDependencies":{"ava":"1"}}', "import test from 'ava';", 'no runner is known for its tests'],
])('tests are not checked, with the reason: %s', async (_, manifest, line, why) => {
  const outcome = await check({
    base: {
      'package.json': manifest,
      'clip.js': OLD,
      'clip.test.js': `${line}\nimport { clip } from './clip.js';\ntest('x', () => clip(1, 2));\n`,
    },
    head: { 'clip.js': clip('  return n > most ? most : n;') },
    message: 'refactor: shorter',
  });
  expect(outcome.notChecked).toContainEqual({ why, count: 1 });
  expect(outcome.findings.filter(({ rule }) => rule.startsWith('behaviour/not-'))).toEqual([]);
});
