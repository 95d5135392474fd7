/** The contract of a line-level format: how another tool's record is recognised and read. What it says is a claim until the change bears it out. */
import type { Commit, NotChecked, Path, Sha, Trust } from '../model.ts';

/** Longer texts, in UTF-16 units, are not read: 5 MiB of plain text. */
export const LARGEST_RECORD = 5 * 1024 * 1024;
/** What one record may claim; the rest of it is counted, not read. */
export const MOST_CLAIMS = 200_000;
/** No line number above this is believed to be one. */
export const LAST_LINE = 10_000_000;

/** Lines `from`..`to`, one-based and inclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What is said, shared by all the lines of which a record says it. */
export interface Statement {
  readonly claims: 'agent' | 'human';
  /** True where it holds for some of the lines only, and nobody says for which. */
  readonly partial: boolean;
  readonly trust: Extract<Trust, 'declared' | 'weak'>;
  /** The tool as the record spells it; null when it does not say. */
  readonly tool: string | null;
  readonly model: string | null;
  /** The record's own name of the conversation, under which another record of the same format may tell the tool; else null. */
  readonly session: string | null;
  /** The record's words, cut. */
  readonly quote: string;
}

/** Whose numbering a claim may be written in. */
export interface Place {
  /** The lines that this commit brought, as they stood in it; null for the file at head, whoever brought its lines. */
  readonly commit: Sha | null;
  /** True where the numbers alone are not enough: every line has to be there, or the witness has to agree. */
  readonly whole: boolean;
}

/** What the record knows of the text of some lines: the text itself, or the first digits of the SHA-256 of the lines joined by LF. */
export interface Witness {
  readonly lines: Lines;
  readonly kind: 'text' | 'sha256';
  readonly value: string;
}

export interface LineClaim {
  readonly path: Path;
  /** null: all lines that the commit brought to the file. */
  readonly lines: Lines | null;
  /** The first place that the change bears out counts. */
  readonly places: readonly Place[];
  readonly witness: Witness | null;
  readonly says: Statement;
}

export interface Reading {
  /** In the record's order: where two of the same kind meet on a line, the last one counts. */
  readonly claims: readonly LineClaim[];
  /** What was in the record and could not be taken as a claim: plural nouns, and how many. */
  readonly unread: readonly NotChecked[];
}

/** Of what a record may speak. */
export interface Subject {
  /** The one commit that carries the note; for a file of the repository, all commits of the change, oldest first. */
  readonly commits: readonly Commit[];
  readonly head: Sha;
}

export interface Format {
  /** Kebab-case, the file's name; the signal's name in the evidence. */
  readonly name: string;
  /** Whether the text is this format's. Looks at the text alone, since tools share refs; takes linear time. */
  sniff(text: string): boolean;
  /** Never throws; takes time linear in the text, which is no longer than `LARGEST_RECORD`. */
  read(text: string, subject: Subject): Reading;
}
