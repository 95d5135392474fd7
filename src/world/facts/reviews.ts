/** Reviews of a pull request, oldest first, as GraphQL tells of them. */
import { z } from 'zod';
import type { Review } from '../../model.ts';
import { ACTOR, actorOf, graphqlActor } from '../github/accounts.ts';
import { PAGE, pageOf } from '../github/graphql-pages.ts';

/** Those that say yes or no: of what is only a comment there may be any number, by anybody. */
export const REVIEWS = `reviews(first: ${PAGE}, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) @include(if: $reviews) {
        nodes {
          author {
            ${ACTOR}
          }
          state
          commit { oid }
          authorCanPushToRepository
          submittedAt
        }
        pageInfo { hasNextPage }
      }`;

/** Null: a draft that only its author sees, and the token may be that author's. */
const STATES = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: null,
} as const;

const review = z.object({
  author: graphqlActor,
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  commit: z.object({ oid: z.string() }).nullable(),
  authorCanPushToRepository: z.boolean(),
  submittedAt: z.string().nullable(),
});
export const reviewsAnswer = pageOf(review);

export function reviewsOf(all: readonly z.infer<typeof review>[]): readonly Review[] {
  return all
    .toSorted((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''))
    .flatMap(({ author, state, commit, authorCanPushToRepository, submittedAt }) => {
      const ours = STATES[state];
      if (ours === null) return [];
      const submitted = Date.parse(submittedAt ?? '');
      return [
        {
          reviewer: actorOf(author),
          state: ours,
          commit: commit?.oid ?? null,
          mayWrite: authorCanPushToRepository,
          ...(Number.isNaN(submitted) ? {} : { submitted }),
        },
      ];
    });
}
