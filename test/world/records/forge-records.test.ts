/** What GitHub is asked of commits and pushes, in how many requests, and what is said where it does not answer: the real Octokit against the stand-in. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitHub } from '../../../src/world/github/github.ts';
import { readSubject } from '../../../src/world/records/event.ts';
import { NO_RECORDS, type Records, readRecords, withRecords } from '../../../src/world/records/forge-records.ts';
import { aChange, aCommit, sha } from '../../support/builders.ts';
import { type StandIn, startGitHub } from '../../support/github.ts';
import { bot, type CommitState, type GitHubState, gitHubState, person } from '../../support/github-state.ts';
import { eventOf, type PushPayload } from '../../support/payloads.ts';
import { createFolder } from '../../support/repo.ts';

/** Nobody waits. */
const clock = { now: () => 0, sleep: async () => undefined, random: () => 0 };
const cursor = bot('cursor[bot]', 206951365);
const dana = person('dana', 501);
const web = person('web-flow', 19864447);

const commit = (digit: string, more: Partial<CommitState> = {}): CommitState => ({
  sha: sha(digit),
  author: dana,
  committer: dana,
  signature: null,
  ...more,
});

/** As the runner would: by the event's own text. */
async function ask(standIn: StandIn, push?: PushPayload, token = standIn.state.token): Promise<Records> {
  const { state, url } = standIn;
  await using folder = await createFolder();
  const path = join(folder.directory, 'event.json');
  await writeFile(path, JSON.stringify(eventOf('pull_request', 'synchronize', state.repository, state.pull, push)));
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
  const subject = await readSubject({ env, base: '', head: '' });
  if (subject.kind === 'range') throw new Error('no pull request');
  return await readRecords(gitHub({ token, apiUrl: url, clock }), subject.pull);
}

const stateWith = (parts: Partial<Pick<GitHubState, 'commits' | 'activity' | 'forcePushes'>>): GitHubState => ({
  ...gitHubState(),
  ...parts,
});

describe('commits', () => {
  test('come with their accounts and signatures, in two requests for all there is to know', async () => {
    const signature = { state: 'VALID', isGitHubs: true, signer: web };
    const own = { state: 'VALID', isGitHubs: false, signer: dana };
    await using standIn = await startGitHub(
      stateWith({
        commits: [
          commit('1', { author: bot('copilot-swe-agent[bot]', 198982749), committer: web, signature }),
          commit('2', { signature: own }),
          commit('3', { author: null }),
        ],
        activity: [{ before: sha('0'), after: sha('3'), type: 'branch_creation', actor: cursor }],
      }),
    );
    const records = await ask(standIn);
    const account = { login: 'dana', id: 501, kind: 'person' };
    expect([...records.commits]).toEqual([
      [
        sha('1'),
        {
          author: null,
          committer: { ...account, login: 'web-flow', id: 19864447 },
          signature: { isValid: true, by: 'forge' },
        },
      ],
      [sha('2'), { author: account, committer: account, signature: { isValid: true, by: account } }],
      [sha('3'), { author: null, committer: account, signature: null }],
    ]);
    expect(records.pushes).toMatchObject([
      { before: sha('0'), after: sha('3'), by: { login: 'cursor[bot]', id: 206951365, kind: 'bot' }, kind: 'creation' },
    ]);
    expect([records.heads, records.notes]).toEqual([[], []]);
    expect(standIn.requests.toSorted()).toEqual(['GET /repos/octo/shop/activity', 'POST /graphql']);
  });

  test.each(['UNKNOWN_KEY', 'BAD_EMAIL', 'UNVERIFIED_EMAIL', 'EXPIRED_KEY', 'GPGVERIFY_UNAVAILABLE', 'INVALID'])(
    'have no valid signature where GitHub says %s, whoever seems to have signed',
    async (state) => {
      const signature = { state, isGitHubs: true, signer: web };
      await using standIn = await startGitHub(stateWith({ commits: [commit('1', { signature })] }));
      const { commits } = await ask(standIn);
      expect(commits.get(sha('1'))?.signature).toEqual({ isValid: false, by: 'forge' });
    },
  );

  test('come in pages, one request each, and what is beyond the third is said not to be known', async () => {
    const name = (index: number): string => index.toString(16).padStart(40, '0');
    const many = Array.from({ length: 7 }, (_, index) => commit('1', { sha: name(index) }));
    await using standIn = await startGitHub(stateWith({ commits: many }));
    standIn.state.largestPage = 3;
    expect((await ask(standIn)).commits.size).toBe(7);
    expect(standIn.requests.filter((request) => request === 'POST /graphql')).toHaveLength(3);
    standIn.state.largestPage = 2;
    const { commits, notes } = await ask(standIn);
    expect(commits.size).toBe(6);
    expect(notes).toEqual(['GitHub does not tell who signed the commits: truncated: there are more than 300 commits']);
  });

  test('whose second page does not come are known as far as the first one goes', async () => {
    await using standIn = await startGitHub(stateWith({ commits: [commit('1'), commit('2')] }));
    standIn.state.largestPage = 1;
    standIn.faults.push({ kind: 'status', status: 401, of: /"after":"cursor/ });
    const { commits, notes } = await ask(standIn);
    expect(commits.size).toBe(1);
    expect(notes).toEqual(['GitHub does not tell who signed the commits: GitHub does not accept the token (401)']);
  });
});

describe('force-pushes', () => {
  test('give the heads from before, newest first and each once, from the timeline and from the list of pushes', async () => {
    await using standIn = await startGitHub(
      stateWith({
        forcePushes: [
          { before: sha('5'), at: '2026-01-01T00:00:00Z' },
          { before: null, at: '2026-01-02T00:00:00Z' },
          { before: sha('6'), at: '2026-01-03T00:00:00Z' },
        ],
        activity: [
          { before: sha('8'), after: sha('9'), type: 'force_push', actor: dana },
          { before: sha('0'), after: sha('4'), type: 'branch_creation', actor: dana },
          { before: sha('4'), after: sha('5'), type: 'force_push', actor: dana },
          { before: sha('5'), after: sha('6'), type: 'force_push', actor: null },
          { before: sha('6'), after: sha('7'), type: 'push', actor: dana },
        ],
      }),
    );
    const { heads, pushes } = await ask(standIn, { before: sha('a'), after: sha('b'), sender: cursor });
    // Before the branch was made, another one had its name: nothing of that counts.
    expect(heads).toEqual([
      { name: '666666666666', sha: sha('6') },
      { name: 'before the force-push of 2026-01-02T00:00:00Z', sha: null },
      { name: '555555555555', sha: sha('5') },
      { name: 'aaaaaaaaaaaa', sha: sha('a') },
      { name: '444444444444', sha: sha('4') },
    ]);
    expect(pushes.map(({ by, kind }) => `${by.login} ${kind}`)).toEqual([
      'dana creation',
      'dana force-push',
      'ghost force-push',
      'dana push',
      'cursor[bot] some',
    ]);
  });

  test('beyond the latest twenty are said to be there', async () => {
    const forcePushes = Array.from({ length: 21 }, (_, index) => ({
      before: index.toString(16).padStart(40, '0'),
      at: '2026-01-01T00:00:00Z',
    }));
    await using standIn = await startGitHub(stateWith({ forcePushes }));
    const { heads, notes } = await ask(standIn);
    expect([heads.length, heads[0]?.sha]).toEqual([20, (20).toString(16).padStart(40, '0')]);
    expect(notes).toEqual(['the branch was rewritten more than 20 times: the latest are looked into']);
  });
});

test('pushes beyond the latest hundred are said not to be known', async () => {
  const name = (index: number): string => index.toString(16).padStart(40, '0');
  const activity = Array.from({ length: 101 }, (_, index) => ({
    before: name(index),
    after: name(index + 1),
    type: index === 0 ? ('branch_creation' as const) : ('push' as const),
    actor: dana,
  }));
  await using standIn = await startGitHub(stateWith({ activity }));
  const { pushes, notes } = await ask(standIn);
  expect([pushes.length, pushes.at(-1)?.after]).toEqual([100, name(101)]);
  expect(notes).toEqual(['the branch was pushed to more than 100 times: who made the first pushes is not known']);
});

describe('what GitHub does not tell', () => {
  const push = { before: sha('1'), after: sha('2'), sender: cursor };

  test('is asked for without a token not at all, and the event still tells who pushed', async () => {
    await using standIn = await startGitHub(stateWith({}));
    const records = await ask(standIn, push, '');
    expect(standIn.requests).toEqual([]);
    expect(records).toEqual({
      commits: new Map(),
      pushes: [
        { before: sha('1'), after: sha('2'), by: { login: 'cursor[bot]', id: 206951365, kind: 'bot' }, kind: 'some' },
      ],
      pushesUnknown: 'no token was given',
      heads: [{ name: '111111111111', sha: sha('1') }],
      notes: [
        'GitHub does not tell who signed the commits, whether the branch was rewritten, who pushed: no token was given',
      ],
    });
  });

  test.each([
    ['is down', { kind: 'status', status: 502 }, 'GitHub answered 502'],
    ['answers with errors', { kind: 'errors', types: [''] }, 'GitHub answered the query with an error'],
    ['answers with no errors, and no data', { kind: 'errors', types: [] }, 'GitHub answered the query with an error'],
    ['breaks off', { kind: 'cut', after: 'drop' }, ''],
  ] as const)('is a note when GraphQL %s for good, and the rest is asked all the same', async (_, fault, reason) => {
    await using standIn = await startGitHub(stateWith({ commits: [commit('1')] }));
    standIn.state.activity.push({ before: sha('0'), after: sha('1'), type: 'push', actor: cursor });
    standIn.faults.push(...Array.from({ length: 4 }, () => ({ ...fault, of: /graphql/ })));
    const { commits, pushes, notes } = await ask(standIn);
    expect([commits.size, pushes.length]).toEqual([0, 1]);
    const [note = ''] = notes;
    expect(notes).toHaveLength(1);
    expect(note).toContain(`GitHub does not tell who signed the commits, whether the branch was rewritten: ${reason}`);
    expect(standIn.requests.filter((request) => request === 'POST /graphql')).toHaveLength(4);
  });

  test('for want of a permission names the permission', async () => {
    await using standIn = await startGitHub(stateWith({}));
    standIn.state.permissions.clear();
    expect((await ask(standIn)).notes).toEqual([
      'GitHub does not tell who signed the commits, whether the branch was rewritten: the token lacks `pull-requests: read`',
      'GitHub does not tell who pushed: the token lacks `contents: read` (403)',
    ]);
  });

  test('of a fork that is gone is not asked for', async () => {
    await using standIn = await startGitHub(stateWith({}));
    standIn.state.pull.headRepository = null;
    expect((await ask(standIn)).notes).toEqual([
      'GitHub does not tell who pushed: the repository that the change comes from is gone',
    ]);
  });

  test('of a fork is asked of the fork', async () => {
    await using standIn = await startGitHub(stateWith({}));
    standIn.state.pull.headRepository = 'dana/shop';
    expect((await ask(standIn)).notes).toEqual([]);
    expect(standIn.requests).toContain('GET /repos/dana/shop/activity');
  });
});

test('a change carries what is recorded of its commits, and the notes', () => {
  const change = aChange({
    commits: [aCommit({ sha: sha('1'), parents: [sha('0')] }), aCommit({ sha: sha('2'), parents: [sha('1')] })],
  });
  const by = { login: 'dana', id: 501, kind: 'person' } as const;
  const signature = { isValid: true, by } as const;
  const records: Records = {
    commits: new Map([[sha('1'), { author: by, committer: by, signature }]]),
    pushes: [{ before: sha('1'), after: sha('2'), by, kind: 'push' }],
    pushesUnknown: null,
    heads: [],
    notes: ['so it is'],
  };
  const { commits, notes } = withRecords(change, records);
  expect(commits.map(({ forge }) => forge)).toEqual([
    { author: by, committer: by, signature, push: null },
    { author: null, committer: null, signature: null, untold: true, push: { by, how: 'added' } },
  ]);
  expect(notes).toEqual([...change.notes, 'so it is']);
  expect(withRecords(change, NO_RECORDS)).toEqual(change);
});
