/** What a test says comes of a call: the other side of the assertion that it stands in. */
import type TypeScript from 'typescript';
import { literalOf } from '../evaluation/expression.ts';
import type { Scope } from '../evaluation/scope.ts';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;

const EQUALITIES = /^(?:toBe|toEqual|toStrictEqual|toDeepEqual|equal|strictEqual|deepEqual|deepStrictEqual|is|same)$/;

/** `expect(f(1)).toBe(2)`, `assert.equal(f(1), 2)`, `t.is(f(1), 2)`, `f(1) === 2` inside an assertion. */
export function expectedOf(ts: Ts, call: TypeScript.Node, scope: Scope): Value | undefined {
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
