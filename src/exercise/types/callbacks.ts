/** Callbacks such as a declared function type admits: with no more parameters than it has, and of its result where that is plain. */
import type TypeScript from 'typescript';
import { type Domain, domainOf } from '../domains/domain.ts';
import { expression } from '../values/value.ts';

type Ts = typeof TypeScript;

/** By how many parameters they have. */
type Texts = readonly (readonly string[])[];

const PLAIN: Texts = [
  ['() => true', '() => false'],
  ['(x) => x', '(x) => x * 2'],
  ['(a, b) => a - b', '(a, b) => [a, b]'],
];
const ASKING: Texts = [['() => true', '() => false'], ['(x) => Boolean(x)', '(x) => x === 1'], ['(a, b) => a === b']];
const COUNTING: Texts = [['() => 1'], ['(x) => Number(x)', '(x) => -x'], ['(a, b) => a - b', '(a, b) => b - a']];
const TELLING: Texts = [["() => 'a'"], ['(x) => String(x)'], ["(a, b) => a + ',' + b"]];
const LATE: Texts = [['async () => 1'], ['async (x) => x'], ['async (a, b) => [a, b]']];

export function callbacksOf(ts: Ts, { parameters, type }: TypeScript.FunctionTypeNode): Domain {
  const isAny = parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined);
  const texts = textsFor(ts, type).slice(0, isAny ? undefined : parameters.length + 1);
  return domainOf(texts.flat().map(expression));
}

function textsFor(ts: Ts, type: TypeScript.TypeNode): Texts {
  if (ts.isTypePredicateNode(type) || type.kind === ts.SyntaxKind.BooleanKeyword) return ASKING;
  if (type.kind === ts.SyntaxKind.NumberKeyword) return COUNTING;
  if (type.kind === ts.SyntaxKind.StringKeyword) return TELLING;
  return ts.isTypeReferenceNode(type) && /^Promise(?:Like)?$/.test(type.typeName.getText()) ? LATE : PLAIN;
}
