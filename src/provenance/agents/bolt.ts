/** Bolt. A security scanner of another vendor bears the same word. */
import type { Agent } from '../agent.ts';

export default {
  id: 'bolt',
  name: 'Bolt',
  vendor: 'StackBlitz',
  docs: 'https://support.bolt.new',
  names: ['bolt new', 'bolt new by stackblitz'],
  nicknames: ['bolt'],
  marks: {
    logins: ['bolt-new-by-stackblitz[bot]'],
    domains: ['bolt.new', 'stackblitz.com'],
  },
  examples: [
    { author: 'bolt-new-by-stackblitz[bot] <bolt-new-by-stackblitz[bot]@users.noreply.github.com>' },
    { opener: 'bolt-new-by-stackblitz[bot]' },
  ],
  counterexamples: [
    { author: 'mend-bolt-for-github[bot] <mend-bolt-for-github[bot]@users.noreply.github.com>' },
    { opener: 'mend-bolt-for-github[bot]' },
  ],
} satisfies Agent;
