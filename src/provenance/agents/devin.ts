/** Devin. Also a first name, and the vendor's people have addresses of its domain. */
import type { Agent } from '../agent.ts';

export default {
  id: 'devin',
  name: 'Devin',
  vendor: 'Cognition',
  docs: 'https://docs.devin.ai/integrations/gh',
  names: ['devin ai', 'devin ai integration'],
  nicknames: ['devin'],
  namesake: true,
  marks: {
    logins: ['devin-ai-integration[bot]'],
    lines: [/^Link to (?:local )?Devin (?:run|session): ?https:\/\/app\.devin\.ai\//i],
    links: [/https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32}/i],
    branches: [/^devin\//],
  },
  examples: [
    { author: 'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
    { committer: 'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
    { message: 'Fix\n\nCo-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
    {
      message:
        'Apply suggestion from @devin-ai-integration[bot]\n\nCo-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
    },
    { body: 'Link to Devin run: https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef' },
    { branch: 'devin/1780857598-fix-errors' },
    { opener: 'devin-ai-integration[bot]' },
  ],
  counterexamples: [
    { author: 'Devin Smith <devin.smith@example.com>', branch: 'devin/fix-login' },
    { author: 'Ann Example <employee@devin.ai>' },
    { message: 'Fix\n\nCo-authored-by: Devin Smith <devin@person.test>' },
    { message: 'Fix\n\nWritten by Devin' },
    { message: 'Fix\n\nAssisted-by: Devin Smith' },
  ],
} satisfies Agent;
