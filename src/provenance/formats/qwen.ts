/**
 * Qwen Code's notes (`refs/notes/ai-attribution`, version 1): characters per file, no lines. Other tools use the ref for formats of their own.
 * Source: packages/core/src/services/commitAttribution.ts of QwenLM/qwen-code. What it calls human is what it did not see, so that is not read.
 */
import type { Format } from '../format.ts';
import { gather } from '../gather.ts';
import { field, isFields, nameOf, numberOf, parseJson, quoteOf } from '../json.ts';

export default {
  name: 'qwen',
  sniff: (text) => /^\s*\{/.test(text) && text.includes('"generator"') && /"aiChars(?:Added)?"/.test(text),

  read(text, { commits: [commit], head }) {
    const found = gather();
    const note = parseJson(text);
    const files = field(note, 'files');
    if (!isFields(files)) found.miss('notes that are cut or malformed');
    const places = [{ commit: commit?.sha ?? head, whole: false }];
    const generator = nameOf(field(note, 'generator'));
    for (const [path, file] of Object.entries(isFields(files) ? files : {})) {
      const percent = numberOf(field(file, 'percent', 'aiContributionPercent'));
      const aiChars = numberOf(field(file, 'aiChars', 'aiCharsAdded'));
      if (percent === null || aiChars === null) found.miss('files without a share');
      if (percent === null || aiChars === null || !(percent > 0 || aiChars > 0)) continue;
      const quote = quoteOf({ path, aiChars, percent, generator });
      const says = {
        claims: 'agent',
        trust: 'declared',
        tool: 'qwen-code',
        model: generator,
        session: null,
        quote,
      } as const;
      found.add({ path, lines: null, places, witness: null, says: { ...says, partial: percent < 100 } });
    }
    return found.reading();
  },
} satisfies Format;
