/** Aider. It marks the author of what it wrote, or adds a trailer; the marked committer alone is the person's own commit. */
import type { Agent } from '../agent.ts';

export default {
  id: 'aider',
  name: 'Aider',
  vendor: 'Aider',
  docs: 'https://aider.chat/docs/git.html',
  names: ['aider chat'],
  nicknames: ['aider'],
  ignoredAs: ['committer'],
  marks: {
    emails: ['aider@aider.chat', 'noreply@aider.chat', 'aider@aider.dev', 'noreply@aider.dev'],
    authors: [/\(aider\)\s*$/i],
    lines: [
      /^# Aider chat conversation:$/i,
      // An opt-in subject prefix; packagers write `aider: 0.82 -> 0.83`.
      { is: /^aider:\s{1,4}(?!init at|drop|remove)(?!.{0,120}->)\S/, trust: 'weak' },
    ],
  },
  examples: [
    { author: 'Ann Example (aider) <ann@example.com>' },
    { message: 'feat: x\n\nCo-authored-by: aider (gpt-4o) <aider@aider.chat>' },
    { message: 'feat: x\n\nCo-authored-by: aider (openai/gpt-4.1) <noreply@aider.dev>' },
    { message: 'aider: Added a label to the edge.' },
    { message: 'Add a badge.\n\n# Aider chat conversation:\n\nUSER: add a badge' },
  ],
  counterexamples: [
    { committer: 'Ann Example (aider) <ann@example.com>' },
    { message: 'aider: 0.82.0 -> 0.83.1' },
    { message: 'aider: init at 0.82.0' },
    { message: 'Detect messages starting with aider' },
    { author: 'Ann Example <employee@aider.chat>' },
  ],
} satisfies Agent;
