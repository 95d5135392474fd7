/** Amazon Q Developer. */
import type { Agent } from '../agent.ts';

export default {
  id: 'amazon-q',
  name: 'Amazon Q Developer',
  vendor: 'AWS',
  docs: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/amazon-q-for-github.html',
  names: ['amazon q', 'amazon q developer'],
  marks: {
    logins: ['amazon-q-developer[bot]'],
    branches: [/^Q-DEV-issue-\d/],
  },
  examples: [
    { author: 'amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>' },
    { branch: 'Q-DEV-issue-12-1700000000' },
    { opener: 'amazon-q-developer[bot]' },
  ],
  counterexamples: [{ message: 'Fix\n\nFix the q parameter' }],
} satisfies Agent;
