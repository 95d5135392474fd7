/** Kimi CLI. The bare family name is a model that many tools run. */
import type { Agent } from '../agent.ts';

export default {
  id: 'kimi-cli',
  name: 'Kimi CLI',
  vendor: 'Moonshot AI',
  docs: 'https://github.com/MoonshotAI/kimi-cli',
  names: ['kimi cli', 'kimi code'],
  marks: {
    domains: ['kimi.com', 'moonshot.ai'],
  },
  examples: [{ message: 'Fix\n\nGenerated with Kimi CLI' }, { message: 'Fix\n\nAssisted-by: Kimi Code' }],
  counterexamples: [{ message: 'Fix\n\nAssisted-by: Kimi K2' }, { message: 'Fix\n\nAssisted-by: Kimi Example' }],
} satisfies Agent;
