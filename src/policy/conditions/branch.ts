/** `branch`: the branch that the change comes from. */
import { defineCondition } from '../condition.ts';
import { pathsSchema } from '../patterns/glob-list.ts';
import { quoted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'branch',
  description:
    'The branch that the change comes from is one of these, with globs as in `paths`. Whoever opens a change chooses it.',
  needs: [],
  options: pathsSchema,
  ask: ({ change: { branch } }, { match }) =>
    branch === null
      ? { holds: undefined, because: 'the branch is unknown' }
      : { holds: match(branch), because: `comes from the branch ${quoted(branch)}` },
});
