/** Kilo Code. It documents no default marker; its app and its name are what is seen. */
import type { Agent } from '../agent.ts';

export default {
  id: 'kilo-code',
  name: 'Kilo Code',
  vendor: 'Kilo',
  docs: 'https://kilo.ai/docs',
  names: ['kilo code', 'kilocode', 'kiloconnect'],
  nicknames: ['kilo'],
  marks: {
    emails: ['noreply@kilo.ai'],
    logins: ['kiloconnect[bot]', 'kilo-code-bot[bot]'],
    domains: ['kilo.ai', 'kilocode.ai'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nGenerated with Kilo Code' },
  ],
  counterexamples: [{ author: 'Kilo Example <kilo@example.com>' }],
} satisfies Agent;
