/** Greptile reviews. Its accepted suggestions are its work; an account that only reviews authors nothing. */
import type { Agent } from '../agent.ts';

export default {
  id: 'greptile',
  name: 'Greptile',
  vendor: 'Greptile',
  docs: 'https://www.greptile.com/docs',
  names: ['greptile apps'],
  ignoredAs: ['author', 'committer'],
  marks: {
    logins: [{ is: 'greptile-apps[bot]', tier: 'suggested' }],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: greptile-apps[bot] <greptile-apps[bot]@users.noreply.github.com>' }],
  counterexamples: [
    { author: 'greptile-apps[bot] <greptile-apps[bot]@users.noreply.github.com>' },
    { opener: 'greptile-apps[bot]' },
    { message: 'Address greptile review' },
  ],
} satisfies Agent;
