/** What is wrong with a value in a policy, in words, with the nearest right one. */
import { z } from 'zod';
import { nearest } from './nearest-name.ts';
import { counted, listed, quoted } from './phrases.ts';

type Raw = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
};

/** The message of one issue; undefined where the schema brings its own. */
export function wordingOf(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKey(issue.keys[0] ?? '', keysOf(issue.inst));
    case 'invalid_value':
      return unknownValue(issue.input, issue.values);
    case 'invalid_type':
      return `wanted ${kind(issue)}, got ${shown(issue.input)}`;
    case 'too_small':
      return `wanted at least ${amount(issue.origin, Number(issue.minimum))}, got ${shown(issue.input)}`;
    case 'too_big':
      return `wanted at most ${amount(issue.origin, Number(issue.maximum))}, got ${shown(issue.input)}`;
    default:
      return undefined;
  }
}

/** Of a choice that failed, the branch that was meant: the one that takes values of this kind. */
export function meantIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant =
    issue.errors.find((branch) => !branch.some((one) => isOfOtherKind(one) || isOtherValue(one))) ??
    issue.errors.find((branch) => !branch.some(isOfOtherKind));
  if (meant === undefined) {
    const kinds = issue.errors.flatMap((branch) => branch.filter(isOfOtherKind)).map(({ message }) => message);
    return [{ code: 'custom', path: issue.path, message: merged(kinds) }];
  }
  return meant.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfOtherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function isOtherValue({ code, path }: Issue): boolean {
  return code === 'invalid_value' && path.length === 0;
}

/** `wanted a, got c` and `wanted b, got c` are `wanted a or b, got c`. */
function merged(messages: readonly string[]): string {
  const halves = messages.map((message) => message.replace(/^wanted /, '').split(', got '));
  return `wanted ${halves.map(([wanted]) => wanted).join(' or ')}, got ${halves[0]?.[1] ?? ''}`;
}

function kind({ expected }: { readonly expected: string }): string {
  return KINDS[expected] ?? expected;
}

function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const names = schema instanceof z.ZodRecord ? schema.keyType : undefined;
  return names instanceof z.ZodEnum ? names.options.map(String) : [];
}

function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key ${quoted(key)}${instead(key, known)}`;
}

function unknownValue(input: unknown, known: readonly unknown[]): string {
  const names = known.map(String);
  if (typeof input === 'string' && names.includes(input)) return `wanted ${quoted(input)} without quotes`;
  if (typeof input === 'string') return `unknown value ${quoted(input)}${instead(input, names)}`;
  return `wanted ${alternatives(names)}, got ${shown(input)}`;
}

function instead(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  if (near !== undefined) return `; did you mean ${quoted(near)}?`;
  return known.length === 0 ? '; there is none to name' : `; known here: ${alternatives(known)}`;
}

function alternatives(known: readonly string[]): string {
  return listed(known.map(quoted), 20);
}

function amount(origin: string, bound: number): string {
  if (origin === 'array') return counted(bound, 'entry', 'entries');
  return origin === 'string' ? counted(bound, 'character') : String(bound);
}

function shown(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : counted(input.length, 'entry', 'entries');
  return typeof input === 'object' ? 'keys and values' : quoted(String(input));
}
