/** Tables that tests go through: `for (const [a, b] of rows)`, `rows.forEach(([a, b]) => …)`, `test.each(rows)('…', (a, b) => …)`, and what names mean in each row. */
import type TypeScript from 'typescript';
import { bindParameters, bindPattern } from '../evaluation/destructuring.ts';
import { literalOf } from '../evaluation/expression.ts';
import { type Scope, scopeOfFunction } from '../evaluation/scope.ts';
import { evenly, type Field, itemsOf, type Value } from '../values/value.ts';

type Ts = typeof TypeScript;

/** Something that runs once for each row. */
export interface Repeated {
  readonly body: TypeScript.Node;
  /** One for each row. */
  readonly scopes: readonly Scope[];
}

/** Rows that are looked at; of more, some from everywhere. */
const MOST_ROWS = 80;

/** Undefined where the node repeats nothing, or the rows cannot be told. */
export function repeatedBy(ts: Ts, node: TypeScript.Node, scope: Scope): Repeated | undefined {
  if (ts.isForOfStatement(node)) return loop(ts, node, scope);
  if (ts.isForStatement(node)) return counted(ts, node, scope);
  if (!ts.isCallExpression(node)) return undefined;
  const callback = node.arguments.findLast((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
  if (callback === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) return undefined;
  const rows = rowsOfEach(ts, node, scope) ?? rowsOfMethod(ts, node, scope);
  if (rows === undefined) return undefined;
  const read = (one: TypeScript.Expression): Value | undefined => literalOf(ts, one, scope);
  const scopes = evenly(rows, MOST_ROWS).map((args) =>
    scopeOfFunction(ts, callback, scope, bindParameters(ts, callback.parameters, args, read)),
  );
  return { body: callback.body, scopes };
}

function loop(ts: Ts, node: TypeScript.ForOfStatement, scope: Scope): Repeated | undefined {
  const rows = itemsOf(literalOf(ts, node.expression, scope));
  if (rows === undefined || !ts.isVariableDeclarationList(node.initializer)) return undefined;
  const [declaration] = node.initializer.declarations;
  if (declaration === undefined) return undefined;
  const read = (one: TypeScript.Expression): Value | undefined => literalOf(ts, one, scope);
  const scopes = evenly(rows, MOST_ROWS).map((row) => within(scope, bindPattern(ts, declaration.name, row, read)));
  return { body: node.statement, scopes };
}

const within =
  (outer: Scope, bound: ReadonlyMap<string, Value>): Scope =>
  (name) => {
    const value = bound.get(name);
    return value === undefined ? outer(name) : { is: 'value', value };
  };

/** `for (let i = 0; i < 10; i++)`. */
function counted(
  ts: Ts,
  { initializer, condition, statement }: TypeScript.ForStatement,
  scope: Scope,
): Repeated | undefined {
  if (!initializer || !ts.isVariableDeclarationList(initializer) || !condition || !ts.isBinaryExpression(condition))
    return undefined;
  const [declaration] = initializer.declarations;
  if (!declaration?.initializer || !ts.isIdentifier(declaration.name)) return undefined;
  const name = declaration.name.text;
  const [from, to] = [literalOf(ts, declaration.initializer, scope), literalOf(ts, condition.right, scope)];
  const isUpTo = /^<=?$/.test(condition.operatorToken.getText()) && condition.left.getText() === name;
  if (!isUpTo || typeof from !== 'number' || typeof to !== 'number') return undefined;
  const last = Math.min(to, from + MOST_ROWS);
  const values = Array.from({ length: Math.max(0, Math.ceil(last - from)) }, (_, index) => from + index);
  return { body: statement, scopes: values.map((value) => within(scope, new Map([[name, value]]))) };
}

type Rows = readonly (readonly Value[])[];

/** `test.each(rows)(…)`, `describe.each`, `it.for`, with a template as well. */
function rowsOfEach(ts: Ts, { expression }: TypeScript.CallExpression, scope: Scope): Rows | undefined {
  if (ts.isTaggedTemplateExpression(expression) && isEach(ts, expression.tag))
    return rowsOfTemplate(ts, expression.template, scope);
  if (!ts.isCallExpression(expression) || !isEach(ts, expression.expression)) return undefined;
  const [table] = expression.arguments;
  const rows = table && itemsOf(literalOf(ts, table, scope));
  const isSpread = expression.expression.getText().endsWith('.each');
  return rows?.map((row) => (isSpread ? (itemsOf(row) ?? [row]) : [row]));
}

const isEach = (ts: Ts, node: TypeScript.Expression): boolean =>
  ts.isPropertyAccessExpression(node) && /^(?:each|for)$/.test(node.name.text);

/** A heading with the names, then as many expressions for each row. */
function rowsOfTemplate(ts: Ts, template: TypeScript.TemplateLiteral, scope: Scope): Rows | undefined {
  if (!ts.isTemplateExpression(template)) return undefined;
  const names = template.head.text
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const values = template.templateSpans.map(({ expression }) => literalOf(ts, expression, scope));
  if (names.length === 0) return undefined;
  const count = Math.floor(values.length / names.length);
  return Array.from({ length: count }, (_, row): readonly Value[] => {
    const fields = names.flatMap((name, column): readonly Field[] => {
      const value = values[row * names.length + column];
      return value === undefined ? [] : [[name, value]];
    });
    return [{ t: 'object', v: fields }];
  });
}

/** `rows.forEach((row, index) => …)`. */
function rowsOfMethod(ts: Ts, { expression }: TypeScript.CallExpression, scope: Scope): Rows | undefined {
  if (!ts.isPropertyAccessExpression(expression) || !/^(?:forEach|map|flatMap)$/.test(expression.name.text))
    return undefined;
  const rows = itemsOf(literalOf(ts, expression.expression, scope));
  return rows?.map((row, index) => [row, index]);
}

/** `{ validator: 'isEmail', args: […], valid: ['a@b.c'], invalid: ['a'] }`: inputs beside the name of what takes them. */
export function namedIn(
  ts: Ts,
  node: TypeScript.ObjectLiteralExpression,
  { name, scope }: { readonly name: string; readonly scope: Scope },
): readonly (readonly Value[])[] {
  const isNamed = node.properties.some(
    (one) => ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer) && one.initializer.text === name,
  );
  if (!isNamed) return [];
  const fields = node.properties.flatMap((one): readonly Field[] => {
    const value = ts.isPropertyAssignment(one) ? literalOf(ts, one.initializer, scope) : undefined;
    return value === undefined || one.name === undefined ? [] : [[one.name.getText(), value]];
  });
  const more = fields.flatMap(([field, value]) => (MORE.test(field) ? (itemsOf(value) ?? []) : []));
  return fields.flatMap(([field, value]) => (MORE.test(field) ? [] : inputsOf(value).map((one) => [one, ...more])));
}

const MORE = /^(?:args|arguments|params|parameters)$/;

/** What a list holds; the names in `{ input: output }`. */
function inputsOf(value: Value): readonly Value[] {
  if (typeof value !== 'object' || value === null) return [];
  return value.t === 'object' ? value.v.map(([name]) => name) : (itemsOf(value) ?? []);
}
