/** The front door of the command line: the committed bundle, spawned on real repositories. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assay, installAssay } from './support/assay.ts';
import { createFolder, createRepo, type Repo } from './support/repo.ts';

let assay: Assay;
beforeAll(async () => {
  assay = await installAssay();
});
afterAll(() => assay[Symbol.asyncDispose]());

const MANIFEST = JSON.stringify({ name: 'shop', dependencies: { 'date-fns': '^4.0.0' } });
const CLAUDE = 'Add a helper\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

/** A repository with `main`, and the branch `agent` with one commit of Claude Code's. */
async function withAgentBranch(files: Record<string, string | Uint8Array>, policy?: string): Promise<Repo> {
  const repo = await createRepo();
  await repo.commit({
    message: 'Begin',
    files: {
      'package.json': MANIFEST,
      'src/a.js': 'export const a = 1;\n',
      ...(policy && { '.github/assay.yml': policy }),
    },
  });
  await repo.branch('agent');
  await repo.commit({ message: CLAUDE, files });
  return repo;
}

const check = (repo: Repo, ...args: string[]) =>
  assay.run(['check', '--repo', repo.directory, '--base', 'main', ...args]);

const classify = (repo: Repo, ...args: string[]) =>
  assay.run(['classify', '--repo', repo.directory, '--base', 'main', '--head', 'agent', ...args]);

const ENFORCED = `version: 1
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports] }
    mode: enforce
`;

describe('assay', () => {
  test('prints its version and its help without an error', async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    expect(await assay.run(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
    for (const args of [['--help'], ['check', '--help'], ['classify', '--help'], ['demo', '--help']]) {
      const said = await assay.run(args);
      expect([said.status, said.stderr]).toEqual([0, '']);
      expect(said.stdout).toContain('Usage: assay');
    }
  });

  test.each([
    [['frobnicate'], 'frobnicate'],
    [['check', '--nonsense'], '--nonsense'],
    [['check', '--format', 'pdf'], 'pdf'],
    [['check', 'one', 'two'], 'arguments'],
  ])('wrong usage %j is one clear line and status 2', async (args, offending) => {
    const { status, stdout, stderr } = await assay.run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toContain(offending);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('the demo waits for its label, and is satisfied once the label is there', async () => {
    const { status, stdout, stderr } = await assay.run(['demo']);
    expect([status, stderr]).toEqual([0, '']);
    const [before = '', after = ''] = stdout.split('\n2. ');
    expect(before).toContain('○ Waiting');
    expect(before).toContain('array-chunker');
    expect(before).toContain('./format-address.js');
    expect(before).toContain('claude-code');
    expect(after).toContain('✓ agent-written parcel code goes through the canary first · met');
  });
});

describe('assay check', () => {
  test('finds what an agent made up, enforces the policy of the target, and prints a report that fits its schema', async () => {
    await using repo = await withAgentBranch(
      { 'src/b.js': "import { chunk } from 'array-chunks-of';\nimport './nowhere.js';\nexport const b = chunk;\n" },
      ENFORCED,
    );
    const { status, stdout, stderr } = await check(repo, '--format', 'json');
    expect([status, stderr]).toEqual([1, '']);
    const report = JSON.parse(stdout);
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schema/report.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report.provenance.lines).toMatchObject({ agent: 3, human: 0, automation: 0, unknown: 0 });
    const findings = report.checks[0].findings.map(({ rule, path, from, agent }: Record<string, unknown>) => [
      rule,
      path,
      from,
      agent,
    ]);
    expect(findings).toEqual([
      ['imports/undeclared-package', 'src/b.js', 1, 'claude-code'],
      ['imports/no-such-file', 'src/b.js', 2, 'claude-code'],
    ]);
    expect(report.verdict.conclusion).toBe('fail');
    expect(report.verdict.policy.source).toBe(`.github/assay.yml@${await repo.sha('main')}`);
  });

  test('the same change gives the same bytes', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': "import 'date-fns';\n" });
    const [one, two] = [await check(repo, '--format', 'json'), await check(repo, '--format', 'json')];
    expect(one.stdout).toBe(two.stdout);
  });

  test('a policy inside the change is not what judges it', async () => {
    await using repo = await withAgentBranch(
      { 'src/b.js': "import './nowhere.js';\n", '.github/assay.yml': ENFORCED.replace('enforce', 'off') },
      ENFORCED,
    );
    expect((await check(repo)).status).toBe(1);
  });

  test('a label that only the forge knows leaves the verdict pending, status 5', async () => {
    await using repo = await withAgentBranch(
      { 'src/b.js': "import 'date-fns';\n" },
      'version: 1\nrules:\n  - name: agents wear canary\n    when: { origin: agent }\n    require: { label: canary }\n    mode: enforce\n',
    );
    const { status, stdout } = await check(repo);
    expect(status).toBe(5);
    expect(stdout).toContain('canary');
  });

  test.each(['text', 'markdown', 'json', 'sarif'])(
    'writes --format %s to the file that --output names',
    async (format) => {
      await using repo = await withAgentBranch({ 'src/b.js': "import 'date-fns';\n" });
      await using folder = await createFolder();
      const file = join(folder.directory, 'out');
      const toFile = await check(repo, '--format', format, '--output', file);
      expect(toFile).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(file, 'utf8')).toBe((await check(repo, '--format', format)).stdout);
    },
  );

  test('text has no colour where nobody is at a terminal', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': "import './nowhere.js';\n" });
    const { stdout } = await check(repo);
    expect(stdout).not.toContain('\u001b');
  });

  test('an unknown key in the policy is one line with place and nearest key, status 2', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': 'export {};\n' }, 'version: 1\nrulez:\n  - name: x\n');
    const { status, stdout, stderr } = await check(repo);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^assay: \.github\/assay\.yml@[0-9a-f]+:2:1: .*`rulez`.*`rules`.*\n$/);
  });

  test('a policy file of the reader judges in place of the target\u2019s', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': "import './nowhere.js';\n" });
    await using folder = await createFolder();
    const file = join(folder.directory, 'mine.yml');
    await writeFile(file, ENFORCED);
    expect((await check(repo, '--policy', file)).status).toBe(1);
    const missing = await check(repo, '--policy', `${file}.not`);
    expect(missing.status).toBe(2);
    expect(missing.stderr.split('\n')).toHaveLength(2);
  });

  test.each([
    ['a base that does not exist', ['--base', 'nowhere'], 'nowhere'],
    ['a head that does not exist', ['--base', 'main', '--head', 'elsewhere'], 'elsewhere'],
    ['a base that looks like an option', ['--base=--output=pwned'], '--output=pwned'],
  ])('%s is one line, status 2', async (_name, args, offending) => {
    await using repo = await withAgentBranch({ 'src/b.js': 'export {};\n' });
    const { status, stdout, stderr } = await assay.run(['check', '--repo', repo.directory, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(offending);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a folder that is no repository, and one that is not there, are one line each, status 2', async () => {
    await using folder = await createFolder();
    for (const repo of [folder.directory, join(folder.directory, 'missing')]) {
      const { status, stderr } = await assay.run(['check', '--repo', repo]);
      expect(status).toBe(2);
      expect(stderr).toContain(repo);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  test('a binary file, a 50 MB line and a path with a line feed give a clean report that names what was not read', async () => {
    await using repo = await withAgentBranch({
      'image.bin': new Uint8Array([0, 1, 2, 0, 255]),
      'huge.js': `const x = '${'x'.repeat(50 * 1024 * 1024)}';\n`,
      'odd\n::error::name.js': "import './nowhere.js';\n",
    });
    const { status, stdout, stderr } = await check(repo);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('image.bin');
    expect(stdout).toContain('huge.js');
    expect(stdout).not.toMatch(/^::error/m);
    expect(stdout.length).toBeLessThan(20_000);
  });

  test('an empty range is a clean pass that says so', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': 'export {};\n' });
    const { status, stdout } = await check(repo, '--head', 'main');
    expect(status).toBe(0);
    expect(stdout).toMatch(/0 added lines|no added lines|nothing/i);
  });
});

describe('assay classify', () => {
  test('writes git-ai notes that git keeps and that are read back as evidence for the same lines', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': 'export const b = 1;\nexport const c = 2;\n' });
    const written = await classify(repo, '--format', 'git-ai');
    const notes: readonly { commit: string; text: string }[] = written.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(notes.map(({ commit }) => commit)).toEqual([await repo.sha('agent')]);
    await repo.git(['notes', '--ref=ai', 'add', '--file=-', notes[0]!.commit], { input: notes[0]!.text });
    const { provenance } = JSON.parse((await classify(repo, '--format', 'json')).stdout);
    expect(provenance.evidence).toContainEqual(
      expect.objectContaining({ signal: 'git-ai', scope: { path: 'src/b.js', from: 1, to: 2 } }),
    );
  });

  test('writes an Agent Trace record of the head, the same bytes every time', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': 'export const b = 1;\n' });
    const [one, two] = [
      await classify(repo, '--format', 'agent-trace'),
      await classify(repo, '--format', 'agent-trace'),
    ];
    expect(one.stdout).toBe(two.stdout);
    const record = JSON.parse(one.stdout);
    expect(record).toMatchObject({ version: '0.1.0', vcs: { type: 'git', revision: await repo.sha('agent') } });
    expect(record.files[0]).toMatchObject({ path: 'src/b.js', conversations: [{ contributor: { type: 'ai' } }] });
    expect(record.timestamp).toBe('2026-01-01T00:02:00.000Z');
  });

  test('says who wrote which lines, and nothing of checks or verdicts', async () => {
    await using repo = await withAgentBranch({ 'src/b.js': "import './nowhere.js';\nexport {};\n" });
    const { status, stdout } = await assay.run([
      'classify',
      '--repo',
      repo.directory,
      '--base',
      'main',
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.provenance.files).toEqual([
      { path: 'src/b.js', spans: [expect.objectContaining({ from: 1, to: 2, origin: 'agent', agent: 'claude-code' })] },
    ]);
    expect(Object.keys(report)).not.toContain('checks');
    expect(Object.keys(report)).not.toContain('verdict');
  });
});
