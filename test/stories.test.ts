/** Whole stories of pull requests, told through the workflows that people copy. What a reader sees at the end is a golden page. */
import { describe, expect, test, vi } from 'vitest';
import { bot, person } from './support/github-state.ts';
import { asGolden } from './support/golden.ts';
import type { WorkflowRan } from './support/rig.ts';
import {
  AGENT_MESSAGE,
  approval,
  POLICY,
  pullRequestTarget,
  reader,
  type Story,
  schedule,
  tellStory,
  workflowRun,
} from './support/story.ts';

// Each run is a process of its own, or several.
vi.setConfig({ testTimeout: 180_000 });

const golden = (story: Story, ran: WorkflowRan, name: string): Promise<void> =>
  expect(asGolden(story.page(ran))).toMatchFileSnapshot(`stories/${name}.md`);
const stepOf = (ran: WorkflowRan) => ran.jobs.flatMap(({ steps }) => steps).at(-1);
const PENDING = expect.stringMatching(/^pending: 1 of 2 rules open: somebody with write access/);
const PASSED = expect.stringMatching(/^success: 2 of 2 rules met$/);

describe('an agent’s pull request from a branch of the repository', () => {
  test('waits for a reader; a stranger’s approval does not count, and one of somebody with write access does', async () => {
    await using story = await tellStory();
    const first = await story.decide('opened');
    expect(story.statuses()).toEqual([PENDING]);
    await golden(story, first, 'same-repository-waiting');
    const stranger = await story.review(person('sam', 779), 'APPROVED', false);
    expect(stranger.jobs.map(({ result }) => result)).toEqual(['success']);
    expect(story.statuses()).toEqual([PENDING]);
    const last = await story.review(reader, 'APPROVED', true);
    expect(story.statuses()).toEqual([PENDING, PASSED]);
    await golden(story, last, 'same-repository-approved');
    expect([first.requests, stranger.requests, last.requests].every((requests) => requests <= 15)).toBe(true);
  });

  test('is judged anew when it is pushed to: what was approved was another head', async () => {
    await using story = await tellStory();
    // Between the first push and the next one, by the stand-in's clock of pushes.
    story.state.reviews.push({ ...approval(story), submittedAt: '2026-01-01T00:00:30Z' });
    await story.decide();
    expect(story.statuses()).toEqual([PASSED]);
    await story.push({ 'src/b.js': 'export const b = 2;\n' });
    expect(story.statuses()).toEqual([]);
    await story.decide();
    expect(story.statuses()).toEqual([PENDING]);
  });

  test('with an import that nobody has fails, and names the place', async () => {
    await using story = await tellStory({ files: { 'src/a.js': "import './nowhere.js';\n" } });
    const ran = await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^failure: 1 of 2 rules not met, 1 open/)]);
    // The decision stands in the status: a red run beside it would stay when it is long settled.
    expect(stepOf(ran)?.status).toBe(0);
    await golden(story, ran, 'blocked');
  });
});

describe('an agent’s pull request from a fork', () => {
  const fork = { headRepository: 'mallory/shop', author: person('mallory', 666) };

  test('is looked at with a token that reads, and decided by a run of the repository’s own', async () => {
    await using story = await tellStory({ pull: fork });
    const { payload } = pullRequestTarget(story.state, 'opened');
    const looked = await story.happens({ name: 'pull_request', payload }, 'verify.yml');
    expect(looked?.jobs.map(({ outputs }) => outputs['conclusion'])).toEqual(['pending']);
    expect(story.state.statuses).toEqual([]);
    const ran = await story.decide('opened');
    expect(story.statuses()).toEqual([PENDING]);
    await golden(story, ran, 'fork-waiting');
    await story.review(reader, 'APPROVED', true);
    expect(story.statuses()).toEqual([PENDING, PASSED]);
  });

  test('is found by its branch where GitHub does not know whose commit it is', async () => {
    await using story = await tellStory({ pull: fork });
    story.state.hidesForks = true;
    await story.review(reader, 'APPROVED', true);
    expect(story.statuses()).toEqual([PASSED]);
  });

  test('whose repository is gone is decided all the same', async () => {
    await using story = await tellStory({ pull: { ...fork, headRepository: null } });
    await story.decide();
    expect(story.statuses()).toEqual([PENDING]);
  });
});

describe('a change that edits what judges it', () => {
  test('is judged by the policy at the target, not by its own', async () => {
    const files = { '.github/assay.yml': POLICY.replaceAll('enforce', 'off'), 'src/a.js': "import './nowhere.js';\n" };
    await using story = await tellStory({ files });
    const ran = await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^failure: /)]);
    await golden(story, ran, 'policy-edited');
  });

  test('and writes a green status of its own, from a later hour even, is overruled by the next decision', async () => {
    await using story = await tellStory();
    const forged = {
      sha: story.state.pull.head.sha,
      state: 'success',
      context: 'assay',
      creator: story.state.viewer,
    } as const;
    const later = Date.parse(story.state.clock) + 3_600_000;
    const targetUrl = `https://github.com/octo/shop/actions/runs/1#assay-${later}-0123456789abcdef`;
    story.state.statuses.push({ ...forged, description: '2 of 2 rules met', targetUrl, createdAt: story.state.clock });
    await story.decide();
    expect(story.statuses().at(-1)).toEqual(PENDING);
  });

  test('has no other workflow vouch for it: what the event says of a run is not even looked at', async () => {
    const policy = `version: 1\nrules:\n  - name: changed functions give the same\n    require: { checks: [behaviour] }\n    mode: enforce\n`;
    const files = { 'src/a.js': 'export const add = (a, b) => a - b;\n' };
    await using story = await tellStory({
      policy,
      files,
      base: { 'src/a.js': 'export const add = (a, b) => a + b;\n' },
    });
    const event = workflowRun(story.state, 'assay review signal');
    const claims = { display_title: 'behaviour: passed', conclusion: 'success', artifacts_url: story.gitHub.url };
    Object.assign(event.payload['workflow_run'] as object, claims);
    const ran = await story.happens(event);
    expect(story.statuses()).toEqual([expect.stringMatching(/^(?:failure|pending): /)]);
    expect(story.gitHub.requests.filter((one) => /artifacts|runs/.test(one))).toEqual([
      'GET /repos/octo/shop/actions/runs',
    ]);
    if (ran !== null) await golden(story, ran, 'forged-claim');
  });

  test('cannot reach the app that decides in the hardened form', async () => {
    const app = {
      token: 'the-token-of-the-app',
      viewer: bot('assay-gate[bot]', 4242),
      permissions: ['contents: read', 'pull-requests: write', 'statuses: write'],
    };
    const actions = { 'actions/create-github-app-token': () => ({ token: app.token }) };
    await using story = await tellStory({ rig: { app, actions } });
    const { state } = story;
    const forged = { sha: state.pull.head.sha, state: 'success', context: 'assay', creator: state.viewer } as const;
    state.statuses.push({ ...forged, description: null, targetUrl: null, createdAt: state.clock });
    await story.happens(pullRequestTarget(state, 'opened'), 'decide-with-app.yml');
    expect(state.statuses.at(-1)).toMatchObject({ state: 'pending', creator: app.viewer });
  });
});

describe('an outage in the middle', () => {
  test('of the facts leaves the status pending and says what is missing', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    story.faults({ kind: 'status', status: 401, of: /reviews\(first/ });
    const ran = await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^pending: /)]);
    await golden(story, ran, 'outage');
    await story.decide();
    expect(story.statuses().at(-1)).toEqual(PASSED);
  });

  test('before it is published is pending, and says that it is GitHub that is unavailable', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    let standings = 0;
    story.gitHub.whenAsked = (request) => {
      if (request.endsWith('/activity')) standings += 1;
      if (standings === 1) story.faults({ kind: 'status', status: 401, of: /query Standing/ });
      standings += standings === 1 ? 1 : 0;
    };
    await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^pending: .*GitHub/)]);
  });

  test('of the status itself fails the run, and the next sweep makes up for it', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    story.faults({ kind: 'status', status: 403, of: /POST \/repos.*statuses/ });
    const ran = await story.decide();
    expect(stepOf(ran)?.status).toBe(3);
    expect(story.statuses()).toEqual([]);
    await story.happens(schedule);
    expect(story.statuses()).toEqual([PASSED]);
  });

  test('of the fetch is pending: no object, no verdict', async () => {
    await using story = await tellStory();
    story.state.directory = `${story.repo.directory}-gone`;
    await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^(?:pending|error): /)]);
  });

  test('for a moment is sat out', async () => {
    await using story = await tellStory();
    story.faults({ kind: 'drop' }, { kind: 'cut', after: 'drop', of: /statuses/ });
    await story.decide();
    expect(story.statuses().at(-1)).toEqual(PENDING);
  });
});

describe('one commit, several pull requests', () => {
  test('have the strictest of their verdicts, named', async () => {
    await using story = await tellStory();
    const { state, repo } = story;
    await repo.checkout('main');
    await repo.branch('release');
    const stricter = POLICY.replace('count: 1', 'count: 2');
    await repo.commit({ files: { '.github/assay.yml': stricter } });
    state.reviews.push(approval(story));
    state.otherPulls.push({
      ...state.pull,
      number: 13,
      author: person('kim', 777),
      base: { ...state.pull.base, ref: 'release' },
    });
    await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^pending: #13: 1 of 2 rules open/)]);
  });
});

describe('a merge group of three', () => {
  const [, imports = ''] = /^version: 1\n(rules:\n(?: .*\n){3})/.exec(POLICY) ?? [];

  async function queueUp(): Promise<Story> {
    const story = await tellStory({ policy: `version: 1\n${imports}` });
    const { repo, state } = story;
    for (const [number, text] of [
      [13, "import './nowhere.js';\n"],
      [14, 'export const c = 3;\n'],
    ] as const) {
      const ref = `agent/number-${number}`;
      await repo.branch(ref, 'main');
      const sha = await repo.commit({ message: AGENT_MESSAGE, files: { [`src/${number}.js`]: text } });
      state.otherPulls.push({ ...state.pull, number, labels: [], head: { ref, sha } });
    }
    return story;
  }

  async function grouped(story: Story, pulls: readonly number[]): Promise<string> {
    for (const pull of pulls)
      story.state.queue.push({ pull, head: await story.repo.commit({ message: `Merge ${pull}` }) });
    return await story.repo.sha();
  }
  const asked = (story: Story, sha: string) =>
    story.happens(
      workflowRun(story.state, 'assay merge group signal', {
        ref: `gh-readonly-queue/main/pr-14-${'0'.repeat(40)}`,
        sha,
      }),
    );
  const said = ({ state }: Story, head: string) =>
    state.statuses.filter(({ sha }) => sha === head).map((one) => `${one.state}: ${one.description}`);

  test('with one bad is not merged, and says which one', async () => {
    await using story = await queueUp();
    const head = await grouped(story, [12, 13, 14]);
    const made = { name: 'merge_group', payload: { action: 'checks_requested' } };
    const signal = await story.happens(made, 'merge-group-signal.yml');
    expect(signal?.jobs.map(({ result }) => result)).toEqual(['success']);
    const ran = await asked(story, head);
    expect(said(story, head)).toEqual([expect.stringMatching(/^failure: #13: /)]);
    expect(ran?.requests).toBeLessThanOrEqual(30);
  });

  test('without it is', async () => {
    await using story = await queueUp();
    const head = await grouped(story, [12, 14]);
    await asked(story, head);
    expect(said(story, head)).toEqual([expect.stringMatching(/^success: /)]);
  });

  test('that the queue does not know is no group: only whose head it is has a verdict', async () => {
    await using story = await queueUp();
    const head = await story.repo.sha('agent/number-14');
    await asked(story, head);
    await asked(story, 'e'.repeat(40));
    expect(story.state.statuses.map(({ sha }) => sha)).toEqual([head]);
  });
});
