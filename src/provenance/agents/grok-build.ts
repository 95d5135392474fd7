/** Grok Build. The bare family name is a model that many tools run. */
import type { Agent } from '../agent.ts';

export default {
  id: 'grok-build',
  name: 'Grok Build',
  vendor: 'xAI',
  docs: 'https://docs.x.ai',
  names: ['grok build', 'grok cli'],
  marks: {
    emails: ['grok@x.ai'],
    domains: ['x.ai'],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: Grok <grok@x.ai>' }, { message: 'Fix\n\nGenerated with Grok Build' }],
  counterexamples: [
    { message: 'Fix\n\nCo-authored-by: Cursor Grok 4.6 <noreply@anthropic.com>' },
    { message: 'Fix\n\nAssisted-by: Grok 4' },
  ],
} satisfies Agent;
