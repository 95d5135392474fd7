/** A policy file's text becomes a policy, or an error that says where it is wrong, what stands there and what would be right. */
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { KnownAgent } from './clashes.ts';
import type { Condition } from './condition.ts';
import { defaultPolicy } from './default.ts';
import { digestOf } from './digest.ts';
import type { Policy } from './policy.ts';
import { type PolicyFile, policySchema } from './schema.ts';
import { counted, quoted } from './text.ts';
import { meantIssues, wordingOf } from './wording.ts';
import { type Fail, readYaml, type Yaml } from './yaml.ts';

/** What a policy may name, and what it must not claim. */
interface Known {
  readonly checks: readonly { readonly name: string }[];
  readonly agents: readonly KnownAgent[];
}

interface Written {
  readonly text: string;
  /** What errors begin with, and the verdict names. */
  readonly source: string;
}

/**
 * Null: the built-in default.
 * Throws a `UserError` alone: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units.
 */
export function parsePolicy(
  written: Written | null,
  conditions: readonly Condition[],
  { checks, agents }: Known,
): Policy {
  const { text, source } = written ?? defaultPolicy;
  const plain = text.replace(/^\uFEFF/, '');
  const fail = failIn(plain, source);
  const schema = policySchema(conditions, { checks: checks.map(({ name }) => name) }, agents);
  const file = readFile(readYaml(plain, fail), schema, fail);
  return {
    source,
    digest: digestOf(file),
    unknownOrigin: file['unknown-origin'],
    declares: { agents: file.agents, bots: file.bots },
    rules: file.rules.map(({ when = null, ...rule }) => ({ ...rule, when })),
  };
}

function failIn(text: string, source: string): Fail {
  return (offset, message) => {
    const before = text.slice(0, offset).split('\n');
    throw new UserError(`${source}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}`);
  };
}

function readFile(yaml: Yaml, schema: ReturnType<typeof policySchema>, fail: Fail): PolicyFile {
  const parsed = schema.safeParse(yaml.value, { error: wordingOf });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap(meantIssues).map((issue) => problemOf(issue, yaml));
  const [first, ...others] = problems.sort(
    (one, other) => Number(one.isMissing) - Number(other.isMissing) || one.offset - other.offset,
  );
  const more = others.length > 0 ? ` (and ${counted(others.length, 'more problem')})` : '';
  return fail(first?.offset ?? 0, `${first?.message ?? 'not a policy'}${more}`);
}

interface Problem {
  readonly offset: number;
  readonly message: string;
  /** Said last: what is missing often stands there under a wrong name. */
  readonly isMissing: boolean;
}

function problemOf(issue: z.core.$ZodIssue, yaml: Yaml): Problem {
  const { path } = issue;
  const key = path.findLast((step) => typeof step === 'string');
  const name = key === undefined ? '' : quoted(String(key));
  const hasValue = valueAt(yaml.value, path) !== undefined;
  if (!hasValue) return { offset: yaml.offsetOf(path), message: `${name} is missing`, isMissing: true };
  const isKey = issue.code === 'unrecognized_keys';
  const offset = isKey ? yaml.offsetOfKey([...path, issue.keys[0] ?? '']) : yaml.offsetOf(path);
  return { offset, message: name === '' ? issue.message : `${name}: ${issue.message}`, isMissing: false };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(String(step)) : undefined;
  }, value);
}
