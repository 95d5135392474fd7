/** The form that starts a canary: once, of the head that was decided, and never where it would deploy what nobody meant. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { describe, expect, test, vi } from 'vitest';
import { fileAt } from './support/github-files.ts';
import { person, tick } from './support/github-state.ts';
import type { PullRequestState } from './support/payloads.ts';
import { type Rig, runWorkflow, type WorkflowRan } from './support/rig.ts';
import { pullRequestTarget, type Story, type Telling, tellStory, workflowRun } from './support/story.ts';

// Each run is a process of its own, or several.
vi.setConfig({ testTimeout: 180_000 });

const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, '..', path), 'utf8');

const PATH = '.github/workflows/canary.yml';
const ASKS = `{ deployment: { environment: canary, by: { workflow: ${PATH} } } }`;
const policy = (requires: string, mode = 'enforce'): string =>
  `version: 1\nrules:\n  - name: it was tried out\n    require: ${requires}\n    mode: ${mode}\n`;

/** What the last step of the file that people copy is filled in with. */
const filledIn = (text: string): string => text.replace(/run: \|\n(?: {10}.*\n)+$/, 'run: echo deployed\n');

const AsyncFunction: new (...names: readonly string[]) => (...values: readonly unknown[]) => Promise<unknown> =
  (async () => {}).constructor as never;

interface Deciding extends AsyncDisposable {
  readonly story: Story;
  /** What the step that starts it said, in order. */
  readonly said: readonly string[];
  /** The requests of that step alone. */
  readonly asked: readonly string[];
  /** Decides as after an event of the pull request, or after a run of this name ended; how the job `canary` ended. */
  decide(ended?: string): Promise<WorkflowRan['jobs'][number]['result'] | undefined>;
  /** Runs what was started, as the branch has it, after those who guard the environment let it go. */
  letItGo(): Promise<string | undefined>;
}

interface Canary extends Telling {
  /** What the target has as canary.yml; filled in where it is left out. */
  readonly canary?: string | null;
}

async function telling({ canary, ...more }: Canary = {}): Promise<Deciding> {
  const there = canary === undefined ? filledIn(await read('workflows/canary.yml')) : canary;
  const story = await tellStory({ policy: policy(ASKS), base: there === null ? {} : { [PATH]: there }, ...more });
  const { state, gitHub } = story;
  const said: string[] = [];
  const asked: string[] = [];
  const script = async ({ script = '' }: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) => {
    expect([...state.permissions].sort()).toEqual([
      'actions: write',
      'contents: read',
      'metadata: read',
      'pull-requests: read',
    ]);
    const before = gitHub.requests.length;
    const [owner, repo] = state.repository.split('/');
    const notice = (text: string) => void said.push(text);
    // As the action runs it: the body of a function that may await.
    const run = new AsyncFunction('github', 'context', 'core', 'process', script);
    await run(getOctokit(state.token, { baseUrl: gitHub.url }), { repo: { owner, repo } }, { notice }, { env });
    asked.push(...gitHub.requests.slice(before));
    return {};
  };
  const actions: Rig['actions'] = { 'actions/github-script': script, 'actions/checkout': () => ({}) };
  // The other two jobs are deleted, as the file says that one may.
  const deciding = (await read('workflows/decide-and-act.yml')).replace(
    /\n {2}code-scanning:\n[\s\S]*(?=\n {2}canary:\n)/,
    '',
  );
  return {
    story,
    said,
    asked,
    async decide(ended) {
      const event = ended === undefined ? pullRequestTarget(state, 'synchronize') : workflowRun(state, ended);
      const ran = await runWorkflow({ gitHub, actions }, deciding, event);
      return ran?.jobs.find(({ id }) => id === 'canary')?.result;
    },
    async letItGo() {
      const at = state.facts.runs.findIndex(({ status }) => status === 'waiting');
      const [run] = state.facts.runs.slice(at, at + 1);
      if (at < 0 || run === undefined) throw new Error('Nothing waits');
      const text = fileAt(state, run.sha, run.path)?.text ?? '';
      const ran = await runWorkflow({ gitHub, actions }, text, { name: 'workflow_dispatch', payload: {} });
      const conclusion = ran?.jobs[0]?.result ?? 'failure';
      state.facts.runs[at] = { ...run, status: 'completed', conclusion };
      const moment = tick(state);
      const creator = state.viewer;
      const logUrl = `${gitHub.env.GITHUB_SERVER_URL}/${state.repository}/actions/runs/${run.id}/job/1`;
      const statuses = [{ state: conclusion.toUpperCase(), creator, at: moment, logUrl }];
      state.facts.deployments.push({ environment: 'canary', sha: run.sha, creator, at: moment, statuses });
      return conclusion;
    },
    [Symbol.asyncDispose]: () => story[Symbol.asyncDispose](),
  };
}

const started = ({ story }: Deciding) =>
  story.state.facts.runs.map(({ path, event, sha, branch }) => ({ path, event, sha, branch }));

describe('a canary that the policy asks for', () => {
  test('is started on the branch; let go, it is the deployment of this head that the policy waited for', async () => {
    await using given = await telling();
    const { story } = given;
    expect(await given.decide()).toBe('success');
    const { sha, ref } = story.state.pull.head;
    expect(started(given)).toEqual([{ path: PATH, event: 'workflow_dispatch', sha, branch: ref }]);
    expect(given.said).toEqual([`A canary is started for #12, of ${sha}`]);
    expect(given.asked.map((one) => one.replace(/.*\/workflows\//, ''))).toEqual([
      'POST /graphql',
      'canary.yml/runs',
      'canary.yml/dispatches',
    ]);
    expect(story.statuses()).toEqual([expect.stringMatching(/^pending: /)]);
    expect(await given.letItGo()).toBe('success');
    expect(await given.decide('assay canary')).toBe('skipped');
    expect(story.statuses().at(-1)).toMatch(/^success: /);
  });

  test('is not started twice for one head, but for the next head', async () => {
    await using given = await telling();
    await given.decide();
    await given.decide();
    expect(started(given)).toHaveLength(1);
    expect(given.said.at(-1)).toContain('was started for this head before');
    await given.story.push({ 'src/b.js': 'export const b = 2;\n' });
    await given.decide();
    expect(started(given).map(({ sha }) => sha)).toEqual([expect.any(String), given.story.state.pull.head.sha]);
  });

  test('is started where the rule only warns', async () => {
    await using given = await telling({ policy: policy(ASKS, 'warn') });
    expect(await given.decide()).toBe('success');
    expect(started(given)).toHaveLength(1);
    expect(given.story.statuses()).toEqual([expect.stringMatching(/^success: /)]);
  });

  test('is started on a branch that is called like a script, which stays a name', async () => {
    await using given = await telling();
    const { pull } = given.story.state;
    const ref = 'agent/`id`$(id)$\u007b{process.exit(1)}}\'"&&id';
    pull.head = { ...pull.head, ref };
    expect(await given.decide()).toBe('success');
    expect(started(given).map(({ branch }) => branch)).toEqual([ref]);
    expect(given.said.join()).not.toContain('agent/');
  });

  test('does not count where it failed, and is not started again by itself', async () => {
    await using given = await telling({ canary: await read('workflows/canary.yml') });
    await given.decide();
    // Nobody filled in what deploys.
    expect(await given.letItGo()).toBe('failure');
    expect(await given.decide('assay canary')).toBe('success');
    expect(started(given)).toHaveLength(1);
    expect(given.story.statuses().at(-1)).toMatch(/^pending: /);
  });
});

describe('no canary is started', () => {
  test.each<[string, Canary, string]>([
    ['for a fork', { pull: { headRepository: 'eve/shop' } }, 'it comes from a fork'],
    ['for a fork that is gone', { pull: { headRepository: null } }, 'it comes from a fork'],
    [
      'where the change alters what would deploy it',
      { files: { [PATH]: 'on:\n  workflow_dispatch:\njobs: {}\n' } },
      'canary.yml on its branch is not the one where it merges to',
    ],
    ['where the target has none', { canary: null }, 'there is no canary.yml where it merges to'],
  ])('%s', async (_, told, because) => {
    await using given = await telling(told);
    await given.decide();
    expect(started(given)).toEqual([]);
    expect(given.said).toEqual([expect.stringContaining(because)]);
  });

  test.each<[string, (pull: PullRequestState) => void, string]>([
    ['another head', (pull) => Object.assign(pull.head, { sha: 'c'.repeat(40) }), 'it has another head by now'],
    ['an end', (pull) => Object.assign(pull, { state: 'CLOSED' }), 'it is open no more'],
  ])('where the pull request got %s after it was decided', async (_, happens, because) => {
    await using given = await telling();
    const { gitHub, state } = given.story;
    gitHub.whenAsked = (request) => {
      if (/^POST .*statuses\/[0-9a-f]+$/.test(request)) happens(state.pull);
    };
    await given.decide();
    expect(started(given)).toEqual([]);
    expect(given.said).toEqual([expect.stringContaining(because)]);
  });

  test.each<[string, Telling, string]>([
    ['where the policy asks for none', { policy: policy('{ approvals: 1 }') }, 'pending'],
    [
      'where only a push can help',
      {
        policy: policy(`{ all: [${ASKS}, { checks: [imports] }] }`),
        files: { 'src/a.js': "import './nowhere.js';\n" },
      },
      'failure',
    ],
    ['where the rule only observes', { policy: policy(ASKS, 'observe') }, 'success'],
  ])('%s, and nobody is asked', async (_, told, state) => {
    await using given = await telling(told);
    expect(await given.decide()).toBe('skipped');
    expect(given.story.statuses()).toEqual([expect.stringMatching(`^${state}: `)]);
    expect(given.asked).toEqual([]);
  });

  test('while another deployment of this head stands, which the policy takes', async () => {
    await using given = await telling({
      policy: policy('{ deployment: { environment: canary, by: { permission: write } } }'),
    });
    const { state } = given.story;
    const lee = person('lee', 778);
    state.facts.roles['lee'] = { id: 778, role: 'write', permission: 'write' };
    const at = tick(state);
    const statuses = [{ state: 'SUCCESS', creator: lee, at }];
    state.facts.deployments.push({ environment: 'canary', sha: state.pull.head.sha, creator: lee, at, statuses });
    expect(await given.decide()).toBe('skipped');
    expect(given.story.statuses()).toEqual([expect.stringMatching(/^success: /)]);
  });
});
