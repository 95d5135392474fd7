/** A link to the session or task in which an agent worked. */
import { type LineSignal, NOTHING, quote } from '../signal.ts';

export default {
  name: 'session',
  title: "links to an agent's session or task",
  reads: 'line',
  find(line, _message, roster) {
    if (!line.text.includes('://')) return NOTHING;
    const met = roster.links.filter(({ pattern }) => {
      const at = line.text.search(pattern);
      return at >= 0 && !/["'`]/.test(line.text.charAt(at - 1));
    });
    return met.map(({ agent, trust, tier }) => ({
      claims: 'agent',
      agent: agent.id,
      model: null,
      tier: tier ?? 'assisted',
      trust,
      quote: quote(line.raw.trim()),
    }));
  },
} satisfies LineSignal;
