/** The time, as a fact like those of the forge: taken once, so that a verdict is a function of its facts. */
import type { ForgePort } from '../world.ts';
import type { Clock } from './retry.ts';

export function withTime(forge: ForgePort, { now }: Pick<Clock, 'now'>): ForgePort {
  return { facts: async (needs, change) => ({ ...(await forge.facts(needs, change)), now: { value: now() } }) };
}
