/** Cursor: the editor's agent, its command line, and cloud agents. Its review bot, Bugbot, leaves traces that say nothing about who wrote the change. */
import type { Agent } from '../agent.ts';

export default {
  id: 'cursor',
  name: 'Cursor',
  vendor: 'Anysphere',
  docs: 'https://cursor.com/docs/cloud-agent',
  names: ['cursor agent', 'cursor ai', 'cursoragent'],
  nicknames: ['cursor'],
  marks: {
    emails: ['cursoragent@cursor.com', 'composer@anysphere.co'],
    logins: ['cursor[bot]', 'cursoragent'],
    domains: ['cursor.com', 'anysphere.co'],
    links: [/https:\/\/cursor\.com\/(?:agents\/bc-|agents\?id=bc-|background-agent\?bcId=bc-)[0-9a-f-]/i],
    branches: [/^cursor\//],
  },
  examples: [
    { author: 'Cursor Agent <cursoragent@cursor.com>' },
    { committer: 'Cursor Agent <cursoragent@cursor.com>' },
    { message: 'Fix\n\nCo-authored-by: Cursor <cursoragent@cursor.com>' },
    { message: 'Fix\n\nCo-authored-by: Cursor Grok 4.6 <noreply@anthropic.com>' },
    { message: 'Fix\n\nMade-with: Cursor' },
    { message: 'Fix\n\nMade with [Cursor](https://cursor.com)' },
    { message: 'Fix\n\n\u{1f916} Generated with Cursor Agent' },
    { body: '<a href=https://cursor.com/background-agent?bcId=bc-1a2b3c4d-0000>Open in Cursor</a>' },
    { branch: 'cursor/fix-login-4f2a' },
    { opener: 'cursor[bot]' },
  ],
  counterexamples: [
    { message: 'Fix\n\nMade-with: love' },
    { message: 'Fix the cursor' },
    { message: 'Selection made with cursor keys is kept' },
    {
      body: 'text\n\n<!-- CURSOR_SUMMARY -->\n> **Low Risk**\n<sup>Reviewed by [Cursor Bugbot](https://cursor.com/bugbot)</sup>',
    },
  ],
} satisfies Agent;
