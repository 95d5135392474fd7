/** Which of two answers is the stricter one. Unauthenticated evidence may only move an answer up this ladder. */
import type { Origin } from '../model.ts';

const LADDER: readonly Origin[] = ['human', 'unknown', 'automation', 'mixed', 'agent'];

export const rank = (origin: Origin): number => LADDER.indexOf(origin);

export const stricter = (one: Origin, other: Origin): Origin => (rank(one) >= rank(other) ? one : other);

/** One answer for a scope that holds these; `mixed` when they differ, unknown when there are none. */
export function together(origins: Iterable<Origin>): Origin {
  const [first = 'unknown', ...others] = new Set(origins);
  return others.length > 0 ? 'mixed' : first;
}
