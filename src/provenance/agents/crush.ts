/** Crush. Any emoji may stand before its line, and its trailer names the model either way round. */
import type { Agent } from '../agent.ts';

export default {
  id: 'crush',
  name: 'Crush',
  vendor: 'Charm',
  docs: 'https://github.com/charmbracelet/crush',
  names: ['charm crush', 'charmcrush'],
  nicknames: ['crush'],
  marks: {
    emails: ['crush@charm.land', 'noreply@crush.charm.land', 'charmcrush@users.noreply.github.com', 'crush@crush.land'],
    logins: ['charmcrush'],
    domains: ['charm.land', 'charm.sh'],
  },
  examples: [
    { message: 'Fix\n\n\u{1f498} Generated with Crush\n\nAssisted-by: Crush:glm-5.2' },
    { message: 'Fix\n\n\\ud83d\\udc98 Generated with Crush' },
    { message: 'Fix\n\nAssisted-by: Claude Opus 4.6 via Crush <crush@charm.land>' },
    { message: 'Fix\n\nAssisted-by: Anthropic: Claude Opus 4.5 via Crush' },
    { message: 'Fix\n\nAssisted-by: openai/gpt-5.5 via Crush (modified ver.)' },
    { message: 'Fix\n\nAssisted-by: Crush:[GPT-5.1 Codex Max]' },
    { message: 'Fix\n\nAssisted-by: Crush' },
    { message: 'Fix\n\nCo-Authored-By: \u{1f498} Crush &lt;crush@charm.land&gt;' },
    { message: 'Fix\n\nCo-Authored-By: Charm Crush <crush@charm.land' },
    { message: 'Remember the history (written by crush)' },
  ],
  counterexamples: [
    { message: 'Document it\n\nIt should look like this:\n\n    Assisted-by: Crush:kimi-k2.6' },
    { message: 'Fix\n\nAssisted-by: Candy Crush' },
    { author: 'Crush Example <crush@person.test>' },
  ],
} satisfies Agent;
