/** Callbacks as text that can be run anywhere: what they take from around them comes along, as far as it can be read. */
import type TypeScript from 'typescript';
import { isWritten, printValue } from '../values/print.ts';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;
type Read = (node: TypeScript.Expression) => Value | undefined;

/** Characters of an expression for a callback. */
const LONGEST = 400;
/** The same with what it takes from around it. */
const LONGEST_WHOLE = 4_000;

/** A callback that needs its own parameters, what the language has, and values that `read` can tell. */
export function callbackOf(
  ts: Ts,
  node: TypeScript.ArrowFunction | TypeScript.FunctionExpression,
  read: Read,
): Value | undefined {
  const text = node.getText();
  if (text.length > LONGEST || /\b(?:import|require|process|globalThis)\b/.test(text)) return undefined;
  const { bound, free, isTyped } = namesOf(ts, node);
  const taken = [...free].filter(([name]) => !bound.has(name));
  const values = taken.flatMap(([, one]) => read(one) ?? []);
  if (values.length < taken.length || !values.every(isWritten)) return undefined;
  const script = isTyped ? untyped(ts, text) : text;
  const names = taken.map(([name]) => name).join(', ');
  const v = taken.length === 0 ? script : `((${names}) => ${script})(${values.map(printValue).join(', ')})`;
  return v.length > LONGEST_WHOLE ? undefined : { t: 'function', v };
}

interface Names {
  readonly bound: ReadonlySet<string>;
  /** By name: a place where it is used. */
  readonly free: ReadonlyMap<string, TypeScript.Identifier>;
  readonly isTyped: boolean;
}

function namesOf(ts: Ts, node: TypeScript.Node): Names {
  const bound = new Set<string>(LANGUAGE);
  const free = new Map<string, TypeScript.Identifier>();
  let isTyped = false;
  const visit = (one: TypeScript.Node): void => {
    if (ts.isTypeNode(one)) {
      isTyped = true;
      return;
    }
    isTyped ||= ts.isNonNullExpression(one);
    if (ts.isBindingElement(one) || ts.isParameter(one) || ts.isVariableDeclaration(one))
      if (ts.isIdentifier(one.name)) bound.add(one.name.text);
    if (ts.isIdentifier(one) && !isOnlyAName(ts, one)) free.set(one.text, one);
    one.forEachChild(visit);
  };
  visit(node);
  return { bound, free, isTyped };
}

/** Without types. */
function untyped(ts: Ts, text: string): string {
  const options = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true };
  const { outputText } = ts.transpileModule(`(${text})`, { compilerOptions: options });
  return outputText
    .trim()
    .replace(/^"use strict";\s*/, '')
    .replace(/;$/, '');
}

const LANGUAGE =
  'Array Object String Number Boolean Math JSON Map Set RegExp Error TypeError RangeError Promise Date Symbol undefined NaN Infinity parseInt parseFloat isNaN'.split(
    ' ',
  );

/** `b` in `a.b` and in `{ b: 1 }`. */
function isOnlyAName(ts: Ts, node: TypeScript.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
