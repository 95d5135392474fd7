/** A pull request as GitHub has it now: what the judge judges, and what was decided of its head before. One request. */
import { z } from 'zod';
import type { Known, Status } from '../../model.ts';
import { CONTEXT, decidedAt } from '../effects/status.ts';
import { accountOf } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from '../records/event.ts';
import type { PublishedStatus, Standing } from '../world.ts';

/** More open pull requests than these with one head are nobody's accident. */
const MOST_SIBLINGS = 20;

const QUERY = `query Standing($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number
      state
      isDraft
      title
      body
      updatedAt
      author {
        __typename
        login
        ... on User { databaseId }
        ... on Bot { databaseId }
        ... on Mannequin { databaseId }
        ... on Organization { databaseId }
      }
      baseRefName
      baseRefOid
      headRefName
      headRefOid
      headRepository { nameWithOwner }
      labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
      commits(last: 1) {
        nodes {
          commit {
            oid
            status { context(name: "${CONTEXT}") { state description targetUrl creator { login } } }
            associatedPullRequests(first: ${MOST_SIBLINGS}) {
              nodes { number state headRefOid }
              pageInfo { hasNextPage }
            }
          }
        }
      }
    }
  }
}`;

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const author = z.object({ __typename: z.string(), login: z.string(), databaseId: z.int().nullish() });
const context = z.object({
  state: z.enum(['EXPECTED', 'ERROR', 'FAILURE', 'PENDING', 'SUCCESS']),
  description: z.string().nullable(),
  targetUrl: z.string().nullable(),
  creator: z.object({ login: z.string() }).nullable(),
});
const page = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(node), pageInfo: z.object({ hasNextPage: z.boolean() }) });
const commit = z.object({
  oid: sha,
  status: z.object({ context: context.nullable() }).nullable(),
  associatedPullRequests: page(z.object({ number: z.int(), state: z.string(), headRefOid: sha })).nullable(),
});
const pullRequest = z.object({
  number: z.int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  title: z.string(),
  body: z.string(),
  updatedAt: z.string(),
  author: author.nullable(),
  baseRefName: z.string(),
  baseRefOid: sha,
  headRefName: z.string(),
  headRefOid: sha,
  headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
  labels: page(z.object({ name: z.string() })).nullable(),
  commits: z.object({ nodes: z.array(z.object({ commit })) }),
});
const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ pullRequest }),
});

type Found = z.infer<typeof pullRequest>;

/** What stands, but for the way to open it; and the pull request as an event would tell it. */
export interface Stood {
  readonly standing: Omit<Standing, 'open'>;
  readonly pull: PullRequest;
}

/** Null for one that is not open. Unavailable too where GitHub's own parts contradict one another, as they do for a moment after a push. */
export async function readStanding(github: GitHub, repository: string, number: number): Promise<Known<Stood | null>> {
  const [owner = '', name = ''] = repository.split('/');
  const variables = { owner, name, number };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  if ('unavailable' in reply) return reply;
  const { viewer, repository: told } = reply.value;
  const found = told.pullRequest;
  if (found.state !== 'OPEN') return { value: null };
  const head = found.commits.nodes[0]?.commit;
  if (head === undefined || head.oid !== found.headRefOid)
    return { unavailable: `GitHub does not tell yet what the head of #${number} is` };
  const others = head.associatedPullRequests;
  if (others === null || others.pageInfo.hasNextPage)
    return { unavailable: `truncated: more than ${MOST_SIBLINGS} pull requests have the commit of #${number}` };
  const siblings = others.nodes
    .filter((one) => one.state === 'OPEN' && one.headRefOid === head.oid && one.number !== number)
    .map((one) => one.number)
    .sort((a, b) => a - b);
  const status = head.status?.context ?? null;
  return {
    value: {
      pull: pullOf(repository, found),
      standing: {
        pull: number,
        head: head.oid,
        version: versionOf(found, siblings),
        siblings,
        status: status && publishedOf(status, viewer.login),
      },
    },
  };
}

/** GitHub moves `updatedAt` for all that happens to a pull request; the rest is for where it is late. */
function versionOf(found: Found, siblings: readonly number[]): string {
  const { headRefOid, baseRefName, updatedAt, isDraft, title, labels } = found;
  const names = labels?.nodes.map(({ name }) => name).sort();
  return JSON.stringify([headRefOid, baseRefName, updatedAt, isDraft, title, names, siblings]);
}

/** What GitHub shows of one status of a commit. */
export const shownStatus = context;

const STATES: Readonly<Record<z.infer<typeof context>['state'], Status['state']>> = {
  EXPECTED: 'pending',
  ERROR: 'error',
  FAILURE: 'failure',
  PENDING: 'pending',
  SUCCESS: 'success',
};

/** GraphQL leaves out the `[bot]` that a bot's login ends in elsewhere, in some places. */
const bare = (login: string): string => login.replace(/\[bot\]$/, '');

export function publishedOf(given: z.infer<typeof context>, viewer: string): PublishedStatus {
  return {
    state: STATES[given.state],
    description: given.description ?? '',
    isOurs: given.creator !== null && bare(given.creator.login) === bare(viewer),
    at: decidedAt(given.targetUrl),
  };
}

function pullOf(repository: string, found: Found): PullRequest {
  const { author: by, labels } = found;
  const type = by?.__typename ?? 'User';
  const login = by !== null && type === 'Bot' ? `${bare(by.login)}[bot]` : (by?.login ?? 'ghost');
  return {
    repository,
    number: found.number,
    targetBranch: found.baseRefName,
    target: found.baseRefOid,
    head: found.headRefOid,
    branch: found.headRefName,
    title: found.title,
    body: found.body,
    opener:
      by === null || by.databaseId === null || by.databaseId === undefined
        ? null
        : accountOf({ login, id: by.databaseId, type }),
    labels: labels === null || labels.pageInfo.hasNextPage ? null : labels.nodes.map(({ name }) => name),
    headRepository: found.headRepository?.nameWithOwner ?? null,
    push: null,
    updated: found.updatedAt,
  };
}
