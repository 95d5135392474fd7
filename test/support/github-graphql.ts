/** Answers GraphQL queries from a test's state, held to GitHub's official schema: a query that it does not allow, or an answer of another type, is a violation. */
import { schema as official } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import type { Answer, CommitState, ForcePushState, GitHubState, ReviewState } from './github-state.ts';
import type { Person } from './payloads.ts';

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

function faultsOf(query: string): readonly string[] {
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
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (`${owner}/${name}` !== state.repository) throw typed('NOT_FOUND', 'Could not resolve to a Repository');
      return {
        nameWithOwner: state.repository,
        pullRequest: ({ number }: { readonly number: number }) => pullOf(state, number),
      };
    },
  };
}

function pullOf(state: GitHubState, number: number) {
  const { pull, reviews, permissions, largestPage } = state;
  if (number !== pull.number) throw typed('NOT_FOUND', 'Could not resolve to a PullRequest');
  if (!permissions.has('pull-requests: read') && !permissions.has('pull-requests: write')) {
    throw typed('FORBIDDEN', 'Resource not accessible by integration');
  }
  const labels = pull.labels.map((name) => ({ name }));
  return {
    number,
    headRefOid: pull.head.sha,
    labels: connection(labels, largestPage),
    commits: connection(
      state.commits.map((commit) => ({ commit: commitOf(commit) })),
      largestPage,
    ),
    timelineItems: (asked: PageAsked & { readonly itemTypes?: readonly string[] }) => {
      const isAsked = asked.itemTypes?.includes('HEAD_REF_FORCE_PUSHED_EVENT') ?? true;
      return connection(isAsked ? state.forcePushes.map(forcePushOf) : [], largestPage)(asked);
    },
    reviews: connection(
      reviews.map((review) => (review.isHidden ? null : reviewOf(review))),
      largestPage,
    ),
  };
}

/** Only people can stand for an author: GitHub's schema gives an app's account no place there. */
const userOf = (person: Person | null) =>
  person?.type === 'User' ? { login: person.login, databaseId: person.id } : null;

const commitOf = ({ sha, author, committer, signature }: CommitState) => ({
  oid: sha,
  author: { user: userOf(author) },
  committer: { user: userOf(committer) },
  signature: signature && {
    __typename: 'GpgSignature',
    isValid: signature.state === 'VALID',
    state: signature.state,
    wasSignedByGitHub: signature.isGitHubs,
    signer: userOf(signature.signer),
  },
});

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
