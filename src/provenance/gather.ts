/** Collects what a reader finds, up to the limit of claims, and counts what it could not take. */
import { type LineClaim, MOST_CLAIMS, type Reading } from './format.ts';

export interface Gathering {
  add(claim: LineClaim): void;
  /** `why` is plural nouns: what was there and is left out. */
  miss(why: string): void;
  reading(): Reading;
}

export function gather(): Gathering {
  const claims: LineClaim[] = [];
  const unread = new Map<string, number>();
  const miss = (why: string): void => {
    unread.set(why, (unread.get(why) ?? 0) + 1);
  };
  return {
    add: (claim) => {
      if (claims.length < MOST_CLAIMS) claims.push(claim);
      else miss(`claims after the first ${MOST_CLAIMS}`);
    },
    miss,
    reading: () => ({ claims, unread: [...unread].map(([why, count]) => ({ why, count })) }),
  };
}
