/** Real calls of functions, read off the source of whoever calls them: the arguments, and what a test or a documented example says comes of them. */
import type TypeScript from 'typescript';
import { type Func, parseFile } from './functions.ts';
import { literalOf, type Scope } from './literal.ts';
import type { Value } from './value.ts';

type Ts = typeof TypeScript;

export interface Call {
  /** What could be read; undefined for an argument that could not. For a method of instances, the first is the receiver. */
  readonly args: readonly (Value | undefined)[];
  /** What is said to come of it, where somebody says so. */
  readonly expected: Value | undefined;
  readonly path: string;
  /** One-based. */
  readonly line: number;
}

/** Calls of one file that are read; the rest is more of the same. */
const MOST_CALLS = 500;

/** The calls of `name` (as in `Func.name`) in a file. */
export function callsIn(ts: Ts, path: string, text: string, name: string): readonly Call[] {
  const file = parseFile(ts, path, text);
  const scope = constantsOf(ts, file);
  const found: Call[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (found.length >= MOST_CALLS) return;
    if (ts.isCallExpression(node)) {
      const args = argumentsOf(ts, node, { name, scope });
      if (args !== undefined) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push({ args, expected: expectedOf(ts, node, scope), path, line });
      }
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** The constants at the top of a file. */
function constantsOf(ts: Ts, file: TypeScript.SourceFile): Scope {
  const values = new Map<string, TypeScript.Expression>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) values.set(name.text, initializer);
  }
  return (name) => values.get(name);
}

function argumentsOf(
  ts: Ts,
  call: TypeScript.CallExpression,
  { name, scope }: { readonly name: string; readonly scope: Scope },
): Call['args'] | undefined {
  if (call.arguments.some((argument) => ts.isSpreadElement(argument))) return undefined;
  const args = call.arguments.map((argument) => literalOf(ts, argument, scope));
  const [owner = '', method] = name.split('#');
  const { expression } = call;
  if (method === undefined) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    return ts.isIdentifier(called) && called.text === last ? args : undefined;
  }
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== method) return undefined;
  const receiver = instanceOf(ts, expression.expression, { owner, scope });
  return receiver === undefined ? undefined : [receiver, ...args];
}

/** `new Class(…)`, or a constant that is one. */
function instanceOf(
  ts: Ts,
  node: TypeScript.Expression,
  { owner, scope }: { readonly owner: string; readonly scope: Scope },
): Value | undefined {
  const made = ts.isIdentifier(node) ? scope(node.text) : node;
  if (made === undefined || !ts.isNewExpression(made)) return undefined;
  if (!ts.isIdentifier(made.expression) || made.expression.text !== owner) return undefined;
  const args = (made.arguments ?? []).map((argument) => literalOf(ts, argument, scope));
  const known = args.filter((argument) => argument !== undefined);
  return known.length === args.length ? { t: 'new', name: owner, v: known } : undefined;
}

const EQUALITIES = /^(?:toBe|toEqual|toStrictEqual|toDeepEqual|equal|strictEqual|deepEqual|deepStrictEqual|is|same)$/;

/** `expect(f(1)).toBe(2)`, `assert.equal(f(1), 2)`, `t.is(f(1), 2)`, `f(1) === 2` inside an assertion. */
function expectedOf(ts: Ts, call: TypeScript.CallExpression, scope: Scope): Value | undefined {
  const { parent } = call;
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === call &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken
  )
    return ts.isCallExpression(parent.parent) ? literalOf(ts, parent.right, scope) : undefined;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== call) return undefined;
  const second = parent.arguments[1];
  if (second !== undefined) return isEquality(ts, parent) ? literalOf(ts, second, scope) : undefined;
  const matcher = parent.parent;
  const compared =
    ts.isPropertyAccessExpression(matcher) && EQUALITIES.test(matcher.name.text) ? matcher.parent : undefined;
  const value = compared && ts.isCallExpression(compared) ? compared.arguments[0] : undefined;
  return value === undefined ? undefined : literalOf(ts, value, scope);
}

function isEquality(ts: Ts, call: TypeScript.CallExpression): boolean {
  const { expression } = call;
  return ts.isPropertyAccessExpression(expression)
    ? EQUALITIES.test(expression.name.text)
    : expression.getText() === 'assertEquals';
}

/** Examples in the comment before a function: `>>> f(1)` with the result in the next line, `f(1) // => 2`, `f(1); // 2`. */
export function examplesOf(ts: Ts, func: Func, path: string): readonly Call[] {
  const lines = func.comment
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)?\s?/, '').replace(/\*\/\s*$/, ''));
  return lines.flatMap((line, index) => {
    const [, marked = line] = /^\s*>>>\s*(.*)$/.exec(line) ?? [];
    const isMarked = marked !== line;
    const [, code = marked, said] =
      /^(.*?\))\s*;?\s*(?:\/\/\s*)?(?:=>|⇒|->|→|\/\/|==+|returns?\b)\s*(.+)$/.exec(marked) ?? [];
    const result = said ?? (isMarked ? lines[index + 1] : undefined);
    return callsIn(ts, `${path}.example.js`, code, func.name).map((call) => ({
      ...call,
      expected: result === undefined ? undefined : parsedValue(ts, result),
      path,
      line: func.from,
    }));
  });
}

function parsedValue(ts: Ts, text: string): Value | undefined {
  const file = parseFile(ts, 'value.js', `(${text.trim().replace(/;$/, '')}\n)`);
  const [statement, ...more] = file.statements;
  if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement)) return undefined;
  return literalOf(ts, statement.expression, () => undefined);
}
