/** Where names stand in the code of a file, and not in its strings, comments or the text of its JSX. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Identifiers } from '../language.ts';
import { readTree, TOO_LONG } from './syntax.ts';

export async function findIdentifiers(text: string, path: string): Promise<Identifiers> {
  if (text.length > TOO_LONG) return { unreadable: 'a file too long to parse' };
  return readTree(text, path, (nodes) => ({ identifiers: nodes.flatMap(placeOf).toSorted((a, b) => a.from - b.from) }));
}

/** The name alone: a node's own range goes on over its type. */
function placeOf(node: TSESTree.Node): readonly { readonly from: number; readonly to: number }[] {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return [{ from: node.range[0], to: node.range[0] + node.name.length }];
    case 'PrivateIdentifier':
      return [{ from: node.range[0], to: node.range[1] }];
    default:
      return [];
  }
}
