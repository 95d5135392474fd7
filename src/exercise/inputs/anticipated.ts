/** Zero, nothing and the like where a function asks for them by name: whoever wrote it thought of them, whether or not a call shows them. */
import type TypeScript from 'typescript';
import type { Domain } from '../domains/domain.ts';
import { literalOf } from '../evaluation/expression.ts';
import type { Func } from '../functions/functions.ts';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;

const EMPTY_LIST: Value = { t: 'array', v: [] };

/** Of the parameter of that name: numbers that it is said to be or not to be, and what is empty where that is asked for. What a loop goes on for is no such question. */
export function anticipatedOf(ts: Ts, { node }: Func, name: string): readonly Value[] {
  if (name === '') return [];
  const found: Value[] = [];
  const visit = (one: TypeScript.Node): void => {
    found.push(...askedIn(ts, one, name));
    one.forEachChild((child) => {
      if (!isLoopCondition(ts, child)) visit(child);
    });
  };
  visit(node);
  return found;
}

function isLoopCondition(ts: Ts, node: TypeScript.Node): boolean {
  const { parent } = node;
  if (ts.isForStatement(parent)) return parent.condition === node;
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node;
}

const NOTHING: readonly Value[] = [0, '', EMPTY_LIST];

function askedIn(ts: Ts, node: TypeScript.Node, name: string): readonly Value[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return isNamed(ts, node.operand, name) || isLengthOf(ts, node.operand, name) ? NOTHING : [];
  if (ts.isConditionalExpression(node) && isLengthOf(ts, node.condition, name)) return NOTHING;
  if (ts.isIfStatement(node) && isLengthOf(ts, node.expression, name)) return NOTHING;
  if (ts.isCaseClause(node) && isNamed(ts, node.parent.parent.expression, name)) return literals(ts, node.expression);
  return ts.isBinaryExpression(node) ? comparedIn(ts, node, name) : [];
}

function comparedIn(ts: Ts, { left, right, operatorToken }: TypeScript.BinaryExpression, name: string) {
  const operator = operatorToken.getText();
  const isEquality = /^[!=]==?$/.test(operator);
  if (isEquality && isNamed(ts, left, name)) return literals(ts, right);
  if (isEquality && isNamed(ts, right, name)) return literals(ts, left);
  if (!isLengthOf(ts, left, name) || !ts.isNumericLiteral(right)) return [];
  const isOfNone = /^(?:[!=]==?|[<>]=?)$/.test(operator) && right.text === '0';
  return isOfNone || (/^<|>=$/.test(operator) && right.text === '1') ? NOTHING : [];
}

function literals(ts: Ts, node: TypeScript.Expression): readonly Value[] {
  const value = literalOf(ts, node, () => undefined);
  return typeof value === 'number' || value === '' ? [value] : [];
}

const isNamed = (ts: Ts, node: TypeScript.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

const isLengthOf = (ts: Ts, node: TypeScript.Node, name: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'length' && isNamed(ts, node.expression, name);

/** With room for them, as far as they are of a kind that the domain has. */
export function expecting(domain: Domain, values: readonly Value[]): Domain {
  const { numbers, strings, lists } = domain;
  const own = values.filter((value) => typeof value === 'number');
  const isEmpty = values.includes('');
  return {
    ...domain,
    numbers: numbers && {
      ...numbers,
      min: Math.min(numbers.min, ...own),
      max: Math.max(numbers.max, ...own),
      seen: [...numbers.seen, ...own],
    },
    strings: strings && isEmpty ? { ...strings, minLength: 0, seen: [...strings.seen, ''] } : strings,
    lists:
      lists && values.includes(EMPTY_LIST) ? { ...lists, minLength: 0, lengths: [0, ...(lists.lengths ?? [])] } : lists,
  };
}
