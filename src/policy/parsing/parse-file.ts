/** One policy file's text becomes rules, or an error that says where it is wrong, what stands there and what would be right. */
import type { z } from 'zod';
import type { Condition } from '../condition.ts';
import type { Rule } from '../policy.ts';
import { MOST_NAMED } from '../schema/block-schema.ts';
import { type PolicyFile, policySchema } from '../schema/file-schema.ts';
import type { KnownAgent } from '../schema/mark-clashes.ts';
import type { Written } from '../texts/referenced-files.ts';
import { type Fail, failIn, readYaml, type Yaml } from '../texts/yaml.ts';
import { meantIssues, wordingOf } from '../wording/issue-messages.ts';
import { counted, quoted } from '../wording/phrases.ts';
import { withNames } from './named-conditions.ts';

/** What a policy may name, and what it must not claim. */
export interface Known {
  readonly checks: readonly { readonly name: string }[];
  readonly agents: readonly KnownAgent[];
}

/** One file, read. */
export interface ParsedFile {
  readonly file: PolicyFile;
  readonly rules: readonly Rule[];
  readonly yaml: Yaml;
  readonly fail: Fail;
}

export function parseFile(
  { text, source }: Written,
  conditions: readonly Condition[],
  { checks, agents }: Known,
): ParsedFile {
  const plain = text.replace(/^\uFEFF/, '');
  const fail = failIn(plain, source);
  const yaml = readYaml(plain, fail);
  const ids = [...agents.map(({ id }) => id), ...listAt(yaml.value, 'agents').map(({ id }) => String(id))];
  const names = { checks: checks.map(({ name }) => name), agents: [...new Set(ids)] };
  const named = Object.keys(valueAt(yaml.value, ['conditions']) ?? {}).slice(0, MOST_NAMED);
  const schema = policySchema(conditions, names, agents, named);
  const file = readFile(yaml, schema, fail);
  const rules = file.rules.map((rule, i): Rule => {
    const { when = null, 'enforce-from': enforceFrom = null, until = null, override = null } = rule;
    const { name, mode, require } = rule;
    const place = { source, ...yaml.linesOf(['rules', i]) };
    return { name, mode, enforceFrom, until, when, require, override, place };
  });
  const refuse = (i: number, key: string, message: string) => fail(yaml.offsetOf(['rules', i, key]), message);
  return { file, yaml, fail, rules: withNames(rules, file.conditions, refuse) };
}

function listAt(value: unknown, key: string): readonly { readonly id?: unknown }[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
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

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(String(step)) : undefined;
  }, value);
}
