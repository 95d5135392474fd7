/** `model`: at least one added line in scope was written by an agent with one of these models. */

import { defineCondition } from '../condition.ts';
import { agentsInWords, anyWork } from '../origins/agents-work.ts';
import { matchesOne, patternsSchema } from '../patterns/text-pattern.ts';

export default defineCondition({
  name: 'model',
  description:
    'At least one added line was written by an agent with one of these models; `*` is any text. Where no model is named, it cannot be told.',
  needs: [],
  options: patternsSchema,
  ask: (facts, patterns) => {
    const models = facts.provenance.agents.map(({ model }) => model ?? 'not named');
    const holds = anyWork(facts, ({ commit }) => {
      const model = commit?.model ?? null;
      return model === null ? undefined : matchesOne(model, patterns);
    });
    const named = models.length === 0 ? '' : `; models: ${[...new Set(models)].join(', ')}`;
    return { holds, because: `${agentsInWords(facts)}${named}` };
  },
});
