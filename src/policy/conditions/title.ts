/** `title`: the title of the pull request. */
import { defineCondition } from '../condition.ts';
import { matchesOne, patternsSchema } from '../patterns/text-pattern.ts';
import { quoted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'title',
  description:
    'The title of the pull request is one of these; `*` is any text, capitals do not count. Whoever opens a change chooses it.',
  needs: [],
  options: patternsSchema,
  ask: ({ change: { title } }, patterns) =>
    title === null
      ? { holds: undefined, because: 'the title is unknown' }
      : { holds: matchesOne(title, patterns), because: `the title is ${quoted(title)}` },
});
