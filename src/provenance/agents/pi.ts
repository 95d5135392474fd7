/** Pi. Too short a name to be believed without its address. */
import type { Agent } from '../agent.ts';

export default {
  id: 'pi',
  name: 'Pi',
  vendor: 'Earendil',
  docs: 'https://pi.dev',
  names: ['pi coding agent'],
  nicknames: ['pi'],
  marks: {
    emails: ['pi@earendil.works'],
    domains: ['earendil.works', 'pi.dev'],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: Pi <pi@earendil.works>' }, { message: 'Fix\n\nGenerated with Pi' }],
  counterexamples: [
    { message: 'Fix\n\nRound pi to four digits' },
    { message: 'Fix\n\nCo-authored-by: Pi <pi@person.test>' },
  ],
} satisfies Agent;
