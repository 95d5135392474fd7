/** Seer, Sentry's debugging agent: it opens changes that fix what it found. */
import type { Agent } from '../agent.ts';

export default {
  id: 'seer',
  name: 'Seer',
  vendor: 'Sentry',
  docs: 'https://docs.sentry.io/product/ai-in-sentry/seer',
  names: ['seer by sentry', 'sentry seer'],
  nicknames: ['seer'],
  marks: { logins: ['seer-by-sentry[bot]'] },
  examples: [
    { author: 'seer-by-sentry[bot] <157164994+seer-by-sentry[bot]@users.noreply.github.com>' },
    { opener: 'seer-by-sentry[bot]' },
  ],
  counterexamples: [{ author: 'Seer Example <seer@example.com>' }],
} satisfies Agent;
