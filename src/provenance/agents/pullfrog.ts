/** Pullfrog, which runs other vendors' agents in CI. */
import type { Agent } from '../agent.ts';

export default {
  id: 'pullfrog',
  name: 'Pullfrog',
  vendor: 'Pullfrog',
  docs: 'https://docs.pullfrog.com',
  names: ['pullfrog'],
  marks: { logins: ['pullfrog[bot]'] },
  examples: [
    { author: 'pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>' },
    { opener: 'pullfrog[bot]' },
  ],
  counterexamples: [{ message: 'Add pullfrog to the workflow' }],
} satisfies Agent;
