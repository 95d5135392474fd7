/** Mastra Code. */
import type { Agent } from '../agent.ts';

export default {
  id: 'mastra-code',
  name: 'Mastra Code',
  vendor: 'Mastra',
  docs: 'https://mastra.ai/docs',
  names: ['mastra code'],
  marks: {
    emails: ['noreply@mastra.ai'],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: Mastra Code (openai/gpt-5.5) <noreply@mastra.ai>' }],
  counterexamples: [{ author: 'Ann Example <employee@mastra.ai>' }],
} satisfies Agent;
