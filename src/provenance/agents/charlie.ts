/** Charlie. A first name, so only its account counts. */
import type { Agent } from '../agent.ts';

export default {
  id: 'charlie',
  name: 'Charlie',
  vendor: 'Charlie Labs',
  docs: 'https://docs.charlielabs.ai',
  names: ['charlie labs', 'charliehelps', 'charlie creates'],
  nicknames: ['charlie'],
  namesake: true,
  marks: {
    logins: ['charliecreates[bot]', 'charliehelps'],
  },
  examples: [
    { author: 'charliecreates[bot] <charliecreates[bot]@users.noreply.github.com>' },
    { opener: 'charliecreates[bot]' },
  ],
  counterexamples: [
    { author: 'Charlie Example <charlie@example.com>' },
    { message: 'Fix\n\nCo-authored-by: Charlie <charlie@person.test>' },
  ],
} satisfies Agent;
