/** Answers GraphQL queries from a test's state, held to GitHub's official schema: a query that it does not allow, or an answer of another type, is a violation. */
import { schema as official } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { assigneeOf, deploymentsOf, type FactsState, labelingOf, organizationOf, rollupOf } from './github-facts.ts';
import { fileAt } from './github-files.ts';
import {
  type Answer,
  type CommentState,
  type CommitState,
  type ForcePushState,
  type GitHubState,
  pullsOf,
  type ReviewState,
} from './github-state.ts';
import type { Person, PullRequestState } from './payloads.ts';

let built: GraphQLSchema | undefined;
function schema(): GraphQLSchema {
  built ??= buildSchema(official.idl, { assumeValid: true, noLocation: true });
  return built;
}

const request = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

/** GitHub answers 200 whatever happens; errors of its own have a `type` beside the message. */
export async function answerGraphQL(state: GitHubState, given: unknown): Promise<Answer> {
  const { query, variables } = request.parse(given);
  const faults = faultsOf(query);
  if (faults.length > 0)
    return { status: 200, body: { errors: faults.map((message) => ({ message })) }, violations: faults };
  const { data, errors = [] } = await execute({
    schema: schema(),
    document: parse(query),
    rootValue: rootOf(state),
    variableValues: variables,
  });
  if (errors.length === 0) return { status: 200, body: { data }, violations: [] };
  const told = errors.map(({ message, extensions, path }) => ({ message, path, type: extensions['type'] }));
  // Without a type it is none of GitHub's: the state gave something that the schema does not allow.
  const violations = told.filter(({ type }) => type === undefined).map(({ message }) => message);
  return { status: 200, body: { data, errors: told }, violations };
}

/** By the query's text: there are few, and they are asked often. */
const judged = new Map<string, readonly string[]>();

function faultsOf(query: string): readonly string[] {
  const known = judged.get(query) ?? faultsIn(query);
  judged.set(query, known);
  return known;
}

function faultsIn(query: string): readonly string[] {
  try {
    return validate(schema(), parse(query)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

/** An error as GitHub types them. */
const typed = (type: 'NOT_FOUND' | 'FORBIDDEN', message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

interface PageAsked {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
}

/** A page of a connection: the first ones behind a cursor, or the last ones. A cursor is a number in disguise. */
function connection<T>(all: readonly T[], most: number) {
  return ({ first, last, after }: PageAsked) => {
    const size = Math.min(first ?? last ?? most, most);
    const start = last === undefined ? Number(after?.replace('cursor:', '') ?? 0) : Math.max(0, all.length - size);
    const end = Math.min(start + size, all.length);
    return {
      nodes: all.slice(start, end),
      totalCount: all.length,
      pageInfo: { hasNextPage: end < all.length, hasPreviousPage: start > 0, endCursor: `cursor:${end}` },
    };
  };
}

function rootOf(state: GitHubState) {
  return {
    organization: ({ login }: { readonly login: string }) => organizationOf(state.facts, login),
    // GraphQL shows a bot's login without its ending, but shows the one who asks with it.
    viewer: { login: state.viewer.login, databaseId: state.viewer.id },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (`${owner}/${name}` !== state.repository) throw typed('NOT_FOUND', 'Could not resolve to a Repository');
      return {
        nameWithOwner: state.repository,
        pullRequest: ({ number }: { readonly number: number }) => pullOf(state, number),
        pullRequests: (asked: PullsAsked) => {
          mayReadPulls(state);
          return connection(
            pullsAsked(state, asked).map(({ number }) => pullOf(state, number)),
            state.largestPage,
          )(asked);
        },
        deployments: (asked: { readonly environments?: readonly string[] | null }) => {
          mayRead(state, 'deployments');
          return deploymentsOf(state.facts, asked);
        },
        mergeQueue: ({ branch }: { readonly branch?: string }) => {
          mayReadPulls(state);
          if (state.queue.length === 0 || (branch !== undefined && branch !== state.pull.base.ref)) return null;
          const entries = state.queue.map((entry, index) => ({
            position: index + 1,
            pullRequest: pullOf(state, entry.pull),
            headCommit: headCommitOf(state, entry.head),
          }));
          return { entries: connection(entries, state.largestPage) };
        },
        object: ({ oid }: { readonly oid: string }) => {
          mayReadPulls(state);
          return { __typename: 'Commit', ...headCommitOf(state, oid) };
        },
      };
    },
  };
}

interface PullsAsked extends PageAsked {
  readonly states?: readonly string[];
  readonly headRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string };
}

/** The ones that changed last come first, which is the only order that anybody asks for. */
const pullsAsked = (state: GitHubState, { states, headRefName }: PullsAsked): readonly PullRequestState[] =>
  pullsOf(state)
    .filter((pull) => states === undefined || states.includes(pull.state ?? 'OPEN'))
    .filter((pull) => headRefName === undefined || headRefName === null || pull.head.ref === headRefName)
    .toSorted((a, b) => updatedAt(b).localeCompare(updatedAt(a)));

const updatedAt = (pull: PullRequestState): string => pull.updatedAt ?? '2026-01-01T00:00:00Z';

function mayRead({ permissions, used }: GitHubState, scope: string): void {
  used.add(`${scope}: read`);
  if (!permissions.has(`${scope}: read`) && !permissions.has(`${scope}: write`))
    throw typed('FORBIDDEN', 'Resource not accessible by integration');
}

function mayReadPulls({ permissions, used }: GitHubState): void {
  used.add('pull-requests: read');
  if (!permissions.has('pull-requests: read') && !permissions.has('pull-requests: write')) {
    throw typed('FORBIDDEN', 'Resource not accessible by integration');
  }
}

/** A commit with what stands at it: its statuses, and the pull requests that have it. */
const headCommitOf = (state: GitHubState, oid: string) => ({
  oid,
  statusCheckRollup: () => {
    mayRead(state, 'checks');
    return rollupOf(state.facts, state.statuses, oid);
  },
  status: () => {
    const all = state.statuses.filter(({ sha }) => sha === oid);
    if (all.length === 0) return null;
    return {
      context: ({ name }: { readonly name: string }) => {
        const status = all.findLast(({ context }) => context === name);
        return status === undefined
          ? null
          : { ...status, state: status.state.toUpperCase(), creator: actorOf(status.creator) };
      },
    };
  },
  associatedPullRequests: (asked: PageAsked) => {
    const isShown = ({ headRepository }: PullRequestState): boolean =>
      !state.hidesForks || headRepository === undefined;
    const having = pullsOf(state).filter((pull) => pull.head.sha === oid && isShown(pull));
    return connection(
      having.map(({ number }) => pullOf(state, number)),
      state.largestPage,
    )(asked);
  },
});

/** A branch at its commit, with the files that the repository has there. */
const refOf = (state: GitHubState, { ref, sha }: PullRequestState['head']) => ({
  name: ref,
  target: {
    __typename: 'Commit',
    oid: sha,
    file: ({ path }: { readonly path: string }) => {
      mayRead(state, 'contents');
      return fileAt(state, sha, path);
    },
  },
});

function pullOf(state: GitHubState, number: number): object {
  const { reviews: allReviews, largestPage } = state;
  const pull = pullsOf(state).find((one) => one.number === number);
  if (pull === undefined) throw typed('NOT_FOUND', 'Could not resolve to a PullRequest');
  mayReadPulls(state);
  const isTheOne = number === state.pull.number;
  const reviews = isTheOne ? allReviews : [];
  const last = [...state.commits].reverse().find(({ sha }) => sha === pull.head.sha);
  const labels = pull.labels.map((name) => ({ name }));
  return {
    number,
    state: pull.state ?? 'OPEN',
    isDraft: isTheOne && state.facts.isDraft,
    assignees: connection(isTheOne ? state.facts.assignees.map(assigneeOf) : [], largestPage),
    title: pull.title,
    body: pull.body ?? '',
    updatedAt: updatedAt(pull),
    mergeable: pull.mergeable ?? 'MERGEABLE',
    author: actorOf(pull.author),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    headRepository: pull.headRepository === null ? null : { nameWithOwner: pull.headRepository ?? state.repository },
    isCrossRepository: pull.headRepository !== undefined && pull.headRepository !== state.repository,
    headRef: refOf(state, pull.head),
    baseRef: refOf(state, pull.base),
    comments: connection(
      state.comments.filter((comment) => comment.pull === number).map((comment) => commentOf(state, comment)),
      largestPage,
    ),
    labels: connection(labels, largestPage),
    commits: (asked: PageAsked) => {
      const head = {
        ...(last === undefined ? NOBODYS(pull.head.sha) : commitOf(last)),
        ...headCommitOf(state, pull.head.sha),
      };
      if (asked.last === 1) return { nodes: [{ commit: head }] };
      return connection(
        isTheOne ? state.commits.map((commit) => ({ commit: commitOf(commit) })) : [],
        largestPage,
      )(asked);
    },
    timelineItems: (asked: PageAsked & { readonly itemTypes?: readonly string[] }) => {
      const isAsked = (type: string) => isTheOne && (asked.itemTypes?.includes(type) ?? true);
      const items = [
        ...(isAsked('HEAD_REF_FORCE_PUSHED_EVENT') ? state.forcePushes.map(forcePushOf) : []),
        ...state.facts.retargets.map(retargetOf).filter(({ type }) => isAsked(type)),
        ...(isAsked('REVIEW_REQUEST_REMOVED_EVENT')
          ? state.requestsRemoved.map((who) => ({
              __typename: 'ReviewRequestRemovedEvent',
              requestedReviewer: actorOf(who),
            }))
          : []),
        ...(isAsked('LABELED_EVENT') ? state.facts.labelings.map(labelingOf) : []),
      ];
      return connection<object>(items, largestPage)(asked);
    },
    suggestedReviewers: isTheOne ? state.suggested.map((who) => ({ reviewer: actorOf(who) })) : [],
    reviewRequests: connection(
      isTheOne ? state.requested.map((who) => ({ requestedReviewer: actorOf(who) })) : [],
      largestPage,
    ),
    reviews: (asked: PageAsked & { readonly states?: readonly string[] }) =>
      connection(
        reviews
          .filter((review) => asked.states?.includes(review.state) ?? true)
          .map((review) => (review.isHidden ? null : reviewOf(review))),
        largestPage,
      )(asked),
  };
}

/** Only people can stand for an author: GitHub's schema gives an app's account no place there. */
const userOf = (person: Person | null) =>
  person?.type === 'User' ? { login: person.login, databaseId: person.id } : null;

const commitOf = ({ sha, author, committer, coAuthors = [], signature }: CommitState) => ({
  oid: sha,
  author: { user: userOf(author) },
  authors: { nodes: [author, ...coAuthors].map((one) => ({ user: userOf(one) })) },
  committer: { user: userOf(committer) },
  signature: signature && {
    __typename: 'GpgSignature',
    isValid: signature.state === 'VALID',
    state: signature.state,
    wasSignedByGitHub: signature.isGitHubs,
    signer: userOf(signature.signer),
  },
});

const NOBODYS = (sha: string) => commitOf({ sha, author: null, committer: null, signature: null });

const commentOf = (state: GitHubState, { id, author, body, createdAt, isEdited = false }: CommentState) => ({
  databaseId: id,
  author: actorOf(author),
  viewerDidAuthor: author.id === state.viewer.id,
  body,
  createdAt,
  lastEditedAt: isEdited ? createdAt : null,
});

const retargetOf = (at: FactsState['retargets'][number]) =>
  typeof at === 'string'
    ? { type: 'BASE_REF_CHANGED_EVENT', __typename: 'BaseRefChangedEvent', createdAt: at }
    : {
        type: 'AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT',
        __typename: 'AutomaticBaseChangeSucceededEvent',
        createdAt: at.automatic,
      };

const forcePushOf = ({ before, at }: ForcePushState) => ({
  __typename: 'HeadRefForcePushedEvent',
  createdAt: at,
  beforeCommit: before === null ? null : { oid: before },
});

function reviewOf({ author, state, commit, mayPush, submittedAt }: ReviewState) {
  return {
    author: author === null ? null : actorOf(author),
    state,
    commit: commit === null ? null : { oid: commit },
    authorCanPushToRepository: mayPush,
    submittedAt,
  };
}

/** GraphQL shows a bot's login without the ending that REST and events show. */
const actorOf = ({ type, login, id }: Person) => ({
  __typename: type,
  login: login.replace(/\[bot\]$/, ''),
  databaseId: id,
});
