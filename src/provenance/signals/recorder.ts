/** A recorder was at work that says "an agent" without saying which: its own trailers count as declared, with no agent named. */

import type { OwnTrailer } from '../agent.ts';
import { type LineSignal, NOTHING, quote } from '../signal.ts';

/** Closes over the recorders' trailers, which are data like an agent's. */
export function recorder(trailers: readonly OwnTrailer[]): LineSignal {
  const byKey = new Map(trailers.map(({ key, value }) => [key, value]));
  return {
    name: 'recorder',
    title: 'trailers of tools that record agents without naming them',
    reads: 'line',
    find(line) {
      const { trailer } = line;
      if (!trailer || !byKey.get(trailer.key)?.test(trailer.value)) return NOTHING;
      return [
        {
          claims: 'agent',
          agent: null,
          model: null,
          tier: 'assisted',
          trust: 'declared',
          quote: quote(line.raw.trim()),
        },
      ];
    },
  };
}
