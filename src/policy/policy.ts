/** What a policy file says once it has been read: rules over a tree of conditions. Types only. */
import type { Declared, Mode, Path } from '../model.ts';
import type { Condition } from './condition.ts';

/** A list of globs. A path is meant when one of them matches and none of those that begin with `!` does; their order is of no account. */
export interface Paths {
  readonly kind: 'paths';
  readonly globs: readonly string[];
  readonly match: (path: Path) => boolean;
}

export type Expression =
  | { readonly kind: 'ask'; readonly condition: Condition; readonly options: unknown }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  /** Holds where a changed file is meant by `paths` and `of` holds for the meant files alone. */
  | { readonly kind: 'within'; readonly paths: Paths; readonly of: Expression };

export interface Rule {
  /** Unique; completes the sentence "This change may merge if …". */
  readonly name: string;
  readonly mode: Mode;
  /** null: the rule always applies. */
  readonly when: Expression | null;
  readonly require: Expression;
}

export interface Policy {
  /** `<path>@<sha>`, a local file's path, or the built-in default's name. */
  readonly source: string;
  /** SHA-256 over what the policy says, hexadecimal: comments, key order and layout do not count. */
  readonly digest: string;
  /** What a line counts as that nobody claims. */
  readonly unknownOrigin: 'unknown' | 'agent';
  readonly declares: Declared;
  readonly rules: readonly Rule[];
}
