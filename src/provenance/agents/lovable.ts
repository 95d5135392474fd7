/** Lovable, once GPT Engineer. It pushes to the default branch itself. */
import type { Agent } from '../agent.ts';

export default {
  id: 'lovable',
  name: 'Lovable',
  vendor: 'Lovable',
  docs: 'https://docs.lovable.dev/integrations/github',
  names: ['lovable dev', 'gpt engineer', 'gpt engineer app'],
  nicknames: ['lovable'],
  marks: {
    logins: ['gpt-engineer-app[bot]', 'lovable-dev[bot]'],
    domains: ['lovable.dev'],
  },
  examples: [
    { author: 'gpt-engineer-app[bot] <159125892+gpt-engineer-app[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-authored-by: lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>' },
    { opener: 'lovable-dev[bot]' },
  ],
  counterexamples: [{ author: 'Lovable Example <lovable@example.com>' }],
} satisfies Agent;
