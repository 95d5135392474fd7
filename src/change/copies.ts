/** Reads out of a message that the commit is a copy of another one, or undoes one. That is a claim; the lines have to bear it out. */
import type { Sha } from '../model.ts';

export interface Copy {
  readonly how: 'cherry-pick' | 'revert';
  /** As written; for a revert it may be abbreviated. */
  readonly of: Sha;
  /** For the revert of a merge: the parent that it goes back to, as written. */
  readonly backTo: Sha | null;
}

/** What `git cherry-pick -x`, `git revert` and `git revert --reference` write, each at the beginning of a line. */
const SAID =
  /^(?:\(cherry picked from commit ([0-9a-f]{40,64})\)|This reverts commit ([0-9a-f]{7,64})\b(?:, reversing\s{1,4}changes made to ([0-9a-f]{7,64}))?)/gm;

/** A copy of a copy names them all. */
const MOST_NAMED = 3;

/** The first ones that the message names, each once. */
export function copiesIn(message: string): readonly Copy[] {
  const copies = new Map<Sha, Copy>();
  for (const [, picked, reverted, backTo] of message.matchAll(SAID)) {
    const of = picked ?? reverted ?? '';
    copies.set(of, { how: picked === undefined ? 'revert' : 'cherry-pick', of, backTo: backTo ?? null });
    if (copies.size === MOST_NAMED) break;
  }
  return [...copies.values()];
}

/** The number of the pull request that the forge puts at the end of a squash's subject, `Title (#12)`; null where there is none. */
export function pullNumberIn(message: string): number | null {
  const subject = message.slice(0, 1000).split('\n', 1)[0]?.trimEnd() ?? '';
  const number = /\(#(\d{1,9})\)$/.exec(subject)?.[1];
  return number === undefined ? null : Number(number);
}
