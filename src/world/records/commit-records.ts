/** What GitHub knows of a pull request's commits, by GraphQL: accounts, signatures, and where the branch stood before it was rewritten. One request for each hundred commits. */
import { z } from 'zod';
import type { ForgeRecord, Known, Sha, Signature } from '../../model.ts';
import { graphqlUser, personOf } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from './event.ts';

export interface CommitRecords {
  readonly commits: ReadonlyMap<Sha, CommitRecord>;
  /** The latest, newest first; null where GitHub told of none of all this. */
  readonly rewrites: readonly Rewrite[] | null;
  /** Why not all of the commits are told of; null where they are. */
  readonly missing: string | null;
  /** Whether the branch was rewritten more often than is listed. */
  readonly hasMoreRewrites: boolean;
}

/** What is said of a commit itself, and not of how it came here. */
export type CommitRecord = Omit<ForgeRecord, 'push'>;

/** A force-push to the pull request's branch. */
export interface Rewrite {
  /** As GitHub writes a time. */
  readonly at: string;
  /** Null where GitHub does not have the commit any more. */
  readonly before: Sha | null;
}

/** GitHub's largest page. It lists 250 commits of a pull request at most. */
const PAGE = 100;
const MOST_PAGES = 3;
/** The author and those whom trailers call co-authors. */
const MOST_AUTHORS = 20;
export const MOST_REWRITES = 20;

const QUERY = `query Commits($owner: String!, $name: String!, $number: Int!, $after: String, $isFirst: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: ${PAGE}, after: $after) {
        nodes {
          commit {
            oid
            author { user { login databaseId } }
            authors(first: ${MOST_AUTHORS}) { nodes { user { login databaseId } } }
            committer { user { login databaseId } }
            signature { isValid state wasSignedByGitHub signer { login databaseId } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      timelineItems(last: ${MOST_REWRITES}, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) @include(if: $isFirst) {
        nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } } }
        pageInfo { hasPreviousPage }
      }
    }
  }
}`;

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const actor = z.object({ user: graphqlUser.nullish() }).nullish();
const signature = z.object({
  isValid: z.boolean(),
  state: z.string(),
  wasSignedByGitHub: z.boolean(),
  signer: graphqlUser.nullish(),
});
const authors = z.object({ nodes: z.array(actor).nullish() }).nullish();
const commit = z.object({ oid: sha, author: actor, authors, committer: actor, signature: signature.nullish() });
const rewrite = z.object({ createdAt: z.string(), beforeCommit: z.object({ oid: sha }).nullable() });
const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      commits: z.object({
        nodes: z.array(z.object({ commit }).nullable()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
      timelineItems: z
        .object({ nodes: z.array(rewrite.nullable()), pageInfo: z.object({ hasPreviousPage: z.boolean() }) })
        .optional(),
    }),
  }),
});
type Page = z.infer<typeof answer>['repository']['pullRequest'];

export async function readCommitRecords(github: GitHub, pull: PullRequest): Promise<CommitRecords> {
  const { pages, missing } = await readPages(github, pull);
  const rewrites = pages[0]?.timelineItems;
  return {
    commits: new Map(pages.flatMap(({ commits }) => commits.nodes.flatMap((node) => (node ? [recordOf(node)] : [])))),
    rewrites: rewrites?.nodes.flatMap((node) => (node ? [rewriteOf(node)] : [])).reverse() ?? null,
    missing,
    hasMoreRewrites: rewrites?.pageInfo.hasPreviousPage ?? false,
  };
}

async function readPages(github: GitHub, pull: PullRequest) {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Known<Page> = await readPage(github, pull, after);
    if ('unavailable' in page) return { pages, missing: page.unavailable };
    pages.push(page.value);
    after = page.value.commits.pageInfo.hasNextPage ? page.value.commits.pageInfo.endCursor : null;
  } while (after !== null && pages.length < MOST_PAGES);
  return { pages, missing: after === null ? null : `truncated: there are more than ${MOST_PAGES * PAGE} commits` };
}

async function readPage(github: GitHub, pull: PullRequest, after: string | null): Promise<Known<Page>> {
  const [owner, name] = pull.repository.split('/');
  const variables = { owner, name, number: pull.number, after, isFirst: after === null };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  return 'unavailable' in reply ? reply : { value: reply.value.repository.pullRequest };
}

function recordOf({ commit: told }: { readonly commit: z.infer<typeof commit> }): readonly [Sha, CommitRecord] {
  const author = personOf(told.author?.user);
  const all = (told.authors?.nodes ?? []).flatMap((one) => personOf(one?.user) ?? []);
  const coAuthors = all.filter(({ id, login }) => id !== author?.id || login !== author?.login);
  const committer = personOf(told.committer?.user);
  const signature = told.signature ? signatureOf(told.signature) : null;
  return [told.oid, { author, committer, signature, ...(coAuthors.length > 0 && { coAuthors }) }];
}

/** Every word has to say so: a signature that GitHub could not check right now is none. */
const signatureOf = ({ isValid, state, wasSignedByGitHub, signer }: z.infer<typeof signature>): Signature => ({
  isValid: isValid && state === 'VALID',
  by: wasSignedByGitHub ? 'forge' : personOf(signer),
});

const rewriteOf = ({ createdAt, beforeCommit }: z.infer<typeof rewrite>): Rewrite => ({
  at: createdAt,
  before: beforeCommit?.oid ?? null,
});
