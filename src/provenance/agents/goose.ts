/** goose. It runs on other vendors' models and carries their addresses. */
import type { Agent } from '../agent.ts';

export default {
  id: 'goose',
  name: 'Goose',
  vendor: 'Block',
  docs: 'https://block.github.io/goose',
  names: ['codename goose', 'block goose', 'goose ai', 'goose cli'],
  nicknames: ['goose'],
  marks: {
    emails: ['goose@opensource.block.xyz'],
    domains: ['block.xyz'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: goose <noreply@anthropic.com>' },
    { message: 'Fix\n\nCo-authored-by: goose <goose@opensource.block.xyz>' },
  ],
  counterexamples: [
    { author: 'Goose Example <goose@example.com>' },
    { message: 'Fix\n\nCo-authored-by: Goose <goose@person.test>' },
  ],
} satisfies Agent;
