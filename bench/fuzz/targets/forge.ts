/** GitHub's answers, which carry names, words and addresses that anybody chose: one text stands for all that is asked. */
import { headRuns } from '../../../src/world/claims/head-runs.ts';
import { provenRun } from '../../../src/world/claims/run.ts';
import { readDeployments } from '../../../src/world/facts/deployments.ts';
import { tell } from '../../../src/world/facts/pull-facts.ts';
import { readStatuses } from '../../../src/world/facts/statuses.ts';
import { readTeams } from '../../../src/world/facts/teams.ts';
import { failureOf } from '../../../src/world/github/failure.ts';
import type { GitHub } from '../../../src/world/github/github.ts';
import { readCommitRecords } from '../../../src/world/records/commit-records.ts';
import type { PullRequest } from '../../../src/world/records/event.ts';
import { readPushes } from '../../../src/world/records/push-records.ts';
import { branchRules } from '../../../src/world/settings/branch-rules.ts';
import { readQueued } from '../../../src/world/step/merge-queue.ts';
import { readStanding } from '../../../src/world/step/standing.ts';
import { fakeTree } from '../../../test/support/fake-tree.ts';
import type { Target } from '../target.ts';

const [ONE, TWO] = ['a'.repeat(40), 'b'.repeat(40)];
const AT = '2026-06-01T12:00:00Z';
const dana = { __typename: 'User', login: 'dana', databaseId: 1, id: 1, type: 'User' };
const whole = (...nodes: readonly unknown[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });
const pull: PullRequest = {
  ...{ repository: 'acme/shop', number: 1, targetBranch: 'main', target: ONE, head: TWO, branch: 'topic', title: 't' },
  ...{
    body: null,
    opener: { login: 'bot', id: 9, kind: 'bot' },
    labels: null,
    headRepository: 'acme/shop',
    push: null,
  },
};

const run = { ...{ __typename: 'CheckRun', name: 'lint', conclusion: 'SUCCESS', startedAt: AT, completedAt: AT } };
const checkSuite = { app: { slug: 'github-actions' }, workflowRun: { file: { path: '.github/workflows/a.yml' } } };
const status = { __typename: 'StatusContext', context: 'ci', state: 'SUCCESS', createdAt: AT, creator: dana };
const deployment = {
  ...{ environment: 'canary', commitOid: TWO, createdAt: AT, creator: dana },
  latestStatus: { state: 'SUCCESS', createdAt: AT, logUrl: 'https://h/a/b/actions/runs/7/job/1', creator: dana },
};
const review = {
  author: dana,
  state: 'APPROVED',
  submittedAt: AT,
  commit: { oid: TWO },
  body: '/assay x',
  databaseId: 5,
};
const comment = {
  databaseId: 4,
  author: dana,
  body: '/assay recheck',
  createdAt: AT,
  lastEditedAt: null,
  includesCreatedEdit: false,
};
const labeling = { __typename: 'LabeledEvent', createdAt: AT, label: { name: 'canary' }, actor: dana };
const commit = {
  ...{ oid: TWO, author: { user: dana }, authors: { nodes: [{ user: dana }] }, committer: null },
  signature: { isValid: true, state: 'VALID', wasSignedByGitHub: true, signer: dana },
};
const ours = { ...{ context: 'assay', state: 'PENDING', description: 'd', createdAt: AT, creator: dana } };
const published = { ...ours, targetUrl: `https://h/a/b/actions/runs/7#assay-1780000000000-${'c'.repeat(16)}` };
const head = {
  oid: TWO,
  status: { context: published },
  associatedPullRequests: whole({ number: 2, state: 'OPEN', headRefOid: TWO }),
};
const graphql = {
  viewer: { login: 'assay[bot]' },
  of0: { team: { members: whole({ databaseId: 3 }) } },
  repository: {
    object: { statusCheckRollup: { contexts: whole({ ...run, checkSuite }, status) } },
    deployments: { nodes: [deployment] },
    mergeQueue: { entries: { nodes: [{ position: 1, headCommit: head, pullRequest: { number: 1 } }] } },
    pullRequest: {
      ...{ number: 1, state: 'OPEN', isDraft: false, title: 't', body: '', updatedAt: AT, author: dana },
      ...{ baseRefName: 'main', baseRefOid: ONE, headRefName: 'topic', headRefOid: TWO },
      ...{ headRepository: { nameWithOwner: 'acme/shop' }, labels: whole({ name: 'canary' }), reviews: whole(review) },
      ...{
        labelings: { nodes: [labeling] },
        assignees: whole(dana),
        comments: whole(comment),
        retargeted: { nodes: [] },
      },
      commits: { ...whole({ commit: { ...commit, ...head } }) },
      timelineItems: { nodes: [{ createdAt: AT, beforeCommit: { oid: ONE } }], pageInfo: { hasPreviousPage: false } },
    },
  },
};
const VERIFY = 'acme/assay/.github/workflows/verify.yml@';
const workflowRun = {
  ...{ id: 7, path: '.github/workflows/v.yml@main', event: 'pull_request', status: 'completed', head_sha: TWO },
  ...{ run_attempt: 1, repository: { full_name: 'acme/shop' }, head_repository: { full_name: 'acme/shop' } },
  referenced_workflows: [{ path: `${VERIFY}${ONE}`, sha: ONE }],
};
const rest = [
  [{ before: ONE, after: TWO, activity_type: 'push', timestamp: AT, actor: dana }],
  { total_count: 1, workflow_runs: [workflowRun] },
  [
    {
      type: 'required_status_checks',
      ruleset_id: 1,
      parameters: { required_status_checks: [{ context: 'assay', integration_id: 1 }] },
    },
  ],
  { protected: true, protection: { enabled: true } },
  { name: 'r', bypass_actors: [{ actor_id: 5, actor_type: 'Team', bypass_mode: 'always' }] },
  { ...workflowRun, conclusion: 'success' },
];
const failures = [
  {
    status: 403,
    message: 'rate limit',
    response: { headers: { 'retry-after': '7', 'x-ratelimit-reset': '99999999999' } },
  },
  { errors: [{ type: 'RATE_LIMITED', message: 'x' }], headers: { 'x-ratelimit-reset': '1780000000' } },
];

const caller = `jobs:\n  v:\n    uses: ${VERIFY}${ONE}\n`;
const tree = fakeTree({ '.github/workflows/v.yml': caller }, { target: { '.github/workflows/v.yml': caller } });

export default {
  name: 'forge',
  seeds: [JSON.stringify({ graphql, rest, failures })],
  pieces: [
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'null',
      'true',
      '-1',
      '1e999',
      '"nodes":',
      '"nodes":null',
      '"hasNextPage":true',
    ],
    ...[
      '"login":"',
      '[bot]',
      '"__proto__":',
      '"oid":"',
      '"createdAt":"',
      '"+275760-09-13T00:00:00Z"',
      '/actions/runs/9',
    ],
    ...['#assay-1-', ONE, '"state":"', '"errors":', '"retry-after":"', '9e9', 'Infinity', '"message":"rate limit"'],
  ],
  longest: 200_000,
  answer: 60,
  async run(text) {
    const told = jsonIn(text);
    const github = saying(told);
    return await Promise.all([
      readStatuses(github, pull),
      readDeployments(github, pull, ['canary']),
      readPushes(github, pull),
      readStanding(github, 'acme/shop', 1),
      readQueued(github, 'acme/shop', { queued: TWO, into: 'main' }),
      readTeams(github, ['acme/x']),
      tell({ github, pull, isRerun: true }, ['labels', 'reviews', 'labelings', 'assignees', 'draft', 'comments']),
      commitsOf(github),
      branchRules(github, { owner: 'acme', repo: 'shop', branch: 'main' }),
      provenRun({ runs: headRuns(github, pull), pull, tree }),
      ...listOf(told, 'failures').map((error) => failureOf(error, { permission: 'x', now: Date.parse(AT) })),
    ]);
  },
} satisfies Target;

/** The first part of the text that has the shape of what is asked. */
function saying(told: unknown): GitHub {
  const refused = { unavailable: 'not understood' };
  return {
    query: async ({ answer }) => {
      const read = answer.safeParse(fieldOf(told, 'graphql'));
      return read.success ? { value: read.data } : refused;
    },
    read: async ({ answer }) => {
      for (const data of listOf(told, 'rest')) {
        const read = answer.safeParse({ status: 200, headers: {}, data });
        if (read.success) return { value: read.data };
      }
      return refused;
    },
  };
}

async function commitsOf(github: GitHub): Promise<unknown> {
  const { commits, ...more } = await readCommitRecords(github, pull);
  return { ...more, commits: [...commits] };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

function listOf(value: unknown, name: string): readonly unknown[] {
  const held = fieldOf(value, name);
  return Array.isArray(held) ? held.slice(0, 20) : [];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
