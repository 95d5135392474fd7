/** What is asked of the process that runs code under test, and what it answers: one line of JSON each. Types only. */
import type { Input, Result, Value } from '../values/value.ts';

/** Module names are ours: a path within the side that is loaded. */
export interface Program {
  /** Scripts of CommonJS by module, ready to run. */
  readonly modules: Readonly<Record<string, string>>;
  /** By module, what each of its specifiers means: another module, or null for what Node is to find; a relative one is not there then. */
  readonly links: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly entry: string;
  /** A folder to look for installed packages from, absolute; null where there is none. */
  readonly packages: string | null;
}

export type Request =
  /** How many network interfaces there are besides the loopback one. */
  | { readonly ask: 'probe' }
  | { readonly ask: 'load'; readonly program: Program }
  /** Each input is a call of its own; `name` is one of those that the entry registers. */
  | { readonly ask: 'call'; readonly name: string; readonly inputs: readonly Input[] }
  /** The values of constants. */
  | { readonly ask: 'value'; readonly name: string };

export type Reply =
  | { readonly did: 'probe'; readonly interfaces: number }
  | { readonly did: 'load'; readonly names: readonly string[] }
  | { readonly did: 'call'; readonly result: Result }
  | { readonly did: 'value'; readonly value: Value }
  /** The last answer to every request. `changed`: a built-in object that is not as it was, or null. */
  | { readonly did: 'end'; readonly changed: string | null }
  /** The request could not be carried out: the module throws while it loads, say. */
  | { readonly did: 'fail'; readonly why: string };
