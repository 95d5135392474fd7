/** Whether `require` in a file is something of its own: what that finds, nobody can tell from outside. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';

/** A parameter, variable or function of that name, unless Node's `createRequire` made it for this very file. */
export function redefinesRequire(node: TSESTree.Node): boolean {
  if (node.type !== 'Identifier' || node.name !== 'require') return false;
  const { parent } = node;
  switch (parent.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent.body !== node;
    case 'VariableDeclarator':
      return parent.id === node && !(parent.init && createsRequire(parent.init));
    case 'AssignmentExpression':
      return parent.left === node && !createsRequire(parent.right);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
      return parent.local === node;
    case 'AssignmentPattern':
      return parent.left === node;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectPattern';
    default:
      return false;
  }
}

/** `createRequire(import.meta.url)` and `createRequire(__filename)` resolve as the file itself does; from elsewhere, who knows. */
function createsRequire(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  const [from] = node.arguments;
  if (name.type !== 'Identifier' || name.name !== 'createRequire' || from === undefined) return false;
  if (from.type === 'Identifier') return from.name === '__filename';
  return from.type === 'MemberExpression' && from.object.type === 'MetaProperty';
}
