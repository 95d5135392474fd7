/** A file's syntax tree, and every module that it names. The parser is heavy and is loaded when the first file needs it. */

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isEndless } from './endless.ts';
import { redefinesRequire } from './own-require.ts';
import type { PlacedSite } from './site.ts';
import { siteOf } from './site-of.ts';

/** Characters. Longer texts would hold the process for seconds. */
export const TOO_LONG = 2_000_000;

export type Nodes = readonly TSESTree.Node[];
export interface Unreadable {
  readonly unreadable: string;
}
export type Sites = { readonly sites: readonly PlacedSite[] } | Unreadable;

export async function parseSites(text: string, path: string): Promise<Sites> {
  return readTree(text, path, (nodes) => {
    const sites = nodes.map(siteOf).filter((site) => site !== undefined);
    return { sites: nodes.some(redefinesRequire) ? sites.map(doubtRequire) : sites };
  });
}

/** What `read` makes of all nodes of the syntax tree, each before what it holds, with its `parent` set and its `range` in the text. */
export async function readTree<T>(text: string, path: string, read: (nodes: Nodes) => T): Promise<T | Unreadable> {
  const { parse, simpleTraverse } = await import('@typescript-eslint/typescript-estree');
  if (isEndless(text)) return { unreadable: 'a file that would keep the parser busy, as nobody writes it' };
  const nodes: TSESTree.Node[] = [];
  // The parser is not ours, and hostile text reaches its errors and its stack first. A tree that it had doubts about may lack parts.
  try {
    const options = {
      filePath: path,
      jsx: true,
      range: true,
      allowInvalidAST: true,
      jsDocParsingMode: 'none',
    } as const;
    simpleTraverse(parse(text, options), { enter: (node) => nodes.push(node) }, true);
    return read(nodes);
  } catch (error) {
    const deep = error instanceof RangeError;
    return { unreadable: deep ? 'a file nested too deeply to parse' : 'a file that does not parse' };
  }
}

const doubtRequire = (site: PlacedSite): PlacedSite =>
  site.kind === 'require' ? { ...site, excuse: 'a `require` that the file defines itself' } : site;
