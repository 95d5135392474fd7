/** Continue. Also a word. */
import type { Agent } from '../agent.ts';

export default {
  id: 'continue',
  name: 'Continue',
  vendor: 'Continue',
  docs: 'https://docs.continue.dev',
  names: ['continue agent', 'continue cli', 'continue dev'],
  nicknames: ['continue'],
  marks: {
    emails: ['noreply@continue.dev'],
    logins: ['continue[bot]'],
    domains: ['continue.dev'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: Continue <noreply@continue.dev>' },
    { message: 'Fix\n\nGenerated with [Continue](https://continue.dev)' },
  ],
  counterexamples: [{ message: 'Fix\n\nContinue with the next page' }],
} satisfies Agent;
