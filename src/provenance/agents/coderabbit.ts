/** CodeRabbit reviews. What it commits are its own suggestions, tests and doc comments. */
import type { Agent } from '../agent.ts';

export default {
  id: 'coderabbit',
  name: 'CodeRabbit',
  vendor: 'CodeRabbit',
  docs: 'https://docs.coderabbit.ai',
  names: ['coderabbit ai'],
  marks: {
    logins: [{ is: 'coderabbitai[bot]', tier: 'suggested' }],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>' },
    { author: 'coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>' },
  ],
  counterexamples: [
    { message: 'Address coderabbit comments' },
    { body: '<!-- This is an auto-generated comment: release notes by coderabbit.ai -->\n## Summary by CodeRabbit' },
    { opener: 'coderabbitai[bot]' },
  ],
} satisfies Agent;
