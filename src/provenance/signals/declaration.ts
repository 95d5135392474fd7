/** A trailer declares a tool or an AI in its value: `Assisted-by`, `Generated-by`, `Made-with`, `AI-Agent` and their kin. */

import { parseIdentity, recognise } from '../identity.ts';
import type { Line, Message } from '../message.ts';
import { nameAtStart, nameOf } from '../naming.ts';
import type { Roster } from '../roster.ts';
import { type LineSignal, NOTHING, quote, type Sighting } from '../signal.ts';
import type { Trailer } from '../trailer.ts';
import { isDenial } from '../vocabulary.ts';

/** Anybody may be credited here: the value has to name a tool. */
const CREDIT =
  /^(?:assisted|generated|made|created|built|written|authored|developed|implemented|coded|produced|drafted|prepared)-(?:by|with|using)$/;
/** Only an AI stands here. */
const AI_KEY =
  /^(?:(?:gen)?ai|llm)-(?:agent|assistant|author|co-?author|tools?|tooling|model|(?:assisted|generated|written|authored)(?:-(?:by|with))?|used)$|^(?:coding-(?:agent|assistant)|tool-assisted)$/;

export default {
  name: 'declaration',
  title: 'trailers that declare a tool or an AI: Assisted-by, Generated-by, Made-with, AI-Agent, …',
  reads: 'line',
  find(line, message, roster) {
    const { trailer } = line;
    // A subject's prefix is a scope: `ai-agent: shorten the prompt`.
    if (!trailer || line.subject || isDenial(trailer.value)) return NOTHING;
    const found = CREDIT.test(trailer.key) ? credited(trailer, roster) : declared(trailer, roster);
    return found ? [sighting(found, line, message)] : [];
  },
} satisfies LineSignal;

interface Found {
  readonly agent: string | null;
  readonly model: string | null;
}

function credited({ key, value }: Trailer, roster: Roster): Found | undefined {
  const whole = recognise(parseIdentity(value), roster);
  if (whole) return { agent: whole.agent?.id ?? null, model: whole.model };
  if (key === 'assisted-by') {
    const pair = assistedBy(value, roster);
    if (pair) return pair;
  }
  const named = nameAtStart(parseIdentity(value).name || value, roster);
  if (!named || !/^(?:[\s)\]]*$|[\s)\]]*[(,;:/+|&[-]|[\s)\]]+(?:and|with|for|v?\d))/i.test(named.rest))
    return undefined;
  const namesake = named.kind === 'nickname' && named.agent?.namesake === true && key !== 'generated-by';
  return namesake && named.model === null ? undefined : { agent: named.agent?.id ?? null, model: named.model };
}

/** The kernel's forms, `AGENT:MODEL [TOOL…]` and `LLM [TOOL…]`; the tools behind it are no agents. Placeholders of the documentation are none either. */
function assistedBy(value: string, roster: Roster): Found | undefined {
  if (/^(?:generic )?llms?\b/i.test(value)) return { agent: null, model: null };
  const pair = /^([\w.+-]{1,60}):(?!\/\/)\s?(\[[^\][]{1,100}\]|\S{1,100})(?=\s|$)/.exec(value);
  const [, tool = '', model = ''] = pair ?? [];
  const named = nameOf(tool, roster);
  // A tool that nobody knows has to have the plain form, and the documentation's placeholder is none.
  if (!named && (!/^[\w./#@-]+$/.test(model) || /^AGENT/.test(tool))) return undefined;
  return { agent: named?.agent?.id ?? null, model: model.replace(/^\[|\]$/g, '') };
}

function declared({ key, value }: Trailer, roster: Roster): Found | undefined {
  if (/^ai-used-for$/.test(key))
    return /\b(?:code|tests?|docs?|documentation)\b/i.test(value) ? { agent: null, model: null } : undefined;
  if (!AI_KEY.test(key)) return undefined;
  const named = nameAtStart(value, roster);
  if (named) return { agent: named.agent?.id ?? null, model: named.model };
  const certain =
    /-(?:by|with|agent|assistant|author|co-?author|tools?)$/.test(key) ||
    /^(?:yes|true|partial(?:ly)?|full(?:y)?|\d)/i.test(value);
  return certain ? { agent: null, model: null } : undefined;
}

/** Some conventions put the model on a line of its own. */
function sighting({ agent, model }: Found, line: Line, message: Message): Sighting {
  const beside = message.lines.slice(Math.max(0, line.index - 3), line.index + 4).map(({ trailer }) => trailer);
  const named = beside.find((trailer) => trailer?.key === 'model' || trailer?.key === 'ai-model')?.value;
  return {
    claims: 'agent',
    agent,
    model: model ?? named ?? null,
    tier: 'assisted',
    trust: 'declared',
    quote: quote(line.raw.trim()),
  };
}
