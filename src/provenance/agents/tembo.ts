/** Tembo. */
import type { Agent } from '../agent.ts';

export default {
  id: 'tembo',
  name: 'Tembo',
  vendor: 'Tembo',
  docs: 'https://docs.tembo.io',
  names: ['tembo ai'],
  nicknames: ['tembo'],
  marks: {
    logins: ['tembo[bot]', 'tembo-io[bot]'],
  },
  examples: [{ author: 'tembo[bot] <tembo[bot]@users.noreply.github.com>' }, { opener: 'tembo[bot]' }],
  counterexamples: [{ author: 'Tembo Example <tembo@example.com>' }],
} satisfies Agent;
