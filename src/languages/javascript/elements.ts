/** Reads of single elements, by the syntax tree: `items[i]`, `text.charAt(i)`. What is indexed is told by its name alone, so only plain paths count. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';

export interface Element {
  readonly node: TSESTree.Node;
  /** What is indexed, as a path: `this.items`. */
  readonly of: string;
  readonly index: TSESTree.Node;
}

/** Each gives one element of a text or a list, and something empty past the end. */
const READERS = new Set(['at', 'charAt', 'charCodeAt', 'codePointAt']);

/** `a.b` for names joined by dots; undefined for anything that could be another thing each time it is asked for. */
export function pathOf(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return pathOf(node.expression);
    case 'MemberExpression': {
      const object = node.computed ? undefined : pathOf(node.object);
      return object === undefined ? undefined : `${object}.${nameOf(node.property)}`;
    }
    default:
      return undefined;
  }
}

/** `items` for `items.length`. */
export const lengthOf = (node: TSESTree.Node): string | undefined =>
  node.type === 'MemberExpression' && !node.computed && nameOf(node.property) === 'length'
    ? pathOf(node.object)
    : undefined;

/** The element that a node names, read or written. */
export function elementOf(node: TSESTree.Node): Element | undefined {
  if (node.type === 'MemberExpression' && node.computed) return element(node, node.object, node.property);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed)
    return undefined;
  return READERS.has(nameOf(node.callee.property)) ? element(node, node.callee.object, node.arguments[0]) : undefined;
}

function element(node: TSESTree.Node, object: TSESTree.Node, index: TSESTree.Node | undefined): Element | undefined {
  const of = pathOf(object);
  return of === undefined || index === undefined ? undefined : { node, of, index };
}

/** Whether a name or an element stands where it gets a value, and not where it gives one. */
export function isWritten(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.left === node;
    case 'VariableDeclarator':
      return parent.id === node;
    case 'UnaryExpression':
      return parent.operator === 'delete';
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectPattern';
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    default:
      return false;
  }
}

const nameOf = (node: TSESTree.Node): string =>
  node.type === 'Identifier' ? node.name : node.type === 'PrivateIdentifier' ? `#${node.name}` : '';
