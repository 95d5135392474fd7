/** SWE-agent. */
import type { Agent } from '../agent.ts';

export default {
  id: 'swe-agent',
  name: 'SWE-agent',
  vendor: 'Princeton NLP',
  docs: 'https://swe-agent.com',
  names: ['swe agent', 'sweagent', 'mini swe agent'],
  marks: {},
  examples: [{ author: 'SWE-agent <noreply@example.com>' }, { message: 'Fix\n\nGenerated with SWE-agent' }],
  counterexamples: [{ message: 'Fix\n\nCompare with SWE-bench' }],
} satisfies Agent;
