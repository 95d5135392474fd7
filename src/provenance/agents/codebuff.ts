/** Codebuff. */
import type { Agent } from '../agent.ts';

export default {
  id: 'codebuff',
  name: 'Codebuff',
  vendor: 'Codebuff',
  docs: 'https://www.codebuff.com/docs',
  names: ['codebuff'],
  marks: {
    emails: ['noreply@codebuff.com'],
    domains: ['codebuff.com'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: Codebuff <noreply@codebuff.com>' },
    { message: 'Fix\n\nGenerated with Codebuff' },
  ],
  counterexamples: [{ author: 'Ann Example <employee@codebuff.com>' }],
} satisfies Agent;
