/** v0. Short enough to be a version, so only its account and its own places count. */
import type { Agent } from '../agent.ts';

export default {
  id: 'v0',
  name: 'v0',
  vendor: 'Vercel',
  docs: 'https://v0.app/docs',
  names: ['v0 dev', 'v0 app'],
  nicknames: ['v0'],
  marks: {
    logins: ['v0[bot]'],
  },
  examples: [
    { author: 'v0[bot] <v0[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-authored-by: v0[bot] <v0[bot]@users.noreply.github.com>' },
    { opener: 'v0[bot]' },
  ],
  counterexamples: [{ message: 'Fix\n\nMigrate from v0 to v1' }],
} satisfies Agent;
