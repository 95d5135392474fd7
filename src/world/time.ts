/** The time, as a fact like those of the forge: taken once, for a policy that asks for it. */
import type { Clock } from './retry.ts';
import type { ForgePort } from './world.ts';

export function withTime(forge: ForgePort, { now }: Pick<Clock, 'now'>): ForgePort {
  return {
    facts: async (needs, change) => {
      const facts = await forge.facts(
        needs.filter((need) => need !== 'now'),
        change,
      );
      return needs.includes('now') ? { ...facts, now: { value: now() } } : facts;
    },
  };
}
