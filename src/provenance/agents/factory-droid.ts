/** Droid, of Factory. */
import type { Agent } from '../agent.ts';

export default {
  id: 'factory-droid',
  name: 'Factory Droid',
  vendor: 'Factory',
  docs: 'https://docs.factory.ai',
  names: ['factory droid', 'factory ai droid', 'droid cli'],
  nicknames: ['droid'],
  marks: {
    emails: ['droid@factory.ai'],
    logins: ['factory-droid[bot]', 'factory[bot]'],
    domains: ['factory.ai'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-authored-by: Droid <droid@factory.ai>' },
    { opener: 'factory-droid[bot]' },
  ],
  counterexamples: [{ author: 'Droid Example <droid@example.com>' }, { message: 'Fix\n\nFix the android build' }],
} satisfies Agent;
