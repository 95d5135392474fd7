/** What a decision record says of what the forge knows: each fact a value, or why it is not known. */
import { z } from 'zod';
import type {
  ChangeRuns,
  Comment,
  Deployment,
  Forge,
  ForgeCheck,
  Labeling,
  Permitted,
  Pushed,
  Review,
  RunOrigin,
  Seen,
  Team,
  Writer,
} from '../../model.ts';
import { account, type Keys, known, list, maybe, text, time } from './shapes.ts';

const seen = z.strictObject({ head: known(text), digest: known(text) } satisfies Keys<Seen>);
const review = z.strictObject({
  reviewer: account,
  state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed']),
  commit: maybe,
  mayWrite: z.boolean(),
  submitted: time.exactOptional(),
  seen: seen.exactOptional(),
} satisfies Keys<Review>);
const labeling = z.strictObject({
  label: text,
  by: account,
  at: time,
  seen: seen.exactOptional(),
} satisfies Keys<Labeling>);
const comment = z.strictObject({
  id: z.number(),
  by: account,
  at: time,
  edited: z.boolean(),
  text,
  seen: seen.exactOptional(),
} satisfies Keys<Comment>);
const permission = z.enum(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
const runOrigin = z.strictObject({
  workflow: text,
  commit: text,
  conclusion: text,
} satisfies Keys<RunOrigin>);
const deployment = z.strictObject({
  environment: text,
  commit: text,
  state: text,
  by: account,
  since: time,
  superseded: z.boolean(),
  run: known(runOrigin.nullable()).exactOptional(),
} satisfies Keys<Deployment>);
const check = z.strictObject({
  name: text,
  app: maybe,
  workflow: maybe,
  conclusion: text,
  at: time.nullable(),
} satisfies Keys<ForgeCheck>);
const runs = z.strictObject({
  latest: list(z.strictObject({ workflow: text, state: text })),
  conflict: maybe,
  off: list(text),
  verifying: list(text),
} satisfies Keys<ChangeRuns>);
const asked = <T extends z.ZodType>(value: T) => known(value).exactOptional();
export const recordedForge = z.strictObject({
  labels: known(list(text)),
  reviews: known(list(review)),
  assignees: asked(list(account)),
  labelings: asked(list(labeling)),
  pushes: asked(list(z.strictObject({ after: text, by: account, at: time.nullable() } satisfies Keys<Pushed>))),
  digest: asked(text),
  permissions: asked(list(z.strictObject({ id: z.number(), permission: known(permission) } satisfies Keys<Permitted>))),
  writers: asked(list(z.strictObject({ login: text, id: z.number(), permission } satisfies Keys<Writer>))),
  teams: asked(list(z.strictObject({ name: text, members: known(list(z.number())) } satisfies Keys<Team>))),
  owners: asked(maybe),
  deployments: asked(list(deployment)),
  statuses: asked(list(check)),
  runs: asked(runs),
  draft: asked(z.boolean()),
  comments: asked(list(comment)),
  into: asked(text),
  now: asked(time),
} satisfies Keys<Forge>);
