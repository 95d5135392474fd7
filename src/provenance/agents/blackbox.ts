/** Blackbox. */
import type { Agent } from '../agent.ts';

export default {
  id: 'blackbox',
  name: 'Blackbox',
  vendor: 'Blackbox AI',
  docs: 'https://docs.blackbox.ai',
  names: ['blackbox ai', 'blackboxai', 'blackbox agent'],
  nicknames: ['blackbox'],
  marks: {
    emails: ['agent@blackbox.ai', 'noreply@blackbox.ai'],
    domains: ['blackbox.ai'],
  },
  examples: [{ author: 'BLACKBOX Agent <agent@blackbox.ai>' }],
  counterexamples: [{ message: 'Fix\n\nTest it as a blackbox' }],
} satisfies Agent;
