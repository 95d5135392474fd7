/** Whose code the change touches, and who of them is still to be heard. */
import type { Account, Facts } from '../../model.ts';
import { listed, quoted } from '../wording/phrases.ts';
import type { Allowed } from './allowed.ts';
import { ownedIn } from './codeowners.ts';
import { partsIn } from './participants.ts';
import { isOwner } from './standing.ts';

export interface Missing {
  readonly because: string;
  /** Whether more could not be known: a fact that is missing leaves it open. */
  readonly isSettled: boolean;
}

/** Empty where the policy does not ask for owners, and where all are heard. `heard`: whose approval counts. */
export function missingOwners(
  facts: Facts,
  { owners: wanted }: Allowed,
  heard: readonly Account[],
): readonly Missing[] {
  if (wanted === undefined) return [];
  const owned = ownedIn(facts);
  if ('unavailable' in owned)
    return [{ because: `the code owners are not known: ${owned.unavailable}`, isSettled: false }];
  const groups = new Map(owned.value.map(({ owners, path }) => [owners.join(' '), { owners, path }]));
  if (groups.size === 0) return [];
  const missing = [...groups.values()].flatMap(({ owners, path }) => {
    const able = owners.filter((owner) => !tookPart(owner, facts));
    if (able.length === 0)
      return [`every owner of ${quoted(path)} took part in the change (${listed(owners.map(quoted))})`];
    const silent = able.filter((owner) => !heard.some((one) => isOwner(one, facts, owner).counts === true));
    const isHeard = wanted === 'one' ? silent.length < able.length : silent.length === 0;
    if (isHeard) return [];
    const names = listed(silent.map(quoted));
    return [
      wanted === 'one'
        ? `none of the owners of ${quoted(path)} approved: ${names}`
        : `missing of the owners of ${quoted(path)}: ${names}`,
    ];
  });
  const isOpen = [...groups.values()].some(({ owners }) =>
    owners.some((owner) => heard.some((one) => isOwner(one, facts, owner).counts === undefined)),
  );
  return missing.map((because) => ({ because, isSettled: !isOpen }));
}

/** A team can always have somebody who did not. Only the forge's word excuses an owner: a name in a commit is anybody's. */
function tookPart(owner: string, facts: Facts): boolean {
  return /^@[^/]+$/.test(owner) && partsIn(facts).vouched.has(owner.slice(1).toLowerCase());
}
