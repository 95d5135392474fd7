/** What a decision record says of who wrote the change. */
import { z } from 'zod';
import type { CommitProvenance, Evidence, Provenance } from '../../model.ts';
import { count, type Keys, list, maybe, none, origin, spanOf, text } from './shapes.ts';

const tier = z.enum(['authored', 'assisted', 'suggested']).nullable();
const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change') }),
  z.strictObject({ kind: z.literal('commit'), sha: text }),
  z.strictObject({ kind: z.literal('span'), span: z.strictObject(spanOf) }),
]);
const evidence = z.strictObject({
  claims: z.enum(['agent', 'automation', 'human']),
  agent: maybe,
  model: maybe,
  tier,
  signal: text,
  trust: z.enum(['verified', 'declared', 'weak']),
  quote: text,
  scope,
  partial: z.boolean().exactOptional(),
} satisfies Keys<Evidence>);
export const recordedProvenance = z.strictObject({
  origin,
  lines: z.strictObject({ agent: count, human: count, automation: count, mixed: count, unknown: count }),
  agents: list(z.strictObject({ agent: maybe, model: maybe, lines: count, commits: count })),
  commits: list(
    z.strictObject({
      sha: text,
      origin,
      agent: maybe,
      model: maybe,
      tier,
      operator: maybe,
      evidence: list(evidence),
    } satisfies Keys<CommitProvenance>),
  ),
  files: list(
    z.strictObject({
      path: text,
      spans: list(z.strictObject({ ...spanOf, origin, agent: maybe, commit: maybe })),
    }),
  ),
  evidence: list(evidence),
  removed: z.strictObject({ commits: count, spans: list(z.strictObject(spanOf)) }).exactOptional(),
  notes: none,
} satisfies Keys<Provenance>);
