/** Cline. Also a surname. */
import type { Agent } from '../agent.ts';

export default {
  id: 'cline',
  name: 'Cline',
  vendor: 'Cline',
  docs: 'https://docs.cline.bot',
  names: ['cline bot', 'cline ai', 'cline cli'],
  nicknames: ['cline'],
  marks: {
    emails: ['noreply@cline.bot'],
    logins: ['cline[bot]'],
    domains: ['cline.bot'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: Cline <noreply@cline.bot>' },
    { message: 'Fix\n\nGenerated with Cline' },
  ],
  counterexamples: [
    { author: 'Aiden Cline <aiden@example.com>' },
    { message: 'Fix\n\nCo-authored-by: Cline Contributors <contributors@example.com>' },
  ],
} satisfies Agent;
