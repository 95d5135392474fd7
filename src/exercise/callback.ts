/** Callbacks that need nothing from around them, as text that can be run anywhere. */
import type TypeScript from 'typescript';
import type { Value } from './value.ts';

type Ts = typeof TypeScript;

/** Characters of an expression for a callback. */
const LONGEST = 400;

/** A callback that needs nothing from around it: its own parameters, and what the language has. */
export function callbackOf(ts: Ts, node: TypeScript.ArrowFunction | TypeScript.FunctionExpression): Value | undefined {
  const text = node.getText();
  if (text.length > LONGEST || /\b(?:await|import|require|process|globalThis)\b/.test(text)) return undefined;
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
