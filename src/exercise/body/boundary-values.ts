/** Where behaviour turns: what a function compares with, the neighbours of those numbers, and the lengths that it asks for. Above all what the changed lines compare with. */
import type TypeScript from 'typescript';
import { literalOf } from '../evaluation/expression.ts';
import { NOWHERE, type Scope, scopeOfFile } from '../evaluation/scope.ts';
import type { Func } from '../functions/functions.ts';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;

export interface Turn {
  readonly value: Value;
  /** The last word of what it is compared with: a field or a variable; empty where that has none. */
  readonly of: string;
}

export interface Turning {
  /** What it compares with or looks up, with the neighbours of numbers. */
  readonly values: readonly Turn[];
  /** Of texts and lists, ascending; with their neighbours. */
  readonly lengths: readonly number[];
}

/** Beyond, nobody's list is cut for the sake of a boundary. */
const LONGEST = 300;

export function turningOf(ts: Ts, func: Func): Turning {
  return together(placesIn(ts, func));
}

/** What only one of the two versions compares with, or compares otherwise; and whether that is so in the head of a loop. */
export function changedTurning(ts: Ts, base: Func, head: Func): Turning & { readonly isInLoop: boolean } {
  const [before, after] = [placesIn(ts, base), placesIn(ts, head)];
  const changed = [...lacking(before, after), ...lacking(after, before)];
  const [loops, others] = [loopsIn(ts, base), loopsIn(ts, head)];
  return { ...together(changed), isInLoop: loops.join('\n') !== others.join('\n') };
}

const lacking = (places: readonly Place[], others: readonly Place[]): readonly Place[] =>
  places.filter(({ text }) => !others.some((other) => other.text === text));

interface Place extends Turning {
  /** As it is written. */
  readonly text: string;
}

function together(places: readonly Place[]): Turning {
  const lengths = new Set(places.flatMap((place) => place.lengths));
  return { values: places.flatMap(({ values }) => values), lengths: [...lengths].sort((one, other) => one - other) };
}

function placesIn(ts: Ts, { node }: Func): readonly Place[] {
  const scope = scopeOfFile(ts, node.getSourceFile(), NOWHERE);
  const found: Place[] = [];
  const visit = (one: TypeScript.Node): void => {
    const place = placeOf(ts, one, scope);
    if (place !== undefined) found.push({ text: one.getText(), ...place });
    one.forEachChild(visit);
  };
  visit(node);
  return found;
}

function placeOf(ts: Ts, one: TypeScript.Node, scope: Scope): Turning | undefined {
  if (ts.isBinaryExpression(one) && COMPARISONS.test(one.operatorToken.getText())) return comparisonOf(ts, one, scope);
  if (ts.isCaseClause(one))
    return {
      values: turns(literalOf(ts, one.expression, scope), wordOf(ts, one.parent.parent.expression)),
      lengths: [],
    };
  if (ts.isArrayLiteralExpression(one)) return { values: listed(ts, one.elements.slice(0, MOST_LISTED)), lengths: [] };
  if (ts.isCallExpression(one)) return cutOf(ts, one, scope);
  return ts.isPropertyAssignment(one) ? { values: listed(ts, [one.name]), lengths: [] } : undefined;
}

/** Elements of a list that stands in a function. */
const MOST_LISTED = 30;
const COMPARISONS = /^(?:[<>]=?|[!=]==?|%)$/;

const listed = (ts: Ts, nodes: readonly TypeScript.Node[]): readonly Turn[] =>
  nodes.flatMap((one) => (ts.isStringLiteral(one) ? [{ value: one.text, of: '' }] : []));

const turns = (value: Value | undefined, of: string): readonly Turn[] => {
  if (typeof value === 'string') return [{ value, of }];
  return typeof value === 'number' ? [value - 1, value, value + 1].map((one) => ({ value: one, of })) : [];
};

function wordOf(ts: Ts, node: TypeScript.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}

function comparisonOf(ts: Ts, { left, right }: TypeScript.BinaryExpression, scope: Scope): Turning {
  const [one, other] = [literalOf(ts, left, scope), literalOf(ts, right, scope)];
  const length = isLength(ts, left) ? other : isLength(ts, right) ? one : undefined;
  return {
    values: [...turns(one, wordOf(ts, right)), ...turns(other, wordOf(ts, left))],
    lengths: aroundLength(length),
  };
}

const isLength = (ts: Ts, node: TypeScript.Expression): boolean =>
  ts.isPropertyAccessExpression(node) && /^(?:length|size)$/.test(node.name.text);

/** `text.slice(0, 20)`: what is longer is cut. */
function cutOf(
  ts: Ts,
  { expression, arguments: [, end] }: TypeScript.CallExpression,
  scope: Scope,
): Turning | undefined {
  const isCut = ts.isPropertyAccessExpression(expression) && /^(?:slice|substring|substr)$/.test(expression.name.text);
  if (!isCut || end === undefined) return undefined;
  return { values: [], lengths: aroundLength(literalOf(ts, end, scope)) };
}

const aroundLength = (length: Value | undefined): readonly number[] =>
  typeof length === 'number' && Number.isInteger(length) && length > 0 && length <= LONGEST
    ? [length - 1, length, length + 1]
    : [];

/** What loops begin with, go on as long as, and go on with. */
function loopsIn(ts: Ts, { node }: Func): readonly string[] {
  const found: string[] = [];
  const visit = (one: TypeScript.Node): void => {
    if (ts.isForStatement(one))
      found.push([one.initializer, one.condition, one.incrementor].map((part) => part?.getText() ?? '').join(';'));
    if (ts.isForOfStatement(one) || ts.isForInStatement(one)) found.push(one.expression.getText());
    if (ts.isWhileStatement(one) || ts.isDoStatement(one)) found.push(one.expression.getText());
    one.forEachChild(visit);
  };
  visit(node);
  return found;
}
