/** How deep conditions may stand in one another. */
import type { Expression } from '../policy.ts';

/** Levels of `all`, `any`, `at-least` and `not`. */
export const DEEPEST = 5;
export const TOO_DEEP = `nests \`all\`, \`any\`, \`at-least\` and \`not\` more than ${DEEPEST} deep`;

export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'ask':
      return [];
    case 'is':
    case 'not':
    case 'within':
      return [expression.of];
    default:
      return expression.of;
  }
}

/** What a part adds to the nodes that stand in one another. */
export function weightOf({ kind }: Expression): number {
  return kind === 'ask' || kind === 'is' || kind === 'within' ? 0 : 1;
}

/** Each level is two nodes: the connective, and the block in it. A name's block is one more. */
export function levelsIn(nodes: number): number {
  return Math.floor((nodes - 1) / 2);
}

export function levelsOf(expression: Expression): number {
  const nodesOf = (one: Expression): number => Math.max(0, ...partsOf(one).map(nodesOf)) + weightOf(one);
  return levelsIn(nodesOf(expression));
}
