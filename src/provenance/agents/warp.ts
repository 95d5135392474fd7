/** Warp and its agent, Oz. */
import type { Agent } from '../agent.ts';

export default {
  id: 'warp',
  name: 'Warp',
  vendor: 'Warp',
  docs: 'https://docs.warp.dev/agents',
  names: ['warp agent', 'warp ai', 'oz agent'],
  nicknames: ['warp', 'oz'],
  marks: {
    emails: ['oz-agent@warp.dev', 'agent@warp.dev'],
    domains: ['warp.dev'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: Oz <oz-agent@warp.dev>' },
    { message: 'Fix\n\nCo-authored-by: Warp <agent@warp.dev>' },
  ],
  counterexamples: [
    { author: 'Ann Example <employee@warp.dev>' },
    { message: 'Fix\n\nCo-authored-by: Oz Example <oz@example.com>' },
  ],
} satisfies Agent;
