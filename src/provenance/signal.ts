/** The contract of a signal: one way of noticing. It knows no agent by name; the roster does. Pure, and never throws. */
import type { Change, Commit, Evidence } from '../model.ts';
import type { Line, Message } from './message.ts';
import type { Roster } from './roster.ts';

/** Evidence before it is said which signal saw it and what it speaks of. */
export type Sighting = Omit<Evidence, 'signal' | 'scope'>;

/** What most signals find in most lines; one list for all of them. */
export const NOTHING: readonly Sighting[] = [];

interface Named {
  /** Kebab-case, the file's name. Reports and policies carry it. */
  readonly name: string;
  /** What it looks at, for the documentation. */
  readonly title: string;
}

/** Looks at who a commit names as author or committer. What it finds comes first. */
export interface IdentitySignal extends Named {
  readonly reads: 'identity';
  find(commit: Commit, roster: Roster): readonly Sighting[];
}

interface LineReader extends Named {
  find(line: Line, message: Message, roster: Roster): readonly Sighting[];
}

/** Looks at one line of a message. Lines are read in order, and within a line signals in the list's order. */
export interface LineSignal extends LineReader {
  readonly reads: 'line';
}

/** Looks for remarks inside a line about something else: they come after what whole lines say. */
export interface AsideSignal extends LineReader {
  readonly reads: 'aside';
}

/** Looks at the change as a whole. Evidence may speak of the change, of a commit, or of a span at head. */
export interface ChangeSignal extends Named {
  readonly reads: 'change';
  /** `note` takes sentences for the report: what was there and could not be believed. */
  find(change: Change, roster: Roster, note: (sentence: string) => void): readonly Evidence[];
}

export type Signal = IdentitySignal | LineSignal | AsideSignal | ChangeSignal;

const QUOTE_LIMIT = 300;

/** Cuts hostile text to the length that evidence may quote, never inside a surrogate pair. */
export function quote(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const last = text.charCodeAt(QUOTE_LIMIT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? QUOTE_LIMIT - 1 : QUOTE_LIMIT);
}
