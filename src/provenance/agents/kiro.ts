/** Kiro. */
import type { Agent } from '../agent.ts';

export default {
  id: 'kiro',
  name: 'Kiro',
  vendor: 'AWS',
  docs: 'https://kiro.dev/docs',
  names: ['kiro agent', 'kiro ai', 'kiro cli', 'kiro dev'],
  nicknames: ['kiro'],
  namesake: true,
  marks: {
    emails: ['noreply@kiro.dev'],
    logins: ['kiro-agent', 'kiro-agent[bot]'],
    domains: ['kiro.dev', 'amazon.com'],
  },
  examples: [
    { author: 'Kiro Agent <244629292+kiro-agent@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-authored-by: Kiro <noreply@kiro.dev>' },
    { opener: 'kiro-agent[bot]' },
  ],
  counterexamples: [{ author: 'Kiro Example <kiro@example.com>' }],
} satisfies Agent;
