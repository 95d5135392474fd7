/** OpenHands, OpenDevin in its first year: many spellings of one name. */
import type { Agent } from '../agent.ts';

export default {
  id: 'openhands',
  name: 'OpenHands',
  vendor: 'OpenHands',
  docs: 'https://docs.openhands.dev',
  names: [
    'openhands',
    'openhands agent',
    'openhands ai',
    'open hands',
    'opendevin',
    'opendevinbot',
    'openhands resolver',
  ],
  marks: {
    emails: ['openhands@all-hands.dev', 'opendevin@all-hands.dev', 'bot@opendevin.com', 'opendevin@opendevin.ai'],
    logins: ['openhands-agent', 'openhands-ai[bot]'],
    domains: ['all-hands.dev', 'openhands.dev', 'openhands.ai'],
    branches: [/^openhands\//, /^openhands-fix-(?:issue|pr)-\d/],
  },
  examples: [
    { author: 'openhands <openhands@all-hands.dev>' },
    { author: 'openhands-agent <175740463+openhands-agent@users.noreply.github.com>' },
    { committer: 'openhands <openhands@all-hands.dev>' },
    { message: 'Fix\n\nCo-authored-by: GPT-5 <openhands@all-hands.dev>' },
    { message: 'Fix\n\nCo-authored-by: OpenHands-GPT-5 openhands@all-hands.dev' },
    { message: 'Fix\n\nCo-authored-by: OpenHands-Gemini <gemini@openhands.ai>' },
    { message: 'Fix the parser\\n\\nCo-authored-by: openhands <openhands@all-hands.dev>' },
    { message: 'Fix the parser. Co-authored-by: openhands <openhands@all-hands.dev>' },
    { message: 'Fix\n\n\u2502Co-authored-by: openhands <openhands@all-hands.dev>' },
    { branch: 'openhands-fix-issue-12' },
  ],
  counterexamples: [
    { author: 'Ann Example <employee@all-hands.dev>' },
    { message: 'Bump openhands-aci from 0.2.1 to 0.2.2' },
  ],
} satisfies Agent;
