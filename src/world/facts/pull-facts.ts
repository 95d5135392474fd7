/** What one request tells of a pull request, by need, and what its event tells without any. */
import { z } from 'zod';
import type { Forge, ForgeFact, Known } from '../../model.ts';
import { graphqlUser, personOf } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import { PAGE, pageOf, whole } from '../github/graphql-pages.ts';
import type { PullRequest } from '../records/event.ts';
import { COMMENTS, commentsAnswer, commentsOf } from './comments.ts';
import { LABELINGS, labelingsAnswer, labelingsOf } from './labelings.ts';
import { REVIEWS, reviewsAnswer, reviewsOf } from './reviews.ts';

export interface Telling {
  readonly github: GitHub;
  readonly pull: PullRequest;
  /** A rerun brings the event of the first run: its labels may have changed since, so they are asked for. */
  readonly isRerun: boolean;
}

const QUERY = `query Facts(
  $owner: String!, $name: String!, $number: Int!
  $labels: Boolean!, $reviews: Boolean!, $labelings: Boolean!, $assignees: Boolean!, $draft: Boolean!, $comments: Boolean!
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      updatedAt
      labels(first: ${PAGE}) @include(if: $labels) { nodes { name } pageInfo { hasNextPage } }
      ${REVIEWS}
      ${LABELINGS}
      assignees(first: ${PAGE}) @include(if: $assignees) { nodes { login databaseId } pageInfo { hasNextPage } }
      isDraft @include(if: $draft)
      ${COMMENTS}
      retargeted: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
        nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
      }
    }
  }
}`;

const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      updatedAt: z.string().optional(),
      labels: pageOf(z.object({ name: z.string() })).nullish(),
      reviews: reviewsAnswer.nullish(),
      labelings: labelingsAnswer.nullish(),
      assignees: pageOf(graphqlUser).nullish(),
      isDraft: z.boolean().nullish(),
      comments: commentsAnswer,
      retargeted: z
        .object({ nodes: z.array(z.object({ createdAt: z.iso.datetime({ offset: true }) }).nullable()).nullable() })
        .nullish(),
    }),
  }),
});

export type Told = Pick<Forge, 'labels' | 'reviews' | 'labelings' | 'assignees' | 'draft' | 'comments'>;

export interface PullFacts {
  readonly told: Told;
  /** When another branch was last chosen for it to merge into, by somebody or by GitHub after the one before was deleted, in milliseconds since 1970; null where none was. */
  readonly retargeted: number | null;
}

const NOT_ASKED: Told = {
  labels: { unavailable: 'no rule asks for labels' },
  reviews: { unavailable: 'no rule asks for reviews' },
};

/** What one request tells, and what the event tells of it. */
export async function tell({ github, pull, isRerun }: Telling, needs: readonly ForgeFact[]): Promise<PullFacts> {
  const fromEvent = isRerun ? null : pull.labels;
  const wanted = {
    labels: needs.includes('labels') && fromEvent === null,
    reviews: needs.includes('reviews'),
    // A label that is not there was put on by nobody.
    labelings: needs.includes('labelings') && fromEvent?.length !== 0,
    assignees: needs.includes('assignees') && pull.opener?.kind === 'bot',
    draft: needs.includes('draft'),
    comments: needs.includes('comments'),
  };
  const isAsked = Object.values(wanted).includes(true);
  const { told, retargeted } = isAsked ? await ask(github, pull, wanted) : { told: NOT_ASKED, retargeted: null };
  const labels = fromEvent === null ? told.labels : { value: fromEvent };
  const ofEvent = {
    labels: needs.includes('labels') ? labels : NOT_ASKED.labels,
    ...(needs.includes('labelings') && !wanted.labelings && { labelings: { value: [] } }),
  };
  return { told: { ...told, ...ofEvent }, retargeted };
}

async function ask(github: GitHub, pull: PullRequest, wanted: Readonly<Record<string, boolean>>): Promise<PullFacts> {
  const [owner, name] = pull.repository.split('/');
  const variables = { owner, name, number: pull.number, ...wanted };
  // What GitHub knew before it told how the pull request stands is asked for again.
  const since = Date.parse(pull.updated ?? '');
  const fresh = answer.refine(({ repository }) => !(Date.parse(repository.pullRequest.updatedAt ?? '') < since));
  const reply = await github.query({ document: QUERY, variables, answer: fresh, permission: 'pull-requests: read' });
  const pulled = 'unavailable' in reply ? null : reply.value.repository.pullRequest;
  const read = <T>(of: (told: PullTold) => Known<T>): Known<T> => (pulled === null ? unavailable(reply) : of(pulled));
  const told: Told = {
    labels: wanted['labels'] ? read((all) => whole(all.labels, 'labels', namesOf)) : NOT_ASKED.labels,
    reviews: wanted['reviews'] ? read((all) => whole(all.reviews, 'reviews', reviewsOf)) : NOT_ASKED.reviews,
    ...(wanted['labelings'] && { labelings: read((all) => ({ value: labelingsOf(all.labelings) })) }),
    ...(wanted['assignees'] && { assignees: read((all) => whole(all.assignees, 'assignees', peopleOf)) }),
    ...(wanted['comments'] && { comments: read((all) => commentsOf(all.comments)) }),
    ...(wanted['draft'] && { draft: read(({ isDraft }) => ({ value: isDraft ?? false })) }),
  };
  const changed = pulled?.retargeted?.nodes?.at(-1)?.createdAt;
  return { told, retargeted: changed === undefined ? null : Date.parse(changed) };
}

type PullTold = z.infer<typeof answer>['repository']['pullRequest'];

const unavailable = (reply: Known<unknown>) => ('unavailable' in reply ? reply : { unavailable: 'nobody was asked' });
const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
const peopleOf = (all: readonly z.infer<typeof graphqlUser>[]) => all.flatMap((one) => personOf(one) ?? []);
