/** What a commit's identities and message say, as evidence in the order in which it counts. */
import type { Commit, Evidence } from '../model.ts';
import { withDeclared } from './declared.ts';
import { type Line, type Message, readMessage } from './message.ts';
import type { Roster } from './roster.ts';
import type { AsideSignal, IdentitySignal, LineSignal, Sighting } from './signal.ts';

/** Evidence beyond this is not kept: more quotes tell a reader nothing, and a message may hold a hundred thousand. */
const MOST_EVIDENCE = 100;

export interface CommitSignals {
  readonly identity: readonly IdentitySignal[];
  readonly lines: readonly LineSignal[];
  readonly asides: readonly AsideSignal[];
}

export interface CommitEvidence {
  readonly evidence: readonly Evidence[];
  /** The whole message, for what is read out of it once the agent is known. */
  readonly message: Message;
  readonly truncated: boolean;
}

export function evidenceOf(commit: Commit, signals: CommitSignals, roster: Roster): CommitEvidence {
  const all = readWith(commit, signals, roster);
  if (roster.known === null) return all;
  return { ...all, evidence: withDeclared(readWith(commit, signals, roster.known).evidence, all.evidence) };
}

function readWith(commit: Commit, signals: CommitSignals, roster: Roster): CommitEvidence {
  const message = readMessage(commit.message);
  const found: Found[] = [];
  for (const signal of signals.identity)
    for (const sighting of signal.find(commit, roster)) found.push({ sighting, signal: signal.name, part: 0 });
  readLines(message, signals.lines, roster, found);
  readLines(message, signals.asides, roster, found);
  const kept = distinct(found).slice(0, MOST_EVIDENCE);
  const scope = { kind: 'commit', sha: commit.sha } as const;
  const complete = wholly(kept, message);
  const evidence = kept.map(({ sighting, signal, part }) => {
    const partial = sighting.partial === true || (!complete && part !== 0);
    return { ...sighting, signal, scope, ...(partial && { partial }) };
  });
  return { evidence, message, truncated: message.cut || found.length > kept.length };
}

interface Found {
  readonly sighting: Sighting;
  readonly signal: string;
  /** Where in a squash; 0 for what speaks of all of it. */
  readonly part: number;
}

type AnyLineSignal = LineSignal | AsideSignal;

/** Pushes instead of joining lists: this runs for every line of every message. */
function readLines(message: Message, signals: readonly AnyLineSignal[], roster: Roster, found: Found[]): void {
  for (const line of message.lines) if (line.text !== '') readLine(line, message, signals, roster, found);
}

function readLine(
  line: Line,
  message: Message,
  signals: readonly AnyLineSignal[],
  roster: Roster,
  found: Found[],
): void {
  for (const signal of signals)
    for (const sighting of signal.find(line, message, roster))
      found.push({ sighting, signal: signal.name, part: line.part });
}

/** The same words said again in the same part add nothing. */
function distinct(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter(({ sighting, signal, part }) => {
    const key = `${signal} ${part} ${sighting.quote}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether an agent is named in every part that brings something, so that the whole squash is an agent's. */
function wholly(found: readonly Found[], message: Message): boolean {
  const named = new Set(found.filter(({ sighting }) => sighting.claims === 'agent').map(({ part }) => part));
  return named.has(0) || message.parts.every((brings, index) => !brings || named.has(index + 1));
}
