/** The contract of a language: which files are its own, and what they import. It says what is written, never whether that exists. */
import type { Path } from '../model.ts';

/** One place where a file names a module. */
export interface ImportSite {
  /** The name as the language understands it, escapes resolved; null where it is computed at run time. */
  readonly specifier: string | null;
  /**
   * export: re-exports. type: `import('x')` in a type position. assignment: `import x = require('x')`. name: a further
   * line of names from a module that an earlier line names.
   */
  readonly kind: 'import' | 'export' | 'require' | 'dynamic' | 'type' | 'assignment' | 'name';
  /** Where the name stands; for a computed one, where its call begins. One-based, counted by line feeds as git does. */
  readonly line: number;
  /** True when the import is gone once types are erased. */
  readonly typesOnly: boolean;
  /** Why the module's absence would prove nothing: the failure is caught, say. Null where nothing foresees it. */
  readonly excuse: string | null;
  /** What this line takes out of the module, where that may be a module of its own: Python's `from a import b`. */
  readonly names?: readonly string[];
}

export type Imports = { readonly sites: readonly ImportSite[] } | { readonly unreadable: string };

/** A read of the place behind the last element, where nothing is. */
export interface Overrun {
  /** up, down: a loop's index comes to the length, or starts there. length: the length itself is the index. */
  readonly by: 'up' | 'down' | 'length';
  /** As written: `items[i]`. */
  readonly read: string;
  /** What is indexed, as a path: `this.items`. */
  readonly of: string;
  /** As written: `i`. */
  readonly index: string;
  /** The asked line that brings it about: where the read stands, else the loop's condition. One-based. */
  readonly line: number;
}

/** `examined`: the loops and reads of these shapes on asked lines, harmless ones too. */
export type Overruns =
  | { readonly examined: number; readonly overruns: readonly Overrun[] }
  | { readonly unreadable: string };

/** Names in code by their offsets in the text: `from` inclusive, `to` exclusive, ascending. One may stand in another's place twice. */
export type Identifiers =
  | { readonly identifiers: readonly { readonly from: number; readonly to: number }[] }
  | { readonly unreadable: string };

/** A module that stands in a file of another language. */
export interface Program {
  /** All of the file, in which whatever is not the module's is blank: lines and columns are the file's. */
  readonly text: string;
  /** How its own files end, with the dot. */
  readonly extension: '.js' | '.jsx' | '.ts' | '.tsx';
}

export type Programs = { readonly programs: readonly Program[] } | { readonly unreadable: string };

export interface Language {
  /** Lower-case, the file's name. */
  readonly name: string;
  /** With the dot, lower-case. No two languages share one. */
  readonly extensions: readonly string[];
  /** The sites on the asked lines (one-based), in the order of the text. Never throws: a text that cannot be understood is `unreadable`, with the reason. */
  imports(text: string, path: Path, asked: ReadonlySet<number>): Promise<Imports>;
  /** Reads past the end that the asked lines (one-based) show, in the order of their lines. Never throws. Absent where nobody has taught it the language. */
  overruns?(text: string, path: Path, asked: ReadonlySet<number>): Promise<Overruns>;
  /** Every name that stands in code, not in strings or comments. Never throws. Absent where nobody has taught it the language. */
  identifiers?(text: string, path: Path): Promise<Identifiers>;
  /** The modules that a file is a frame for: a component's. Never throws. Absent where files are modules themselves. */
  programs?(text: string): Programs;
}
