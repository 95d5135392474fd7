/** The contract of a language: which files are its own, and what they import. It says what is written, never whether that exists. */
import type { Path } from '../model.ts';

/** One place where a file names a module. */
export interface ImportSite {
  /** The name as the language understands it, escapes resolved; null where it is computed at run time. */
  readonly specifier: string | null;
  /** export: re-exports. type: `import('x')` in a type position. assignment: `import x = require('x')`. */
  readonly kind: 'import' | 'export' | 'require' | 'dynamic' | 'type' | 'assignment';
  /** Where the name stands; for a computed one, where its call begins. One-based, counted by line feeds as git does. */
  readonly line: number;
  /** True when the import is gone once types are erased. */
  readonly typesOnly: boolean;
  /** Why the module's absence would prove nothing: the failure is caught, say. Null where nothing foresees it. */
  readonly excuse: string | null;
}

export type Imports = { readonly sites: readonly ImportSite[] } | { readonly unreadable: string };

export interface Language {
  /** Lower-case, the file's name. */
  readonly name: string;
  /** With the dot, lower-case. No two languages share one. */
  readonly extensions: readonly string[];
  /** The sites on the asked lines (one-based), in the order of the text. Never throws: a text that cannot be understood is `unreadable`, with the reason. */
  imports(text: string, path: Path, asked: ReadonlySet<number>): Promise<Imports>;
}
