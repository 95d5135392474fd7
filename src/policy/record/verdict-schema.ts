/** What a decision record says of the policy and of what followed from it. */
import { z } from 'zod';
import type { Answered, Excused, Next, Override, PolicyPart, RuleOutcome, Verdict } from '../../model.ts';
import { account, type Keys, line, list, maybe, text, time } from './shapes.ts';

export const recordedParts = list(z.strictObject({ name: maybe, text, source: text } satisfies Keys<PolicyPart>));

const answered = { by: account, reason: text, at: time };
const rule = z.strictObject({
  rule: text,
  mode: z.enum(['off', 'observe', 'warn', 'enforce']),
  status: z.enum(['satisfied', 'violated', 'undecided', 'skipped']),
  awaited: z.boolean(),
  because: list(text),
  next: list(z.strictObject({ who: text, what: text } satisfies Keys<Next>)),
  wants: list(z.strictObject({ kind: z.enum(['label', 'deployment']), name: text })).exactOptional(),
  override: z.strictObject({ ...answered, until: time } satisfies Keys<Override>).exactOptional(),
  notices: list(text).exactOptional(),
} satisfies Keys<RuleOutcome>);
const excused = z.strictObject({
  fingerprint: text,
  rule: text,
  path: text,
  from: line,
  how: z.enum(['accepted', 'wrong', 'ignored', 'known']),
  answer: z.strictObject(answered satisfies Keys<Answered>).nullable(),
  reason: text,
} satisfies Keys<Excused>);

/** The policy's texts are among the inputs. */
export const recordedVerdict = z.strictObject({
  conclusion: z.enum(['pass', 'warn', 'pending', 'fail']),
  headline: text,
  policy: z.strictObject({ source: text, digest: text }),
  rules: list(rule),
  excused: list(excused).exactOptional(),
  notices: list(text).exactOptional(),
} satisfies Keys<Verdict>);
