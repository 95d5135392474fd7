/** Claude Flow, which orchestrates many sessions of other tools and signs for them. */
import type { Agent } from '../agent.ts';

export default {
  id: 'claude-flow',
  name: 'Claude Flow',
  vendor: 'ruvnet',
  docs: 'https://github.com/ruvnet/claude-flow',
  names: ['claude flow', 'ruflo'],
  marks: {},
  examples: [
    { message: 'Fix\n\nCo-Authored-By: claude-flow <flow@example.com>' },
    { message: 'Fix\n\n\u{1f916} Generated with [Claude Flow](https://github.com/ruvnet/claude-flow)' },
  ],
  counterexamples: [{ message: 'Install claude-flow in CI' }],
} satisfies Agent;
