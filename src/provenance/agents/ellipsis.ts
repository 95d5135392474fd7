/** Ellipsis reviews. Its accepted suggestions are its work; an account that only reviews authors nothing. */
import type { Agent } from '../agent.ts';

export default {
  id: 'ellipsis',
  name: 'Ellipsis',
  vendor: 'Ellipsis',
  docs: 'https://docs.ellipsis.dev',
  names: ['ellipsis dev'],
  ignoredAs: ['author', 'committer'],
  marks: {
    logins: [{ is: 'ellipsis-dev[bot]', tier: 'suggested' }],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: ellipsis-dev[bot] <ellipsis-dev[bot]@users.noreply.github.com>' }],
  counterexamples: [
    { author: 'ellipsis-dev[bot] <ellipsis-dev[bot]@users.noreply.github.com>' },
    { opener: 'ellipsis-dev[bot]' },
    { message: 'Address ellipsis review' },
  ],
} satisfies Agent;
