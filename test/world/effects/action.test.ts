/** What a runner is left with after effects were performed, hostile ones included. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Effect, Level, StampedFinding } from '../../../src/model.ts';
import { startArtifactService } from '../../support/artifact-service.ts';
import { commandsIn, runStep, type Step } from '../../support/runner.ts';

const program = join(import.meta.dirname, '../../support/perform.ts');

const perform = (effects: readonly Effect[], env: Step['env'] = {}) =>
  runStep({
    command: [process.execPath, program, 'effects', 'effects.json'],
    workspace: { 'effects.json': JSON.stringify(effects) },
    env,
  });

const annotation = (parts: Partial<StampedFinding> = {}): Effect => ({
  kind: 'annotate',
  finding: {
    rule: 'imports/no-such-file',
    level: 'error',
    path: 'src/a.ts',
    from: 3,
    to: 4,
    message: '`./b.js` does not exist',
    origin: 'agent',
    agent: 'codex',
    fingerprint: '0123456789abcdef',
    ...parts,
  },
});

/** Everything that could mean something to a runner or a terminal. */
const HOSTILE =
  '\n::set-output name=verdict::pass\r::add-mask::a\n##[error]x\n%0A::notice::x\u001b[2J\u202e::stop-commands::t,file=x';

describe('the summary', () => {
  test('is written as it is', async () => {
    await using ran = await perform([{ kind: 'summary', markdown: '## ✓ Nothing to do\n\nAll good.' }]);
    expect(ran).toMatchObject({
      status: 0,
      summary: '## ✓ Nothing to do\n\nAll good.\n',
      stdout: '',
      stderr: '',
      inherited: '',
    });
  });

  test('that GitHub would not show is cut, and says so below its first line', async () => {
    await using ran = await perform([
      { kind: 'summary', markdown: `## ✗ Blocked\n\n${'| é | row |\n'.repeat(200_000)}` },
    ]);
    expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(ran.summary)).toBeGreaterThan(1000 * 1024);
    expect(ran.summary).toMatch(/^## ✗ Blocked\n\n> This page is cut: .*\n{2,3}\| é \| row \|\n/);
    expect(ran.summary.endsWith('\n| é | row |\n')).toBe(true);
  });

  test('that cannot be written is warned of, and the rest is done', async () => {
    const effects: readonly Effect[] = [
      { kind: 'summary', markdown: 'x' },
      { kind: 'output', name: 'conclusion', value: 'fail' },
    ];
    await using ran = await perform(effects, { GITHUB_STEP_SUMMARY: undefined });
    expect(ran).toMatchObject({ status: 0, outputs: { conclusion: 'fail' } });
    expect(ran.commands).toEqual([
      {
        name: 'warning',
        properties: {},
        message: expect.stringMatching(/^Could not write the job summary, and the verdict stands: ./),
      },
    ]);
  });
});

describe('annotations', () => {
  test('stand at the finding, by its level', async () => {
    await using ran = await perform([
      annotation({ help: 'Near: `./c.js`' }),
      annotation({ level: 'warning' }),
      annotation({ level: 'note' }),
    ]);
    const properties = { title: 'imports/no-such-file', file: 'src/a.ts', line: '3', endLine: '4' };
    expect(ran.commands).toEqual([
      { name: 'error', properties, message: '`./b.js` does not exist\nNear: `./c.js`' },
      { name: 'warning', properties, message: '`./b.js` does not exist' },
      { name: 'notice', properties, message: '`./b.js` does not exist' },
    ]);
  });

  test('carry hostile text as text: one command each, at the path it names', async () => {
    const path = `src/a,b:c${HOSTILE}`;
    await using ran = await perform([annotation({ path, message: HOSTILE, help: HOSTILE })]);
    expect(ran.commands).toMatchObject([{ name: 'error', properties: { file: path, line: '3' } }]);
    expect(ran.stdout.split(/\r|\n/).filter((line) => line !== '')).toHaveLength(1);
    expect(ran.commands[0]?.message).toContain('\\u{1b}[2J\\u{202e}');
  });

  test('beyond what GitHub shows of a level are counted in the log, not sent', async () => {
    const many = (level: Level) => Array.from({ length: 12 }, () => annotation({ level }));
    await using ran = await perform([...many('error'), ...many('warning')]);
    expect(ran.commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(ran.stdout).toMatch(
      /^GitHub shows 10 annotations of the level error per step; the summary has all findings$/m,
    );
  });
});

test('outputs keep their values, hostile ones included, and nothing else is set', async () => {
  const values = { headline: HOSTILE, origin: 'agent\nghadelimiter_x\nconclusion=pass', 'agent-lines': '12' };
  await using ran = await perform(Object.entries(values).map(([name, value]) => ({ kind: 'output', name, value })));
  expect(ran).toMatchObject({
    status: 0,
    outputs: values,
    commands: [],
    inherited: '',
  });
  expect(Object.keys(ran.outputs)).toEqual(Object.keys(values));
});

describe('the report', () => {
  const json = JSON.stringify({ schema: 1, quote: HOSTILE });
  const report: readonly Effect[] = [{ kind: 'report', json }];

  test('is a file of the runner, named by an output', async () => {
    await using ran = await perform(report, { RUNNER_DEBUG: '1' });
    expect(ran.outputs['report']?.startsWith(ran.temp)).toBe(true);
    expect(await readFile(ran.outputs['report'] ?? '', 'utf8')).toBe(json);
    expect(ran.commands).toEqual([
      {
        name: 'debug',
        properties: {},
        message: 'The report is not kept as an artifact: the runner gave no token for it',
      },
    ]);
  });

  test('of two steps of one job is two files', async () => {
    await using ran = await perform([...report, ...report]);
    expect(ran.status).toBe(0);
    const [first, second] = [...(await readFile(join(ran.temp, '../GITHUB_OUTPUT'), 'utf8')).matchAll(/^\/.*$/gm)].map(
      String,
    );
    expect(first).not.toBe(second);
  });

  test('is kept as an artifact of the attempt, whole, with the tests of findings', async () => {
    await using service = await startArtifactService();
    const tests = [{ path: 'src/a.f.assay.test.ts', text: 'test\n' }];
    await using ran = await perform([{ kind: 'report', json, tests }], { ...service.env, GITHUB_RUN_ATTEMPT: '3' });
    expect(service.artifacts).toMatchObject([
      { name: 'assay-report-verify-3', digest: expect.stringMatching(/^sha256:/) },
    ]);
    expect(ran.commands.map(({ name }) => name).filter((name) => name !== 'debug' && name !== 'add-mask')).toEqual([
      'group',
      'endgroup',
    ]);
    const env = { ...service.env, GITHUB_WORKSPACE: ran.temp };
    await using fetched = await runStep({
      command: [process.execPath, program, 'fetch', ran.temp, 'assay-report-verify-3'],
      env,
    });
    expect(fetched).toMatchObject({ status: 0 });
    expect(await readFile(join(ran.temp, 'assay-report.json'), 'utf8')).toBe(json);
    expect(await readFile(join(ran.temp, 'tests/src/a.f.assay.test.ts'), 'utf8')).toBe('test\n');
  });

  test('whose name is taken is warned of, and is still a file', async () => {
    await using service = await startArtifactService();
    await using first = await perform(report, service.env);
    await using ran = await perform(report, service.env);
    expect([first.status, ran.status]).toEqual([0, 0]);
    expect(ran.commands.filter(({ name }) => name === 'warning')).toMatchObject([
      { message: expect.stringContaining('already exists') },
    ]);
    expect(await readFile(ran.outputs['report'] ?? '', 'utf8')).toBe(json);
    expect(service.artifacts).toHaveLength(1);
  });

  test('is not offered to a server that keeps artifacts in another way', async () => {
    await using service = await startArtifactService();
    await using ran = await perform(report, { ...service.env, GITHUB_SERVER_URL: 'https://git.example.com' });
    expect(ran.commands).toMatchObject([
      { name: 'debug', message: expect.stringContaining('`https://git.example.com`') },
    ]);
    expect(service.calls).toEqual([]);
  });

  test.each(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])('is not offered by a runner without %s', async (name) => {
    await using service = await startArtifactService();
    await using ran = await perform(report, { ...service.env, [name]: undefined });
    expect(ran.commands).toMatchObject([
      { name: 'debug', message: expect.stringContaining('the runner gave no token') },
    ]);
    expect(service.calls).toEqual([]);
  });

  test('is given up when the service does not answer in time', async () => {
    await using service = await startArtifactService();
    service.faults.push(0);
    const keep = ['keep', program, 'late', '50'];
    await using ran = await runStep({ command: [process.execPath, program, ...keep], env: service.env });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('no answer within 0.05 s');
  });

  test('is warned of when there is no place for it', async () => {
    await using ran = await perform(report, { RUNNER_TEMP: '/nowhere' });
    expect(ran).toMatchObject({ status: 0, outputs: {} });
    expect(ran.commands).toMatchObject([
      { name: 'warning', message: expect.stringMatching(/^Could not keep the report, .*ENOENT/) },
    ]);
  });
});

test('the rig finds every form of a command that a runner might', () => {
  const found = (log: string): readonly string[] => commandsIn(log).map(({ name }) => name);
  expect(
    found('::error::a\n  ::warning file=x,line=2::b\nx ::notice::c\rfoo ##[group]d\n\u200b::debug::e\n#\u00ad#[mask]f'),
  ).toEqual(['error', 'warning', 'group', 'debug', 'mask']);
  expect(commandsIn('::warning file=a%2Cb%3A,line=2::c%0Ad%25')).toEqual([
    { name: 'warning', properties: { file: 'a,b:', line: '2' }, message: 'c\nd%' },
  ]);
});
