/** Cosine. Also a function. */
import type { Agent } from '../agent.ts';

export default {
  id: 'cosine',
  name: 'Cosine',
  vendor: 'Cosine',
  docs: 'https://docs.cosine.sh',
  names: ['cosine genie', 'cosine agent'],
  nicknames: ['cosine'],
  marks: {
    emails: ['agent@cosine.sh'],
    domains: ['cosine.sh'],
  },
  examples: [{ committer: 'Cosine <agent@cosine.sh>' }, { message: 'Fix\n\nCo-authored-by: Cosine <agent@cosine.sh>' }],
  counterexamples: [{ message: 'Fix\n\nUse cosine similarity' }],
} satisfies Agent;
