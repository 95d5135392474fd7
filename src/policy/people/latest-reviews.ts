/** What each reader said last. */
import type { Review } from '../../model.ts';

/** The latest review of each account that says yes or no: a later comment leaves it as it is, a later objection ends it. */
export function latestOf(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<number | string, Review>();
  for (const review of reviews) {
    if (review.state !== 'commented') latest.set(review.reviewer.id ?? review.reviewer.login, review);
  }
  return [...latest.values()];
}
