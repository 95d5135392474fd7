/**
 * whogitit's notes (`refs/notes/whogitit`, versions 2 and 3): every line of the files that Claude Code touched, with its text.
 * Source: docs/src/reference/data-formats.md of dotsetlabs/whogitit. Its `Human` is what its diff could not explain, so that is not read.
 */
import type { Format, Statement } from '../format.ts';
import { gather } from '../gather.ts';
import { field, linesOf, listOf, nameOf, parseJson, quoteOf, textOf } from '../json.ts';

export default {
  name: 'whogitit',
  sniff: (text) => /^\s*\{/.test(text) && text.includes('"prompt_count"') && text.includes('"files"'),

  read(text, { commits: [commit], head }) {
    const found = gather();
    const note = parseJson(text);
    if (!Array.isArray(field(note, 'files'))) found.miss('notes that are cut or malformed');
    const places = [{ commit: commit?.sha ?? head, whole: false }];
    const model = nameOf(field(field(field(note, 'session'), 'model'), 'id'));
    for (const file of listOf(field(note, 'files'))) {
      const path = textOf(field(file, 'path'));
      const says = sayings(path, model);
      for (const line of listOf(field(file, 'lines'))) {
        const [number, content, type] = [
          field(line, 'line_number'),
          field(line, 'content'),
          field(field(line, 'source'), 'type'),
        ];
        if (type !== 'AI' && type !== 'AIModified') continue;
        const lines = linesOf(number, number);
        if (path === null || lines === null || typeof content !== 'string') found.miss('lines that are malformed');
        else found.add({ path, lines, places, witness: { lines, kind: 'text', value: content }, says: says[type] });
      }
    }
    return found.reading();
  },
} satisfies Format;

/** A line that a person changed after the agent wrote it stays the agent's: the stricter of the two. */
function sayings(path: string | null, model: string | null): Readonly<Record<'AI' | 'AIModified', Statement>> {
  const shared = {
    claims: 'agent',
    partial: false,
    trust: 'declared',
    tool: 'claude-code',
    model,
    session: null,
  } as const;
  const saying = (type: string): Statement => ({ ...shared, quote: quoteOf({ path, type, model }) });
  return { AI: saying('AI'), AIModified: saying('AIModified') };
}
