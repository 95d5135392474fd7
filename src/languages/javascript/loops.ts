/** Loops whose index comes to the length of a list, one past its last element: up to it with `<=`, or down from it. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { lengthOf } from './elements.ts';

export interface Loop {
  readonly by: 'up' | 'down';
  /** The list whose length it is, as a path. */
  readonly of: string;
  readonly index: string;
  readonly node: TSESTree.Node;
  /** The part of the head that says so. */
  readonly bound: TSESTree.Node;
  /** Where the index takes its step; null where the body does that. */
  readonly step: TSESTree.Node | null;
}

export function loopOf(node: TSESTree.Node): Loop | undefined {
  if (node.type === 'WhileStatement') return upward(node, node.test, null);
  if (node.type !== 'ForStatement' || node.update === null) return undefined;
  const { init, test, update } = node;
  return (test ? upward(node, test, update) : undefined) ?? (init ? downward(node, init, update) : undefined);
}

/** `i <= items.length`, alone or beside other conditions that must hold. */
function upward(node: TSESTree.Node, test: TSESTree.Node, step: TSESTree.Node | null): Loop | undefined {
  for (const bound of conjuncts(test)) {
    if (bound.type !== 'BinaryExpression') continue;
    const [index, length] = bound.operator === '>=' ? [bound.right, bound.left] : [bound.left, bound.right];
    const of = lengthOf(length);
    const fits = (bound.operator === '<=' || bound.operator === '>=') && index.type === 'Identifier';
    if (!fits || of === undefined) continue;
    if (step === null || moves(step, index.name, '+')) return { by: 'up', of, index: index.name, node, bound, step };
  }
  return undefined;
}

/** `let i = items.length` before a step down. Where the step is part of the condition, it comes before the first read. */
function downward(node: TSESTree.Node, init: TSESTree.Node, step: TSESTree.Node): Loop | undefined {
  for (const { name, value, bound } of assignments(init)) {
    const of = lengthOf(value);
    if (of !== undefined && moves(step, name, '-')) return { by: 'down', of, index: name, node, bound, step };
  }
  return undefined;
}

interface Assignment {
  readonly name: string;
  readonly value: TSESTree.Node;
  readonly bound: TSESTree.Node;
}

function assignments(node: TSESTree.Node): readonly Assignment[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.declarations.flatMap((bound) =>
        bound.id.type === 'Identifier' && bound.init ? [{ name: bound.id.name, value: bound.init, bound }] : [],
      );
    case 'SequenceExpression':
      return node.expressions.flatMap(assignments);
    case 'AssignmentExpression':
      return node.operator === '=' && node.left.type === 'Identifier'
        ? [{ name: node.left.name, value: node.right, bound: node }]
        : [];
    default:
      return [];
  }
}

/** Whether a step is one up or one down: by a larger one the index may never come to the length. */
export function moves(step: TSESTree.Node, name: string, way: '+' | '-'): boolean {
  switch (step.type) {
    case 'UpdateExpression':
      return step.operator === `${way}${way}` && isName(step.argument, name);
    case 'AssignmentExpression':
      return step.operator === `${way}=` && isName(step.left, name) && isOne(step.right);
    case 'SequenceExpression':
      return step.expressions.some((part) => moves(part, name, way));
    default:
      return false;
  }
}

const isName = (node: TSESTree.Node, name: string): boolean => node.type === 'Identifier' && node.name === name;
const isOne = (node: TSESTree.Node): boolean => node.type === 'Literal' && node.value === 1;

function conjuncts(test: TSESTree.Node): readonly TSESTree.Node[] {
  return test.type === 'LogicalExpression' && test.operator === '&&'
    ? [...conjuncts(test.left), ...conjuncts(test.right)]
    : [test];
}
