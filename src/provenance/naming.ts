/** Reads which tool, model or nameless AI some text names. Every word has to belong to the name: "Claude Opus 4" is one, "Claude Monet" is not. */
import type { Agent } from './agent.ts';
import type { NameHit, Roster } from './roster.ts';
import { isFamily, isVersion, QUALIFIERS, ROLES, VENDORS } from './vocabulary.ts';

export interface Named {
  /** Null for a model that is no tool's own, and where only "an AI" is named. */
  readonly agent: Agent | null;
  readonly kind: 'name' | 'nickname' | 'model' | 'unnamed';
  /** As written; null when no model is named. */
  readonly model: string | null;
  /** What follows the name. */
  readonly rest: string;
}

/** The text's beginning names something: `TOOL`, `TOOL (MODEL)`, `MODEL via TOOL`, a model alone, "an AI". */
export function nameAtStart(text: string, roster: Roster): Named | undefined {
  const via = /\s\(?via\s/i.exec(text);
  if (!via) return plainName(text, roster) ?? unnamed(text);
  const before = text.slice(0, via.index);
  const behind = plainName(text.slice(via.index + via[0].length), roster);
  if (behind && isTool(behind)) return { ...behind, model: before.trim() || null };
  const named = plainName(before, roster);
  return named?.rest === '' ? named : plainName(text, roster);
}

/** The text names something and says nothing else. */
export function nameOf(text: string, roster: Roster): Named | undefined {
  const named = nameAtStart(text, roster);
  // What a tool's name has in brackets need not be a model that is known.
  const rest = named && isTool(named) ? named.rest.replace(/^\s{0,12}\([^()]{0,60}\)/, '') : named?.rest;
  return rest !== undefined && /^[\s\p{P}\p{S}\p{M}]*$/u.test(rest) ? named : undefined;
}

const isTool = ({ kind }: Named): boolean => kind === 'name' || kind === 'nickname';

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 16;

interface Found {
  readonly hit: NameHit;
  readonly first: number;
  readonly last: number;
}

function plainName(linked: string, roster: Roster): Named | undefined {
  const first = /[\p{L}\p{N}]+(?:\.\p{N}[\p{L}\p{N}]*){0,6}/u.exec(linked)?.[0].toLowerCase() ?? '';
  if (!roster.firstWords.has(first) && !belongs(first)) return undefined;
  const text = unlinked(linked);
  const words = wordsOf(text);
  const found: Found[] = [];
  let known = 0;
  while (known < words.length) {
    const name = nameAt(words, known, roster);
    if (name) found.push(name);
    else if (!belongs(words[known]?.text ?? '')) break;
    known = name ? name.last + 1 : known + 1;
  }
  const used = wholeBrackets(text, words.slice(0, known));
  const best = strongest(
    found.filter(({ last }) => last < used.length),
    used,
  );
  if (!best && !used.some((word) => isFamily(word.text))) return undefined;
  const rest = text.slice(used.at(-1)?.to ?? 0);
  const { agent = null, kind = 'model' } = best?.hit ?? {};
  if (best && (kind === 'name' || kind === 'nickname'))
    return { agent, kind, model: modelBeside(text, used, found, best), rest };
  return { agent, kind: 'model', model: slice(text, used), rest };
}

/** Of a bracket that holds more than is known, nothing is used. */
function wholeBrackets(text: string, used: readonly Word[]): readonly Word[] {
  const to = used.at(-1)?.to ?? 0;
  const open = text.lastIndexOf('(', to);
  const closed = open < 0 || text.slice(open, to + 1).includes(')');
  return closed ? used : used.filter((word) => word.to <= open);
}

/** Tools before models; an edition's name is a word of its own and counts only beside a version. */
function strongest(found: readonly Found[], used: readonly Word[]): Found | undefined {
  const ofKind = (kind: NameHit['kind']): Found | undefined => found.find(({ hit }) => hit.kind === kind);
  const edition = used.some(({ text }) => isVersion(text)) ? ofKind('edition') : undefined;
  return ofKind('name') ?? ofKind('nickname') ?? ofKind('model') ?? edition;
}

/** `[Claude Code](https://…)` reads as its label. */
const unlinked = (text: string): string => text.replace(/\[([^\][]{1,80})\]\([^()\s]{0,300}\)/g, '$1');

/** The leading words that only punctuation parts: at most `MOST_WORDS`. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:\.\p{N}[\p{L}\p{N}]*){0,6}/gu)) {
    const between = text.slice(words.at(-1)?.to ?? 0, match.index);
    const to = match.index + match[0].length;
    const parted = words.length > 0 && !/^[\s\-_/.:+@[\](<]{1,12}$/.test(between);
    // A share, `85% 3-shotted`, belongs to no name.
    if (words.length === MOST_WORDS || parted || text[to] === '%') break;
    words.push({ text: match[0].toLowerCase(), from: match.index, to });
  }
  return words;
}

/** The words of a name as the roster has them: lower case, whatever parts them. */
export const wordsIn = (name: string): readonly string[] => wordsOf(name).map(({ text }) => text);

function nameAt(words: readonly Word[], at: number, roster: Roster): Found | undefined {
  for (let length = Math.min(roster.longestName, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length).map(({ text }) => text);
    const hit = roster.names.get(name.join(' '));
    if (hit) return { hit, first: at, last: at + length - 1 };
  }
  return undefined;
}

const belongs = (word: string): boolean =>
  isFamily(word) || QUALIFIERS.has(word) || VENDORS.has(word) || ROLES.has(word) || isVersion(word);

/** The model's words: what follows the tool, or all of it where the tool's name is part of the model's (`GPT-5.2-Codex`). A tool's own version is none. */
function modelBeside(text: string, used: readonly Word[], found: readonly Found[], tool: Found): string | null {
  const family = used.findIndex((word, at) => isFamily(word.text) || isModelAt(found, at));
  if (family >= 0 && family < tool.first) return slice(text, used);
  const edition = used.findIndex((word, at) => at > tool.last && QUALIFIERS.has(word.text));
  const vendor = used.findIndex((word, at) => at > tool.last && VENDORS.has(word.text));
  const first = family < 0 ? edition : vendor >= 0 && vendor < family ? vendor : family;
  return first >= 0 ? slice(text, used.slice(first)) : null;
}

const isModelAt = (found: readonly Found[], at: number): boolean =>
  found.some(({ hit, first }) => first === at && (hit.kind === 'model' || hit.kind === 'edition'));

function slice(text: string, words: readonly Word[]): string {
  const to = words.at(-1)?.to ?? 0;
  const written = text.slice(words[0]?.from, to);
  return written.includes('(') && text[to] === ')' ? `${written})` : written;
}

/** "an AI", "an LLM", "AI assistance", "generative AI tools". */
function unnamed(text: string): Named | undefined {
  const match = UNNAMED.exec(text) ?? UNKNOWN.exec(text);
  return match ? { agent: null, kind: 'unnamed', model: null, rest: text.slice(match[0].length) } : undefined;
}

/** A product that nobody knows and that calls itself one: "Orbis Security AI". */
const UNKNOWN = /^(?:[A-Z][\w.-]{1,20} ){1,3}AI(?![\p{L}\p{N}-])/u;
const UNNAMED =
  /^[^\p{L}\p{N}]{0,8}(?:an? |the |some )?(?:generic |gen(?:erative)?[ -]?)?(?:ai|a\.i\.|llms?|artificial intelligence)(?:[ -](?:agents?|assistants?|assistance|assisted|bots?|chatbots?|coding|generated|help|models?|tool(?:s|ing)?)){0,2}(?![\p{L}\p{N}])/iu;
