/** Sourcery reviews. Its accepted suggestions are its work; an account that only reviews authors nothing. */
import type { Agent } from '../agent.ts';

export default {
  id: 'sourcery',
  name: 'Sourcery',
  vendor: 'Sourcery',
  docs: 'https://docs.sourcery.ai',
  names: ['sourcery ai'],
  ignoredAs: ['author', 'committer'],
  marks: {
    logins: [{ is: 'sourcery-ai[bot]', tier: 'suggested' }],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>' }],
  counterexamples: [
    { author: 'sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>' },
    { opener: 'sourcery-ai[bot]' },
    { message: 'Address sourcery review' },
  ],
} satisfies Agent;
