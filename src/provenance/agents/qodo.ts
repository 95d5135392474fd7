/** Qodo reviews. Its accepted suggestions are its work; an account that only reviews authors nothing. */
import type { Agent } from '../agent.ts';

export default {
  id: 'qodo',
  name: 'Qodo',
  vendor: 'Qodo',
  docs: 'https://docs.qodo.ai',
  names: ['qodo merge', 'qodo merge pro', 'qodo gen'],
  ignoredAs: ['author', 'committer'],
  marks: {
    logins: [
      { is: 'qodo-merge-pro[bot]', tier: 'suggested' },
      { is: 'qodo-code-review[bot]', tier: 'suggested' },
    ],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: qodo-merge-pro[bot] <qodo-merge-pro[bot]@users.noreply.github.com>' }],
  counterexamples: [
    { author: 'qodo-merge-pro[bot] <qodo-merge-pro[bot]@users.noreply.github.com>' },
    { opener: 'qodo-merge-pro[bot]' },
    { message: 'Address qodo review' },
  ],
} satisfies Agent;
