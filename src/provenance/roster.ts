/** The agents as the signals look them up: by address, account, name, trailer key. Compiled once, then each question is a lookup. */
import type { Tier, Trust } from '../model.ts';
import type { Agent, Mark, Pattern } from './agent.ts';
import { FAMILIES } from './vocabulary.ts';

/** A mark that was met: whose it is, and how far it goes. */
export interface Hit {
  readonly agent: Agent;
  readonly trust: Trust;
  readonly tier: Extract<Tier, 'suggested'> | null;
}

export interface PatternHit<Of extends Pattern = Pattern> extends Hit {
  readonly pattern: Of;
}

/** A name, and whether it is believed on its own. */
export interface NameHit {
  readonly agent: Agent;
  readonly kind: 'name' | 'nickname' | 'model' | 'edition';
}

/** Whose identity a name and an address are. */
export interface Recognised {
  /** Null when only "an AI" is named. */
  readonly agent: Agent | null;
  readonly model: string | null;
  readonly trust: Trust;
  readonly tier: Extract<Tier, 'suggested'> | null;
}

export interface Roster {
  /** The same without what a repository declares; null where it declares nothing. */
  readonly known: Roster | null;
  readonly agents: readonly Agent[];
  readonly emails: ReadonlyMap<string, Hit>;
  readonly logins: ReadonlyMap<string, Hit>;
  /** Names as words parted by single spaces. */
  readonly names: ReadonlyMap<string, NameHit>;
  /** Matches a text that may name a tool, a model or an AI; where it does not, no name is found. */
  readonly mention: RegExp;
  /** The words with which names begin. */
  readonly firstWords: ReadonlySet<string>;
  /** The most words that a name has. */
  readonly longestName: number;
  readonly authors: readonly PatternHit<RegExp>[];
  readonly trailers: ReadonlyMap<string, readonly PatternHit[]>;
  readonly lines: readonly PatternHit[];
  /** Matches whatever any of `lines` matches, and perhaps more. */
  readonly anyLine: Pattern;
  readonly links: readonly PatternHit<RegExp>[];
  readonly branches: readonly PatternHit[];
  /** What `recognise` found, by identity: the one thing here that grows. */
  readonly remembered: Map<string, Recognised | undefined>;
}

/** Where two agents have the same string, the first one has it; a test holds that this never happens. */
export function rosterOf(agents: readonly Agent[]): Roster {
  const names = new Map<string, NameHit>();
  for (const agent of agents) {
    for (const name of agent.names) add(names, name, { agent, kind: 'name' });
    for (const name of agent.nicknames ?? []) add(names, name, { agent, kind: 'nickname' });
    for (const name of agent.models ?? []) add(names, name, { agent, kind: 'model' });
    for (const name of agent.editions ?? []) add(names, name, { agent, kind: 'edition' });
  }
  const firstWords = new Set([...names.keys()].map((name) => name.split(' ', 1).join()));
  const lines = patterns(agents, ({ marks }) => marks.lines);
  const known = agents.filter(({ declared }) => declared !== true);
  return {
    known: known.length < agents.length ? rosterOf(known) : null,
    agents,
    emails: lookup(agents, ({ marks }) => marks.emails),
    logins: lookup(agents, ({ marks }) => marks.logins),
    names,
    firstWords,
    mention: new RegExp(`\\b(?:${[...firstWords, ...FAMILIES, 'ai', 'a\\.i', 'llms?', 'artificial'].join('|')})`, 'i'),
    longestName: Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length)),
    authors: patterns(agents, ({ marks }) => marks.authors),
    trailers: trailers(agents),
    lines,
    anyLine: anyOf(lines.map(({ pattern }) => pattern)),
    links: patterns(agents, ({ marks }) => marks.links),
    remembered: new Map(),
    branches: patterns(agents, ({ marks }) => marks.branches).map((hit) => ({
      ...hit,
      trust: hit.agent.declared ? 'declared' : 'weak',
    })),
  };
}

function add<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function lookup(
  agents: readonly Agent[],
  marks: (agent: Agent) => readonly Mark<string>[] | undefined,
): Map<string, Hit> {
  const found = new Map<string, Hit>();
  for (const agent of agents) for (const mark of marks(agent) ?? []) add(found, read(mark).is, hit(agent, mark));
  return found;
}

function patterns<Of extends Pattern>(
  agents: readonly Agent[],
  marks: (agent: Agent) => readonly Mark<Of>[] | undefined,
): PatternHit<Of>[] {
  return agents.flatMap((agent) =>
    (marks(agent) ?? []).map((mark) => ({ ...hit(agent, mark), pattern: read(mark).is })),
  );
}

/** Our own patterns are asked all at once; what a policy declares, one by one. */
function anyOf(patterns: readonly Pattern[]): Pattern {
  const sources = patterns.flatMap((pattern) => (pattern instanceof RegExp ? [pattern.source] : []));
  const ours = new RegExp(sources.join('|') || '(?!)', 'i');
  const others = patterns.filter((pattern) => !(pattern instanceof RegExp));
  return others.length === 0 ? ours : { test: (text) => ours.test(text) || others.some((other) => other.test(text)) };
}

function trailers(agents: readonly Agent[]): Map<string, readonly PatternHit[]> {
  const found = new Map<string, readonly PatternHit[]>();
  for (const agent of agents) {
    for (const mark of agent.marks.trailers ?? []) {
      const { key, value } = read(mark).is;
      found.set(key, [...(found.get(key) ?? []), { ...hit(agent, mark), pattern: value }]);
    }
  }
  return found;
}

interface LongMark<Value> {
  readonly is: Value;
  readonly trust?: 'weak';
  readonly tier?: 'suggested';
}

function read<Value>(mark: Mark<Value>): LongMark<Value> {
  return isLong(mark) ? mark : { is: mark };
}

function isLong<Value>(mark: Mark<Value>): mark is LongMark<Value> {
  return typeof mark === 'object' && mark !== null && 'is' in mark;
}

function hit<Value>(agent: Agent, mark: Mark<Value>): Hit {
  const { trust, tier } = read(mark);
  return { agent, trust: trust ?? 'declared', tier: tier ?? null };
}
