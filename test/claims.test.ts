/** What the jobs of verify.yml claim to have found by running the change's code: made by the workflow that people call, believed by the one that decides only where GitHub itself vouches for it. */
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { startArtifactService } from './support/artifact-service.ts';
import { CALLER, CALLER_PATH, claimed, claimOf, FOUND, LOOKING, NAME, put, ran } from './support/claiming.ts';
import { eventOf } from './support/payloads.ts';
import { runWorkflow } from './support/rig.ts';
import { type Story, tellStory, workflowRun } from './support/story.ts';

// Each run is a process of its own, or several.
vi.setConfig({ testTimeout: 400_000 });

const POLICY = `version: 1
rules:
  - name: changed functions give the same
    require: { checks: [behaviour] }
    mode: enforce
`;

const tell = (files: Readonly<Record<string, string>> = {}): Promise<Story> =>
  tellStory({
    policy: POLICY,
    base: { 'src/a.js': 'export const add = (a, b) => a + b;\nadd(1, 2);\n', [CALLER_PATH]: CALLER },
    files: { 'src/a.js': 'export const add = (a, b) => b + a;\nadd(1, 2);\n', ...files },
  });

/** The status, and the page of the run without what keeps its text from being markup. */
async function decided(story: Story): Promise<{ readonly status: string | undefined; readonly page: string }> {
  const page = story.page(await story.decide());
  return { status: story.statuses().at(-1), page: page.replaceAll('\\', '') };
}

const PASSED = expect.stringMatching(/^success: 1 of 1 rules? met$/);
const REFUSED = expect.stringMatching(/^failure: /);
const WAITS = expect.stringMatching(/^pending: /);

describe('the workflow that looks', () => {
  const actions = { 'actions/checkout': () => ({}), 'actions/setup-node': () => ({}) };
  const pullRequest = ({ state }: Story) => ({
    name: 'pull_request',
    payload: eventOf('pull_request', 'synchronize', state.repository, state.pull),
  });

  test('runs changed functions in jobs of their own, whose claims the deciding workflow verifies and believes', async () => {
    await using story = await tell();
    await using service = await startArtifactService();
    const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = service.env;
    const rig = { gitHub: story.gitHub, actions, env: { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } };
    const looked = await runWorkflow(rig, LOOKING, pullRequest(story));
    expect(looked?.jobs.map(({ result }) => result)).toEqual(['success']);
    const [outputs] = (looked?.jobs ?? []).map(({ outputs }) => JSON.parse(outputs['claims'] ?? '{}'));
    expect(outputs['digest-1']).toMatch(/^[0-9a-f]{64}$/);
    put(story.state, service.artifacts.find(({ name }) => name === NAME)?.bytes ?? Buffer.alloc(0));
    expect((await decided(story)).status).toEqual(WAITS);
    ran(story.state);
    const last = await story.happens(workflowRun(story.state, 'verify'));
    expect(story.statuses().at(-1)).toEqual(PASSED);
    expect(story.page(last!)).toContain('the same as before');
    expect(last?.requests).toBeLessThanOrEqual(15);
  });

  test('has no job for code where no function changed', async () => {
    await using story = await tellStory({ policy: POLICY, files: { 'README.md': 'Hello\n' } });
    const looked = await runWorkflow({ gitHub: story.gitHub, actions }, LOOKING, pullRequest(story));
    expect(looked?.jobs.flatMap(({ steps }) => steps)).toHaveLength(1);
    expect((await decided(story)).status).toEqual(PASSED);
    expect(story.gitHub.requests.some((one) => one.includes('/actions/'))).toBe(false);
  });
});

describe('a claim', () => {
  test('that a function gives another result blocks, and its text is no markup', async () => {
    await using story = await tell();
    const at = { path: 'src/a.js', from: 1, to: 1, origin: 'human', agent: null, fingerprint: '0'.repeat(16) } as const;
    const message = 'add gives <img src=x> @everyone \u202e';
    const finding = { ...at, rule: 'behaviour/result', level: 'error', message } as const;
    claimed(story.state, { made: { result: { ...FOUND, status: 'failed', findings: [finding] } } });
    const page = story.page(await story.decide());
    expect(story.statuses()).toEqual([REFUSED]);
    expect(page).toContain('src/a.js');
    expect(page).not.toMatch(/<img|\u202e|(?<!`)@everyone/);
  });

  test('that cannot be fetched just now is waited for', async () => {
    await using story = await tell();
    claimed(story.state);
    story.faults({ kind: 'status', status: 403, of: /GET .*artifacts/ });
    const { status, page } = await decided(story);
    expect(status).toEqual(WAITS);
    expect(page).toContain('another job has to run it');
  });
});

describe('a forged claim', () => {
  test('of a change that edits the workflow which makes it is refused, and the page says why', async () => {
    await using story = await tell({ [CALLER_PATH]: `${CALLER}# mine\n` });
    claimed(story.state);
    const { status, page } = await decided(story);
    expect(status).toEqual(REFUSED);
    expect(page).toContain('another version of the workflow that ran it');
  });

  test('of a job that says less than there is to say is refused, and the page says why', async () => {
    await using story = await tell();
    claimed(story.state, { made: { result: { ...FOUND, examined: 0, targets: [] } } });
    const { status, page } = await decided(story);
    expect(status).toEqual(REFUSED);
    expect(page).toContain('other functions than those that changed');
  });

  test('of an earlier head is not even looked at', async () => {
    await using story = await tell();
    claimed(story.state);
    await story.push({ 'src/a.js': 'export const add = (a, b) => a - b;\n' });
    expect((await decided(story)).status).toEqual(WAITS);
  });
});

describe('within one run', () => {
  /** A workflow that calls the deciding one with what jobs before it declared. */
  const deciding = (digest: string): string => `on: { pull_request_target: {} }
permissions: {}
jobs:
  decide:
    permissions: { contents: read, pull-requests: write, statuses: write, checks: read, deployments: read, actions: read }
    uses: OWNER/assay/.github/workflows/judge.yml@COMMIT
    with: { claims: '{"digest-1":"${digest}","digest-2":""}' }
`;
  const sha256 = (claim: string): string => createHash('sha256').update(claim).digest('hex');

  async function decide(story: Story, digest: string): Promise<string> {
    const payload = eventOf('pull_request', 'synchronize', story.state.repository, story.state.pull);
    const event = { name: 'pull_request_target', payload };
    const ended = await runWorkflow({ gitHub: story.gitHub }, deciding(digest), event);
    return story.page(ended!).replaceAll('\\', '');
  }

  test('a claim is believed by the digest that its job declared', async () => {
    await using story = await tell();
    claimed(story.state, { artifact: { digest: null } });
    await decide(story, sha256(claimOf(story.state)));
    expect(story.statuses()).toEqual([PASSED]);
  });

  test('one that a sibling job put in its place is refused, though GitHub recorded its digest', async () => {
    await using story = await tell();
    claimed(story.state);
    const declared = sha256(claimOf(story.state, { result: { ...FOUND, status: 'failed' }, attempt: 9 }));
    expect(await decide(story, declared)).toContain('another digest than its job declared');
    expect(story.statuses()).toEqual([REFUSED]);
  });
});
