/** What GitHub is asked, what is made of its answers, and what is said when it has none: the real Octokit against the stand-in. */
import { describe, expect, test } from 'vitest';
import type { Change, ForgeFact } from '../../../src/model.ts';
import { gitHubForge } from '../../../src/world/facts/forge-github.ts';
import { offlineForge } from '../../../src/world/facts/forge-offline.ts';
import type { PullHistory } from '../../../src/world/facts/pull-history.ts';
import { gitHub } from '../../../src/world/github/github.ts';
import type { Clock } from '../../../src/world/process/retry.ts';
import type { PullRequest } from '../../../src/world/records/event.ts';
import { type StandIn, startGitHub } from '../../support/github.ts';
import { type GitHubState, gitHubState, person, type ReviewState } from '../../support/github-state.ts';
import type { Person } from '../../support/payloads.ts';

const head = 'a'.repeat(40);
const change: Change = {
  repository: 'octo/shop',
  number: 12,
  base: 'b'.repeat(40),
  target: 'b'.repeat(40),
  head,
  branch: 'agent/ship-it',
  title: 'Ship it',
  body: null,
  opener: null,
  commits: [],
  files: [],
  notes: [],
};

const pullOf = (labels: readonly string[] | null): PullRequest => ({
  repository: 'octo/shop',
  number: 12,
  targetBranch: 'main',
  target: change.target,
  head,
  branch: 'agent/ship-it',
  title: 'Ship it',
  body: null,
  opener: null,
  labels,
  headRepository: 'octo/shop',
  push: null,
});

/** Time that passes only by waiting, and keeps account of it. */
function patientClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = Date.parse('2026-01-01T00:00:00Z');
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return { waits, sleep, now: () => now, random: () => 0.5 };
}

/** A branch that was pushed to once, and owners that nobody has. */
const history: PullHistory = {
  pushes: async () => ({ value: [{ after: head, by: dana, at: Date.parse('2026-01-02T09:00:00Z') }] }),
  seenBy: async (acts) => ({
    digest: { value: 'd' },
    of: new Map(acts.map((act) => [act, { head: { value: head }, digest: { value: 'd' } }])),
  }),
  owners: async () => ({ value: null }),
};
const dana = { login: 'dana', id: 501, kind: 'person' } as const;

interface Asking {
  readonly history?: PullHistory;
  readonly change?: Change;
  readonly needs?: readonly ForgeFact[];
  readonly pull?: PullRequest;
  readonly isRerun?: boolean;
  readonly token?: string;
  readonly clock?: Clock;
  readonly requestMilliseconds?: number;
}

function ask(
  standIn: StandIn,
  {
    needs = ['reviews'],
    pull = pullOf([]),
    isRerun = false,
    token,
    clock = patientClock(),
    requestMilliseconds = 15_000,
    history: of = history,
    change: asked = change,
  }: Asking = {},
) {
  const github = gitHub({ token: token ?? standIn.state.token, apiUrl: standIn.url, clock, requestMilliseconds });
  return gitHubForge({ github, pull, isRerun, history: of }).facts(needs, asked);
}

const review = (author: Person | null, state: ReviewState['state'], parts: Partial<ReviewState> = {}): ReviewState => ({
  id: 1,
  author,
  state,
  commit: head,
  mayPush: true,
  submittedAt: '2026-01-02T10:00:00Z',
  ...parts,
});

function stateWith(...reviews: readonly ReviewState[]): GitHubState {
  const state = gitHubState({ labels: ['canary'] });
  state.reviews.push(...reviews);
  return state;
}

describe('labels', () => {
  test('come with the event and cost no request', async () => {
    await using standIn = await startGitHub(gitHubState());
    const forge = await ask(standIn, { needs: ['labels'], pull: pullOf(['canary', 'bug']) });
    expect(forge).toEqual({
      labels: { value: ['canary', 'bug'] },
      reviews: { unavailable: 'no rule asks for reviews' },
    });
    expect(standIn.requests).toEqual([]);
  });

  test.each([
    ['a rerun brings the labels of the first run again', { isRerun: true, pull: pullOf(['stale']) }],
    ['the event may not list them', { pull: pullOf(null) }],
  ])('are asked for when the event cannot be relied on: %s', async (_, asking) => {
    await using standIn = await startGitHub(stateWith());
    const forge = await ask(standIn, { needs: ['labels'], ...asking });
    expect(forge.labels).toEqual({ value: ['canary'] });
    expect(standIn.requests).toEqual(['POST /graphql']);
  });

  test('that do not fit on a page are unavailable', async () => {
    await using standIn = await startGitHub(stateWith());
    standIn.state.pull.labels.push('one', 'two');
    standIn.state.largestPage = 2;
    const forge = await ask(standIn, { needs: ['labels'], isRerun: true });
    expect(forge.labels).toEqual({ unavailable: 'truncated: there are more than 100 labels' });
  });

  test('nobody asks for are not told', async () => {
    await using standIn = await startGitHub(stateWith());
    expect((await ask(standIn, { needs: [], pull: pullOf(['canary']) })).labels).toEqual({
      unavailable: 'no rule asks for labels',
    });
    expect(standIn.requests).toEqual([]);
  });
});

describe('reviews', () => {
  test('and labels of a rerun cost one request together', async () => {
    await using standIn = await startGitHub(stateWith(review(person('kim', 7), 'APPROVED')));
    const forge = await ask(standIn, { needs: ['labels', 'reviews'], isRerun: true });
    expect(forge.labels).toEqual({ value: ['canary'] });
    expect(forge.reviews).toEqual({
      value: [
        {
          ...{ reviewer: { login: 'kim', id: 7, kind: 'person' }, state: 'approved', commit: head, mayWrite: true },
          submitted: Date.parse('2026-01-02T10:00:00Z'),
        },
      ],
    });
    expect(standIn.requests).toEqual(['POST /graphql']);
  });

  test('are oldest first, whatever the order of the answer', async () => {
    const late = review(person('kim', 7), 'CHANGES_REQUESTED', { submittedAt: '2026-01-02T10:00:01Z' });
    await using standIn = await startGitHub(stateWith(late, review(person('lee', 8), 'APPROVED')));
    const { reviews } = await ask(standIn);
    expect(reviews).toMatchObject({ value: [{ state: 'approved' }, { state: 'changes-requested' }] });
  });

  test('keep what was dismissed and leave out drafts', async () => {
    const draft = review(person('kim', 7), 'PENDING', { submittedAt: null });
    await using standIn = await startGitHub(stateWith(draft, review(person('lee', 8), 'DISMISSED')));
    expect(await ask(standIn)).toMatchObject({
      reviews: { value: [{ state: 'dismissed', reviewer: { login: 'lee' } }] },
    });
  });

  test('say which kind of account wrote them, and whether it may write', async () => {
    const bot = { login: 'copilot-pull-request-reviewer[bot]', id: 175728472, type: 'Bot' } as const;
    const mannequin = { login: 'old', id: 9, type: 'Mannequin' } as const;
    const state = stateWith(
      review(bot, 'APPROVED', { mayPush: false }),
      review(mannequin, 'APPROVED'),
      review(null, 'APPROVED', { commit: null }),
    );
    await using standIn = await startGitHub(state);
    expect((await ask(standIn)).reviews).toMatchObject({
      value: [
        {
          reviewer: { login: 'copilot-pull-request-reviewer[bot]', id: 175728472, kind: 'bot' },
          state: 'approved',
          commit: head,
          mayWrite: false,
        },
        { reviewer: { login: 'old', id: 9, kind: 'unknown' }, state: 'approved', commit: head, mayWrite: true },
        { reviewer: { login: 'ghost', id: null, kind: 'unknown' }, state: 'approved', commit: null, mayWrite: true },
      ],
    });
  });

  test('are all there at a hundred, and unavailable beyond', async () => {
    const hundred = Array.from({ length: 100 }, (_, id) => review(person(`reader-${id}`, id + 1), 'APPROVED'));
    await using standIn = await startGitHub(stateWith(...hundred));
    expect(await ask(standIn)).toMatchObject({ reviews: { value: { length: 100 } } });
    standIn.state.reviews.push(review(person('one-more', 1000), 'CHANGES_REQUESTED'));
    expect((await ask(standIn)).reviews).toEqual({ unavailable: 'truncated: there are more than 100 reviews' });
  });

  test('that only comment are not listed, so that nobody can crowd the others out by any number of them', async () => {
    const chatter = Array.from({ length: 120 }, (_, id) => review(person(`stranger-${id}`, id + 1), 'COMMENTED'));
    await using standIn = await startGitHub(stateWith(...chatter, review(person('lee', 8000), 'APPROVED')));
    expect(await ask(standIn)).toMatchObject({
      reviews: { value: [{ state: 'approved', reviewer: { login: 'lee' } }] },
    });
  });

  test('of which the token may not see one are unavailable', async () => {
    const hidden = review(person('lee', 8), 'CHANGES_REQUESTED', { isHidden: true });
    await using standIn = await startGitHub(stateWith(review(person('kim', 7), 'APPROVED'), hidden));
    expect((await ask(standIn)).reviews).toEqual({ unavailable: 'GitHub does not show this token all of the reviews' });
  });
});

describe('no answer is said in plain words, and is never a pass', () => {
  const limit = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.parse('2026-01-01T00:30:00Z') / 1000),
  };
  /** What goes wrong, every time; the reason given; and how often GitHub was asked. */
  const lasting: readonly (readonly [StandIn['faults'][number], string, number])[] = [
    [{ kind: 'status', status: 401 }, 'GitHub does not accept the token (401)', 1],
    [{ kind: 'status', status: 403 }, 'the token lacks `pull-requests: read` (403)', 1],
    [
      { kind: 'status', status: 404 },
      "GitHub does not show that to this token: it may lack `pull-requests: read`, or be another repository's (404)",
      1,
    ],
    [
      { kind: 'status', status: 404, headers: { 'x-ratelimit-remaining': '0' } },
      "GitHub does not show that to this token: it may lack `pull-requests: read`, or be another repository's (404)",
      1,
    ],
    [{ kind: 'status', status: 422 }, 'GitHub refused the request (422)', 1],
    [{ kind: 'errors', types: ['FORBIDDEN'] }, 'the token lacks `pull-requests: read`', 1],
    [{ kind: 'errors', types: ['SOMETHING_NEW'] }, 'GitHub answered the query with an error', 4],
    [{ kind: 'status', status: 502 }, 'GitHub answered 502', 4],
    [{ kind: 'drop' }, 'GitHub could not be reached (UND_ERR_SOCKET)', 4],
    [{ kind: 'cut', after: 'drop' }, 'the answer of GitHub is not understood', 4],
    [{ kind: 'status', status: 403, headers: limit }, "GitHub limits this token's requests; it asks to wait 1800 s", 1],
    [
      { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit.' },
      "GitHub limits this token's requests; it asks to wait 60 s",
      1,
    ],
    [
      { kind: 'status', status: 429, headers: { 'retry-after': '90' } },
      "GitHub limits this token's requests; it asks to wait 90 s",
      1,
    ],
    [
      { kind: 'errors', types: ['RATE_LIMITED'], headers: limit },
      "GitHub limits this token's requests; it asks to wait 1800 s",
      1,
    ],
  ];
  test.each(lasting)('%o', async (fault, unavailable, requests) => {
    await using standIn = await startGitHub(stateWith(review(person('kim', 7), 'APPROVED')));
    standIn.faults.push(...Array.from({ length: 9 }, () => fault));
    expect((await ask(standIn)).reviews).toEqual({ unavailable });
    expect(standIn.requests.length).toBe(requests);
  });

  test('what passes by is waited for, longer each time, and as long as GitHub asks', async () => {
    await using standIn = await startGitHub(stateWith(review(person('kim', 7), 'APPROVED')));
    standIn.faults.push(
      { kind: 'drop' },
      { kind: 'status', status: 429, headers: { 'retry-after': '20' } },
      { kind: 'cut', after: 'drop' },
    );
    const clock = patientClock();
    expect(await ask(standIn, { clock })).toMatchObject({ reviews: { value: [{ state: 'approved' }] } });
    expect(clock.waits).toEqual([500, 21_000, 2_000]);
  });

  test('waiting ends within a minute, whatever GitHub asks', async () => {
    await using standIn = await startGitHub(stateWith());
    standIn.faults.push(
      ...Array.from({ length: 9 }, () => ({ kind: 'status', status: 429, headers: { 'retry-after': '25' } }) as const),
    );
    const clock = patientClock();
    expect((await ask(standIn, { clock })).reviews).toEqual({
      unavailable: "GitHub limits this token's requests; it asks to wait 25 s",
    });
    expect(clock.waits).toEqual([25_500, 26_000]);
  });

  test('a server that is not there', async () => {
    const standIn = await startGitHub(gitHubState());
    await standIn[Symbol.asyncDispose]();
    expect((await ask(standIn)).reviews).toEqual({ unavailable: 'GitHub could not be reached (ECONNREFUSED)' });
  });

  test.each([
    [{ kind: 'silence' }, 'GitHub could not be reached (no answer in time)'],
    [{ kind: 'cut', after: 'silence' }, 'the answer of GitHub is not understood'],
  ] as const)('a server that says nothing more: %o', async (fault, unavailable) => {
    await using standIn = await startGitHub(stateWith(review(person('kim', 7), 'APPROVED')));
    standIn.faults.push(fault, fault, fault, fault);
    expect((await ask(standIn, { requestMilliseconds: 100 })).reviews).toEqual({ unavailable });
    expect(standIn.requests.length).toBe(4);
  });

  test('a permission that the workflow does not grant is named', async () => {
    await using standIn = await startGitHub(stateWith(review(person('kim', 7), 'APPROVED')));
    standIn.state.permissions.clear();
    expect((await ask(standIn)).reviews).toEqual({ unavailable: 'the token lacks `pull-requests: read`' });
  });

  test('labels of the event survive when the reviews do not', async () => {
    await using standIn = await startGitHub(stateWith());
    standIn.faults.push({ kind: 'status', status: 401 });
    const forge = await ask(standIn, { needs: ['labels', 'reviews'], pull: pullOf(['canary']) });
    expect(forge).toEqual({
      labels: { value: ['canary'] },
      reviews: { unavailable: 'GitHub does not accept the token (401)' },
    });
  });

  test('without a token nothing is sent', async () => {
    await using standIn = await startGitHub(stateWith());
    expect((await ask(standIn, { token: '' })).reviews).toEqual({ unavailable: 'no token was given' });
    expect(standIn.requests).toEqual([]);
  });

  test('a token that cannot be sent is not told in the reason', async () => {
    await using standIn = await startGitHub(stateWith());
    const forge = await ask(standIn, { token: 'secret\nsecret' });
    expect(forge.reviews).toHaveProperty('unavailable');
    expect(JSON.stringify(forge)).not.toContain('secret');
  });
});

describe('labels that were put on', () => {
  const at = (minute: number) => `2026-01-02T10:0${minute}:00Z`;

  test('tell who put them on the last time, and what stood there, in the same request as the reviews', async () => {
    const state = stateWith(review(person('kim', 7), 'APPROVED'));
    state.facts.labelings.push(
      { label: 'canary', by: person('eve', 9), at: at(1) },
      { label: 'canary', by: person('kim', 7), at: at(2) },
      { label: 'bug', by: null, at: at(3) },
    );
    await using standIn = await startGitHub(state);
    const needs = ['labels', 'labelings', 'reviews', 'digest'] as const;
    const forge = await ask(standIn, { needs, pull: pullOf(['canary']) });
    const seen = { head: { value: head }, digest: { value: 'd' } };
    expect(forge.labelings).toEqual({
      value: [
        { label: 'canary', by: { login: 'kim', id: 7, kind: 'person' }, at: Date.parse(at(2)), seen },
        { label: 'bug', by: { login: 'ghost', id: null, kind: 'unknown' }, at: Date.parse(at(3)), seen },
      ],
    });
    expect(forge.reviews).toMatchObject({ value: [{ seen }] });
    expect(forge.digest).toEqual({ value: 'd' });
    expect(standIn.requests).toEqual(['POST /graphql']);
  });

  test('are not asked about where the pull request wears none', async () => {
    await using standIn = await startGitHub(stateWith());
    const forge = await ask(standIn, { needs: ['labels', 'labelings'], pull: pullOf([]) });
    expect(forge.labelings).toEqual({ value: [] });
    expect(standIn.requests).toEqual([]);
  });
});

test.each<readonly [string, GitHubState['facts']['retargets'][number]]>([
  ['somebody', '2026-01-02T10:01:00Z'],
  ['GitHub, because the one before was deleted', { automatic: '2026-01-02T10:01:00Z' }],
])('what was approved before another target was chosen was another diff: by %s', async (_, retarget) => {
  const state = stateWith(
    review(person('kim', 7), 'APPROVED', { submittedAt: '2026-01-02T10:00:00Z' }),
    review(person('lee', 8), 'APPROVED', { submittedAt: '2026-01-02T10:02:00Z' }),
  );
  state.facts.retargets.push(retarget);
  await using standIn = await startGitHub(state);
  const { reviews } = await ask(standIn, { needs: ['reviews', 'digest'] });
  const unavailable = 'the branch that it merges into was changed afterwards';
  expect(reviews).toMatchObject({
    value: [{ seen: { head: { unavailable } } }, { seen: { head: { value: head } } }],
  });
});

describe('permissions', () => {
  const role = (id: number, name: string, permission = name) => ({ id, role: name, permission });

  test('are looked up for people whose word could count: not for bots, the opener and authors', async () => {
    const state = stateWith(
      review(person('kim', 7), 'APPROVED'),
      review(person('lee', 8), 'CHANGES_REQUESTED'),
      review(person('dana', 501), 'APPROVED'),
      review({ login: 'ci[bot]', id: 3, type: 'Bot' }, 'APPROVED'),
    );
    state.facts.labelings.push({ label: 'canary', by: person('Max', 10), at: '2026-01-02T10:00:00Z' });
    Object.assign(state.facts.roles, { kim: role(7, 'maintain', 'write'), max: role(10, 'read') });
    await using standIn = await startGitHub(state);
    const needs = ['reviews', 'labels', 'labelings', 'permissions'] as const;
    const forge = await ask(standIn, { needs, pull: pullOf(['canary']), change: { ...change, opener: dana } });
    expect(forge.permissions).toEqual({
      value: [
        { id: 7, permission: { value: 'maintain' } },
        { id: 10, permission: { value: 'read' } },
      ],
    });
    expect(standIn.requests).toHaveLength(3);
  });

  test('of the opener are looked up where a rule asks for them', async () => {
    const state = stateWith();
    Object.assign(state.facts.roles, { dana: role(501, 'triage') });
    await using standIn = await startGitHub(state);
    const forge = await ask(standIn, { needs: ['permissions:opener'], change: { ...change, opener: dana } });
    expect(forge.permissions).toEqual({ value: [{ id: 501, permission: { value: 'triage' } }] });
  });

  test('of everybody who may write are listed where fewer of them approved than are wanted', async () => {
    const state = stateWith(review(person('kim', 7), 'APPROVED'), review(person('dana', 501), 'APPROVED'));
    Object.assign(state.facts.roles, {
      kim: role(7, 'maintain', 'write'),
      dana: role(501, 'write'),
      max: role(10, 'read'),
      own: role(11, 'release-captain', 'write'),
    });
    state.permissions.add('contents: write');
    await using standIn = await startGitHub(state);
    const asked = { change: { ...change, opener: dana } };
    const forge = await ask(standIn, { needs: ['reviews', 'writers:2'], ...asked });
    expect(forge.writers).toEqual({
      value: [
        { login: 'kim', id: 7, permission: 'maintain' },
        { login: 'dana', id: 501, permission: 'write' },
        // What a role of one's own may beyond writing is not told.
        { login: 'own', id: 11, permission: 'admin' },
      ],
    });
    expect((await ask(standIn, { needs: ['reviews', 'writers:1'], ...asked })).writers).toBeUndefined();
  });

  test('of everybody who may write are unavailable to a token that may only read, and where they fill a page', async () => {
    const state = stateWith();
    await using standIn = await startGitHub(state);
    const needs = ['reviews', 'writers:1'] as const;
    expect(await ask(standIn, { needs })).toMatchObject({
      writers: { unavailable: expect.stringContaining('`contents: write`') },
    });
    state.permissions.add('contents: write');
    for (let id = 1; id <= 100; id += 1) Object.assign(state.facts.roles, { [`user-${id}`]: role(id, 'write') });
    expect((await ask(standIn, { needs })).writers).toEqual({ unavailable: 'there are 100 or more' });
  });

  test('of a login that is another account’s by now are unavailable, and of a role of one’s own what it is built on', async () => {
    const state = stateWith(review(person('kim', 7), 'APPROVED'), review(person('lee', 8), 'APPROVED'));
    Object.assign(state.facts.roles, { kim: role(70, 'admin'), lee: role(8, 'release-captain', 'write') });
    await using standIn = await startGitHub(state);
    expect((await ask(standIn, { needs: ['reviews', 'permissions'] })).permissions).toEqual({
      value: [
        { id: 8, permission: { value: 'write' } },
        { id: 7, permission: { unavailable: "the login is another account's by now" } },
      ],
    });
  });
});

describe('teams', () => {
  test('of the policy and of the owners of touched files come in one request', async () => {
    const state = stateWith();
    state.facts.teams = { 'acme/Payments': [person('kim', 7)], 'acme/docs': [person('lee', 8)] };
    await using standIn = await startGitHub(state);
    const owners = async () => ({ value: '*.md @acme/Docs\n/src/ @dana @acme/nobody\n' });
    const file = { from: null, mode: '100644', content: { kind: 'text', text: '' }, added: [], removed: 0 } as const;
    const touched = { ...change, files: [{ ...file, path: 'a.md', upkeep: 'source' as const }] };
    const needs = ['owners', 'team:acme/payments'] as const;
    const forge = await ask(standIn, { needs, change: touched, history: { ...history, owners } });
    expect(forge.teams).toEqual({
      value: [
        { name: 'acme/docs', members: { value: [8] } },
        { name: 'acme/payments', members: { value: [7] } },
      ],
    });
    expect(standIn.requests).toEqual(['POST /graphql']);
  });

  test.each([
    [null, 'the token lacks `the organization permission members: read`'],
    [{}, 'this token sees no such team: it may lack the organization permission `members: read`'],
  ])('that the token does not see are unavailable, and why: %o', async (teams, unavailable) => {
    const state = stateWith();
    state.facts.teams = teams;
    await using standIn = await startGitHub(state);
    const forge = await ask(standIn, { needs: ['team:acme/payments'] });
    expect(forge.teams).toEqual({ value: [{ name: 'acme/payments', members: { unavailable } }] });
  });
});

describe('deployments', () => {
  const actions = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;
  const said = (state: string, minute: number, logUrl?: string) => ({
    ...{ state, creator: actions, at: `2026-01-02T11:0${minute}:00Z` },
    ...(logUrl !== undefined && { logUrl }),
  });
  const logUrl = 'https://github.com/octo/shop/actions/runs/77/job/3';

  test('come latest first with their latest status, what was superseded, and the run that made ours', async () => {
    const state = stateWith();
    for (const scope of ['deployments', 'actions']) state.permissions.add(`${scope}: read`);
    state.facts.runs.push({
      id: 77,
      path: '.github/workflows/canary.yml@refs/heads/main',
      event: 'workflow_run',
      sha: 'c'.repeat(40),
      branch: 'main',
    });
    const made = { creator: actions, at: '2026-01-02T11:00:00Z' };
    state.facts.deployments.push(
      { ...made, environment: 'canary', sha: 'c'.repeat(40), statuses: [said('SUCCESS', 0)] },
      { ...made, environment: 'preview', sha: head, statuses: [] },
      { ...made, environment: 'canary', sha: head, statuses: [said('IN_PROGRESS', 1), said('SUCCESS', 2, logUrl)] },
    );
    await using standIn = await startGitHub(state);
    const by = { login: 'github-actions[bot]', id: 41898282, kind: 'bot' };
    expect((await ask(standIn, { needs: ['deployments:canary'] })).deployments).toEqual({
      value: [
        {
          ...{ environment: 'canary', commit: head, state: 'success', by, superseded: false },
          since: Date.parse('2026-01-02T11:02:00Z'),
          run: { value: { workflow: '.github/workflows/canary.yml', commit: 'c'.repeat(40), conclusion: 'success' } },
        },
        {
          ...{ environment: 'canary', commit: 'c'.repeat(40), state: 'success', by, superseded: true },
          since: Date.parse('2026-01-02T11:00:00Z'),
        },
      ],
    });
    expect(standIn.requests).toEqual(['POST /graphql', 'GET /repos/octo/shop/actions/runs/77']);
  });

  test.each<readonly [string, { readonly status?: string; readonly conclusion?: string }, string]>([
    ['is on', { status: 'in_progress' }, 'pending'],
    ['took too long', { conclusion: 'timed_out' }, 'timed-out'],
  ])('say of the run that it names how it ended: one that %s', async (_, run, conclusion) => {
    const state = stateWith();
    for (const scope of ['deployments', 'actions']) state.permissions.add(`${scope}: read`);
    const path = '.github/workflows/canary.yml';
    state.facts.runs.push({ id: 77, path, event: 'deployment', sha: head, branch: 'topic', ...run });
    const statuses = [said('SUCCESS', 2, logUrl)];
    state.facts.deployments.push({
      creator: actions,
      at: '2026-01-02T11:00:00Z',
      environment: 'canary',
      sha: head,
      statuses,
    });
    await using standIn = await startGitHub(state);
    expect((await ask(standIn, { needs: ['deployments:canary'] })).deployments).toMatchObject({
      value: [{ run: { value: { workflow: path, commit: head, conclusion } } }],
    });
  });

  test('are unavailable without the permission', async () => {
    await using standIn = await startGitHub(stateWith());
    const { deployments } = await ask(standIn, { needs: ['deployments:canary'] });
    expect(deployments).toEqual({ unavailable: 'the token lacks `deployments: read`' });
  });
});

test('checks and statuses come in one request, of each the latest word, with whose it is', async () => {
  const state = stateWith();
  state.permissions.add('checks: read').add('statuses: read');
  const run = { sha: head, name: 'test', app: 'github-actions', workflow: '.github/workflows/ci.yml' };
  state.facts.checks.push(
    { ...run, conclusion: 'SUCCESS', at: '2026-01-02T11:02:00Z' },
    { ...run, conclusion: 'FAILURE', at: '2026-01-02T11:01:00Z' },
    { ...run, name: 'lint', conclusion: null, at: '2026-01-02T11:01:00Z' },
  );
  state.facts.checks.push({
    sha: head,
    name: 'test',
    app: 'other-ci',
    conclusion: 'TIMED_OUT',
    at: '2026-01-02T11:00:00Z',
  });
  await using standIn = await startGitHub(state);
  const at = Date.parse('2026-01-02T11:02:00Z');
  expect((await ask(standIn, { needs: ['statuses'] })).statuses).toEqual({
    value: [
      { name: 'test', app: 'github-actions', workflow: '.github/workflows/ci.yml', conclusion: 'success', at },
      { name: 'lint', app: 'github-actions', workflow: '.github/workflows/ci.yml', conclusion: 'pending', at: null },
      { name: 'test', app: 'other-ci', workflow: null, conclusion: 'timed-out', at: at - 120_000 },
    ],
  });
});

test('comments that speak to Assay come with what stood there', async () => {
  const state = stateWith();
  const comment = { pull: 12, author: person('kim', 7), createdAt: '2026-01-02T11:00:00Z' };
  state.comments.push(
    { ...comment, id: 1, body: 'Nice' },
    { ...comment, id: 2, body: 'Well\n/assay accept x y', isEdited: true },
  );
  await using standIn = await startGitHub(state);
  const { comments } = await ask(standIn, { needs: ['comments', 'digest'] });
  expect(comments).toMatchObject({ value: [{ id: 2, by: { id: 7 }, edited: true, seen: { head: { value: head } } }] });
});

test('who is to look after it is asked where a bot opened it', async () => {
  const state = stateWith();
  state.facts.assignees.push(person('kim', 7));
  await using standIn = await startGitHub(state);
  const opener = { login: 'Copilot', id: 198982749, kind: 'bot' } as const;
  const needs = ['assignees'] as const;
  expect((await ask(standIn, { needs, pull: { ...pullOf([]), opener } })).assignees).toEqual({
    value: [{ login: 'kim', id: 7, kind: 'person' }],
  });
  expect((await ask(standIn, { needs, pull: { ...pullOf([]), opener: dana } })).assignees).toBeUndefined();
  expect(standIn.requests).toEqual(['POST /graphql']);
});

test('offline, everything is unavailable and says why', async () => {
  expect(await offlineForge('not known offline').facts(['labels', 'reviews'], change)).toEqual({
    labels: { unavailable: 'not known offline; only GitHub knows which labels the pull request wears' },
    reviews: { unavailable: 'not known offline; only GitHub knows who reviewed it' },
  });
});
