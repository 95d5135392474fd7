/** Hermes Agent. The engine for mobile apps and many people share the first word. */
import type { Agent } from '../agent.ts';

export default {
  id: 'hermes',
  name: 'Hermes Agent',
  vendor: 'Nous Research',
  docs: 'https://hermes-agent.nousresearch.com/docs',
  names: ['hermes agent', 'nous hermes'],
  nicknames: ['hermes'],
  marks: {
    emails: ['noreply@nousresearch.com'],
  },
  examples: [
    { author: 'Hermes Agent <ann@example.com>' },
    { message: 'Fix\n\nCo-authored-by: Hermes Agent <noreply@nousresearch.com>' },
  ],
  counterexamples: [{ author: 'Hermes Example <hermes@example.com>' }, { message: 'Fix\n\nEnable hermes on Android' }],
} satisfies Agent;
