/** Codex: command line, app and cloud tasks. Its cloud often commits under the person's account, so the branch and the description are what is left. */
import type { Agent } from '../agent.ts';

export default {
  id: 'codex',
  name: 'Codex',
  vendor: 'OpenAI',
  docs: 'https://developers.openai.com/codex',
  names: ['openai codex', 'codex cli', 'codex test', 'chatgpt codex'],
  nicknames: ['codex'],
  marks: {
    emails: ['noreply@openai.com', 'codex@openai.com', 'codex@example.com'],
    logins: ['chatgpt-codex-connector[bot]', 'codex', 'codex[bot]', 'openai-code-agent', 'openai-code-agent[bot]'],
    domains: ['openai.com'],
    // A review task's link looks the same, so the link alone is a hint.
    links: [{ is: /https:\/\/chatgpt\.com\/codex\/(?:cloud\/)?tasks\/task_\w/i, trust: 'weak' }],
    branches: [/^codex\//],
  },
  examples: [
    { author: 'Codex <codex@openai.com>' },
    { author: 'Codex Test <codex@example.com>' },
    { message: 'Fix\n\nCo-authored-by: Codex gpt-6.1-sol <noreply@openai.com>' },
    { message: 'Fix\n\nCo-authored-by: OpenAI GPT 5.5 <noreply@openai.com>' },
    { message: 'Fix\n\n\u{1f916} Generated with OpenAI Codex.' },
    { message: 'Fix\n\n\u{1f916} Generated with GPT-5.2-Codex' },
    { message: 'Fix the parser \u{1f916} Generated with Codex (#12)' },
    { message: 'Fix\n\nAssisted-by: GPT-5 Codex' },
    { body: 'Generated-by: Codex 0.144.5 (GPT-5)' },
    {
      body: '## Testing\n\n------\n[Codex Task](https://chatgpt.com/codex/tasks/task_e_694400e34efc8325807c70c531c15e20)',
    },
    { branch: 'codex/add-tests' },
  ],
  counterexamples: [
    { message: 'Add codex support to the installer' },
    { message: 'Built with Codex CLI support' },
    { author: 'Ann Example <employee@openai.com>' },
    { branch: 'ann/gpt-5-codex' },
  ],
} satisfies Agent;
