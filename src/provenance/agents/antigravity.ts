/** Antigravity. */
import type { Agent } from '../agent.ts';

export default {
  id: 'antigravity',
  name: 'Antigravity',
  vendor: 'Google',
  docs: 'https://antigravity.google/docs',
  names: ['google antigravity', 'antigravity ai', 'deepmind antigravity'],
  nicknames: ['antigravity'],
  marks: {
    emails: ['antigravity@gemini.ai', 'antigravity@google.com'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: Antigravity <antigravity@gemini.ai>' },
    { message: 'Fix\n\n\u{1f916} Generated with Antigravity' },
  ],
  counterexamples: [{ message: 'Fix\n\nimport antigravity for fun' }],
} satisfies Agent;
