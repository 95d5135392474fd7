/** A line, or a sentence that begins in it, says in words that an AI wrote the change. */
import type { Line, Message } from '../message.ts';
import { type Disclosure, disclosureIn, hasAiLabel, labelled, mayDisclose } from '../prose.ts';
import type { Roster } from '../roster.ts';
import { type LineSignal, NOTHING, quote } from '../signal.ts';

/** Cheap to ask before the grammar is tried. */
const HINT =
  /\b(?:generated|written|wrote|created|made|built|developed|implemented|authored|coded|produced|drafted|prepared|assisted|helped|prototyped|refactored|done|driven|used|i am)\b/i;

/** Lines of a paragraph that are read together. */
const REACH = 4;

export default {
  name: 'disclosure',
  title: 'lines and sentences that say an AI wrote the change',
  reads: 'line',
  find(line, message, roster) {
    if (/^(?:Revert|Reapply) "/.test(line.text)) return NOTHING;
    const found = hasAiLabel(line.text) ? underLabel(line, message, roster) : inSentences(line, message, roster);
    if (!found) return NOTHING;
    const { agent, model, partial } = found;
    const seen = { claims: 'agent', agent: agent?.id ?? null, model, tier: 'assisted', trust: 'declared' } as const;
    return [{ ...seen, quote: quote(line.raw.trim()), ...(partial && { partial }) }];
  },
} satisfies LineSignal;

const underLabel = (line: Line, message: Message, roster: Roster): Disclosure | undefined =>
  disclosureIn(line.text, roster) ?? labelled(paragraphFrom(line, message, REACH), roster);

/** Sentences wrap: what a line does not say alone, it may say with the line below. */
function inSentences(line: Line, message: Message, roster: Roster): Disclosure | undefined {
  if (!mayDisclose(line.text, roster) || !HINT.test(line.text) || continues(line, message)) return undefined;
  const pair = line.subject ? line.text : paragraphFrom(line, message, 2);
  if (!roster.mention.test(pair)) return undefined;
  const alone = inText(line.text, line.text.length, roster);
  return alone ?? (pair === line.text ? undefined : inText(pair, line.text.length, roster));
}

/** A line that goes on with the sentence above it begins none of its own. */
function continues(line: Line, message: Message): boolean {
  const above = message.lines[line.index - 1]?.text ?? '';
  return /^[a-z]/.test(line.text) && /[\w,'"-]$/.test(above) && !line.text.includes('. ');
}

/** The first disclosing sentence that begins within the first `within` characters. */
function inText(text: string, within: number, roster: Roster): Disclosure | undefined {
  let start = 0;
  for (const sentence of text.split(/(?<=[.!]) +/, 40)) {
    const found = start < within ? disclosureIn(sentence, roster) : undefined;
    if (found) return found;
    start += sentence.length + 1;
  }
  return undefined;
}

function paragraphFrom(line: Line, message: Message, most: number): string {
  const rows = message.lines.slice(line.index, line.index + most).map(({ text }) => text);
  const blank = rows.indexOf('');
  return (blank < 0 ? rows : rows.slice(0, blank)).join(' ');
}
