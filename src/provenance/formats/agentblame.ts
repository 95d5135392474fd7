/**
 * agentblame's notes (`refs/notes/agentblame`, versions 1 and 2): ranges by provider, each with a hash of its first line.
 * Source: packages/cli/src/lib/types.ts of mesa-dot-dev/agentblame. Only exact and whitespace matches are more than a guess of its matcher.
 */
import type { Format, Witness } from '../format.ts';
import { gather } from '../gather.ts';
import { field, linesOf, listOf, nameOf, parseJson, quoteOf, textOf } from '../json.ts';

export default {
  name: 'agentblame',
  sniff: (text) => /^\s*\{/.test(text) && text.includes('"attributions"') && /"start(?:Line|_line)"/.test(text),

  read(text, { commits: [commit], head }) {
    const found = gather();
    const note = parseJson(text);
    if (!Array.isArray(field(note, 'attributions'))) found.miss('notes that are cut or malformed');
    const places = [{ commit: commit?.sha ?? head, whole: false }];
    for (const attribution of listOf(field(note, 'attributions'))) {
      const path = textOf(field(attribution, 'path'));
      const lines = linesOf(field(attribution, 'startLine', 'start_line'), field(attribution, 'endLine', 'end_line'));
      if (path === null || lines === null || field(attribution, 'category') !== 'ai_generated') {
        found.miss('attributions that are malformed');
        continue;
      }
      const [provider, model] = [nameOf(field(attribution, 'provider')), nameOf(field(attribution, 'model'))];
      const matchType = textOf(field(attribution, 'matchType', 'match_type'));
      const trust = matchType === 'exact_hash' || matchType === 'normalized_hash' ? 'declared' : 'weak';
      const quote = quoteOf({ path, startLine: lines.from, endLine: lines.to, provider, model, matchType });
      const says = { claims: 'agent', partial: false, trust, tool: provider, model, session: null, quote } as const;
      found.add({
        path,
        lines,
        places,
        witness: witnessOf(lines.from, field(attribution, 'contentHash', 'content_hash')),
        says,
      });
    }
    return found.reading();
  },
} satisfies Format;

function witnessOf(first: number, hash: unknown): Witness | null {
  const [, value] = /^sha256:([0-9a-f]{64})$/.exec(textOf(hash) ?? '') ?? [];
  return value === undefined ? null : { lines: { from: first, to: first }, kind: 'sha256', value };
}
