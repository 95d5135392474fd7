/** Roo Code and its cloud agent, Roomote. */
import type { Agent } from '../agent.ts';

export default {
  id: 'roo-code',
  name: 'Roo Code',
  vendor: 'Roo Code',
  docs: 'https://docs.roocode.com',
  names: ['roo code', 'roocode', 'roomote'],
  nicknames: ['roo'],
  marks: {
    emails: ['roomote@roocode.com', 'roomote@roomote.dev'],
    logins: ['roomote[bot]', 'roomote-roomote[bot]'],
    domains: ['roocode.com'],
  },
  examples: [
    { author: 'Roomote <roomote@roocode.com>' },
    { message: 'Fix\n\nCo-authored-by: roomote[bot] <219738659+roomote[bot]@users.noreply.github.com>' },
    { opener: 'roomote[bot]' },
  ],
  counterexamples: [{ author: 'Roo Example <roo@example.com>' }],
} satisfies Agent;
