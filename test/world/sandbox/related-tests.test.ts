import { access, chmod, readFile, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomeIn } from '../../../src/world/sandbox/test-runners.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import type { Runner, SuiteResult } from '../../../src/world/world.ts';
import { type Content, createRepo } from '../../support/repo.ts';

const packages = join(import.meta.dirname, '../../../node_modules');
let server: Server;
let port = 0;
let connections = 0;

beforeAll(async () => {
  process.env['ASSAY_TEST_TOKEN'] = 'secret';
  server = createServer((socket) => {
    connections += 1;
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  delete process.env['ASSAY_TEST_TOKEN'];
  server.close();
});

interface Given {
  readonly files: Readonly<Record<string, Content>>;
  readonly tests: readonly string[];
  readonly runner?: Runner;
  readonly instead?: ReadonlyMap<string, string>;
  readonly patience?: number;
  readonly folder?: string;
  readonly options?: readonly string[];
  readonly node?: readonly string[];
}

/** What came of the tests, and what the repository's own file said afterwards. */
async function run({
  files,
  tests,
  runner = 'node:test',
  instead = new Map(),
  patience = 20_000,
  folder = '',
  options = [],
  node = [],
}: Given) {
  await using repo = await createRepo();
  await chmod(repo.directory, 0o755);
  await repo.commit({
    files: { '.gitignore': 'node_modules\n', 'package.json': '{"type":"module"}', mine: 'mine', ...files },
  });
  await symlink(packages, join(repo.directory, 'node_modules'));
  await using opened = await openLocal({ repo: repo.directory, base: 'HEAD', head: 'HEAD' });
  const suite = await opened.suitesIn(repo.directory).open('head');
  if ('unavailable' in suite) throw new Error(suite.unavailable);
  let result: SuiteResult;
  {
    await using open = suite.value;
    result = await open.run({ runner, tests, folder, options, node, instead, patience });
  }
  return {
    ...result,
    said: [...result.noted].sort(),
    mine: await readFile(join(repo.directory, 'mine'), 'utf8'),
    directory: repo.directory,
  };
}

const hostile = (body: string): Readonly<Record<string, Content>> => ({
  'a.test.js': `import { test } from 'node:test';
import fs from 'node:fs';
import net from 'node:net';
import child from 'node:child_process';
const note = (word) => fs.appendFileSync(process.env.ASSAY_NOTES, word + '\\n');
test('it', async () => { ${body} });
`,
});
const said = async (body: string, patience?: number) =>
  run({ files: hostile(body), tests: ['a.test.js'], ...(patience !== undefined && { patience }) });

describe('tests of a repository', { timeout: 60_000 }, () => {
  test('pass, fail, or do not run, by both runners that are here', async () => {
    const vitest = (n: number) => `import { expect, test } from 'vitest';\ntest('x', () => expect(1).toBe(${n}));\n`;
    const files = { 'a.test.ts': vitest(1), 'b.test.ts': vitest(2), 'c.test.ts': 'export {};\n' };
    const ended = async (runner: Runner, path: string) => (await run({ files, tests: [path], runner })).ended;
    expect(await ended('vitest', 'a.test.ts')).toBe('passed');
    expect(await ended('vitest', 'b.test.ts')).toBe('failed');
    expect(await ended('vitest', 'c.test.ts')).toBe('broken');
    expect(await ended('jest', 'a.test.ts')).toBe('missing');
  });

  test('find other texts in place of their own for one run', async () => {
    const files = hostile("note(fs.readFileSync('mine', 'utf8'));");
    const { said: words, mine } = await run({ files, tests: ['a.test.js'], instead: new Map([['mine', 'other']]) });
    expect([words, mine]).toEqual([['other'], 'mine']);
  });

  test('are started in their folder, with the options of their own script', async () => {
    const files = {
      'packages/a/x.test.ts':
        "import { expect, test } from 'vitest';\ntest('x', () => expect(process.cwd()).toMatch(/packages.a$/));\n",
      'packages/a/odd.mjs': "export default { test: { setupFiles: ['./set.mjs'] } };\n",
      'packages/a/set.mjs': "import fs from 'node:fs';\nfs.appendFileSync(process.env.ASSAY_NOTES, 'set\\n');\n",
    };
    const asked = { files, tests: ['packages/a/x.test.ts'], runner: 'vitest', folder: 'packages/a' } as const;
    expect(await run({ ...asked, options: ['--config=odd.mjs'] })).toMatchObject({ ended: 'passed', said: ['set'] });
    const required = {
      'before.cjs': "require('fs').appendFileSync(process.env.ASSAY_NOTES, 'before\\n');\n",
      ...hostile(''),
    };
    expect((await run({ files: required, tests: ['a.test.js'], node: ['--require=./before.cjs'] })).said).toContain(
      'before',
    );
  });

  test('may talk to servers of their own', async () => {
    const { said: words } = await said(`
      const own = net.createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
      await new Promise((done) => own.on('listening', done));
      await new Promise((done) => net.connect(own.address().port, '127.0.0.1').on('data', (data) => (note(String(data)), own.close(done))).on('error', (e) => (note(e.code), done())));`);
    expect(words).toEqual(['hello']);
  });

  test('do not run where another text cannot be put', async () => {
    const files = hostile('');
    expect(await run({ files, tests: ['a.test.js'], instead: new Map([['mine/b.js', '']]) })).toMatchObject({
      ended: 'broken',
    });
  });

  test('find links of the repository as plain files, so that nothing is written behind one', async () => {
    const files = { ...hostile("note(String(fs.lstatSync('out').isSymbolicLink()));"), out: { link: '/etc' } };
    expect((await run({ files, tests: ['a.test.js'] })).said).toEqual(['false']);
  });
});

describe('a hostile test', { timeout: 60_000 }, () => {
  test('finds nothing in its environment', async () => {
    const { said: words } = await said(
      'note(Object.keys(process.env).filter((name) => /TOKEN|SECRET|GITHUB|npm_/i.test(name)).join() || "none");',
    );
    expect(words).toEqual(['none']);
  });

  test('reaches no network', async () => {
    const { said: words } = await said(
      `await new Promise((done) => net.connect(${port}, '127.0.0.1').on('connect', () => (note('in'), done())).on('error', () => (note('out'), done())));`,
    );
    expect([words, connections]).toEqual([['out'], 0]);
  });

  test('is another user, who becomes no other and cannot touch what is ours', async () => {
    const { said: words, mine } = await said(`
      note('uid ' + process.getuid());
      const sudo = child.spawnSync('sudo', ['-n', 'id']);
      note('sudo ' + (sudo.status === 0));
      try { process.setuid(0); note('root'); } catch { note('refused'); }
      for (const path of ['mine', 'package.json', 'a.test.js']) try { fs.writeFileSync(path, 'x'); note('wrote ' + path); } catch {}
    `);
    expect(words).toEqual(['refused', 'sudo false', 'uid 65534']);
    expect(mine).toBe('mine');
  });

  test('sees none of our processes', async () => {
    const { said: words } = await said(
      "note(String(fs.readdirSync('/proc').filter((name) => /^\\\\d+$/.test(name)).some((id) => { try { return fs.readFileSync('/proc/' + id + '/cmdline', 'utf8').includes('related-tests.test'); } catch { return false; } })));",
    );
    expect(words).toEqual(['false']);
  });

  test('that never ends is ended, with what it started, and is no failure', async () => {
    const { ended } = await said("child.spawn('sleep', ['600'], { detached: true }); for (;;);", 3_000);
    expect(ended).toBe('late');
  });

  test('that prints without end is ended', async () => {
    const { ended } = await said("for (;;) fs.writeSync(1, 'x'.repeat(65536));", 20_000);
    expect(ended).not.toBe('passed');
  });

  test('that exits says nothing', async () => {
    expect((await run({ files: { 'a.test.js': 'process.exit(0);\n' }, tests: ['a.test.js'] })).ended).not.toBe(
      'failed',
    );
  });

  test('leaves no file of its own behind', async () => {
    const { said: words } = await said(
      "fs.mkdirSync(process.env.HOME + '/deep/er', { recursive: true, mode: 0o700 }); fs.writeFileSync(process.env.HOME + '/deep/er/file', 'x'); note(process.cwd());",
    );
    const [copy = tmpdir()] = words;
    expect(copy).toContain('assay-');
    await expect(access(dirname(copy))).rejects.toThrow('ENOENT');
  });
});

describe('a report', () => {
  const tap = (pass: number, fail: number) =>
    `TAP version 13\n# fail 9\nok 1 - x\n# tests 1\n# pass ${pass}\n# fail ${fail}\n# cancelled 0\n`;
  test.each<[Runner, string, number, SuiteResult['ended']]>([
    ['node:test', tap(1, 0), 0, 'passed'],
    ['node:test', tap(1, 2), 1, 'failed'],
    ['node:test', tap(0, 0), 0, 'broken'],
    ['node:test', tap(1, 0), 1, 'broken'],
    ['node:test', '', 0, 'broken'],
    ['vitest', '{"numPassedTests":2,"numFailedTests":0}', 0, 'passed'],
    ['jest', '{"numPassedTests":2,"numFailedTests":1}', 1, 'failed'],
    ['jest', '{"numPassedTests":0,"numFailedTests":0}', 1, 'broken'],
    ['jest', 'not json', 0, 'broken'],
    ['mocha', '{"stats":{"passes":1,"failures":0}}', 0, 'passed'],
    ['mocha', '{"stats":{"passes":1,"failures":3}}', 3, 'failed'],
    ['mocha', '{"stats":{}}', 0, 'broken'],
  ])('of %s that says %j with status %i is %s', (runner, result, status, ended) => {
    expect(outcomeIn(runner, { status, result })).toBe(ended);
  });
});
