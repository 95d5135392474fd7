/** Sweep. Its employees share the domain, so only its accounts count. */
import type { Agent } from '../agent.ts';

export default {
  id: 'sweep',
  name: 'Sweep',
  vendor: 'Sweep',
  docs: 'https://docs.sweep.dev',
  names: ['sweep ai', 'sweep nightly'],
  nicknames: ['sweep'],
  marks: {
    logins: ['sweep-ai[bot]', 'sweep-nightly[bot]', 'sweep-nightly', 'sweep-canary[bot]'],
    branches: [/^sweep\//],
  },
  examples: [
    { author: 'sweep-nightly[bot] <131841235+sweep-nightly[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-authored-by: sweep-nightly[bot] <131841235+sweep-nightly@users.noreply.github.com>' },
    { branch: 'sweep/fix-typo' },
    { opener: 'sweep-ai[bot]' },
  ],
  counterexamples: [{ author: 'Ann Example <employee@sweep.dev>' }, { message: 'Fix\n\nSweep unused imports' }],
} satisfies Agent;
