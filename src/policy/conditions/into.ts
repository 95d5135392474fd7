/** `into`: the branch that the change merges into. */
import { defineCondition } from '../condition.ts';
import { pathsSchema } from '../patterns/glob-list.ts';
import { quoted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'into',
  description: 'The branch that the change merges into is one of these, with globs as in `paths`.',
  needs: ['into'],
  options: pathsSchema,
  ask: ({ forge: { into = { unavailable: 'nobody asked' } } }, { match }) => {
    if ('unavailable' in into)
      return {
        holds: undefined,
        because: `the branch that it merges into is unknown: ${into.unavailable}`,
        awaited: true,
      };
    const because = `merges into ${quoted(into.value)}`;
    if (match(into.value)) return { holds: true, because };
    // Another one can be chosen with the code as it is.
    return {
      holds: false,
      because,
      awaited: true,
      next: [{ who: 'the author', what: 'chooses another branch to merge into' }],
    };
  },
});
