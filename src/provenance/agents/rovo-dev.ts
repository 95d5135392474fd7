/** Rovo Dev. */
import type { Agent } from '../agent.ts';

export default {
  id: 'rovo-dev',
  name: 'Rovo Dev',
  vendor: 'Atlassian',
  docs: 'https://support.atlassian.com/rovo/docs/use-rovo-dev-cli',
  names: ['rovo dev', 'rovodev', 'rovo dev cli'],
  marks: {},
  examples: [{ message: 'Fix\n\nGenerated with Rovo Dev' }, { message: 'Fix\n\nAssisted-by: Rovo Dev' }],
  counterexamples: [{ message: 'Fix\n\nLink Rovo to Jira' }],
} satisfies Agent;
