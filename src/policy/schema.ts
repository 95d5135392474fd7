/** The schema of a policy file, computed from the conditions: there is no second place to list one. */
import { z } from 'zod';
import { type KnownAgent, refuseClashes } from './clashes.ts';
import type { Condition, KnownNames } from './condition.ts';
import { declaredKeys } from './declared.ts';
import { pathsSchema } from './paths.ts';
import type { Expression, Paths } from './policy.ts';
import { quoted } from './text.ts';

/** How deep `all`, `any` and `not` may stand in one another. */
const DEEPEST = 5;
const MOST_RULES = 200;

/** What one key of a block becomes. */
type Part = Expression | Paths | undefined;

/** A policy file without its source and digest. */
export type PolicyFile = z.output<ReturnType<typeof policySchema>>;

/** `agents` are those that are known without the policy. */
export function policySchema(conditions: readonly Condition[], names: KnownNames, agents: readonly KnownAgent[]) {
  const block = blockSchema(conditions, names);
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
  });
  const file = z.strictObject({
    version: z.literal(1),
    extends: z
      .array(z.string())
      .max(0, { error: 'other policies cannot be taken over yet: only the empty list is accepted' })
      .default([])
      .describe('Reserved; empty for now.'),
    'unknown-origin': z
      .enum(['unknown', 'agent'])
      .default('unknown')
      .describe('What a line counts as that nobody claims.'),
    ...declaredKeys,
    rules: z.array(rule).min(1).max(MOST_RULES).superRefine(refuseNamesakes),
  });
  return file.superRefine((written, context) => refuseClashes(written, agents, context));
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
  const schema = policySchema(conditions, { checks: checks.map(({ name }) => name) }, []);
  return z.toJSONSchema(schema.meta({ title: 'Assay policy, .github/assay.yml' }), { io: 'input' });
}

function blockSchema(conditions: readonly Condition[], names: KnownNames): z.ZodType<Expression> {
  const asked = conditions.map((condition): readonly [string, z.ZodType<Part>] => {
    const options = condition.optionsFor?.(names) ?? condition.options;
    const part = options.transform((given): Part => ({ kind: 'ask', condition, options: given }));
    return [condition.name, part.optional().describe(condition.description)];
  });
  const block: z.ZodType<Expression> = z.lazy(() =>
    z
      .strictObject({ ...Object.fromEntries(asked), ...connectives(block) })
      .refine((parts) => Object.keys(parts).length > 0, { error: 'needs at least one condition', when: isFaultless })
      .transform((parts) => assemble(Object.values(parts)))
      .refine((whole) => levelsOf(whole) <= DEEPEST, {
        error: `nests \`all\`, \`any\` and \`not\` more than ${DEEPEST} deep`,
      }),
  );
  return block.register(z.globalRegistry, { id: 'conditions', minProperties: 1 });
}

/** The keys of a block that are no conditions themselves. */
function connectives(block: z.ZodType<Expression>): Readonly<Record<string, z.ZodType<Part>>> {
  const several = (kind: 'all' | 'any') =>
    z
      .array(block)
      .min(1)
      .transform((of): Part => ({ kind, of }))
      .optional();
  const opposite = block.transform((of): Part => ({ kind: 'not', of })).optional();
  return {
    paths: pathsSchema
      .optional()
      .describe('A changed file is in these paths. The conditions beside it see those files alone.'),
    all: several('all').describe('All of these hold.'),
    any: several('any').describe('At least one of these holds.'),
    not: opposite.describe('This does not hold.'),
  };
}

/** What is said of a whole stays unsaid while its parts are wrong. */
function isFaultless({ issues }: { readonly issues: readonly unknown[] }): boolean {
  return issues.length === 0;
}

/** A block is all of its keys; its `paths` is applied first. */
function assemble(parts: readonly Part[]): Expression {
  const of = parts.flatMap((part) => (part === undefined || part.kind === 'paths' ? [] : [part]));
  const all: Expression = { kind: 'all', of };
  const scope = parts.find((part) => part?.kind === 'paths');
  return scope === undefined ? all : { kind: 'within', paths: scope, of: all };
}

/** Each level is two nodes: the connective, and the block in it. */
function levelsOf(expression: Expression): number {
  return (nodesDeep(expression) - 1) / 2;
}

function nodesDeep(expression: Expression): number {
  switch (expression.kind) {
    case 'ask':
      return 0;
    case 'within':
      return nodesDeep(expression.of);
    case 'not':
      return 1 + nodesDeep(expression.of);
    default:
      return 1 + Math.max(0, ...expression.of.map(nodesDeep));
  }
}
