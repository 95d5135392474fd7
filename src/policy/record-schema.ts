/** What a decision record says of the facts: the shape of its JSON. What judging does not look at is not in it. */
import { z } from 'zod';
import type {
  Account,
  Answered,
  Change,
  ChangeRuns,
  CheckResult,
  Comment,
  Commit,
  CommitProvenance,
  Deployment,
  Evidence,
  Excused,
  Facts,
  FileChange,
  Forge,
  ForgeCheck,
  ForgeRecord,
  Labeling,
  Next,
  Override,
  Permitted,
  PolicyPart,
  Provenance,
  Push,
  Pushed,
  Review,
  RuleOutcome,
  RunOrigin,
  Seen,
  Signature,
  StampedFinding,
  Team,
  Verdict,
  Writer,
} from '../model.ts';

/** So that a fact that is added cannot be forgotten here: every key of the type, or the compiler objects. */
type Keys<T> = Record<keyof T, z.ZodType>;

const text = z.string();
const maybe = text.nullable();
const count = z.int().min(0);
const line = z.int().min(1);
/** What no condition looks at is not recorded. */
const nothing = z.never().exactOptional();
const none = z.tuple([]).readonly();
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const known = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ value }), z.strictObject({ unavailable: text })]);

const account = z.strictObject({
  login: text,
  id: z.number().nullable(),
  kind: z.enum(['person', 'bot', 'unknown']),
} satisfies Keys<Account>);
const signature = z.strictObject({
  isValid: z.boolean(),
  by: z.union([z.literal('forge'), account]).nullable(),
} satisfies Keys<Signature>);
const push = z.strictObject({
  by: account,
  how: z.enum(['added', 'created', 'rewritten', 'merged']),
} satisfies Keys<Push>);
const forgeRecord = z.strictObject({
  author: account.nullable(),
  committer: account.nullable(),
  signature: signature.nullable(),
  push: push.nullable(),
  coAuthors: list(account).exactOptional(),
  untold: z.literal(true).exactOptional(),
} satisfies Keys<ForgeRecord>);
const identity = z.strictObject({ name: text, email: text });
const commit = z.strictObject({
  sha: text,
  parents: list(text),
  author: identity,
  committer: identity,
  committed: z.number().exactOptional(),
  message: text,
  gitNotes: nothing,
  forge: forgeRecord.exactOptional(),
} satisfies Keys<Commit>);

const content = z.union([
  /** Of a text, the lines that an `assay-ignore` stands on: number and text, ascending. */
  z.strictObject({
    kind: z.literal('text'),
    lines: list(z.tuple([line, text]).readonly()).refine(areAscending, { error: 'must be ascending' }),
  }),
  z.strictObject({ kind: z.enum(['binary', 'too-large', 'symlink', 'submodule']) }),
  z.strictObject({ kind: z.literal('removed') }),
]);
/** Lines `from`..`to` that one commit brought. */
const run = z.tuple([line, line, maybe]).readonly();
export type Run = z.infer<typeof run>;
const file = z.strictObject({
  path: text,
  from: maybe,
  mode: maybe,
  content,
  added: list(run).refine(isAscending, { error: 'must be ascending' }),
  removed: count,
  upkeep: z.enum(['source', 'generated', 'vendored']),
} satisfies Keys<FileChange>);

/** A small text can speak of a line so far down that the lines above it fill the memory. */
const MOST_LINES = 5_000_000;

function lastLines(files: readonly z.infer<typeof file>[]): number {
  return files.reduce((sum, { added, content }) => {
    const told = content.kind === 'text' ? content.lines.map(([number]) => number) : [];
    return sum + Math.max(0, ...told.slice(-1), ...added.slice(-1).map(([, to]) => to));
  }, 0);
}

const change = z.strictObject({
  repository: maybe,
  number: z.number().nullable(),
  base: text,
  target: text,
  head: text,
  branch: maybe,
  title: maybe,
  body: z.null(),
  opener: account.nullable(),
  commits: list(commit),
  files: list(file).refine((files) => lastLines(files) <= MOST_LINES, { error: `has more than ${MOST_LINES} lines` }),
  sidecars: nothing,
  earlier: nothing,
  notes: none,
} satisfies Keys<Change>);

const origin = z.enum(['agent', 'human', 'automation', 'mixed', 'unknown']);
const tier = z.enum(['authored', 'assisted', 'suggested']).nullable();
const spanOf = { path: text, from: line, to: line };
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
const provenance = z.strictObject({
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
const result = z.strictObject({
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

const seen = z.strictObject({ head: known(text), digest: known(text) } satisfies Keys<Seen>);
const time = z.number();
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
const forge = z.strictObject({
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

/** As JSON has them. */
export const recordedFacts = z.strictObject({
  change,
  provenance,
  results: list(result),
  forge,
} satisfies Keys<Facts>);
export type RecordedFacts = z.infer<typeof recordedFacts>;

function isAscending(runs: readonly Run[]): boolean {
  return runs.every(([from, to], i) => from <= to && from > (runs[i - 1]?.[1] ?? 0));
}

function areAscending(lines: readonly (readonly [number, string])[]): boolean {
  return lines.every(([number], i) => number > (lines[i - 1]?.[0] ?? 0));
}

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
