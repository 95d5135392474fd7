/** Reads that do no harm where nothing is to be read: they happen only under a condition that the end does not meet, or are what ends the loop. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { elementOf } from './elements.ts';
import type { Loop } from './loops.ts';
import type { Nodes } from './syntax.ts';

/** What runs only where another list has something at the index: `use(items[i])` in `if (flags[i]) use(items[i])`. */
export function guarded(loop: Loop, inside: Nodes): Nodes {
  return inside.flatMap((node) => {
    const element = elementOf(node);
    const asks = element !== undefined && element.of !== loop.of && isNamed(element.index, loop.index);
    return asks ? (whereTrue(node) ?? []) : [];
  });
}

const isNamed = (node: TSESTree.Node | null, name: string): boolean =>
  node?.type === 'Identifier' && node.name === name;

/** What is run where a value, alone or beside others that must hold, is true. */
function whereTrue(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (parent?.type === 'LogicalExpression' && parent.operator === '&&') return whereTrue(parent);
  const asks = parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression';
  return asks && parent.test === node ? parent.consequent : undefined;
}

/**
 * `if (text.charAt(i) !== ' ') break;`: nothing is no blank either, and the index is the length as it would be without
 * the read. Anything else that is done there may be wrong at the end.
 */
export function endsLoop(node: TSESTree.Node, { index }: Loop): boolean {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !/^!==?$/.test(parent.operator)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  const asking = parent.parent;
  if (other.type !== 'Literal' || asking?.type !== 'IfStatement' || asking.test !== parent) return false;
  const { consequent } = asking;
  const [first, ...rest] = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  if (rest.length > 0) return false;
  if (first?.type === 'BreakStatement') return first.label === null;
  return first?.type === 'ReturnStatement' && isNamed(first.argument, index);
}
