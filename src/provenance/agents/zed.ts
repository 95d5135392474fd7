/** The Zed editor's agent. It leaves no marker of its own; people name it. */
import type { Agent } from '../agent.ts';

export default {
  id: 'zed',
  name: 'Zed Agent',
  vendor: 'Zed Industries',
  docs: 'https://zed.dev/docs/ai',
  names: ['zed agent', 'zed ai'],
  nicknames: ['zed'],
  marks: {},
  examples: [{ message: 'Fix\n\nAssisted-by: Zed Agent' }, { message: 'Fix\n\nGenerated with Zed' }],
  counterexamples: [{ author: 'Ann Example <employee@zed.dev>' }, { message: 'Fix\n\nCheck for zeditor' }],
} satisfies Agent;
