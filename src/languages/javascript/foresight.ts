/** What makes a read past the end no mistake: the code looks at the index, at the value, or changes what is indexed. In doubt, it is foreseen. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type Element, elementOf, isWritten, lengthOf, pathOf } from './elements.ts';
import { endsLoop, guarded } from './guards.ts';
import { type Loop, moves } from './loops.ts';
import type { Nodes } from './syntax.ts';
import { isTested } from './tested.ts';

const COMPARISONS = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!=', 'in']);
/** Methods after which a list has another length. */
const RESIZE = new Set(['push', 'pop', 'shift', 'unshift', 'splice']);
/** Methods that tell whether there is such an element. */
const OWNS = new Set(['hasOwn', 'hasOwnProperty']);
const SAYS_NOTHING = new Set(['undefined', 'null', 'toBeUndefined', 'toBeNull', 'toBeNaN', 'NaN']);

/** The reads in a loop's body that happen when the index is the length. */
export function readsOf(loop: Loop, inside: Nodes): readonly Element[] {
  const stepped = loop.step === null ? inside.find((node) => moves(node, loop.index, '+')) : undefined;
  const harmless = guarded(loop, inside);
  return inside
    .map(elementOf)
    .filter((element) => element !== undefined)
    .filter(
      ({ node, of, index }) =>
        of === loop.of &&
        isIndex(index, loop) &&
        !isWritten(node) &&
        !endsWithZero(node) &&
        staysInBody(node, loop) &&
        !harmless.some((part) => holds(part, node)) &&
        (stepped === undefined || node.range[0] < stepped.range[0]),
    );
}

/** Whether anything in the loop, its own bound and step aside, shows that its author thought of the end. */
export function foresees(loop: Loop, inside: Nodes): boolean {
  const elements = inside.map(elementOf).filter((element) => element !== undefined);
  const values = elements.filter(({ of, index }) => of === loop.of && isIndex(index, loop)).map(({ node }) => node);
  const names = new Set(values.map(receiver).filter((name) => name !== undefined));
  const own = headOf(loop);
  const others = inside.filter((node) => !own.some((part) => holds(part, node)));
  const steps = loop.step === null ? others.filter((node) => moves(node, loop.index, '+')).length : 0;
  if (loop.step === null && steps !== 1) return true;
  return (
    values.some((value) => isTested(value) || endsLoop(value, loop)) ||
    others.some(
      (node) =>
        (node.type === 'Identifier' && names.has(node.name) && (isTested(node) || endsLoop(node, loop))) ||
        comparesIndex(node, loop) ||
        asksForIndex(node, loop) ||
        changes(node, loop),
    )
  );
}

/** The parts of the head that make the loop what it is. Going down, every condition speaks of the other end. */
function headOf({ node, bound, by }: Loop): Nodes {
  if (node.type !== 'ForStatement') return [bound];
  return [node.init, node.update, by === 'up' ? bound : node.test].filter((part) => part !== null);
}

const holds = (part: TSESTree.Node, node: TSESTree.Node): boolean =>
  part.range[0] <= node.range[0] && node.range[1] <= part.range[1];

const isIndex = (index: TSESTree.Node, loop: Loop): boolean =>
  index.type === 'Identifier'
    ? index.name === loop.index
    : loop.step === null && index.type === 'UpdateExpression' && !index.prefix && moves(index, loop.index, '+');

/** `bytes[n] = text.charCodeAt(i)`: past the end that stores a zero, which is how such a text is ended. */
const endsWithZero = ({ type, parent }: TSESTree.Node): boolean =>
  type === 'CallExpression' && parent?.type === 'AssignmentExpression' && elementOf(parent.left) !== undefined;

/** Neither in a function that may run later or never, nor where a failure is caught, nor in the head. */
function staysInBody(node: TSESTree.Node, { node: loop }: Loop): boolean {
  for (let at = node; at !== loop && at.parent; at = at.parent) {
    if (/Function/.test(at.type) || (at.type === 'TryStatement' && at.handler)) return false;
    if (at.parent === loop) return 'body' in loop && loop.body === at;
  }
  return false;
}

/** The name that a value is given: `const c = text[i]`, `c = text[i]`. */
function receiver({ parent }: TSESTree.Node): string | undefined {
  if (parent?.type === 'VariableDeclarator') return pathOf(parent.id);
  if (parent?.type === 'AssignmentExpression') return pathOf(parent.left);
  return parent?.type === 'TSNonNullExpression' || parent?.type === 'TSAsExpression' ? receiver(parent) : undefined;
}

/** `i < n`, `i + 1 === items.length`, `i in items`; with a literal number it says nothing about the end. */
function comparesIndex(node: TSESTree.Node, { index }: Loop): boolean {
  if (node.type !== 'BinaryExpression' || !COMPARISONS.has(node.operator)) return false;
  const { left, right } = node;
  return (isNear(left, index) && right.type !== 'Literal') || (isNear(right, index) && left.type !== 'Literal');
}

/** `Object.hasOwn(items, i)`, `items.hasOwnProperty(i)`. */
function asksForIndex(node: TSESTree.Node, { index }: Loop): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  return property.type === 'Identifier' && OWNS.has(property.name) && node.arguments.some((one) => isNear(one, index));
}

function isNear(node: TSESTree.Node, name: string): boolean {
  if (node.type === 'BinaryExpression') return isNear(node.left, name) && node.right.type === 'Literal';
  return node.type === 'Identifier' && node.name === name;
}

/** The index, the list or its length become others. */
function changes(node: TSESTree.Node, loop: Loop): boolean {
  if (node.type === 'CallExpression') {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
    return RESIZE.has(callee.property.name) && pathOf(callee.object) === loop.of;
  }
  if (!isWritten(node) || (loop.step === null && node.parent && moves(node.parent, loop.index, '+'))) return false;
  const element = elementOf(node);
  const path = pathOf(node);
  const appends = element?.of === loop.of && lengthOf(element.index) === loop.of;
  const replaces = path !== undefined && `${loop.of}.length.`.startsWith(`${path}.`);
  return appends || replaces || path === loop.index;
}

/** `items[items.length] === undefined`, `expect(items[items.length]).toBeUndefined()`: reading nothing is the point. */
export function asksForNothing({ node }: Element, nodes: Nodes): boolean {
  if (node.parent?.type === 'LogicalExpression' && node.parent.left === node) return true;
  if (node.parent?.type === 'UnaryExpression' && node.parent.operator === 'typeof') return true;
  let statement = node;
  while (statement.parent && !/Statement|Declaration/.test(statement.type)) statement = statement.parent;
  return nodes.some(
    (one) =>
      holds(statement, one) &&
      ((one.type === 'Identifier' && SAYS_NOTHING.has(one.name)) || (one.type === 'Literal' && one.raw === 'null')),
  );
}

/** `items.length -= 1` before it, in the same function: then the last one is still there in things that only look like lists. */
export function shortens({ node, of }: Element, nodes: Nodes): boolean {
  let scope = node;
  while (scope.parent && !/Function/.test(scope.type)) scope = scope.parent;
  return nodes.some(
    (one) => one.range[0] >= scope.range[0] && one.range[1] <= node.range[0] && isWritten(one) && lengthOf(one) === of,
  );
}
