/** What a decision record says of what a check found. */
import { z } from 'zod';
import type { CheckResult, StampedFinding } from '../../model.ts';
import { count, type Keys, list, maybe, none, nothing, origin, spanOf, text } from './shapes.ts';

const finding = z.strictObject({
  ...spanOf,
  rule: text,
  level: z.enum(['error', 'warning', 'note']),
  message: text,
  help: nothing,
  reproduce: nothing,
  testPlace: nothing,
  subject: text.exactOptional(),
  origin,
  agent: maybe,
  fingerprint: text,
} satisfies Keys<StampedFinding>);
export const recordedResult = z.strictObject({
  check: text,
  status: z.enum(['passed', 'failed', 'skipped', 'errored']),
  because: text,
  examined: count,
  findings: list(finding),
  notChecked: list(z.strictObject({ why: text, count })),
  verified: none,
  targets: nothing,
  awaited: z.literal(true).exactOptional(),
} satisfies Keys<CheckResult>);
