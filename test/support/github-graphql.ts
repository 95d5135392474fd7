/** Answers GraphQL queries from a test's state, held to GitHub's official schema: a query that it does not allow, or an answer of another type, is a violation. */
import { schema as official } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import type { Answer, GitHubState, ReviewState } from './github-state.ts';
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

/** The first page of a connection. */
function connection<T>(all: readonly T[], most: number) {
  return ({ first }: { readonly first?: number }) => {
    const nodes = all.slice(0, Math.min(first ?? most, most));
    return {
      nodes,
      totalCount: all.length,
      pageInfo: { hasNextPage: nodes.length < all.length, hasPreviousPage: false },
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

function pullOf({ pull, reviews, permissions, largestPage }: GitHubState, number: number) {
  if (number !== pull.number) throw typed('NOT_FOUND', 'Could not resolve to a PullRequest');
  if (!permissions.has('pull-requests: read') && !permissions.has('pull-requests: write')) {
    throw typed('FORBIDDEN', 'Resource not accessible by integration');
  }
  const labels = pull.labels.map((name) => ({ name }));
  return {
    number,
    headRefOid: pull.head.sha,
    labels: connection(labels, largestPage),
    reviews: connection(
      reviews.map((review) => (review.isHidden ? null : reviewOf(review))),
      largestPage,
    ),
  };
}

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
