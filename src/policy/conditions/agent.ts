/** `agent`: at least one added line in scope was written by one of these agents. */
import { z } from 'zod';
import { defineCondition } from '../condition.ts';
import { agentsInWords, anyWork } from '../origins/agents-work.ts';

const optionsOf = (id: z.ZodType<string, string>) => z.union([id, z.array(id).min(1)]);

export default defineCondition({
  name: 'agent',
  description:
    'At least one added line was written by one of these agents. Where an agent is not named, it cannot be told.',
  needs: [],
  options: optionsOf(z.string()),
  optionsFor: ({ agents }) => optionsOf(agents === null ? z.string() : z.enum(agents)),
  ask: (facts, options: string | readonly string[]) => {
    const wanted = new Set([options].flat());
    const holds = anyWork(facts, ({ agent }) => (agent === null ? undefined : wanted.has(agent)));
    return { holds, because: agentsInWords(facts) };
  },
});
