/** History that moved, in a workflow: earlier heads and squashed pull requests fetched from a real git server, as the stand-in GitHub tells of them. */
import { describe, expect, test } from 'vitest';
import { gitHub } from '../../../src/world/github/github.ts';
import { type Records, readRecords } from '../../../src/world/records/forge-records.ts';
import { openFetched } from '../../../src/world/sources/source-fetched.ts';
import { type StandIn, startGitHub } from '../../support/github.ts';
import { gitHubState, person } from '../../support/github-state.ts';
import { CLAUDE, type Said, saidOfChange } from '../../support/origins.ts';
import { createRepo, type Repo } from '../../support/repo.ts';

/** Nobody waits. */
const clock = { now: () => 0, sleep: async () => undefined, random: () => 0 };
const AGENT = 'agent claude-code';
const dana = person('dana', 501);

interface Story extends AsyncDisposable {
  readonly repo: Repo;
  readonly standIn: StandIn;
  /** What the branch `work` is said to be, as a workflow sees it now. */
  ask(given?: { readonly before?: string; readonly token?: string }): Promise<Said>;
}

/** Main with one file of three lines, and a branch `work` that leaves it. */
async function tell(): Promise<Story> {
  const repo = await createRepo();
  await repo.commit({ files: { f: 'top\nmiddle\nbottom\n' } });
  await repo.branch('work');
  const state = gitHubState({ head: { ref: 'work', sha: '' } });
  state.directory = repo.directory;
  const standIn = await startGitHub(state);
  return {
    repo,
    standIn,
    ask: async ({ before, token = state.token } = {}) => {
      const head = await repo.sha('work');
      const push =
        before === undefined
          ? null
          : { before, after: head, by: { ...dana, kind: 'person' as const }, kind: 'some' as const };
      const pull = {
        repository: state.repository,
        number: 12,
        targetBranch: 'main',
        target: await repo.sha('main'),
        head,
        branch: 'work',
        title: 'Ship it',
        body: null,
        opener: null,
        labels: null,
        headRepository: state.repository,
        push,
      };
      await using opened = await openFetched({
        serverUrl: standIn.env.GITHUB_SERVER_URL,
        repository: state.repository,
        token: state.token,
        clock,
        head,
        target: 'refs/heads/main',
        policy: '',
        meta: { number: 12, branch: 'work', title: 'Ship it', body: null, opener: null },
        records: (): Promise<Records> => readRecords(gitHub({ token, apiUrl: standIn.url, clock }), pull),
        progress: () => undefined,
      });
      return saidOfChange(await opened.source.change());
    },
    [Symbol.asyncDispose]: async () => {
      await standIn[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const fetches = ({ standIn }: Story): number =>
  standIn.requests.filter((request) => request.endsWith('git-upload-pack')).length;

/** An agent's commit, then the same without its marks: the first one is in no branch any more. */
async function launder({ repo }: Story): Promise<string> {
  const before = await repo.commit({ message: `Add${CLAUDE}`, files: { f: 'top\nby agent\nmiddle\nbottom\n' } });
  await repo.git(['commit', '--quiet', '--amend', '--message=Add']);
  await repo.git(['reflog', 'expire', '--expire=now', '--all']);
  return before;
}

describe('a force-push that dropped the marks', () => {
  test('is seen through while GitHub serves the earlier head', async () => {
    await using story = await tell();
    const before = await launder(story);
    story.standIn.state.forcePushes.push({ before, at: '2026-01-01T00:00:00Z' });
    const { lines, change, provenance } = await story.ask();
    expect(lines).toEqual({ 'by agent': AGENT });
    expect(change.earlier).toMatchObject([{ how: 'force-push', change: { head: before } }]);
    expect(change.notes).toEqual([]);
    expect(provenance.evidence).toMatchObject([{ signal: 'force-push', trust: 'declared' }]);
    expect(story.standIn.requests.filter((request) => !/git-upload-pack|info\/refs/.test(request)).toSorted()).toEqual([
      'GET /repos/octo/shop/activity',
      'POST /graphql',
    ]);
  });

  test('before the pull request was opened is known from the list of pushes', async () => {
    await using story = await tell();
    const before = await launder(story);
    const after = await story.repo.sha('work');
    story.standIn.state.activity.push({ before, after, type: 'force_push', actor: dana });
    expect((await story.ask()).lines).toEqual({ 'by agent': AGENT });
  });

  test('is known from the event without a token', async () => {
    await using story = await tell();
    const before = await launder(story);
    const { lines, change } = await story.ask({ before, token: '' });
    expect(lines).toEqual({ 'by agent': AGENT });
    expect(change.notes.join()).toContain('no token was given');
  });

  test('is a note where GitHub does not serve the earlier head any more, and the other heads come all the same', async () => {
    await using story = await tell();
    const before = await launder(story);
    const gone = ['1', '2'].map((digit) => digit.repeat(40));
    const all = [gone[0]!, before, gone[1]!, null];
    story.standIn.state.forcePushes.push(...all.map((head) => ({ before: head, at: '2026-01-01T00:00:00Z' })));
    const { lines, change } = await story.ask();
    expect(lines).toEqual({ 'by agent': AGENT });
    expect(change.notes).toEqual(
      ['before the force-push of 2026-01-01T00:00:00Z', '222222222222', '111111111111'].map(
        (name) => `the earlier head \`${name}\` is not at hand: whether provenance was removed since is not known`,
      ),
    );
  });

  test('is a note where the server is down by then', async () => {
    await using story = await tell();
    const before = await launder(story);
    story.standIn.state.forcePushes.push({ before, at: '2026-01-01T00:00:00Z' });
    story.standIn.whenAsked = (request) => {
      if (!request.includes('graphql')) return;
      story.standIn.state.directory = null;
      story.standIn.faults.push(...Array.from({ length: 4 }, () => ({ kind: 'drop', of: /info\/refs/ }) as const));
    };
    const { lines, change } = await story.ask();
    expect(lines).toEqual({ 'by agent': 'unknown' });
    expect(change.notes.join()).toContain('is not at hand: whether provenance was removed since is not known');
  });

  test('costs nothing where the head is still there: it was no rewriting', async () => {
    await using story = await tell();
    const before = await story.repo.commit({ files: { f: 'top\none\nmiddle\nbottom\n' } });
    await story.repo.commit({ files: { f: 'top\none\ntwo\nmiddle\nbottom\n' } });
    await story.ask();
    const plain = fetches(story);
    const { change } = await story.ask({ before });
    expect(change.earlier).toBeUndefined();
    expect(fetches(story)).toBe(2 * plain);
  });

  test('that took back more than a first fetch brings is seen through all the same', async () => {
    await using story = await tell();
    const { repo } = story;
    await repo.commit({ message: `Add${CLAUDE}`, files: { f: 'top\nby agent\nmiddle\nbottom\n' } });
    const kept = await repo.commit({ files: { g: 'mine\n' } });
    for (let index = 0; index < 60; index += 1) await repo.commit({ files: { h: `${index}\n` } });
    const before = await repo.sha();
    await repo.git(['reset', '--quiet', '--hard', kept]);
    await repo.commit({ files: { i: 'x\n' } });
    story.standIn.state.forcePushes.push({ before, at: '2026-01-01T00:00:00Z' });
    const { lines, change } = await story.ask();
    expect(lines).toMatchObject({ 'by agent': AGENT, mine: 'unknown' });
    expect(change.earlier).toMatchObject([{ how: 'force-push', change: { head: before } }]);
    expect(change.earlier?.[0]?.change.commits).toHaveLength(62);
    expect(change.notes).toEqual([]);
  });

  test('is seen through beside another one near the tip of a target that went far ahead: fetching the one cuts off nothing of the other', async () => {
    await using story = await tell();
    const { repo } = story;
    const before = await launder(story);
    const commits = Array.from({ length: 1400 }, (_, index) => {
      const from = index === 0 ? 'from refs/heads/main^0\n' : '';
      return `commit refs/heads/main\ncommitter R <r@example.org> ${1_767_300_000 + index} +0000\ndata 2\nx\n${from}M 100644 inline ahead\ndata ${String(index).length}\n${index}\n`;
    });
    await repo.git(['fast-import', '--quiet'], { input: commits.join('') });
    const near = (await repo.git(['commit-tree', '-p', 'main', '-m', 'Near', 'main^{tree}'])).trim();
    const at = '2026-01-01T00:00:00Z';
    story.standIn.state.forcePushes.push({ before, at }, { before: near, at });
    const { lines, change } = await story.ask();
    expect(lines).toEqual({ 'by agent': AGENT });
    expect(change.notes).toEqual([]);
  });
});

describe('a squash in the branch', () => {
  /** Another pull request, number 7: an agent's commit and a person's, squashed onto `work` with a message that names the agent for a part. */
  async function squash({ repo }: Story, number = 7): Promise<void> {
    await repo.branch(`side-${number}`, 'work');
    await repo.commit({ message: `One${CLAUDE}`, files: { f: 'top\nby agent\nmiddle\nbottom\n' } });
    await repo.commit({ message: 'Two', files: { f: 'top\nby agent\nmiddle\nby person\nbottom\n' } });
    await repo.git(['update-ref', `refs/pull/${number}/head`, 'HEAD']);
    await repo.checkout('work');
    await repo.git(['branch', '--quiet', '-D', `side-${number}`]);
    const message = `Both (#${number})\n\n* One\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n\n* Two\n`;
    await repo.commit({ message, files: { f: 'top\nby agent\nmiddle\nby person\nbottom\n' } });
  }

  test('is told apart by its own commits, while GitHub keeps them', async () => {
    await using story = await tell();
    await squash(story);
    const { lines, change } = await story.ask();
    expect(lines).toEqual({ 'by agent': AGENT, 'by person': 'unknown' });
    expect(change.notes).toEqual([]);
  });

  test('stays mixed where they are not there, with a note', async () => {
    await using story = await tell();
    await squash(story);
    await story.repo.git(['update-ref', '-d', 'refs/pull/7/head']);
    const { lines, change } = await story.ask();
    expect(lines).toEqual({ 'by agent': 'mixed claude-code', 'by person': 'mixed claude-code' });
    const short = (await story.repo.sha('work')).slice(0, 12);
    expect(change.notes).toEqual([
      `commit ${short} looks like the squash of pull request 7, whose own commits are not there: its lines are told apart by its message alone`,
    ]);
  });

  test('is fetched together with the others, up to twenty', async () => {
    await using story = await tell();
    await squash(story);
    const { repo } = story;
    await story.ask();
    const one = fetches(story);
    for (let number = 100; number < 125; number += 1)
      await repo.commit({ message: `Fix (#${number})`, files: { [`n${number}`]: 'x\n' } });
    const { lines, change } = await story.ask();
    expect(lines).toMatchObject({ 'by agent': AGENT, 'by person': 'unknown' });
    expect(fetches(story) - one).toBeLessThanOrEqual(one + 2);
    expect(change.notes.filter((note) => note.includes('whose own commits are not there'))).toHaveLength(19);
    expect(change.notes).toContain('6 more commits look like squashes, whose own commits were not fetched');
  });
});
