/** Whether code asks of a value if it is there at all: then a read past the end is foreseen. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';

/** `isDigit(c)`, `/\s/.test(c)`, `hasValue(c)`, `Boolean(c)`: questions, which an empty value answers. */
const QUESTION = /^(?:is|has|test$|Boolean$)/;
const EQUALITY = new Set(['===', '!==', '==', '!=']);

export function isTested(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'SwitchStatement':
      return parent.discriminant === node;
    case 'LogicalExpression':
      return parent.left === node || isTested(parent);
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof';
    case 'BinaryExpression':
      return parent.operator === 'instanceof' || (EQUALITY.has(parent.operator) && isNothing(other(parent, node)));
    case 'MemberExpression':
      return parent.object === node && parent.optional;
    case 'CallExpression':
      return parent.callee === node ? parent.optional : QUESTION.test(calledName(parent.callee));
    case 'AssignmentExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ChainExpression':
      return isTested(parent);
    default:
      return false;
  }
}

const other = ({ left, right }: TSESTree.BinaryExpression, node: TSESTree.Node): TSESTree.Node =>
  left === node ? right : left;

/** What a read past the end gives, or what is compared with to find that out. */
function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined' || node.name === 'NaN';
  if (node.type === 'Literal') return node.value === null || node.value === '';
  return node.type === 'UnaryExpression' && node.operator === 'void';
}

function calledName(callee: TSESTree.Node): string {
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' ? name.name : '';
}
