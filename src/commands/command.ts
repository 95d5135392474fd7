/** The contract of a command: its words for `--help`, and what it does. */
import type { Verdict } from '../model.ts';
import type { Machine } from '../world/command-line.ts';

/** 0 pass or warn, 1 violated, 2 wrong usage, policy or repository, 3 no verdict for a reason outside, 4 a bug, 5 pending. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4 | 5;

export interface Option {
  /** As the parser and `--help` write it: `--base <rev>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** What the reader gave, by long option name in camel case. */
export type Given = Readonly<Partial<Record<string, string>>>;

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** The one word that may stand without an option: what the reader gave arrives under this name. */
  readonly argument?: { readonly name: string; readonly description: string };
  run(given: Given, machine: Machine): Promise<ExitStatus>;
}

/** Commands under one word: `assay policy lint`. */
export interface Group {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly Command[];
}

export const exitStatus: Readonly<Record<Verdict['conclusion'], ExitStatus>> = {
  pass: 0,
  warn: 0,
  fail: 1,
  pending: 5,
};
