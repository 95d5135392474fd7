/** Firebender. */
import type { Agent } from '../agent.ts';

export default {
  id: 'firebender',
  name: 'Firebender',
  vendor: 'Firebender',
  docs: 'https://docs.firebender.com',
  names: ['firebender ai'],
  nicknames: ['firebender'],
  marks: {
    emails: ['help@firebender.com'],
    domains: ['firebender.com'],
  },
  examples: [
    { message: 'Fix\n\n\u{1f916} Generated with [Firebender](https://firebender.com)' },
    { message: 'Fix\n\nCo-authored-by: Firebender <help@firebender.com>' },
  ],
  counterexamples: [{ message: 'Fix\n\nNormalize firebender paths' }],
} satisfies Agent;
