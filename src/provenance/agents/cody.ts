/** Cody reviews. Its accepted suggestions are its work; an account that only reviews authors nothing. */
import type { Agent } from '../agent.ts';

export default {
  id: 'cody',
  name: 'Cody',
  vendor: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cody',
  names: ['sourcegraph cody'],
  namesake: true,
  ignoredAs: ['author', 'committer'],
  marks: {
    logins: [{ is: 'sourcegraph-cody[bot]', tier: 'suggested' }],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: sourcegraph-cody[bot] <sourcegraph-cody[bot]@users.noreply.github.com>' },
  ],
  counterexamples: [
    { author: 'sourcegraph-cody[bot] <sourcegraph-cody[bot]@users.noreply.github.com>' },
    { opener: 'sourcegraph-cody[bot]' },
    { message: 'Address cody review' },
  ],
} satisfies Agent;
