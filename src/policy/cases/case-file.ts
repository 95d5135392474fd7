/** Cases for a policy: facts in a few words, and the outcome that is expected. */
import { z } from 'zod';
import type { Verdict } from '../../model.ts';
import { failIn, readYaml } from '../texts/yaml.ts';
import { momentSchema } from '../time/moment.ts';
import { meantIssues, wordingOf } from '../wording/issue-messages.ts';
import { quoted } from '../wording/phrases.ts';

const conclusion = z.enum(['pass', 'warn', 'pending', 'fail']);
const status = z.enum(['satisfied', 'violated', 'undecided', 'skipped']);
const lines = z.record(z.string(), z.int().min(0).max(100_000));
const commit = z.strictObject({
  by: z.enum(['agent', 'human', 'automation', 'unknown']),
  agent: z.string().optional(),
  model: z.string().optional(),
  tier: z.enum(['authored', 'assisted', 'suggested']).optional(),
  trust: z.enum(['verified', 'declared', 'weak']).default('declared'),
  adds: lines.default({}),
  /** Without one, it names the agent and its model, if there are any. */
  message: z.string().optional(),
  /** Whether the forge found its signature valid. */
  signed: z.boolean().optional(),
});
const file = z.strictObject({
  path: z.string(),
  from: z.string().optional(),
  is: z.enum(['changed', 'new', 'removed', 'binary', 'symlink', 'submodule']).default('changed'),
  removed: z.int().min(0).default(0),
});
const finding = z.strictObject({
  rule: z.string(),
  path: z.string(),
  level: z.enum(['error', 'warning', 'note']).default('error'),
});
const check = z.strictObject({
  status: z.enum(['passed', 'failed', 'skipped', 'errored']),
  findings: z.array(finding).default([]),
  'not-checked': z.int().min(0).default(0),
});
const review = z.strictObject({
  by: z.int().positive(),
  state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed']).default('approved'),
  write: z.boolean().default(true),
  stale: z.boolean().default(false),
  kind: z.enum(['person', 'bot']).default('person'),
  permission: z.enum(['read', 'triage', 'write', 'maintain', 'admin']).optional(),
  at: momentSchema.optional(),
});
const id = z.int().positive();
const permission = z.enum(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
const labeled = z.strictObject({
  name: z.string(),
  by: id.optional(),
  permission: permission.default('write'),
  kind: z.enum(['person', 'bot']).default('person'),
  stale: z.boolean().default(false),
  at: momentSchema.optional(),
});
const comment = z.strictObject({
  by: id,
  says: z.string(),
  at: momentSchema.optional(),
  permission: permission.default('write'),
  kind: z.enum(['person', 'bot']).default('person'),
  edited: z.boolean().default(false),
  stale: z.boolean().default(false),
});
const deployment = z.strictObject({
  environment: z.string(),
  state: z.string().default('success'),
  since: momentSchema,
  by: id.optional(),
  workflow: z.string().optional(),
  stale: z.boolean().default(false),
});
const statusCheck = z.strictObject({
  name: z.string(),
  conclusion: z.string().default('success'),
  app: z.string().optional(),
  workflow: z.string().optional(),
  at: momentSchema.optional(),
});
const oneCase = z.strictObject({
  name: z.string().min(1),
  commits: z.array(commit).default([]),
  files: z.array(file).default([]),
  title: z.string().optional(),
  branch: z.string().optional(),
  into: z.string().optional(),
  draft: z.boolean().optional(),
  opener: z.int().positive().default(1),
  'opener-is': z.enum(['person', 'bot']).default('person'),
  'opener-may': permission.optional(),
  checks: z.record(z.string(), z.union([check.shape.status, check])).default({}),
  labels: z.array(z.union([z.string(), labeled])).optional(),
  reviews: z.array(review).optional(),
  comments: z.array(comment).optional(),
  deployments: z.array(deployment).optional(),
  statuses: z.array(statusCheck).optional(),
  owners: z.string().optional(),
  teams: z.record(z.string(), z.array(id)).optional(),
  now: momentSchema.optional(),
  expect: z.strictObject({ conclusion: conclusion.optional(), rules: z.record(z.string(), status).default({}) }),
});
const casesFile = z.strictObject({ cases: z.array(oneCase).min(1).max(500) });

export type CheckSpec = z.output<typeof check>;
export type Case = z.output<typeof oneCase> & { readonly source: string };

/** Throws a `UserError`: `<source>:<line>:<column>: <what>`. */
export function readCases(text: string, source: string): readonly Case[] {
  const fail = failIn(text, source);
  const yaml = readYaml(text, fail);
  const parsed = casesFile.safeParse(yaml.value, { error: wordingOf });
  if (parsed.success) return parsed.data.cases.map((one) => ({ ...one, source }));
  const [issue] = parsed.error.issues.flatMap(meantIssues);
  return fail(yaml.offsetOf(issue?.path ?? []), issue?.message ?? 'no cases');
}

/** What is not as expected, one line each. */
export function differences({ expect: { conclusion, rules } }: Case, verdict: Verdict): readonly string[] {
  const wrong = conclusion !== undefined && conclusion !== verdict.conclusion;
  return [
    ...(wrong ? [`wanted ${conclusion}, got ${verdict.conclusion}: ${verdict.headline}`] : []),
    ...Object.entries(rules).flatMap(([name, wanted]) => {
      const outcome = verdict.rules.find(({ rule }) => rule === name);
      if (outcome === undefined) return [`there is no rule ${quoted(name)}`];
      return outcome.status === wanted
        ? []
        : [`${quoted(name)}: wanted ${wanted}, got ${outcome.status}: ${outcome.because.join('; ')}`];
    }),
  ];
}
