/** `tier`: how an agent took part in at least one added line in scope. */
import { z } from 'zod';
import { defineCondition } from '../condition.ts';
import { agentsInWords, anyWork } from '../origins/agents-work.ts';

const tier = z.enum(['authored', 'assisted', 'suggested']);

export default defineCondition({
  name: 'tier',
  description:
    'An agent took part so in at least one added line. `authored`: under its own name. `assisted`: a person committed. `suggested`: an accepted suggestion of a review.',
  needs: [],
  options: z.union([tier, z.array(tier).min(1)]),
  ask: (facts, options) => {
    const wanted = new Set([options].flat());
    const holds = anyWork(facts, ({ commit }) => (commit?.tier ? wanted.has(commit.tier) : undefined));
    const tiers = facts.provenance.commits.flatMap(({ tier }) => (tier === null ? [] : [tier]));
    return { holds, because: `${agentsInWords(facts)}; tiers: ${[...new Set(tiers)].join(', ') || 'none is known'}` };
  },
});
