/** Why the failure of a dynamic import or a require would be no mistake: the code around it foresees it. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';

export const CAUGHT = 'optional: its failure is caught';
export const EXPECTED = 'its failure may be what a test expects';
/** Asserting calls, by the last or first part of their name. */
export const ASSERTS = /^(?:assert|expect|should|throws|throwsAsync|rejects|doesNotReject|doesNotThrow)$/;

export function foreseen(node: TSESTree.Node): string | null {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (outer.type === 'TryStatement') return CAUGHT;
    if (outer.type !== 'CallExpression') continue;
    if (outer.callee === inner && handlesFailure(outer)) return CAUGHT;
    if (outer.callee !== inner && asserts(outer.callee)) return EXPECTED;
  }
  return null;
}

/** `x.catch(…)`, `x.then(…, …)`. */
function handlesFailure({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  return callee.property.name === 'catch' || (callee.property.name === 'then' && given.length > 1);
}

function asserts(callee: TSESTree.Node): boolean {
  if (callee.type === 'Identifier') return ASSERTS.test(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  return (callee.property.type === 'Identifier' && ASSERTS.test(callee.property.name)) || asserts(callee.object);
}
