/** Mentat. */
import type { Agent } from '../agent.ts';

export default {
  id: 'mentat',
  name: 'Mentat',
  vendor: 'AbanteAI',
  docs: 'https://mentat.ai/docs',
  names: ['mentatbot', 'mentat ai'],
  nicknames: ['mentat'],
  marks: {
    logins: ['mentatbot', 'mentatbot[bot]'],
  },
  examples: [
    { author: 'MentatBot <160964065+MentatBot@users.noreply.github.com>' },
    { author: 'MentatBot <"160964065+MentatBot@users.noreply.github.com">' },
    { opener: 'mentatbot[bot]' },
  ],
  counterexamples: [{ author: 'Mentat Example <mentat@example.com>' }],
} satisfies Agent;
