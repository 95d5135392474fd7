/** Windsurf and its agent Cascade. No default marker is documented; these are seen by convention. */
import type { Agent } from '../agent.ts';

export default {
  id: 'windsurf',
  name: 'Windsurf',
  vendor: 'Cognition',
  docs: 'https://docs.windsurf.com',
  names: ['windsurf cascade', 'cascade ai'],
  nicknames: ['windsurf', 'cascade'],
  marks: {
    emails: ['windsurf@codeium.com', 'cascade@windsurf.ai'],
    domains: ['windsurf.ai', 'windsurf.com', 'codeium.com'],
  },
  examples: [
    { author: 'Cascade <cascade@windsurf.ai>' },
    { message: 'Fix\n\nCo-authored-by: Windsurf <windsurf@codeium.com>' },
    { message: 'Fix\n\nGenerated with Windsurf' },
  ],
  counterexamples: [
    { author: 'Cascade Example <cascade@person.test>' },
    { author: 'Ann Example <employee@codeium.com>' },
  ],
} satisfies Agent;
