/** cto.new, of Engine Labs. */
import type { Agent } from '../agent.ts';

export default {
  id: 'cto-new',
  name: 'cto.new',
  vendor: 'Engine Labs',
  docs: 'https://docs.cto.new',
  names: ['cto new', 'engine labs', 'engine labs app'],
  marks: { logins: ['engine-labs-app[bot]', 'cto-new[bot]'] },
  examples: [
    { author: 'engine-labs-app[bot] <140088366+engine-labs-app[bot]@users.noreply.github.com>' },
    { opener: 'cto-new[bot]' },
  ],
  counterexamples: [{ message: 'Tell the new CTO' }],
} satisfies Agent;
