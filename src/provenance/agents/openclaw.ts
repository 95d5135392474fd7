/** OpenClaw: personal agents, each with a name of its own. */
import type { Agent } from '../agent.ts';

export default {
  id: 'openclaw',
  name: 'OpenClaw',
  vendor: 'OpenClaw',
  docs: 'https://docs.openclaw.ai',
  names: ['openclaw', 'openclaw agent', 'openclaw bot', 'clawdbot', 'moltbot'],
  marks: {
    emails: ['agent@openclaw.dev'],
    authors: [/\(openclaw\)$/i],
  },
  examples: [
    { author: 'OpenClaw Agent <agent@openclaw.dev>' },
    { author: 'Molt (OpenClaw) <noreply@example.com>' },
    { author: 'OpenClaw Agent <openclaw@local.host>' },
  ],
  counterexamples: [{ message: 'Fix\n\nDocument openclaw' }],
} satisfies Agent;
