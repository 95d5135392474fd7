/** Cliffy, a fork of Crush. Also a library. */
import type { Agent } from '../agent.ts';

export default {
  id: 'cliffy',
  name: 'Cliffy',
  vendor: 'Cliffy',
  docs: 'https://github.com/bwl/cliffy',
  names: ['cliffy ai'],
  nicknames: ['cliffy'],
  marks: {
    emails: ['cliffy@ettio.com'],
  },
  examples: [
    { message: 'Fix\n\n\u1555( \u141b )\u1557  Generated with Cliffy' },
    { message: 'Fix\n\nCo-authored-by: Cliffy <cliffy@ettio.com>' },
  ],
  counterexamples: [{ message: 'Fix\n\nBump cliffy to 1.0' }],
} satisfies Agent;
