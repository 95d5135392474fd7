/** What the jobs of verify.yml claim to have found by running the change's code: made by the workflow that people call, believed by the one that decides only where GitHub itself vouches for it. */
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { type ArtifactService, startArtifactService } from './support/artifact-service.ts';
import { CALLER, CALLER_PATH, claimed, claimOf, FOUND, LOOKING, NAME, put, ran } from './support/claiming.ts';
import { asGolden } from './support/golden.ts';
import { eventOf } from './support/payloads.ts';
import { runWorkflow, type WorkflowRan } from './support/rig.ts';
import { type Story, tellStory, workflowRun } from './support/story.ts';
import { zipOf } from './support/zip.ts';

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

const pullRequest = ({ state }: Story) => ({
  name: 'pull_request',
  payload: eventOf('pull_request', 'synchronize', state.repository, state.pull),
});

interface Looking {
  /** Before the share of this number is run, from 1. */
  readonly before?: (share: number) => void;
  readonly attempt?: number;
  readonly text?: string;
}

/** The workflow that people copy, run with an artifact service beside it. */
async function look(story: Story, service: ArtifactService, looking: Looking = {}): Promise<WorkflowRan> {
  const { before = () => undefined, attempt = 1, text = LOOKING } = looking;
  let shares = 0;
  const checkout = () => {
    shares += 1;
    before(shares);
    return {};
  };
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = service.env;
  const env = { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, GITHUB_RUN_ATTEMPT: String(attempt) };
  const actions = { 'actions/checkout': checkout, 'actions/setup-node': () => ({}) };
  const ran = await runWorkflow({ gitHub: story.gitHub, actions, env }, text, pullRequest(story));
  if (ran === null) throw new Error('No workflow listens');
  return ran;
}

/** Hands what the run kept to the stand-in GitHub, which then says that it is over. */
function ended({ state }: Story, { artifacts }: ArtifactService): void {
  for (const { name, bytes } of artifacts) put(state, bytes, { name });
  ran(state);
}

const outputsOf = ({ jobs }: WorkflowRan) => jobs[0]?.outputs ?? {};
const resultOf = ({ jobs }: WorkflowRan) => jobs[0]?.result;
const pagesOf = ({ jobs }: WorkflowRan) =>
  jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).filter(Boolean);
const golden = (story: Story, looked: WorkflowRan, name: string): Promise<void> =>
  expect(asGolden(story.page(looked))).toMatchFileSnapshot(`stories/${name}.md`);
const service = startArtifactService;

describe('the workflow that looks', () => {
  test('runs changed functions in jobs of their own, joins what they claim, and the deciding workflow believes it', async () => {
    await using story = await tell();
    await using kept = await service();
    // What the first job awaits of the later ones fails nothing, even here.
    const looked = await look(story, kept, { text: LOOKING.replace('fail-on: violated', 'fail-on: pending') });
    expect(resultOf(looked)).toBe('success');
    expect(pagesOf(looked).map((page) => page.split('\n')[0])).toEqual([
      expect.stringMatching(/^Preview, before any code ran: 0 findings in 1 file\. 1 job will try/),
      '## ✓ Passed: 1 of 1 rule met',
    ]);
    expect(outputsOf(looked)).toMatchObject({ conclusion: 'pass', claims: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await decided(story)).status).toEqual(WAITS);
    ended(story, kept);
    const last = await story.happens(workflowRun(story.state, 'verify'));
    expect(story.statuses().at(-1)).toEqual(PASSED);
    expect(story.page(last!)).toContain('the same as before');
  });

  test('has no job for code where no function changed: the first job writes the page', async () => {
    await using story = await tellStory({ policy: POLICY, files: { 'README.md': 'Hello\n' } });
    await using kept = await service();
    const looked = await look(story, kept);
    expect(looked.jobs.flatMap(({ steps }) => steps)).toHaveLength(1);
    expect(outputsOf(looked)).toMatchObject({ conclusion: 'pass', claims: '' });
    await golden(story, looked, 'no-shares');
    expect((await decided(story)).status).toEqual(PASSED);
    expect(story.gitHub.requests.some((one) => one.includes('/actions/'))).toBe(false);
  });

  test('runs no code where it is told so, and says on the one page that nobody knows', async () => {
    await using story = await tell();
    await using kept = await service();
    const looked = await look(story, kept, { text: LOOKING.replace(/with:\n/, "with:\n      exercise: 'off'\n") });
    expect(looked.jobs.flatMap(({ steps }) => steps)).toHaveLength(1);
    expect(outputsOf(looked)).toMatchObject({ conclusion: 'fail', claims: '' });
    expect(pagesOf(looked)).toEqual([expect.stringMatching(/`behaviour` could not look/)]);
  });
});

const FUNCTIONS = 14;
const many = (body: string): string =>
  Array.from({ length: FUNCTIONS }, (_, at) => `export const add${at} = (a, b) => ${body};\nadd${at}(1, 2);\n`).join(
    '',
  );
/** More functions than one job tries. */
const tellMany = (): Promise<Story> =>
  tellStory({
    policy: POLICY,
    base: { 'src/a.js': many('a + b'), [CALLER_PATH]: CALLER },
    files: { 'src/a.js': many('b + a') },
  });

describe('two jobs that run shares of the code', () => {
  test('are joined on one page, which the workflow’s outputs and result follow', async () => {
    await using story = await tellMany();
    await using kept = await service();
    const looked = await look(story, kept);
    expect(kept.artifacts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['assay-claim-1-of-2-attempt-1', 'assay-claim-2-of-2-attempt-1', NAME]),
    );
    expect([resultOf(looked), outputsOf(looked)['conclusion']]).toEqual(['success', 'pass']);
    expect(pagesOf(looked)).toHaveLength(2);
    await golden(story, looked, 'two-shares');
  });

  test('one of which put its own claim in the other’s place have neither believed, here and where it is decided', async () => {
    await using story = await tellMany();
    await using kept = await service();
    const before = (share: number): void => {
      if (share !== 2) return;
      const bytes = zipOf({ name: 'claim.json', content: claimOf(story.state) });
      Object.assign(kept.artifacts.find(({ name }) => name.startsWith('assay-claim-1-of-2'))!, { bytes });
    };
    const looked = await look(story, kept, { before });
    expect([resultOf(looked), outputsOf(looked)['conclusion']]).toEqual(['failure', 'fail']);
    await golden(story, looked, 'share-replaced');
    ended(story, kept);
    const { status, page } = await decided(story);
    expect(status).toEqual(REFUSED);
    expect(page).toContain('another digest than its job declared');
  });

  test('one of which did not keep its claim are undecided, and the page of either workflow names it', async () => {
    await using story = await tellMany();
    await using kept = await service();
    const looked = await look(story, kept, { before: (share) => void (share === 2 && kept.faults.push(403)) });
    expect([resultOf(looked), outputsOf(looked)['conclusion']]).toEqual(['failure', 'fail']);
    await golden(story, looked, 'share-missing');
    ended(story, kept);
    expect((await decided(story)).page).toContain('the claim of share 2/2 is refused');
  });

  test('cannot take the name of what the last job says: it says it last', async () => {
    await using story = await tellMany();
    await using kept = await service();
    const squat = { id: 99, name: NAME, blocks: new Map(), bytes: Buffer.from('mine'), digest: null };
    const looked = await look(story, kept, {
      before: (share) => void (share === 2 && Array.prototype.push.call(kept.artifacts, squat)),
    });
    expect(resultOf(looked)).toBe('success');
    ended(story, kept);
    expect((await decided(story)).status).toEqual(PASSED);
  });
});

describe('an ordinary decision', () => {
  /** Changed functions in one file, with what as many jobs as they need claim of them. */
  async function requestsFor(functions: number): Promise<{ readonly all: number; readonly ofClaims: number }> {
    const source = (body: string) =>
      Array.from({ length: functions }, (_, at) => `export const f${at} = (a, b) => ${body};\n`).join('');
    await using story = await tellStory({
      policy: POLICY,
      base: { 'src/a.js': source('a + b'), [CALLER_PATH]: CALLER },
      files: { 'src/a.js': source('b + a') },
    });
    const targets = Array.from({ length: functions }, (_, at) => {
      const place = { name: `f${at}`, path: 'src/a.js', from: at + 1, to: at + 1 };
      return { ...place, status: 'equal' as const, inputs: 300, because: '' };
    });
    claimed(story.state, { made: { result: { ...FOUND, examined: functions, targets } } });
    const { requests: all } = await story.decide();
    expect(story.statuses()).toEqual([PASSED]);
    const ofClaims = story.gitHub.requests.filter((one) => one.includes('/actions/')).length;
    return { all, ofClaims };
  }

  test.each([
    [1, 1],
    [48, 4],
    [192, 16],
  ])('of %i changed functions, tried by %i jobs, takes as many requests as any other', async (functions) => {
    const { all, ofClaims } = await requestsFor(functions);
    expect(ofClaims).toBe(3);
    expect(all).toBeLessThanOrEqual(10);
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
    with: { claims: '${digest}' }
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
