/**
 * Asks people for a review: those whom GitHub names because they last worked on the touched lines or spoke there, one after the
 * other from pull request to pull request. Nobody is asked twice, nor again once somebody took the request back. Code owners are
 * asked by GitHub itself.
 */
import { z } from 'zod';
import type { Account, Effect, Known } from '../../model.ts';
import { readPermissions } from '../facts/permissions.ts';
import { ACTOR, actorOf, graphqlActor } from '../github/accounts.ts';
import type { GitHub, GitHubWrites } from '../github/github.ts';
import { PAGE, pageOf, whole } from '../github/graphql-pages.ts';

const USER = '... on User { __typename login databaseId }';

const QUERY = `query Reviewers($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      suggestedReviewers { reviewer { __typename login databaseId } }
      reviewRequests(first: ${PAGE}) { nodes { requestedReviewer { ${USER} } } pageInfo { hasNextPage } }
      reviews(first: ${PAGE}) { nodes { author { ${ACTOR} } } pageInfo { hasNextPage } }
      timelineItems(first: ${PAGE}, itemTypes: [REVIEW_REQUEST_REMOVED_EVENT]) {
        nodes { ... on ReviewRequestRemovedEvent { requestedReviewer { ${USER} } } }
        pageInfo { hasNextPage }
      }
    }
  }
}`;

/** Teams, bots and accounts that are gone have no login here. */
const asked = z.object({ requestedReviewer: z.object({ login: z.string().optional() }).nullable() });
const pullRequest = z.object({
  suggestedReviewers: z.array(z.object({ reviewer: graphqlActor }).nullable()),
  reviewRequests: pageOf(asked).nullable(),
  reviews: pageOf(z.object({ author: graphqlActor })).nullable(),
  timelineItems: pageOf(asked),
});
const answer = z.object({ repository: z.object({ pullRequest }) });

/** What nobody sees all of could hide somebody who was asked: then nobody is. */
export async function askReviewers(
  github: GitHub & GitHubWrites,
  repository: string,
  { pull, atMost, tookPart }: Extract<Effect, { kind: 'reviewers' }>,
): Promise<Known<true>> {
  const [owner = '', repo = ''] = repository.split('/');
  const variables = { owner, name: repo, number: pull };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  if ('unavailable' in reply) return reply;
  const told = reply.value.repository.pullRequest;
  const open = whole(told.reviewRequests, 'requests for reviews', loginsOf);
  const removed = whole(told.timelineItems, 'requests that were taken back', loginsOf);
  const reviewed = whole(told.reviews, 'reviews', (all) => all.map(({ author }) => actorOf(author).login));
  if ('unavailable' in open) return open;
  if ('unavailable' in removed) return removed;
  if ('unavailable' in reviewed) return reviewed;
  const outsiders = new Set(tookPart.map(({ login }) => login));
  const engaged = new Set([...open.value, ...reviewed.value].filter((login) => !outsiders.has(login)));
  const spent = new Set([...engaged, ...outsiders, ...removed.value]);
  const suggested = told.suggestedReviewers.flatMap((one) => (one === null ? [] : [actorOf(one.reviewer)]));
  const candidates = inTurn(
    suggested.filter(({ kind, login }) => kind === 'person' && !spent.has(login)),
    pull,
  );
  const logins = (await writersAmong(github, repository, candidates)).slice(0, Math.max(0, atMost - engaged.size));
  if (logins.length === 0) return { value: true };
  return await github.write({
    route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    parameters: { owner, repo, pull_number: pull, reviewers: logins },
    permission: 'pull-requests: write',
    isRepeatable: false,
  });
}

const loginsOf = (all: readonly z.infer<typeof asked>[]): readonly string[] =>
  all.flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []);

/** Another one comes first for each pull request, so that the first of a list is not everybody's reader. */
function inTurn(accounts: readonly Account[], pull: number): readonly Account[] {
  const from = accounts.length === 0 ? 0 : pull % accounts.length;
  return [...accounts.slice(from), ...accounts.slice(0, from)];
}

/** As many as are looked up: whoever may not write could not satisfy most rules. */
const MOST_LOOKED_UP = 5;

async function writersAmong(
  github: GitHub,
  repository: string,
  candidates: readonly Account[],
): Promise<readonly string[]> {
  const some = candidates.slice(0, MOST_LOOKED_UP);
  const permitted = await readPermissions(github, repository, some);
  const may = (id: number | null): boolean =>
    permitted.some(
      (one) =>
        one.id === id && 'value' in one.permission && ['write', 'maintain', 'admin'].includes(one.permission.value),
    );
  return some.filter(({ id }) => may(id)).map(({ login }) => login);
}
