/** `contributors`: whose names the commits bear, by the forge's word: authors and committers. */
import { z } from 'zod';
import type { Account, Change, Commit } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { allOf, anyOf } from '../three-valued.ts';
import { listed, quoted } from '../wording/phrases.ts';

const id = z.int().positive();
const somebody = z.union([id, z.literal('opener'), z.enum(['person', 'bot'])]);
type Somebody = z.infer<typeof somebody>;
const list = z.union([somebody, z.array(somebody).min(1).max(200)]);
const options = z
  .strictObject({
    include: list.optional().describe('At least one author or committer is one of these.'),
    only: list.optional().describe('Every author and committer is one of these.'),
  })
  .refine(({ include, only }) => include !== undefined || only !== undefined, { error: 'needs `include` or `only`' });

export default defineCondition({
  name: 'contributors',
  description:
    'The authors and committers of the commits, as the forge knows their addresses, `include` one of these or are `only` these: accounts by their numbers, `opener`, `person` or `bot`. Anybody can write an address into a commit, so ask for more by it, never for less.',
  needs: [],
  options,
  ask: ({ change }, { include, only }) => {
    const people = change.commits.flatMap(handsOn);
    const named = [...new Set(people.flatMap((one) => (one === null ? [] : [quoted(one.login)])))];
    const because = `commits by ${named.length === 0 ? 'nobody known' : listed(named, 5)}${people.includes(null) ? ' and somebody unknown' : ''}`;
    return { holds: allOf([included(people, include, change), onlyThese(people, only, change)]), because };
  },
});

type Holds = Answer['holds'];
type Hand = Account | null;

/** The forge itself commits what people do on its pages: then only the author is somebody. */
function handsOn({ forge }: Commit): readonly Hand[] {
  if (forge === undefined || forge.untold === true) return [null];
  const isForges = forge.signature?.by === 'forge';
  return isForges ? [forge.author] : [forge.author, forge.committer];
}

function included(people: readonly Hand[], list: Somebody | readonly Somebody[] | undefined, change: Change): Holds {
  if (list === undefined) return true;
  return anyOf(people.map((one) => isMeant(one, [list].flat(), change)));
}

function onlyThese(people: readonly Hand[], list: Somebody | readonly Somebody[] | undefined, change: Change): Holds {
  if (list === undefined) return true;
  return allOf(people.map((one) => isMeant(one, [list].flat(), change)));
}

function isMeant(one: Hand, list: readonly Somebody[], { opener }: Change): Holds {
  if (one === null) return undefined;
  const answers = list.map((wanted): Holds => {
    if (wanted === 'person' || wanted === 'bot') return one.kind === 'unknown' ? undefined : one.kind === wanted;
    const account = wanted === 'opener' ? (opener?.id ?? null) : wanted;
    return one.id === null || account === null ? undefined : one.id === account;
  });
  return anyOf(answers);
}
