/** What a decision record says of the facts: the shape of its JSON. What judging does not look at is not in it. */
import { z } from 'zod';
import type { Facts } from '../../model.ts';
import { recordedChange } from './change-schema.ts';
import { recordedForge } from './forge-schema.ts';
import { recordedProvenance } from './provenance-schema.ts';
import { recordedResult } from './results-schema.ts';
import { type Keys, list } from './shapes.ts';

/** As JSON has them. */
export const recordedFacts = z.strictObject({
  change: recordedChange,
  provenance: recordedProvenance,
  results: list(recordedResult),
  forge: recordedForge,
} satisfies Keys<Facts>);
export type RecordedFacts = z.infer<typeof recordedFacts>;
