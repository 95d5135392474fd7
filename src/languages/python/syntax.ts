/** Every module that a file names, by its syntax tree. The parser is loaded when the first file needs it. */
import { callSite } from './call.ts';
import { settingOf } from './setting.ts';
import type { PlacedSite, SyntaxNode } from './site.ts';
import { type LineOf, statementSites } from './statement.ts';

/** Characters. Longer texts would hold the process for seconds. */
export const TOO_LONG = 1_000_000;

export type Sites = { readonly sites: readonly PlacedSite[] } | { readonly unreadable: string };

const BEHIND_ERROR = 'behind a place that does not parse';

/** A text is read from its start to its end, so that what stands before the first error is certain, and only that. */
export async function parseSites(text: string, lineOf: LineOf): Promise<Sites> {
  const { parser } = await import('@lezer/python');
  const sites: PlacedSite[] = [];
  let error = Number.POSITIVE_INFINITY;
  // The parser is not ours, and hostile text reaches its errors and its stack first.
  try {
    parser.parse(text).iterate({
      enter(node) {
        if (node.type.isError) error = Math.min(error, node.from);
        if (node.name === 'ImportStatement' || node.name === 'CallExpression')
          sites.push(...sitesOf(node.node, text, lineOf));
      },
    });
  } catch (thrown) {
    const deep = thrown instanceof RangeError;
    return { unreadable: deep ? 'a file nested too deeply to parse' : 'a file that does not parse' };
  }
  return {
    sites: sites.map((site) => (site.offset < error ? site : { ...site, excuse: site.excuse ?? BEHIND_ERROR })),
  };
}

function sitesOf(node: SyntaxNode, text: string, lineOf: LineOf): readonly PlacedSite[] {
  const none = { typesOnly: false, excuse: null };
  const found =
    node.name === 'ImportStatement' ? statementSites(node, text, lineOf, none) : (callSite(node, text, none) ?? []);
  const sites = [found].flat();
  return sites.length === 0 ? [] : sites.map((site) => ({ ...site, ...settingOf(node, text) }));
}
