/** A trailer or a line that one tool alone writes. */
import { type LineSignal, NOTHING, quote } from '../signal.ts';

export default {
  name: 'own-mark',
  title: 'trailers and lines that one tool alone writes',
  reads: 'line',
  find(line, _message, roster) {
    const { trailer, text } = line;
    const keyed = trailer ? roster.trailers.get(trailer.key) : undefined;
    const whole = roster.anyLine.test(text) ? roster.lines : undefined;
    if (!keyed && !whole) return NOTHING;
    const met = [
      ...(keyed ?? []).filter(({ pattern }) => pattern.test(trailer?.value ?? '')),
      ...(whole ?? []).filter(({ pattern }) => pattern.test(text)),
    ];
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
