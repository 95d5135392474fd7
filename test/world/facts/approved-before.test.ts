/** People's words in a workflow, from GitHub's records and git's objects to the verdict: what was approved, and what stands there now. */
import { describe, expect, test } from 'vitest';
import type { Change, Facts } from '../../../src/model.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { classify } from '../../../src/provenance/classify.ts';
import { signals } from '../../../src/provenance/signals.ts';
import { gitHubForge } from '../../../src/world/facts/forge-github.ts';
import { pullHistory } from '../../../src/world/facts/pull-history.ts';
import { gitHub } from '../../../src/world/github/github.ts';
import { readRecords } from '../../../src/world/records/forge-records.ts';
import { openFetched } from '../../../src/world/sources/source-fetched.ts';
import { requiring } from '../../policy/policies.ts';
import { type StandIn, startGitHub } from '../../support/github.ts';
import { type ActivityState, gitHubState, person } from '../../support/github-state.ts';
import { createRepo, type Repo } from '../../support/repo.ts';

const clock = { now: () => 0, sleep: async () => undefined, random: () => 0 };
const dana = person('dana', 501);
const kim = person('kim', 7);
const ZERO = '0'.repeat(40);

interface Story extends AsyncDisposable {
  readonly repo: Repo;
  readonly standIn: StandIn;
  /** The branch is now where it is in the repository, pushed at this minute. */
  pushed(minute: number, type?: ActivityState['type']): Promise<string>;
  /** `page`: the head that was on the reviewer's page; the one that is there where it is left out. */
  approved(minute: number, page?: string): void;
  /** The verdict about what is there now. */
  judge(
    require: unknown,
  ): Promise<{ readonly conclusion: string; readonly because: string; readonly requests: number }>;
}

const at = (minute: number): string => new Date(Date.parse('2026-03-01T10:00:00Z') + minute * 60_000).toISOString();
const LINES = Array.from({ length: 20 }, (_, i) => `line ${i}`);
const without = (line: number): string => LINES.toSpliced(line, 1).join('\n');

async function tell(): Promise<Story> {
  const repo = await createRepo();
  await repo.commit({ files: { f: LINES.join('\n'), CODEOWNERS: '* @kim\n' } });
  await repo.branch('work');
  const state = gitHubState({ head: { ref: 'work', sha: '' } });
  state.directory = repo.directory;
  const standIn = await startGitHub(state);
  return {
    repo,
    standIn,
    async pushed(minute, type = 'push') {
      const head = await repo.sha('work');
      const before = state.activity.at(-1)?.after ?? ZERO;
      state.activity.push({
        before,
        after: head,
        actor: dana,
        type: before === ZERO ? 'branch_creation' : type,
        at: at(minute),
      });
      const listed = (await repo.git(['rev-list', '--reverse', 'main..work'])).trim().split('\n');
      state.commits.splice(
        0,
        Infinity,
        ...listed.map((sha) => ({ sha, author: dana, committer: dana, signature: null })),
      );
      state.pull.head = { ref: 'work', sha: head };
      // GitHub lets a review name the new head after such a push.
      state.reviews.splice(0, Infinity, ...state.reviews.map((review) => ({ ...review, commit: head })));
      return head;
    },
    approved(minute, page = state.pull.head.sha) {
      state.reviews.push({
        id: 1,
        author: kim,
        state: 'APPROVED',
        commit: page,
        mayPush: true,
        submittedAt: at(minute),
      });
    },
    judge: async (require) => {
      const github = gitHub({ token: state.token, apiUrl: standIn.url, clock });
      const opener = { ...dana, kind: 'person' } as const;
      const meta = { number: 12, branch: 'work', title: 'Ship it', body: null, opener };
      const head = state.pull.head.sha;
      const [repository, target] = [state.repository, await repo.sha('main')];
      const pull = {
        ...meta,
        repository,
        targetBranch: 'main',
        target,
        head,
        labels: null,
        headRepository: repository,
        push: null,
      };
      const asked = standIn.requests.length;
      const reading = readRecords(github, pull);
      const records = () => reading;
      await using opened = await openFetched({
        ...{ serverUrl: standIn.env.GITHUB_SERVER_URL, repository, token: state.token, clock, head, meta, records },
        ...{ target: 'refs/heads/main', policy: '', progress: () => undefined },
      });
      const change: Change = await opened.source.change();
      const policy = requiring(require);
      const forge = gitHubForge({ github, pull, isRerun: false, history: pullHistory({ opened, records }) });
      const provenance = classify(change, agents, signals);
      const facts: Facts = { change, provenance, results: [], forge: await forge.facts(needsOf(policy, []), change) };
      const { conclusion, rules } = judge(policy, facts);
      const requests = standIn.requests.slice(asked).filter((request) => /graphql|\/repos\//.test(request)).length;
      return { conclusion, because: rules[0]?.because.join('; ') ?? '', requests };
    },
    [Symbol.asyncDispose]: async () => {
      await standIn[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

describe('an approval', () => {
  test('of the head that is there counts', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    await story.pushed(1);
    story.approved(2);
    expect(await story.judge({ approvals: 1 })).toMatchObject({
      conclusion: 'pass',
      because: '1 of 1 approval (`kim`)',
      requests: 3,
    });
  });

  test('outlives a clean rebase, though the head that was approved is in no branch any more', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    await story.pushed(1);
    story.approved(2);
    await story.repo.checkout('main');
    await story.repo.commit({ files: { f: without(1), g: 'more\n' } });
    await story.repo.git(['rebase', '--quiet', 'main', 'work']);
    await story.repo.git(['reflog', 'expire', '--expire=now', '--all']);
    await story.pushed(3, 'force_push');
    expect((await story.judge({ approvals: 1 })).conclusion).toBe('pass');
  });

  test('ends with any other content, though GitHub lets it name the new head', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    const before = await story.pushed(1);
    story.approved(2);
    await story.repo.commit({ files: { f: without(10).replace('line 3', 'line 3 ') } });
    await story.pushed(3);
    const { conclusion, because } = await story.judge({ approvals: 1 });
    expect(conclusion).toBe('pending');
    expect(because).toBe(`0 of 1 approval; \`kim\` approved \`${before.slice(0, 7)}\`, whose diff is another one`);
  });

  test('a moment before a push is none of what was pushed', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    await story.pushed(1);
    await story.repo.commit({ files: { f: without(11) } });
    story.approved(2);
    await story.pushed(2);
    expect((await story.judge({ approvals: 1 })).conclusion).toBe('pending');
  });

  test('on a page from before a push is none of what was pushed, however late it is sent', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    const page = await story.pushed(1);
    await story.repo.commit({ files: { f: without(11) } });
    await story.pushed(2);
    story.approved(3, page);
    const { conclusion, because } = await story.judge({ approvals: 1 });
    expect(conclusion).toBe('pending');
    expect(because).toContain(`\`kim\` approved \`${page.slice(0, 7)}\`, whose diff is another one`);
  });

  test('of nobody knows what leaves it open', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    await story.pushed(1);
    story.approved(2);
    story.standIn.state.activity.splice(0);
    const { conclusion, because } = await story.judge({ approvals: 1 });
    expect(conclusion).toBe('pending');
    expect(because).toContain('GitHub has no record of a push to the branch');
  });

  test('of the owner of what is touched counts, with their permission of now', async () => {
    await using story = await tell();
    await story.repo.commit({ files: { f: without(10) } });
    await story.pushed(1);
    story.approved(2);
    const require = { approvals: { count: 1, from: { owners: 'all', permission: 'maintain' } } };
    story.standIn.state.facts.roles['kim'] = { id: 7, role: 'maintain', permission: 'write' };
    expect(await story.judge(require)).toMatchObject({ conclusion: 'pass', requests: 4 });
    story.standIn.state.facts.roles['kim'] = { id: 7, role: 'write', permission: 'write' };
    expect((await story.judge(require)).because).toContain('`kim` has no maintain permission');
  });
});

test('a label that somebody put on before an agent’s push does not count, and does again when it is put on once more', async () => {
  await using story = await tell();
  const { state } = story.standIn;
  await story.repo.commit({ files: { f: without(10) } });
  await story.pushed(1);
  const canary = { label: 'canary', by: kim };
  state.pull.labels.push('canary');
  state.facts.labelings.push({ ...canary, at: at(2) });
  state.facts.roles['kim'] = { id: 7, role: 'write', permission: 'write' };
  await story.repo.commit({
    message: 'More\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    files: { f: without(11) },
  });
  await story.pushed(3);
  const { conclusion, because } = await story.judge({ label: 'canary' });
  expect(conclusion).toBe('pending');
  expect(because).toContain('which an agent wrote');
  state.facts.labelings.push({ ...canary, at: at(4) });
  expect((await story.judge({ label: 'canary' })).conclusion).toBe('pass');
});
