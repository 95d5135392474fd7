/** Expressions whose value can be read off the source, without running anything. */
import type TypeScript from 'typescript';
import { type Field, itemsOf, type Value } from '../values/value.ts';
import { builtInCall, instanceOf } from './built-ins.ts';
import { bindParameters } from './destructuring.ts';
import { callbackOf } from './function-text.ts';
import { calculate, isTruthy, signed } from './operators.ts';
import { type Scope, scopeOfBlock, scopeOfFunction } from './scope.ts';

type Ts = typeof TypeScript;

const DEEPEST = 24;
/** Expressions that are read for one value: what helpers call may grow beyond measure. */
const MOST = 4_000;

/** Undefined where the value cannot be told. */
export function literalOf(ts: Ts, node: TypeScript.Expression, scope: Scope): Value | undefined {
  return read(ts, node, { scope, depth: 0, budget: { left: MOST } });
}

interface Reading {
  readonly scope: Scope;
  readonly depth: number;
  readonly budget: { left: number };
}

type Inner = (node: TypeScript.Expression) => Value | undefined;

function read(ts: Ts, node: TypeScript.Expression, reading: Reading): Value | undefined {
  reading.budget.left -= 1;
  if (reading.depth > DEEPEST || reading.budget.left < 0) return undefined;
  const deeper = { ...reading, depth: reading.depth + 1 };
  const inner: Inner = (one) => read(ts, one, deeper);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text.replaceAll('_', ''));
  if (ts.isBigIntLiteral(node)) return { t: 'bigint', v: String(BigInt(node.text.slice(0, -1))) };
  if (ts.isIdentifier(node)) return named(ts, node.text, deeper);
  if (isOnlyTyped(ts, node)) return inner(node.expression);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return true;
    case ts.SyntaxKind.FalseKeyword:
      return false;
    case ts.SyntaxKind.NullKeyword:
      return null;
    default:
      return readOperation(ts, node, inner) ?? readContainer(ts, node, inner) ?? readCall(ts, node, deeper);
  }
}

const isOnlyTyped = (
  ts: Ts,
  node: TypeScript.Expression,
): node is TypeScript.ParenthesizedExpression | TypeScript.AssertionExpression | TypeScript.NonNullExpression =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isTypeAssertionExpression(node);

const WORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['undefined', { t: 'undefined' }],
  ['NaN', { t: 'number', v: 'NaN' }],
  ['Infinity', { t: 'number', v: 'Infinity' }],
]);

function named(ts: Ts, name: string, reading: Reading): Value | undefined {
  const meaning = reading.scope(name);
  if (meaning === undefined) return WORDS.get(name);
  if (meaning.is === 'value') return meaning.value;
  if (meaning.is === 'expression') return read(ts, meaning.expression, { ...reading, scope: meaning.scope });
  if (meaning.is !== 'function' || ts.isFunctionDeclaration(meaning.func)) return undefined;
  return callbackOf(ts, meaning.func, (one) => read(ts, one, { ...reading, scope: meaning.scope }));
}

function readOperation(ts: Ts, node: TypeScript.Expression, inner: Inner): Value | undefined {
  if (ts.isPrefixUnaryExpression(node)) return signed(ts, node.operator, inner(node.operand));
  if (ts.isTemplateExpression(node)) return textOf(node, inner);
  if (ts.isVoidExpression(node)) return { t: 'undefined' };
  if (ts.isBinaryExpression(node)) {
    const left = inner(node.left);
    return left === undefined ? undefined : calculate(node.operatorToken.getText(), left, () => inner(node.right));
  }
  if (!ts.isConditionalExpression(node)) return undefined;
  const condition = inner(node.condition);
  return condition === undefined ? undefined : inner(isTruthy(condition) ? node.whenTrue : node.whenFalse);
}

function textOf({ head, templateSpans }: TypeScript.TemplateExpression, inner: Inner): string | undefined {
  let text = head.text;
  for (const { expression, literal } of templateSpans) {
    const value = inner(expression);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    text += `${value}${literal.text}`;
  }
  return text;
}

function readContainer(ts: Ts, node: TypeScript.Expression, inner: Inner): Value | undefined {
  if (ts.isArrayLiteralExpression(node)) return listOf(ts, node, inner);
  if (ts.isObjectLiteralExpression(node)) return recordOf(ts, node, inner);
  if (ts.isNewExpression(node)) return instanceOf(ts, node, inner);
  if (ts.isRegularExpressionLiteral(node)) return regexpOf(node.text);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return callbackOf(ts, node, inner);
  if (ts.isPropertyAccessExpression(node)) return memberOf(inner(node.expression), node.name.text);
  if (!ts.isElementAccessExpression(node)) return undefined;
  const at = inner(node.argumentExpression);
  return typeof at === 'string' || typeof at === 'number' ? memberOf(inner(node.expression), String(at)) : undefined;
}

/** A field that an object has; not what it inherits, nor what it has not. */
function memberOf(value: Value | undefined, name: string): Value | undefined {
  if (typeof value === 'string') return name === 'length' ? value.length : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.t === 'array') return name === 'length' ? value.v.length : value.v[Number(name)];
  return value.t === 'object' ? (new Map(value.v).get(name) ?? { t: 'undefined' }) : undefined;
}

function listOf(ts: Ts, { elements }: TypeScript.ArrayLiteralExpression, inner: Inner): Value | undefined {
  const values: Value[] = [];
  for (const element of elements) {
    const value = inner(ts.isSpreadElement(element) ? element.expression : element);
    const items = ts.isSpreadElement(element) ? itemsOf(value) : value === undefined ? undefined : [value];
    if (items === undefined) return undefined;
    values.push(...items);
  }
  return { t: 'array', v: values };
}

function recordOf(ts: Ts, node: TypeScript.ObjectLiteralExpression, inner: Inner): Value | undefined {
  const fields = new Map<string, Value>();
  for (const property of node.properties) {
    const held = fieldsOf(ts, property, inner);
    if (held === undefined) return undefined;
    for (const [name, value] of held) fields.set(name, value);
  }
  return { t: 'object', v: [...fields] };
}

function fieldsOf(ts: Ts, property: TypeScript.ObjectLiteralElementLike, inner: Inner): readonly Field[] | undefined {
  if (ts.isSpreadAssignment(property)) {
    const spread = inner(property.expression);
    if (typeof spread === 'object' && spread?.t === 'undefined') return [];
    return typeof spread === 'object' && spread?.t === 'object' ? spread.v : undefined;
  }
  if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return undefined;
  const name = ts.isComputedPropertyName(property.name) ? inner(property.name.expression) : property.name.text;
  if (typeof name !== 'string' && typeof name !== 'number') return undefined;
  const value = inner(ts.isPropertyAssignment(property) ? property.initializer : property.name);
  return value === undefined ? undefined : [[String(name), value]];
}

function regexpOf(text: string): Value {
  const end = text.lastIndexOf('/');
  return { t: 'regexp', v: text.slice(1, end), flags: text.slice(end + 1) };
}

/** What the language has, and functions of the file that do nothing but give a value. */
function readCall(ts: Ts, node: TypeScript.Expression, reading: Reading): Value | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const inner: Inner = (one) => read(ts, one, reading);
  const meaning = ts.isIdentifier(expression) ? reading.scope(expression.text) : undefined;
  if (meaning === undefined) return builtInCall(ts, node, inner);
  if (meaning.is !== 'function' || meaning.func.asteriskToken) return undefined;
  const args = node.arguments.map(inner);
  const given = bindParameters(ts, meaning.func.parameters, args, inner);
  const scope = scopeOfFunction(ts, meaning.func, meaning.scope, given);
  return returnedBy(ts, meaning.func, { ...reading, scope });
}

/** Of a function whose body is an expression, or constants and what they lead to. */
function returnedBy(ts: Ts, { body }: TypeScript.FunctionLikeDeclaration, reading: Reading): Value | undefined {
  if (body === undefined) return undefined;
  if (!ts.isBlock(body)) return read(ts, body, reading);
  const last = body.statements.at(-1);
  const isPlain = body.statements.slice(0, -1).every((statement) => ts.isVariableStatement(statement));
  if (!isPlain || last === undefined || !ts.isReturnStatement(last) || last.expression === undefined) return undefined;
  const scope = scopeOfBlock(ts, body, { outer: reading.scope, mutated: new Set() });
  return read(ts, last.expression, { ...reading, scope });
}
