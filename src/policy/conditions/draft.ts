/** `draft`: whether the pull request is one that its author still works on. */
import { z } from 'zod';
import { defineCondition } from '../condition.ts';

export default defineCondition({
  name: 'draft',
  description: 'The pull request is a draft (`true`), or is none (`false`).',
  needs: ['draft'],
  options: z.boolean(),
  ask: ({ forge: { draft = { unavailable: 'nobody asked' } } }, wanted) => {
    const next = [{ who: 'the author', what: wanted ? 'makes it a draft' : 'marks it as ready for review' }];
    if ('unavailable' in draft)
      return {
        holds: undefined,
        because: `whether it is a draft is unknown: ${draft.unavailable}`,
        awaited: true,
        next,
      };
    const because = draft.value ? 'it is a draft' : 'it is no draft';
    return draft.value === wanted ? { holds: true, because } : { holds: false, because, awaited: true, next };
  },
});
