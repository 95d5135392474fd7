/** Whether a difference is one that the change means: by what it says of itself, and by what its text does on purpose. */

import type { Found } from '../../exercise/comparison/both-versions.ts';
import type { Difference } from '../../exercise/comparison/oracle.ts';
import type { Exercised } from '../../exercise/exercised.ts';
import { purposeOf } from '../../exercise/purpose.ts';
import type { Change, Path } from '../../model.ts';

export interface Meant {
  readonly path: Path;
  readonly change: Change;
  /** Without comments and layout, by the function's name at head; what the function was at base. */
  readonly former: (name: string) => string | undefined;
}

/** What a value is replaced by that nobody means. */
const BROKEN: ReadonlySet<Difference> = new Set<Difference>([
  'hangs',
  'stops',
  'throws',
  'is not a number',
  'is undefined',
]);

export function isMeant(one: Exercised, found: Found, place: Meant): boolean {
  // No call shows that anybody gives it such an input.
  if (one.isInner || found.isEdge) return true;
  const words = wordsFor(one, place);
  const isKept = words.length > 0 && words.every((line) => purposeOf(line) === 'keeps');
  // Lists and versions are brought up to date in what calls itself a chore.
  if (one.func === null) return !isKept || words.some((line) => UPKEEP.test(line));
  if (isKept) return false;
  return !BROKEN.has(found.kind) || !isSeenInCalls(one) || found.isMixed || isOnPurpose(one, found, place);
}

/** Types, and what a function does with a parameter, allow more than anybody gives: to break on that is an error only for a change that promises to keep everything. */
const isSeenInCalls = ({ answer }: Exercised): boolean => 'grounds' in answer && answer.grounds === 'calls';

const UPKEEP = /^\W*(?:chore|build|ci|types?|test|docs?)\b/i;

/** The text says now that it throws this, or that it gives nothing, and did not say so before. */
function isOnPurpose({ func }: Exercised, { head }: Found, { former }: Meant): boolean {
  if (func === null) return true;
  const before = former(func.name) ?? '';
  const isNew = (words: string): boolean => func.text.split(words).length > before.split(words).length;
  if (head.is === 'threw') return isNew(`throw new ${head.name} (`);
  return head.is === 'returned' && ['return ;', 'return undefined', 'return void', 'return NaN'].some(isNew);
}

/** The title where it promises something, else the first lines of all commits that brought lines of it. */
function wordsFor({ subject: { from, to } }: Exercised, { path, change }: Meant): readonly string[] {
  if (change.title !== null && purposeOf(change.title) === 'keeps') return [change.title];
  const file = change.files.find((one) => one.path === path);
  const lines = file?.added.filter(({ number }) => number >= from && number <= to) ?? [];
  const brought = new Set(lines.flatMap(({ commit }) => (commit === null ? [] : [commit])));
  return change.commits
    .filter(({ sha }) => brought.size === 0 || brought.has(sha))
    .map(({ message }) => message.split('\n')[0] ?? '');
}
