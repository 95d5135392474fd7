/** What a head is compared with: the merge base that git itself would take, with a note where there was a choice or a doubt. */
import { UserError } from '../../errors.ts';
import type { Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import { departureOf } from './history.ts';
import { mergeBases, type Range } from './range.ts';
import { historyEnds, isShallow } from './shallow.ts';

export interface ChosenRange {
  readonly range: Range;
  readonly notes: readonly string[];
}

/** @throws UserError where head and target have nothing in common, or nothing that a shallow history shows. */
export async function chooseRange(
  store: Store,
  { head, target }: { readonly head: Sha; readonly target: Sha },
): Promise<ChosenRange> {
  const { listed, from } = await departureOf(store, { head, target });
  // Every way from head to what both have leads through one of these: where it is only one, it is the merge base.
  const bases = from.length === 1 ? from : await mergeBases(store, head, target);
  const [base] = bases;
  const tips = `${short(head)} and ${short(target)}`;
  if (base === undefined)
    throw new UserError(
      isShallow(store)
        ? `the shallow history holds no commit that ${tips} have in common: fetch more of it (\`git fetch --unshallow\`)`
        : `${tips} have no history in common: name another revision to compare with`,
    );
  const range = { head, target, bases, base, listed };
  const several = `head and target have ${bases.length} merge bases; compared with ${short(base)}, as a three-dot diff does`;
  const shallow =
    'the history is shallow and ends within the change, so that the merge base may be another one: `git fetch --unshallow` brings the rest';
  return {
    range,
    notes: [...(bases.length > 1 ? [several] : []), ...((await historyEnds(store, range)) ? [shallow] : [])],
  };
}

const short = (sha: Sha): string => sha.slice(0, 10);
