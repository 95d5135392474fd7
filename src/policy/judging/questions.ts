/** The questions that an expression asks, wherever in it they stand. */
import type { Question } from '../condition.ts';
import type { Expression } from '../policy.ts';

export function questionsIn(expression: Expression): readonly Question[] {
  switch (expression.kind) {
    case 'ask':
      return [expression];
    case 'not':
    case 'is':
    case 'within':
      return questionsIn(expression.of);
    default:
      return expression.of.flatMap(questionsIn);
  }
}
