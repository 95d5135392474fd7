/** Trae. */
import type { Agent } from '../agent.ts';

export default {
  id: 'trae',
  name: 'Trae',
  vendor: 'ByteDance',
  docs: 'https://docs.trae.ai',
  names: ['trae agent', 'traeagent', 'trae ai', 'trae cli'],
  nicknames: ['trae'],
  namesake: true,
  marks: {
    emails: ['traecli@bytedance.com'],
    logins: ['traeagent'],
    domains: ['trae.ai', 'bytedance.com'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: TraeCLI <traecli@bytedance.com>' },
    { message: 'Fix\n\nGenerated with Trae' },
  ],
  counterexamples: [{ author: 'Trae Example <trae@example.com>' }],
} satisfies Agent;
