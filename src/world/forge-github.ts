/** What only GitHub knows of a pull request. Labels come with the event and cost nothing; the rest, if a policy needs it, one request. */
import { z } from 'zod';
import type { Account, Forge, ForgeFact, Known, Review } from '../model.ts';
import type { PullRequest } from './event.ts';
import type { GitHub } from './github.ts';
import type { ForgePort } from './world.ts';

export interface ForgeOptions {
  readonly github: GitHub;
  readonly pull: PullRequest;
  /** A rerun brings the event of the first run: its labels may have changed since, so they are asked for. */
  readonly isRerun: boolean;
}

/** GitHub's largest page. More than one page is said to be unavailable: half of the reviews could hide a withdrawn approval. */
const PAGE = 100;

const QUERY = `query Facts($owner: String!, $name: String!, $number: Int!, $labels: Boolean!, $reviews: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      labels(first: ${PAGE}) @include(if: $labels) { nodes { name } pageInfo { hasNextPage } }
      reviews(first: ${PAGE}) @include(if: $reviews) {
        nodes {
          author {
            __typename
            login
            ... on User { databaseId }
            ... on Bot { databaseId }
            ... on Mannequin { databaseId }
            ... on Organization { databaseId }
          }
          state
          commit { oid }
          authorCanPushToRepository
          submittedAt
        }
        pageInfo { hasNextPage }
      }
    }
  }
}`;

/** Null: a draft that only its author sees, and the token may be that author's. */
const STATES = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: null,
} as const;

const author = z.object({ __typename: z.string(), login: z.string(), databaseId: z.int().nullish() });
const review = z.object({
  author: author.nullable(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  commit: z.object({ oid: z.string() }).nullable(),
  authorCanPushToRepository: z.boolean(),
  submittedAt: z.string().nullable(),
});
/** A null among the nodes is an item that this token may not see. */
const pageOf = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(node.nullable()).nullable(), pageInfo: z.object({ hasNextPage: z.boolean() }) });
const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      labels: pageOf(z.object({ name: z.string() })).nullish(),
      reviews: pageOf(review).nullish(),
    }),
  }),
});

interface Page<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** The facts of this pull request for which a policy asks. */
export function gitHubForge({ github, pull, isRerun }: ForgeOptions): ForgePort {
  return {
    async facts(needs) {
      const fromEvent = isRerun ? null : pull.labels;
      const wanted = { labels: needs.includes('labels') && fromEvent === null, reviews: needs.includes('reviews') };
      const asked = wanted.labels || wanted.reviews ? await ask(github, pull, wanted) : NOT_ASKED;
      const labels = fromEvent === null ? asked.labels : { value: fromEvent };
      return { labels: needs.includes('labels') ? labels : NOT_ASKED.labels, reviews: asked.reviews };
    },
  };
}

const NOT_ASKED: Forge = {
  labels: { unavailable: 'no rule asks for labels' },
  reviews: { unavailable: 'no rule asks for reviews' },
};

async function ask(github: GitHub, pull: PullRequest, wanted: Readonly<Record<ForgeFact, boolean>>): Promise<Forge> {
  const [owner, name] = pull.repository.split('/');
  const variables = { owner, name, number: pull.number, ...wanted };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  if ('unavailable' in reply) return { labels: reply, reviews: reply };
  const { labels, reviews } = reply.value.repository.pullRequest;
  return {
    labels: wanted.labels ? whole(labels, 'labels', (all) => all.map(({ name }) => name)) : NOT_ASKED.labels,
    reviews: wanted.reviews ? whole(reviews, 'reviews', reviewsOf) : NOT_ASKED.reviews,
  };
}

/** A page that is all there is, read; anything less is unavailable, whatever it holds. */
function whole<Node, T>(
  page: Page<Node> | null | undefined,
  what: string,
  read: (all: readonly Node[]) => T,
): Known<T> {
  if (!page?.nodes) return { unavailable: `GitHub did not list the ${what}` };
  if (page.pageInfo.hasNextPage) return { unavailable: `truncated: there are more than ${PAGE} ${what}` };
  const seen = page.nodes.filter((node) => node !== null);
  return seen.length === page.nodes.length
    ? { value: read(seen) }
    : { unavailable: `GitHub does not show this token all of the ${what}` };
}

function reviewsOf(all: readonly z.infer<typeof review>[]): readonly Review[] {
  return all
    .toSorted((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''))
    .flatMap(({ author, state, commit, authorCanPushToRepository }) => {
      const ours = STATES[state];
      return ours === null
        ? []
        : [
            {
              reviewer: accountOf(author),
              state: ours,
              commit: commit?.oid ?? null,
              mayWrite: authorCanPushToRepository,
            },
          ];
    });
}

/** GraphQL leaves out the `[bot]` that a bot's login ends in everywhere else. A deleted account is null. */
function accountOf(given: z.infer<typeof author> | null): Account {
  if (given === null) return { login: 'ghost', id: null, kind: 'unknown' };
  const { __typename: type, login, databaseId } = given;
  const id = databaseId ?? null;
  if (type === 'Bot') return { login: login.endsWith('[bot]') ? login : `${login}[bot]`, id, kind: 'bot' };
  return { login, id, kind: type === 'User' ? 'person' : 'unknown' };
}
