/** The forge's subject for a commit of accepted suggestions names the reviewer, and that is an agent. */
import { type LineSignal, NOTHING, quote } from '../signal.ts';

const SUBJECT = /^Apply suggestions? from @([a-z0-9-]{1,39}(?:\[bot\])?)$/i;

export default {
  name: 'suggestion',
  title: "the subject of accepted review suggestions, with an agent's account",
  reads: 'line',
  find(line, _message, roster) {
    const login = line.subject ? SUBJECT.exec(line.text)?.[1] : undefined;
    const hit = login === undefined ? undefined : roster.logins.get(login.toLowerCase());
    if (!hit) return NOTHING;
    const { agent, trust } = hit;
    return [{ claims: 'agent', agent: agent.id, model: null, tier: 'suggested', trust, quote: quote(line.raw.trim()) }];
  },
} satisfies LineSignal;
