/** The stand-in is held to GitHub's own words, or nothing that is tested against it means much: the real Octokit talks to it here. */
import { getOctokit } from '@actions/github';
import { describe, expect, test } from 'vitest';
import { startGitHub } from './github.ts';
import { bot, gitHubState, person } from './github-state.ts';
import { createFolder, createRepo, runGit } from './repo.ts';

const where = { owner: 'octo', repo: 'shop' };
const octokitFor = (url: string, token = 'the-token-of-this-run') => getOctokit(token, { baseUrl: url });

function writableState() {
  const state = gitHubState();
  state.permissions.add('pull-requests: write');
  return state;
}

describe('the stand-in GitHub', () => {
  test('remembers labels', async () => {
    await using standIn = await startGitHub(writableState());
    const { rest } = octokitFor(standIn.url);
    const added = await rest.issues.addLabels({ ...where, issue_number: 12, labels: ['canary', 'über all'] });
    expect(added.data.map(({ name }) => name)).toEqual(['canary', 'über all']);
    await rest.issues.removeLabel({ ...where, issue_number: 12, name: 'über all' });
    expect((await rest.issues.listLabelsOnIssue({ ...where, issue_number: 12 })).data.map(({ name }) => name)).toEqual([
      'canary',
    ]);
    expect((await rest.pulls.get({ ...where, pull_number: 12 })).data.labels.map(({ name }) => name)).toEqual([
      'canary',
    ]);
  });

  test('remembers reviews', async () => {
    await using standIn = await startGitHub(writableState());
    standIn.state.viewer = person('kim', 7);
    const { rest } = octokitFor(standIn.url);
    await rest.pulls.createReview({ ...where, pull_number: 12, event: 'APPROVE' });
    const listed = await rest.pulls.listReviews({ ...where, pull_number: 12 });
    expect(listed.data).toMatchObject([
      { user: { login: 'kim', id: 7 }, state: 'APPROVED', commit_id: 'a'.repeat(40) },
    ]);
    await rest.pulls.dismissReview({ ...where, pull_number: 12, review_id: 1, message: 'stale' });
    expect(standIn.state.reviews).toMatchObject([{ state: 'DISMISSED' }]);
  });

  test('lists pushes newest first, of the branch that is asked for', async () => {
    const state = gitHubState();
    const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
    state.activity.push({ before: one, after: two, type: 'branch_creation', actor: null });
    state.activity.push({ before: two, after: three, type: 'force_push', actor: bot('cursor[bot]', 7) });
    await using standIn = await startGitHub(state);
    const list = (ref: string) =>
      octokitFor(standIn.url).request('GET /repos/{owner}/{repo}/activity', { ...where, ref, per_page: 100 });
    expect((await list('refs/heads/agent/ship-it')).data).toMatchObject([
      { before: two, after: three, activity_type: 'force_push', actor: { login: 'cursor[bot]', type: 'Bot' } },
      { before: one, after: two, activity_type: 'branch_creation', actor: null },
    ]);
    expect((await list('refs/heads/main')).data).toEqual([]);
  });

  test('shows no app where GraphQL has room for people only, and pages by its own cursors', async () => {
    const state = gitHubState();
    const commit = { author: bot('cursor[bot]', 7), committer: person('dana', 1), signature: null };
    state.commits.push({ sha: '1'.repeat(40), ...commit }, { sha: '2'.repeat(40), ...commit });
    await using standIn = await startGitHub(state);
    const ask = (after: string | null) =>
      octokitFor(standIn.url).graphql(
        `query ($after: String) { repository(owner: "octo", name: "shop") { pullRequest(number: 12) {
          commits(first: 1, after: $after) {
            nodes { commit { oid author { user { login } } committer { user { login } } } }
            pageInfo { hasNextPage endCursor }
          } } } }`,
        { after },
      );
    const people = { author: { user: null }, committer: { user: { login: 'dana' } } };
    const page = (digit: string, hasNextPage: boolean) => ({
      nodes: [{ commit: { oid: digit.repeat(40), ...people } }],
      pageInfo: { hasNextPage },
    });
    const first = await ask(null);
    expect(first).toMatchObject({ repository: { pullRequest: { commits: page('1', true) } } });
    expect(await ask('cursor:1')).toMatchObject({ repository: { pullRequest: { commits: page('2', false) } } });
  });

  test('lets nobody do what the workflow did not grant', async () => {
    await using standIn = await startGitHub(gitHubState());
    const adding = octokitFor(standIn.url).rest.issues.addLabels({ ...where, issue_number: 12, labels: ['canary'] });
    await expect(adding).rejects.toMatchObject({ status: 403 });
    expect(standIn.state.pull.labels).toEqual([]);
  });

  test('knows its own token and repository only', async () => {
    await using standIn = await startGitHub(gitHubState());
    await expect(
      octokitFor(standIn.url, 'another').rest.pulls.get({ ...where, pull_number: 12 }),
    ).rejects.toMatchObject({ status: 401 });
    const elsewhere = octokitFor(standIn.url).rest.pulls.get({ owner: 'octo', repo: 'else', pull_number: 12 });
    await expect(elsewhere).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    [
      'a request that GitHub would refuse',
      'POST /repos/octo/shop/pulls/12/reviews',
      { event: 'LGTM' },
      /create-review, request: .*event must be equal/,
    ],
    [
      'a request that it has no answer for',
      'POST /repos/octo/shop/check-runs',
      { name: 'x', head_sha: 'abc' },
      /knows no POST/,
    ],
    [
      'a query that the schema does not allow',
      'POST /graphql',
      { query: '{ viewer { password } }' },
      /Cannot query field "password"/,
    ],
  ])('fails the test that sends %s', async (_, route, body, words) => {
    const standIn = await startGitHub(writableState());
    await octokitFor(standIn.url)
      .request(route, body)
      .catch(() => undefined);
    await expect(standIn[Symbol.asyncDispose]()).rejects.toThrow(words);
  });

  test.each([
    ['by REST', (url: string) => octokitFor(url).rest.pulls.get({ ...where, pull_number: 12 })],
    [
      'by GraphQL',
      (url: string) =>
        octokitFor(url).graphql(
          '{ repository(owner: "octo", name: "shop") { pullRequest(number: 12) { labels(first: 9) { nodes { name } } } } }',
        ),
    ],
  ])("fails the test whose state it cannot tell in GitHub's words, %s", async (_, asking) => {
    const state = writableState();
    Object.assign(state.pull, { labels: [null] });
    const standIn = await startGitHub(state);
    await asking(standIn.url).catch(() => undefined);
    await expect(standIn[Symbol.asyncDispose]()).rejects.toThrow(/Not as GitHub speaks/);
  });

  test('lets git fetch what it has by name, with the token and not without', async () => {
    await using repo = await createRepo();
    const base = await repo.commit({ files: { 'a.ts': 'one\n' } });
    const head = await repo.commit({ files: { 'a.ts': 'two\n' } });
    await repo.git(['update-ref', 'refs/pull/12/head', head]);
    await repo.git(['reset', '--quiet', '--hard', base]);
    await using standIn = await startGitHub({ ...gitHubState(), directory: repo.directory });
    await using folder = await createFolder();
    await runGit(folder.directory, ['init', '--quiet', '--bare']);
    const fetch = (token: string) => {
      const header = `http.extraHeader=Authorization: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
      const from = `${standIn.env.GITHUB_SERVER_URL}/octo/shop`;
      return runGit(folder.directory, [
        '-c',
        header,
        'fetch',
        '--quiet',
        '--filter=blob:none',
        from,
        'refs/pull/12/head',
        base,
      ]);
    };
    await expect(fetch('another')).rejects.toThrow();
    await fetch(standIn.state.token);
    expect((await runGit(folder.directory, ['rev-list', head])).split('\n').slice(0, 2)).toEqual([head, base]);
  });
});
