/** `opener`: who opened the pull request. */
import { z } from 'zod';
import type { Account } from '../../model.ts';
import { defineCondition } from '../condition.ts';
import { quoted } from '../text.ts';

const one = z.union([z.int().positive(), z.enum(['person', 'bot'])]);
type Wanted = z.infer<typeof one>;

export default defineCondition({
  name: 'opener',
  description:
    'Who opened the pull request is a `person`, a `bot`, or one of these accounts, by their numeric ids: a name can be taken over by somebody else.',
  needs: [],
  options: z.union([one, z.array(one).min(1).max(200)]),
  ask: ({ change: { opener } }, options) => {
    if (opener === null) return { holds: undefined, because: 'who opened the change is unknown' };
    const answers = [options].flat().map((wanted) => isMeant(opener, wanted));
    const holds = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    const id = opener.id === null ? 'without an id' : `id ${opener.id}`;
    return { holds, because: `opened by ${quoted(opener.login)} (${opener.kind}, ${id})` };
  },
});

function isMeant({ id, kind }: Account, wanted: Wanted): boolean | undefined {
  if (typeof wanted === 'number') return id === null ? undefined : id === wanted;
  return kind === 'unknown' ? undefined : kind === wanted;
}
