/** Augment and its command line, Auggie. */
import type { Agent } from '../agent.ts';

export default {
  id: 'augment',
  name: 'Augment',
  vendor: 'Augment Code',
  docs: 'https://docs.augmentcode.com',
  names: ['augment code', 'augmentcode', 'augment agent', 'auggie', 'auggie cli'],
  nicknames: ['augment'],
  marks: {
    emails: ['noreply@augmentcode.com'],
    logins: ['augmentcode[bot]'],
    domains: ['augmentcode.com'],
  },
  examples: [
    { author: 'augmentcode[bot] <185243770+augmentcode[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-authored-by: Augment Code <noreply@augmentcode.com>' },
  ],
  counterexamples: [{ message: 'Fix\n\nAugment the schema' }],
} satisfies Agent;
