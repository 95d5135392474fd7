/** Junie. */
import type { Agent } from '../agent.ts';

export default {
  id: 'junie',
  name: 'Junie',
  vendor: 'JetBrains',
  docs: 'https://www.jetbrains.com/help/junie',
  names: ['jetbrains junie', 'junie ai', 'junie cli'],
  nicknames: ['junie'],
  namesake: true,
  marks: {
    emails: ['junie@jetbrains.com'],
    logins: ['jetbrains-junie[bot]'],
    domains: ['jetbrains.com'],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: Junie <junie@jetbrains.com>' }, { opener: 'jetbrains-junie[bot]' }],
  counterexamples: [
    { author: 'Junie Example <junie@example.com>' },
    { author: 'Ann Example <employee@jetbrains.com>' },
  ],
} satisfies Agent;
