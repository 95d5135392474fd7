/** Who put on the labels that a pull request wears, and when, by its timeline: the last time that each was put on. */
import { z } from 'zod';
import type { Labeling } from '../../model.ts';
import { ACTOR, actorOf, graphqlActor } from '../github/accounts.ts';
import { PAGE } from '../github/graphql-pages.ts';

/** The latest ones: a label that was put on before all of these has no labeling that is known. */
export const LABELINGS = `labelings: timelineItems(last: ${PAGE}, itemTypes: [LABELED_EVENT]) @include(if: $labelings) {
        nodes { ... on LabeledEvent { createdAt label { name } actor { ${ACTOR} } } }
      }`;

const labeled = z.object({
  createdAt: z.iso.datetime({ offset: true }),
  label: z.object({ name: z.string() }),
  actor: graphqlActor,
});
export const labelingsAnswer = z.object({ nodes: z.array(labeled.nullable()).nullish() }).nullish();

export function labelingsOf(told: z.infer<typeof labelingsAnswer>): readonly Labeling[] {
  const latest = new Map<string, Labeling>();
  for (const one of told?.nodes ?? []) {
    if (one === null) continue;
    const known = latest.get(one.label.name);
    const at = Date.parse(one.createdAt);
    if (known === undefined || known.at <= at)
      latest.set(one.label.name, { label: one.label.name, by: actorOf(one.actor), at });
  }
  return [...latest.values()];
}
