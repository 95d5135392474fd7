/** The front door of the action: the committed bundle as a step, a stand-in GitHub, real git over HTTP, no checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArtifactService, startArtifactService } from './support/artifact-service.ts';
import { type Assay, installAssay } from './support/assay.ts';
import { type StandIn, startGitHub } from './support/github.ts';
import { gitHubState, person } from './support/github-state.ts';
import { eventOf } from './support/payloads.ts';
import { createRepo, type Repo } from './support/repo.ts';
import { type Ran, runStep } from './support/runner.ts';

let assay: Assay;
beforeAll(async () => {
  assay = await installAssay();
});
afterAll(() => assay[Symbol.asyncDispose]());

const POLICY = `version: 1
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports] }
    mode: enforce
  - name: agents have a reader and a canary
    when: { origin: agent }
    require: { label: canary, approvals: { count: 1, from: { permission: write } } }
    mode: enforce
`;

interface Story extends AsyncDisposable {
  readonly repo: Repo;
  readonly gitHub: StandIn;
  step(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Ran>;
}

/** An agent's pull request with these files, against a target with this policy. */
async function tell(files: Readonly<Record<string, string>>, policy: string | null = POLICY): Promise<Story> {
  const repo = await createRepo();
  await repo.commit({
    files: { 'package.json': '{"name":"shop"}\n', ...(policy !== null && { '.github/assay.yml': policy }) },
  });
  await repo.branch('agent/ship-it');
  await repo.commit({ message: 'Ship it\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n', files });
  const base = { ref: 'main', sha: await repo.sha('main') };
  const state = gitHubState({ base, head: { ref: 'agent/ship-it', sha: await repo.sha() } });
  state.directory = repo.directory;
  const { author, head } = state.pull;
  state.commits.push({ sha: head.sha, author, committer: author, signature: null });
  state.activity.push({ before: '0'.repeat(40), after: head.sha, type: 'branch_creation', actor: author });
  const gitHub = await startGitHub(state);
  return {
    repo,
    gitHub,
    step: (inputs = {}, env = {}) =>
      runStep({
        command: [process.execPath, assay.entry],
        event: { name: 'pull_request', payload: eventOf('pull_request', 'synchronize', state.repository, state.pull) },
        inputs: { token: state.token, ...inputs },
        env: { ...gitHub.env, ...env, GITHUB_SERVER_URL: gitHub.env.GITHUB_SERVER_URL },
      }),
    [Symbol.asyncDispose]: async () => {
      await gitHub[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const HARMLESS = { 'src/a.js': 'export const a = 1;\n' };

describe('the action', () => {
  test('finds what an agent made up, says so on the page, beside the line, in the outputs and in the report, and fails its step', async () => {
    await using story = await tell({ 'src/a.js': "import './nowhere.js';\nexport const a = 1;\n" });
    await using ran = await story.step();
    expect(ran.status).toBe(1);
    expect(ran.summary).toMatch(/^## ✗ Blocked/);
    expect(ran.summary).toContain('Co-Authored-By: Claude');
    expect(ran.outputs).toMatchObject({
      conclusion: 'fail',
      origin: 'agent',
      'agent-lines': '2',
      'canary-required': 'true',
    });
    const errors = ran.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ properties }) => [properties['file'], properties['line']])).toEqual([['src/a.js', '1']]);
    const report = JSON.parse(readFileSync(ran.outputs['report'] ?? '', 'utf8'));
    expect(report).toMatchObject({
      schema: 1,
      change: { repository: 'octo/shop', number: 12, head: await story.repo.sha() },
    });
  });

  test('needs no checkout and no write permission, leaves nothing to later steps, and nothing behind', async () => {
    await using story = await tell(HARMLESS);
    await using ran = await story.step();
    expect(ran.inherited).toBe('');
    expect(existsSync(ran.outputs['report'] ?? '')).toBe(true);
    expect(
      story.gitHub.requests.every((request) =>
        /^GET .*(info\/refs|\/activity|\/collaborators)$|^POST .*(git-upload-pack|graphql)$/.test(request),
      ),
    ).toBe(true);
  });

  test('waits for label and reader without failing, unless asked to fail on what is awaited', async () => {
    await using story = await tell(HARMLESS);
    await using waiting = await story.step();
    expect([waiting.status, waiting.outputs['conclusion']]).toEqual([0, 'pending']);
    await using strict = await story.step({ 'fail-on': 'pending' });
    expect([strict.status, strict.outputs['conclusion']]).toEqual([5, 'pending']);
  });

  test('passes once the label is there and somebody with write access has approved this head', async () => {
    await using story = await tell(HARMLESS);
    const { state } = story.gitHub;
    const lee = person('lee', 778);
    state.pull.labels.push('canary');
    state.facts.labelings.push({ label: 'canary', by: lee, at: '2026-11-01T09:00:00Z' });
    state.facts.roles['lee'] = { id: lee.id, role: 'write', permission: 'write' };
    const approval = {
      id: 1,
      author: person('kim', 777),
      state: 'APPROVED',
      submittedAt: '2026-11-01T10:00:00Z',
    } as const;
    state.reviews.push({ ...approval, commit: state.pull.head.sha, mayPush: false });
    await using stranger = await story.step();
    expect(stranger.outputs['conclusion']).toBe('pending');
    state.reviews.push({ ...approval, id: 2, author: lee, commit: state.pull.head.sha, mayPush: true });
    await using ran = await story.step();
    expect([ran.status, ran.outputs['conclusion']]).toEqual([0, 'pass']);
  });

  test('asks GitHub for reviews once, and only when a rule needs them', async () => {
    await using needy = await tell(HARMLESS);
    await using _one = await needy.step();
    await using modest = await tell(HARMLESS, POLICY.replace(/, approvals: .*\} \}/, ' }'));
    await using _two = await modest.step();
    const [asked, unasked] = [needy, modest].map(({ gitHub }) =>
      gitHub.requests.filter((one) => one.includes('graphql')),
    );
    expect((asked?.length ?? 0) - (unasked?.length ?? 0)).toBe(1);
  });

  test('never passes what it could not ask about', async () => {
    await using story = await tell(HARMLESS);
    story.gitHub.state.pull.labels.push('canary');
    story.gitHub.faults.push(...Array.from({ length: 8 }, () => ({ kind: 'status', status: 401 }) as const));
    await using ran = await story.step();
    expect(ran.outputs['conclusion']).toBe('pending');
  });

  test('a policy inside the change is not what judges it', async () => {
    await using story = await tell({ ...HARMLESS, '.github/assay.yml': POLICY.replaceAll('enforce', 'off') });
    await using ran = await story.step();
    expect(ran.outputs['conclusion']).toBe('pending');
  });

  test('without a policy everything warns, and the page says how to enforce', async () => {
    await using story = await tell({ 'src/a.js': "import './nowhere.js';\n" }, null);
    await using ran = await story.step();
    expect([ran.status, ran.outputs['conclusion']]).toEqual([0, 'warn']);
    expect(ran.summary).toContain('.github/assay.yml');
  });

  test('the token appears nowhere but where it is hidden', async () => {
    await using story = await tell(HARMLESS);
    await using ran = await story.step();
    const { token } = story.gitHub.state;
    const masks = ran.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masks).toEqual([token]);
    const log = `${ran.stdout}${ran.stderr}`.replaceAll(`::add-mask::${token}`, '');
    expect(log + ran.summary + readFileSync(ran.outputs['report'] ?? '', 'utf8')).not.toContain(token);
  });

  test('hostile names and messages reach neither the log as commands nor the page as markup', async () => {
    await using story = await tell({ 'x\n::error::pwn.js': "import './no\u202ewhere.js';\n" });
    story.gitHub.state.pull.title = '</details><img src=x onerror=1> @octo/everyone ::set-output name=x::y';
    await using ran = await story.step();
    expect(
      ran.commands
        .map(({ name }) => name)
        .filter((name) => !['add-mask', 'debug', 'error', 'group', 'endgroup'].includes(name)),
    ).toEqual([]);
    expect(ran.commands.filter(({ name, message }) => name === 'error' && message === 'pwn.js')).toEqual([]);
    expect(ran.summary).not.toMatch(/<img|\u202e|^::/m);
  });

  test.each([
    [{ 'fail-on': 'sometimes' }, 'sometimes'],
    [{ base: 'main' }, 'head'],
    [{ policy: 'policies/none.yml' }, 'policies/none.yml'],
  ])('inputs %j end the step with one error that says what is wrong', async (inputs, offending) => {
    await using story = await tell(HARMLESS);
    await using ran = await story.step(inputs);
    expect(ran.status).toBe(2);
    const errors = ran.commands.filter(({ name }) => name === 'error').map(({ message }) => message);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(offending);
    expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at /);
  });

  test('a wrong token ends the step with the permission that is missing', async () => {
    await using story = await tell(HARMLESS);
    await using ran = await story.step({ token: 'not-the-token' });
    expect(ran.status).toBe(2);
    expect(ran.commands.find(({ name }) => name === 'error')?.message).toContain('contents: read');
  });

  test('judges a range on an event without a pull request, labels unknown', async () => {
    await using story = await tell(HARMLESS);
    const inputs = { token: story.gitHub.state.token, base: 'main', head: 'agent/ship-it' };
    await using ran = await runStep({
      command: [process.execPath, assay.entry],
      event: { name: 'push', payload: {} },
      inputs,
      env: story.gitHub.env,
    });
    expect([ran.status, ran.outputs['conclusion'], ran.outputs['agent-lines']]).toEqual([0, 'pending', '1']);
  });

  test('keeps the report as an artifact of the run where the runner offers that', async () => {
    await using story = await tell(HARMLESS);
    await using service: ArtifactService = await startArtifactService();
    await using ran = await story.step({}, service.env);
    expect(ran.status).toBe(0);
    expect(service.artifacts.map(({ name }) => name)).toEqual(['assay-report-verify-1']);
  });
});
