/** Puts in what the names of a file stand for, and keeps the whole within limits. */

import type { Expression, Rule } from '../policy.ts';
import { DEEPEST, levelsIn, partsOf, TOO_DEEP, weightOf } from '../schema/nesting.ts';

/** Questions of all rules together, names written out: so many are asked in no time. */
const MOST_QUESTIONS = 10_000;

type Named = ReadonlyMap<string, Expression>;
type Refuse = (rule: number, key: 'when' | 'require', message: string) => never;

/** `refuse` stops the reading with a word about a rule. */
export function withNames(
  rules: readonly Rule[],
  written: Readonly<Record<string, Expression>>,
  refuse: Refuse,
): readonly Rule[] {
  const named = new Map<string, Expression>();
  for (const [name, expression] of Object.entries(written)) named.set(name, resolved(expression, named));
  const known = new Map<Expression, Size>();
  let questions = 0;
  const put = (rule: number, key: 'when' | 'require', expression: Expression): Expression => {
    const whole = resolved(expression, named);
    const size = sizeOf(whole, known);
    questions += size.questions;
    if (levelsIn(size.nodes) > DEEPEST) refuse(rule, key, `${TOO_DEEP}, names written out`);
    if (questions > MOST_QUESTIONS) refuse(rule, key, `more than ${MOST_QUESTIONS} conditions, names written out`);
    return whole;
  };
  return rules.map((rule, i) => ({
    ...rule,
    when: rule.when && put(i, 'when', rule.when),
    require: put(i, 'require', rule.require),
  }));
}

function resolved(expression: Expression, named: Named): Expression {
  switch (expression.kind) {
    case 'ask':
      return expression;
    case 'is':
      return { ...expression, of: named.get(expression.name) ?? expression.of };
    case 'not':
    case 'within':
      return { ...expression, of: resolved(expression.of, named) };
    default:
      return { ...expression, of: expression.of.map((one) => resolved(one, named)) };
  }
}

interface Size {
  readonly questions: number;
  /** How many parts stand in one another. */
  readonly nodes: number;
}

/** Each part is measured once, however often it is named: what names multiply costs nothing here. */
function sizeOf(expression: Expression, known: Map<Expression, Size>): Size {
  const measured = known.get(expression);
  if (measured !== undefined) return measured;
  const size = sizeAnew(expression, known);
  known.set(expression, size);
  return size;
}

function sizeAnew(expression: Expression, known: Map<Expression, Size>): Size {
  const inner = partsOf(expression).map((one) => sizeOf(one, known));
  return {
    questions: inner.reduce((sum, { questions }) => sum + questions, expression.kind === 'ask' ? 1 : 0),
    nodes: Math.max(0, ...inner.map(({ nodes }) => nodes)) + weightOf(expression),
  };
}
