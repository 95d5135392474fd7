/** Every module that a file names, by its syntax tree. The parser is heavy and is loaded when the first file needs it. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { redefinesRequire } from './own-require.ts';
import type { PlacedSite } from './site.ts';
import { siteOf } from './site-of.ts';

/** Characters. Longer texts would hold the process for seconds. */
export const TOO_LONG = 2_000_000;

export type Sites = { readonly sites: readonly PlacedSite[] } | { readonly unreadable: string };

export async function parseSites(text: string, path: string): Promise<Sites> {
  const { parse, simpleTraverse } = await import('@typescript-eslint/typescript-estree');
  const sites: PlacedSite[] = [];
  let ownRequire = false;
  const enter = (node: TSESTree.Node): void => {
    const site = siteOf(node);
    if (site !== undefined) sites.push(site);
    ownRequire ||= redefinesRequire(node);
  };
  // The parser is not ours, and hostile text reaches its errors and its stack first.
  try {
    const options = {
      filePath: path,
      jsx: true,
      range: true,
      allowInvalidAST: true,
      jsDocParsingMode: 'none',
    } as const;
    simpleTraverse(parse(text, options), { enter }, true);
  } catch (error) {
    const deep = error instanceof RangeError;
    return { unreadable: deep ? 'a file nested too deeply to parse' : 'a file that does not parse' };
  }
  return { sites: ownRequire ? sites.map(doubtRequire) : sites };
}

const doubtRequire = (site: PlacedSite): PlacedSite =>
  site.kind === 'require' ? { ...site, excuse: 'a `require` that the file defines itself' } : site;
