/** A remark inside a line about something else: behind a robot emoji, in brackets at the end, or as "code written by X". */
import { disclosureIn } from '../prose.ts';
import { type AsideSignal, NOTHING, quote } from '../signal.ts';

/** Cheap to ask before anything is cut out of the line. */
const mayHold = (text: string): boolean =>
  text.endsWith(')') ||
  text.endsWith(']') ||
  text.includes('\u{1f916}') ||
  /[)\]][.!]$/.test(text.slice(-2)) ||
  ADDS.test(text);

const ADDS = /^(?:add|commit|import|include|introduce|land)/i;
const ADDED =
  /^(?:add|adds|added|commit|import|include|introduce|land)\b.{0,200}?\b(?=(?:code|tests?|implementation|script|version|draft) (?:written|generated|made|created|produced) (?:by|with) \S)/i;

export default {
  name: 'aside',
  title: 'remarks inside a line: behind a robot emoji, in closing brackets, "code written by …"',
  reads: 'aside',
  find(line, _message, roster) {
    if (!mayHold(line.text) || !roster.mention.test(line.text) || /^(?:Revert|Reapply) "/.test(line.text))
      return NOTHING;
    const found = remarks(line.text)
      .map((remark) => disclosureIn(remark, roster))
      .find((disclosure) => disclosure !== undefined);
    if (!found) return NOTHING;
    const { agent, model } = found;
    const seen = { claims: 'agent', agent: agent?.id ?? null, model, tier: 'assisted', trust: 'declared' } as const;
    return [{ ...seen, quote: quote(line.raw.trim()) }];
  },
} satisfies AsideSignal;

function remarks(line: string): readonly string[] {
  const number = /\(#\d{1,12}\)$/.exec(line.slice(-16))?.[0] ?? '';
  const text = line.slice(0, line.length - number.length).trimEnd();
  const robot = text.lastIndexOf('\u{1f916}');
  const closes = /[)\]][.!]?$/.test(text);
  const opens = closes ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1;
  const added = ADDED.exec(text);
  return [
    ...(robot > 0 ? [text.slice(robot + 2)] : []),
    ...(opens > 0 ? [text.slice(opens + 1).replace(/[)\]][.!]?$/, '')] : []),
    ...(added ? [text.slice(added[0].length)] : []),
  ];
}
