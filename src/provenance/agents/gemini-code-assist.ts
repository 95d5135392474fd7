/** Gemini Code Assist reviews; its suggestions become commits, and only those are its work. */
import type { Agent } from '../agent.ts';

export default {
  id: 'gemini-code-assist',
  name: 'Gemini Code Assist',
  vendor: 'Google',
  docs: 'https://developers.google.com/gemini-code-assist/docs/review-github-code',
  names: ['gemini code assist'],
  marks: { logins: [{ is: 'gemini-code-assist[bot]', tier: 'suggested' }] },
  examples: [
    {
      message:
        'Update a.ts\n\nCo-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
    },
    { author: 'gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>' },
  ],
  counterexamples: [
    { message: 'fix: address gemini-code-assist review' },
    { opener: 'gemini-code-assist[bot]' },
    { message: 'Avoid recursion -- suggested by @gemini-code-assist' },
  ],
} satisfies Agent;
