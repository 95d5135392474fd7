/** The schema of a policy file, computed from the conditions: there is no second place to list one. */
import { z } from 'zod';
import { overrideSchema } from '../comments/overrides.ts';
import type { Condition, KnownNames } from '../condition.ts';
import { LOCAL, PINNED } from '../texts/referenced-files.ts';
import { momentSchema } from '../time/moment.ts';
import { quoted } from '../wording/phrases.ts';
import { blockSchema, type Named, namedSchema } from './block-schema.ts';
import { declaredKeys } from './declared-agents.ts';
import { type KnownAgent, refuseClashes } from './mark-clashes.ts';

const MOST_RULES = 200;
const MOST_EXTENDED = 20;

/** A policy file without its source and digest. */
export type PolicyFile = z.output<ReturnType<typeof policySchema>>;

/** `agents` are those that are known without the policy. */
export function policySchema(
  conditions: readonly Condition[],
  names: KnownNames,
  agents: readonly KnownAgent[],
  named: Named,
) {
  const block = blockSchema(conditions, names, named);
  const rule = z.strictObject({
    name: z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Cf}\p{Cs}`]*$/u, { error: 'must be one line without backticks and invisible characters' })
      .describe('Unique. Completes the sentence "This change may merge if …".'),
    when: block.optional().describe('The rule applies when these conditions hold; without it, always.'),
    require: block.describe('What must hold.'),
    mode: z
      .enum(['off', 'observe', 'warn', 'enforce'])
      .default('warn')
      .describe('off: not looked at. observe: reported alone. warn: reported as a warning. enforce: blocks.'),
    'enforce-from': momentSchema
      .optional()
      .describe('From this time on the mode is `enforce`. With its zone: `2026-12-01T00:00Z`.'),
    until: momentSchema.optional().describe('From this time on the rule is skipped. With its zone.'),
    override: overrideSchema
      .optional()
      .describe('Who may answer for the rule where it is not met, with a comment `/assay override <rule> <reason>`.'),
  });
  const file = z.strictObject({
    version: z.literal(1),
    extends: z
      .array(z.string().regex(new RegExp(`${LOCAL.source}|${PINNED.source}`), { error: wrongPlace }))
      .max(MOST_EXTENDED)
      .default([])
      .describe(
        'Policies whose rules hold as well: files in `.github/policies/`, or `owner/repository/path@commit`, the commit in full. They can only add.',
      ),
    directories: z
      .boolean()
      .default(false)
      .describe('Whether a directory may add rules for itself, in a file `.assay.yml`.'),
    baseline: z
      .string()
      .regex(LOCAL, { error: 'must be a file in `.github/policies/`' })
      .optional()
      .describe('A file with the fingerprints of findings that were there before, one a line.'),
    'unknown-origin': z
      .enum(['unknown', 'agent'])
      .default('unknown')
      .describe('What a line counts as that nobody claims.'),
    ...declaredKeys,
    conditions: (named === null ? z.record(z.string(), block) : namedSchema(conditions, names, named))
      .default({})
      .describe('Conditions with a name of their own, for `is`. One may use those above it.'),
    rules: z.array(rule.superRefine(refuseIdleDate)).min(1).max(MOST_RULES).superRefine(refuseNamesakes),
  });
  return file.superRefine((written, context) => refuseClashes(written, agents, context));
}

/** A branch or a tag moves: whoever may push there would rewrite the policy of everybody who extends it. */
function wrongPlace({ input }: { readonly input: unknown }): string {
  const written = String(input);
  if (/@[^/]*$/.test(written))
    return `${quoted(written)} is not pinned; after \`@\` stands a commit, in full (40 digits)`;
  return `${quoted(written)} must be a file in \`.github/policies/\`, or \`owner/repository/path@commit\``;
}

function refuseIdleDate(
  { mode, 'enforce-from': from }: { readonly mode: string; readonly 'enforce-from'?: unknown },
  context: z.RefinementCtx,
): void {
  if (from === undefined || mode === 'observe' || mode === 'warn') return;
  const message = `says from when the rule is enforced, and the mode is ${quoted(mode)}; write \`observe\` or \`warn\` for the time before`;
  context.addIssue({ code: 'custom', path: ['enforce-from'], message });
}

function refuseNamesakes(rules: readonly { readonly name: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [i, { name }] of rules.entries()) {
    if (seen.has(name))
      context.addIssue({ code: 'custom', path: [i, 'name'], message: `another rule is called ${quoted(name)}` });
    seen.add(name);
  }
}

/** For editors and other tools. Globs and limits between keys are said in words there, for JSON Schema cannot say them. */
export function policyJsonSchema(
  conditions: readonly Condition[],
  checks: readonly { readonly name: string }[],
): unknown {
  const schema = policySchema(conditions, { checks: checks.map(({ name }) => name), agents: null }, [], null);
  return z.toJSONSchema(schema.meta({ title: 'Assay policy, .github/assay.yml' }), { io: 'input' });
}
