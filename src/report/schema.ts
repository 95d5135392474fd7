/** The public report, schema 1, as a schema: the type that is printed and the JSON Schema that people validate with come from here. */
import { z } from 'zod';

const sha = z.string().describe('A full object name');
const path = z.string().describe('A git path: parts divided by `/`, relative to the top of the repository');
const from = z.int().positive().describe('The first line, one-based, at head');
const to = z.int().positive().describe('The last line, inclusive');
const origin = z.enum(['agent', 'human', 'automation', 'mixed', 'unknown']);
const agent = z.string().nullable().describe('The id of the AI agent, or null where none is named');
const model = z.string().nullable().describe('The model as written');
const lineCount = z.int().nonnegative();
const because = z.array(z.string());

const scope = z.union([
  z.literal('change').describe('All of the change'),
  z.literal('commit').describe('The commit that it is listed under'),
  z.object({ path, from, to }).describe('These lines'),
]);

const evidence = z.object({
  claims: z.enum(['agent', 'automation', 'human']),
  agent,
  model,
  signal: z.string().describe('The way in which it was noticed'),
  trust: z.enum(['verified', 'declared', 'weak']),
  quote: z.string().describe('What was seen, verbatim; what looks like a secret is cut'),
  scope,
  partial: z.literal(true).optional().describe('It speaks for a part of its scope only'),
});

const change = z.object({
  repository: z.string().nullable().describe('`owner/name`'),
  number: z.int().nullable().describe('Of the pull request'),
  base: sha.describe('The merge base of head and target'),
  target: sha.describe('The tip of the branch that the change merges into'),
  head: sha,
  files: lineCount,
  addedLines: lineCount,
  upkeep: z
    .object({ source: lineCount, generated: lineCount, vendored: lineCount })
    .describe('Added lines by who keeps the file'),
  unreadable: z
    .array(z.object({ path, kind: z.enum(['binary', 'too-large', 'symlink', 'submodule']) }))
    .describe('Files that have no lines to look at'),
  notes: because,
});

const provenance = z.object({
  origin,
  lines: z
    .object({ agent: lineCount, human: lineCount, automation: lineCount, mixed: lineCount, unknown: lineCount })
    .describe('They add up to all added lines'),
  agents: z.array(z.object({ agent, model, lines: lineCount, commits: lineCount })),
  commits: z.array(
    z.object({
      sha,
      origin,
      agent,
      model,
      tier: z.enum(['authored', 'assisted', 'suggested']).nullable(),
      operator: z.string().optional().describe('Who asked the agent, as written, where that is known'),
      evidence: z.array(evidence),
    }),
  ),
  files: z.array(z.object({ path, spans: z.array(z.object({ from, to, origin, agent, commit: sha.nullable() })) })),
  evidence: z.array(evidence).describe('About the change as a whole, and about spans of it'),
  removed: z
    .object({ commits: lineCount, spans: z.array(z.object({ path, from, to })) })
    .optional()
    .describe('Commits that lost their marks in a force-push, and the lines of theirs that stayed'),
  notes: because,
});

const finding = z.object({
  rule: z.string().describe('`<check>/<kind>`'),
  level: z.enum(['error', 'warning', 'note']),
  path,
  from,
  to,
  message: z.string(),
  help: z.string().optional(),
  origin,
  agent,
  fingerprint: z.string().describe('Stays the same when lines move'),
  reproduce: z.string().optional().describe('A paste-ready test'),
});

const check = z.object({
  check: z.string(),
  status: z
    .enum(['passed', 'failed', 'skipped', 'errored'])
    .describe('skipped: could not look at all; errored: broke. Neither is a pass'),
  because: z.string(),
  examined: lineCount.describe('How many items were in question'),
  notChecked: z.array(z.object({ why: z.string(), count: lineCount })),
  verified: z.array(z.object({ what: z.string(), limit: z.string(), spans: z.array(z.object({ path, from, to })) })),
  targets: z
    .array(
      z.object({
        name: z.string(),
        path,
        from,
        to,
        status: z
          .enum(['equal', 'changed', 'as-documented', 'not-as-documented', 'not-tried'])
          .describe('Beside what it was at base; a new one beside its own examples'),
        inputs: lineCount.describe('How many it was tried on'),
        because: z.string().describe('Why it was not tried; empty where it was'),
      }),
    )
    .optional()
    .describe('What became of each changed function and constant'),
  findings: z.array(finding),
});

const answered = z.object({
  by: z.object({ login: z.string(), id: z.int().nullable() }),
  reason: z.string(),
  at: z.string().nullable().describe('When, in UTC'),
});
const override = answered.extend({ until: z.string().nullable().describe('Until when it holds, in UTC') });

const excused = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  path,
  from,
  how: z
    .enum(['accepted', 'wrong', 'ignored', 'known'])
    .describe('accepted: meant. wrong: a false alarm. ignored: by a comment beside the line. known: in the baseline'),
  reason: z.string(),
  answer: answered.optional().describe('Whose word it is'),
});

const rule = z.object({
  rule: z.string().describe('Completes “This change may merge if …”'),
  mode: z.enum(['off', 'observe', 'warn', 'enforce']),
  status: z.enum(['satisfied', 'violated', 'undecided', 'skipped']),
  awaited: z.boolean().describe('Waiting, or an act outside the change, can settle it'),
  because,
  next: z.array(z.object({ who: z.string(), what: z.string() })),
  override: override.optional().describe('It is satisfied because somebody overrode it'),
});

const verdict = z.object({
  conclusion: z.enum(['pass', 'warn', 'pending', 'fail']),
  headline: z.string().describe('Who must do what, in at most 140 characters'),
  policy: z.object({ source: z.string().describe('`<path>@<sha>`'), digest: z.string() }),
  rules: z.array(rule),
  excused: z.array(excused).optional().describe('Findings that do not count'),
  answers: z
    .array(z.object({ rule: z.string(), accepted: lineCount, wrong: lineCount }))
    .optional()
    .describe("How many of each rule's findings people said to be meant, and how many to be false alarms"),
  notices: because.optional().describe('What the forge shows as given and does not count, and why'),
});

export const publicReport = z
  .object({ schema: z.literal(1), change, provenance, checks: z.array(check), verdict })
  .describe('What Assay says about a change. Fields may be added within a schema number, never removed or changed.');

/** The same without checks and verdict, as `assay classify` prints it. */
export const publicProvenance = publicReport.omit({ checks: true, verdict: true });

export type PublicReport = z.infer<typeof publicReport>;
export type PublicProvenance = z.infer<typeof publicProvenance>;
export type PublicAnswered = z.infer<typeof answered>;
export type PublicExcused = z.infer<typeof excused>;
export type PublicEvidence = z.infer<typeof evidence>;

/** The JSON Schema (draft 2020-12) of the report. */
export const reportJsonSchema = (): object => ({
  title: 'Assay report',
  // As for input: fields that a later version adds must not fail a reader's validation.
  ...z.toJSONSchema(publicReport, { io: 'input' }),
});
