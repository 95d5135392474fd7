/** What the reader of Python gives: a site by its offset in the text, and the parser's tree as far as we use it. */
import type { parser } from '@lezer/python';
import type { ImportSite } from '../language.ts';

export interface PlacedSite extends Omit<ImportSite, 'line'> {
  readonly offset: number;
}

export type SyntaxNode = ReturnType<(typeof parser)['parse']>['topNode'];

/** What stands around an import, as far as it bears on it. */
export type Setting = Pick<ImportSite, 'typesOnly' | 'excuse'>;

/** The direct children, in order. */
export const children = (node: SyntaxNode): readonly SyntaxNode[] => firstChildren(node, Number.POSITIVE_INFINITY);

export function firstChildren(node: SyntaxNode, most: number): readonly SyntaxNode[] {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null && all.length < most; child = child.nextSibling) all.push(child);
  return all;
}
