/** Expressions whose value can be read off the source, without running anything. */
import type TypeScript from 'typescript';
import type { Field, Value } from './value.ts';

type Ts = typeof TypeScript;

/** What a name stands for where the expression is; undefined where that cannot be told. */
export type Scope = (name: string) => TypeScript.Expression | undefined;

const DEEPEST = 12;
/** Characters of an expression for a callback. */
const LONGEST_CALLBACK = 400;

/** Undefined where the value cannot be told. */
export function literalOf(ts: Ts, node: TypeScript.Expression, scope: Scope): Value | undefined {
  return read(ts, node, { scope, depth: 0 });
}

interface Reading {
  readonly scope: Scope;
  readonly depth: number;
}

function read(ts: Ts, node: TypeScript.Expression, { scope, depth }: Reading): Value | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (one: TypeScript.Expression): Value | undefined => read(ts, one, { scope, depth: depth + 1 });
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return numberOf(Number(node.text));
  if (ts.isBigIntLiteral(node)) return { t: 'bigint', v: String(BigInt(node.text.slice(0, -1))) };
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return inner(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return signed(ts, node.operator, inner(node.operand));
  if (ts.isArrayLiteralExpression(node)) return listOf(node.elements.map(inner));
  if (ts.isObjectLiteralExpression(node)) return recordOf(ts, node, inner);
  if (ts.isNewExpression(node)) return builtIn(ts, node, inner);
  if (ts.isRegularExpressionLiteral(node)) return regexpOf(node.text);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return callbackOf(ts, node);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return true;
    case ts.SyntaxKind.FalseKeyword:
      return false;
    case ts.SyntaxKind.NullKeyword:
      return null;
    default:
      return ts.isIdentifier(node) ? named(node.text, { scope, inner }) : undefined;
  }
}

const WORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['undefined', { t: 'undefined' }],
  ['NaN', { t: 'number', v: 'NaN' }],
  ['Infinity', { t: 'number', v: 'Infinity' }],
]);

function named(
  name: string,
  { scope, inner }: { readonly scope: Scope; readonly inner: (node: TypeScript.Expression) => Value | undefined },
): Value | undefined {
  const value = scope(name);
  return value === undefined ? WORDS.get(name) : inner(value);
}

function numberOf(value: number): Value {
  if (Object.is(value, -0)) return { t: 'number', v: '-0' };
  return Number.isFinite(value) ? value : { t: 'number', v: value > 0 ? 'Infinity' : '-Infinity' };
}

function signed(ts: Ts, operator: TypeScript.PrefixUnaryOperator, value: Value | undefined): Value | undefined {
  if (operator === ts.SyntaxKind.ExclamationToken && typeof value === 'boolean') return !value;
  if (operator === ts.SyntaxKind.PlusToken && typeof value === 'number') return value;
  if (operator !== ts.SyntaxKind.MinusToken) return undefined;
  if (typeof value === 'number') return numberOf(-value);
  return typeof value === 'object' && value?.t === 'number' && value.v === 'Infinity'
    ? { t: 'number', v: '-Infinity' }
    : undefined;
}

function listOf(values: readonly (Value | undefined)[]): Value | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { t: 'array', v: known } : undefined;
}

function recordOf(
  ts: Ts,
  node: TypeScript.ObjectLiteralExpression,
  inner: (node: TypeScript.Expression) => Value | undefined,
): Value | undefined {
  const fields: Field[] = [];
  for (const property of node.properties) {
    const isField = ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property);
    if (!isField || ts.isComputedPropertyName(property.name)) return undefined;
    const value = inner(ts.isPropertyAssignment(property) ? property.initializer : property.name);
    if (value === undefined) return undefined;
    fields.push([property.name.text, value]);
  }
  return { t: 'object', v: fields };
}

function builtIn(
  ts: Ts,
  node: TypeScript.NewExpression,
  inner: (node: TypeScript.Expression) => Value | undefined,
): Value | undefined {
  if (!ts.isIdentifier(node.expression)) return undefined;
  const [first] = node.arguments ?? [];
  const given = first === undefined ? undefined : inner(first);
  const entries = typeof given === 'object' && given?.t === 'array' ? given.v : first === undefined ? [] : undefined;
  switch (node.expression.text) {
    case 'Set':
      return entries === undefined ? undefined : { t: 'set', v: entries };
    case 'Map':
      return entries === undefined ? undefined : mapOf(entries);
    case 'Date':
      return dateFrom((node.arguments ?? []).map(inner));
    default:
      return undefined;
  }
}

function mapOf(entries: readonly Value[]): Value | undefined {
  const pairs = entries.flatMap((entry) =>
    typeof entry === 'object' && entry?.t === 'array' && entry.v.length === 2
      ? [[entry.v[0] ?? null, entry.v[1] ?? null] as const]
      : [],
  );
  return pairs.length === entries.length ? { t: 'map', v: pairs } : undefined;
}

/** Parts of a date are those of the zone in which everything runs, which has no offset. */
function dateFrom(given: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...more] = given;
  if (more.length === 0) return typeof first === 'number' || typeof first === 'string' ? dateOf(first) : undefined;
  const numbers = given.filter((one) => typeof one === 'number');
  const [year = 0, month = 0, ...rest] = numbers;
  return numbers.length === given.length ? dateOf(Date.UTC(year, month, ...rest)) : undefined;
}

function dateOf(given: number | string): Value {
  const time = new Date(given).getTime();
  return { t: 'date', v: Number.isFinite(time) ? time : null };
}

function regexpOf(text: string): Value {
  const end = text.lastIndexOf('/');
  return { t: 'regexp', v: text.slice(1, end), flags: text.slice(end + 1) };
}

/** A callback that needs nothing from around it: its own parameters, and what the language has. */
function callbackOf(ts: Ts, node: TypeScript.ArrowFunction | TypeScript.FunctionExpression): Value | undefined {
  const text = node.getText();
  if (text.length > LONGEST_CALLBACK || /\b(?:await|import|require|process|globalThis)\b/.test(text)) return undefined;
  const bound = new Set<string>(LANGUAGE);
  const free: string[] = [];
  const visit = (one: TypeScript.Node): void => {
    if (ts.isTypeNode(one)) free.push('a type');
    if (ts.isBindingElement(one) || ts.isParameter(one) || ts.isVariableDeclaration(one))
      if (ts.isIdentifier(one.name)) bound.add(one.name.text);
    if (ts.isIdentifier(one) && !isOnlyAName(ts, one)) free.push(one.text);
    one.forEachChild(visit);
  };
  visit(node);
  return free.every((name) => bound.has(name)) ? { t: 'function', v: text } : undefined;
}

const LANGUAGE =
  'Array Object String Number Boolean Math JSON Map Set RegExp Error undefined NaN Infinity parseInt parseFloat isNaN'.split(
    ' ',
  );

/** `b` in `a.b` and in `{ b: 1 }`. */
function isOnlyAName(ts: Ts, node: TypeScript.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
