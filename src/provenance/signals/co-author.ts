/** A trailer names an agent as co-author, or signs off in its name: in every spelling that people and tools produce, also where a message was flattened into one line. */
import type { Tier } from '../../model.ts';
import { parseIdentity, recognise } from '../identity.ts';
import type { Line, Message } from '../message.ts';
import type { Recognised } from '../roster.ts';
import { type LineSignal, NOTHING, quote, type Sighting } from '../signal.ts';

/** `Co-authored-by` with its misspellings and relatives; `Author` is what `git merge --squash` writes. */
const KEY =
  /^(?:co-?a(?:uth|uht|tuh|hut|th)[a-z]{0,6}(?:-(?:by|with))?|co-?(?:created|developed|written)-(?:by|with)|signed-off-by|pair(?:ed|-programmed)-with|author)$/;

export default {
  name: 'co-author',
  title: 'co-author and sign-off lines, in all their malformed spellings',
  reads: 'line',
  find(line, message, roster) {
    const values = valuesIn(line);
    if (values.length === 0) return NOTHING;
    return values.flatMap((value) => {
      const found = recognise(parseIdentity(value), roster);
      return found ? [sighting(found, line, message)] : [];
    });
  },
} satisfies LineSignal;

const NO_VALUES: readonly string[] = [];

function valuesIn(line: Line): readonly string[] {
  const { trailer } = line;
  if (trailer && KEY.test(trailer.key)) return [trailer.value];
  if (!line.text.includes('uthored') && !line.text.includes('UTHORED')) return NO_VALUES;
  const bare = /^co[- ]?authored[- ]by\s+([^:].{0,300})$/i.exec(line.text)?.[1];
  return bare !== undefined && (bare.includes('@') || /\d/.test(bare)) ? [bare] : flattened(line.text);
}

/** Trailers that lost their line breaks stand at the end of a line, each with its address, behind the end of a sentence or another trailer. */
function flattened(text: string): readonly string[] {
  const [before = '', ...values] = text.split(/\bco-?authored[- ]by\s*:\s*/i).slice(0, 20);
  const complete = values.every((value) =>
    /^[^<>"'`]{1,120}<[^<>\s]{3,120}>[\s\p{P}\p{S}]{0,8}$/u.test(value.replace(/\(#\d+\)\s*$/, '')),
  );
  return complete && /(?:[.!?;)\]]|[^\x00-\x7f]|--)\s*$/.test(before) ? values : [];
}

/** The subjects that the forge gives to a commit made of accepted review suggestions. */
const SUGGESTION = /^Apply suggestions? from (?:@|code review)/;

function sighting({ agent, model, trust, tier }: Recognised, line: Line, message: Message): Sighting {
  const suggested = tier === 'suggested' || SUGGESTION.test(message.subject);
  const kind: Tier = suggested ? 'suggested' : 'assisted';
  return { claims: 'agent', agent: agent?.id ?? null, model, trust, tier: kind, quote: quote(line.raw.trim()) };
}
