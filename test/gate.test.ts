/** The deciding workflow as the repository has it: what it writes, what it leaves alone, what it does not miss, and what it may. */
import { describe, expect, test, vi } from 'vitest';
import { person } from './support/github-state.ts';
import type { PullRequestState } from './support/payloads.ts';
import type { WorkflowRan } from './support/rig.ts';
import { StartupFailure } from './support/rig-workflow.ts';
import { AGENT_MESSAGE, approval, issueComment, reader, type Story, schedule, tellStory } from './support/story.ts';

// Each run is a process of its own, or several.
vi.setConfig({ testTimeout: 180_000 });

const stepOf = (ran: WorkflowRan) => ran.jobs.flatMap(({ steps }) => steps).at(-1);
const PENDING = expect.stringMatching(/^pending: 1 of 2 rules open: somebody with write access/);
const PASSED = expect.stringMatching(/^success: 2 of 2 rules met$/);

describe('whoever moves while it is judged', () => {
  test('is judged again: what was read of one head is not said of another', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    let isPushed = false;
    const old = story.state.pull.head.sha;
    const next = await story.repo.commit({ message: AGENT_MESSAGE, files: { 'src/late.js': "import './gone.js';\n" } });
    story.gitHub.whenAsked = (request) => {
      if (isPushed || !request.endsWith('/activity')) return;
      isPushed = true;
      story.state.pull.head = { ...story.state.pull.head, sha: next };
    };
    await story.decide();
    expect(story.state.statuses.filter(({ sha }) => sha === old)).toEqual([]);
    expect(story.statuses()).toEqual([expect.stringMatching(/^failure: /)]);
  });

  test('without end is left pending', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    let tick = 0;
    story.gitHub.whenAsked = (request) => {
      if (request.endsWith('/activity')) story.state.pull.updatedAt = new Date(1e12 + 1000 * ++tick).toISOString();
    };
    await story.decide();
    expect(story.statuses()).toEqual(['pending: it kept changing while it was judged']);
    expect(tick).toBe(3);
  });

  test('is not judged when it was closed', async () => {
    await using story = await tellStory();
    story.state.pull.state = 'CLOSED';
    const ran = await story.decide();
    expect([stepOf(ran)?.status, story.state.statuses]).toEqual([0, []]);
  });
});

describe('the same state twice', () => {
  const wished = (text: string): string =>
    text.replace(
      '      pull-request: ${{ inputs',
      '      comment: on\n      labels: on\n      pull-request: ${{ inputs',
    );

  test('writes nothing the second time: no status, no comment, no label', async () => {
    await using story = await tellStory({ copied: wished });
    const first = await story.decide();
    const { statuses, comments, pull } = story.state;
    expect([statuses.length, comments.length, pull.labels]).toEqual([1, 1, ['assay: agent', 'assay: waiting']]);
    expect(first.requests).toBeLessThanOrEqual(15);
    const asked = story.gitHub.requests.length;
    await story.decide();
    const writes = story.gitHub.requests.slice(asked).filter((one) => /^(?:POST|PATCH|PUT|DELETE) \/repos/.test(one));
    expect(writes).toEqual([]);
  });

  test('keeps one comment: two that ran at once are one again, and nobody else’s is touched', async () => {
    await using story = await tellStory({ copied: wished });
    const mark = '<!-- assay: kept up to date -->';
    const { comments, viewer, clock } = story.state;
    const said = { pull: 12, createdAt: clock };
    comments.push({ id: 1, author: person('mallory', 666), body: `${mark}\nAll is well`, ...said });
    comments.push({ id: 2, author: viewer, body: `${mark}\nold`, ...said });
    comments.push({ id: 3, author: viewer, body: `${mark}\nold too`, ...said });
    comments.push({ id: 4, author: viewer, body: 'of another workflow', ...said });
    await story.decide();
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 4]);
    expect(comments[0]?.body).toBe(`${mark}\nAll is well`);
    expect(comments[1]?.body).toContain('○ Waiting');
  });

  test('takes its own labels away when they hold no more, and no others', async () => {
    await using story = await tellStory({ copied: wished });
    story.state.pull.labels.push('assay: blocked', 'bug');
    story.state.reviews.push(approval(story));
    await story.decide();
    expect(story.state.pull.labels).toEqual(['bug', 'assay: agent']);
  });

  test('what may not be written is warned of, and the status stands', async () => {
    await using story = await tellStory({ copied: wished });
    story.faults(
      { kind: 'status', status: 403, of: /POST \/repos.*comments/ },
      { kind: 'status', status: 403, of: /GET .*labels/ },
    );
    const ran = await story.decide();
    expect(story.statuses()).toEqual([PENDING]);
    const warnings = stepOf(ran)?.commands.filter(({ name }) => name === 'warning');
    expect(warnings?.map(({ message }) => message.split(',')[0])).toEqual([
      'Could not set the labels',
      'Could not keep the comment',
    ]);
    expect(stepOf(ran)?.status).toBe(0);
  });
});

describe('requests for reviews', () => {
  const asking = (count: string) => (text: string) =>
    text.replace('      pull-request: ${{ inputs', `      reviewers: '${count}'\n      pull-request: \${{ inputs`);
  const [ana, ben, eve, kim] = [person('ana', 801), person('ben', 802), person('eve', 803), person('kim', 804)];

  async function tellAsking(pulled: Partial<PullRequestState> = {}, count = '2') {
    const story = await tellStory({ copied: asking(count), pull: pulled });
    const { suggested, facts, pull } = story.state;
    suggested.push(pull.author, ana, ben, eve, kim);
    const mayWrite = ({ login, id }: typeof ana) => [login, { id, role: 'write', permission: 'write' }] as const;
    Object.assign(facts.roles, Object.fromEntries([pull.author, ana, ben, kim].map(mayWrite)));
    return story;
  }

  test('go to those who know the lines and may write, each once, and not to whoever took part', async () => {
    await using story = await tellAsking();
    const first = await story.decide();
    const asked = story.state.requested.map(({ login }) => login);
    expect(asked).toHaveLength(2);
    expect(asked).not.toContain('dana');
    expect(asked).not.toContain('eve');
    expect(first.requests).toBeLessThanOrEqual(15);
    await story.decide();
    expect(story.state.requested.map(({ login }) => login)).toEqual(asked);
  });

  test('never go again to somebody whose request was taken back, nor beyond those who reviewed', async () => {
    await using story = await tellAsking();
    const { state } = story;
    state.requestsRemoved.push(ana, ben);
    state.reviews.push({ ...approval(story), author: person('lee', 778), state: 'COMMENTED' });
    await story.decide();
    expect(state.requested.map(({ login }) => login)).toEqual(['kim']);
  });

  test('are spread: another one comes first for each pull request', async () => {
    const first = new Set<string | undefined>();
    for (const number of [12, 13, 14]) {
      await using story = await tellAsking({ number }, '1');
      await story.decide();
      first.add(story.state.requested.map(({ login }) => login).join());
    }
    expect([...first]).toEqual(['ana', 'ben', 'kim']);
  });

  test('wait while the author has to push anyway', async () => {
    await using story = await tellAsking();
    await story.push({ 'src/b.js': "import './nowhere.js';\n" });
    await story.decide();
    expect(story.state.requested).toEqual([]);
  });
});

describe('the sweep', () => {
  test('finds what no event told', async () => {
    await using story = await tellStory();
    await story.decide();
    story.state.reviews.push(approval(story));
    await story.happens(schedule);
    expect(story.statuses()).toEqual([PENDING, PASSED]);
  });

  test('costs one request when nothing is pending', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    await story.decide();
    expect((await story.happens(schedule))?.requests).toBe(1);
  });

  test('finds an approval that was dismissed unheard', async () => {
    await using story = await tellStory();
    story.state.reviews.push(approval(story));
    await story.decide();
    story.state.reviews.push({ ...approval(story), state: 'DISMISSED' });
    story.state.pull.updatedAt = new Date(Date.parse(story.state.clock) + 600_000).toISOString();
    await story.happens(schedule);
    expect(story.statuses()).toEqual([PASSED, PENDING]);
  });
});

test('each run says in its log what it cost: requests, and minutes of the runner', async () => {
  await using story = await tellStory();
  const ran = await story.decide();
  const said = /^(\d+) API requests in [\d.]+ s: at least \d+ min of the runner$/m.exec(stepOf(ran)?.stdout ?? '');
  // One that got no answer in time is counted, whether or not it arrived.
  expect(Number(said?.[1])).toBeGreaterThanOrEqual(ran.requests);
});

describe('what is said in the conversation', () => {
  const ours = ({ state: { comments, viewer } }: Story): readonly string[] =>
    comments.flatMap(({ author, body }) => (author.login === viewer.login ? [body] : []));

  test('starts a run where it speaks to Assay, and none where it does not', async () => {
    await using story = await tellStory();
    const small = await story.happens(issueComment(story.state, reader, 'Nice.'));
    expect(small?.jobs.map(({ result }) => result)).toEqual(['skipped']);
    const asked = await story.happens(issueComment(story.state, reader, '/assay recheck'));
    expect(asked?.jobs.map(({ result }) => result)).toEqual(['success']);
    expect(story.statuses()).toEqual([PENDING]);
    expect(ours(story)).toEqual([]);
  });

  test('is answered where it asks to be told, though no comment is wished for', async () => {
    await using story = await tellStory();
    await story.happens(issueComment(story.state, reader, '/assay explain'));
    expect(ours(story)).toEqual([expect.stringContaining('○ Waiting')]);
  });
});

describe('a policy at the target that cannot be read', () => {
  test('is an error at the commit, never a pass', async () => {
    await using story = await tellStory({ policy: 'version: 1\nruls: []\n' });
    const ran = await story.decide();
    expect(story.statuses()).toEqual([expect.stringMatching(/^error: .*assay\.yml.*ruls/)]);
    expect(stepOf(ran)?.status).toBe(0);
  });
});

describe('what GitHub refuses before anything runs', () => {
  const without = (permission: string) => (text: string) =>
    text.replace(new RegExp(`^ +${permission}: write.*\n`, 'm'), '');

  test.each(['statuses', 'pull-requests'])('a caller that does not grant %s: write', async (permission) => {
    await using story = await tellStory({ copied: without(permission) });
    await expect(story.decide()).rejects.toThrow(StartupFailure);
    expect(story.gitHub.requests).toEqual([]);
  });
});

describe('least privilege', () => {
  test('each permission that the deciding workflow has is one that its requests need', async () => {
    await using story = await tellStory({
      copied: (text) =>
        text.replace('      pull-request: ${{ inputs', '      comment: on\n      pull-request: ${{ inputs'),
    });
    await story.decide();
    expect([...story.state.used].sort()).toEqual([
      'contents: read',
      'pull-requests: read',
      'pull-requests: write',
      'statuses: write',
    ]);
  });
});
