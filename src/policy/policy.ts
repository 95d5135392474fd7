/** What a policy file says once it has been read: rules over a tree of conditions. Types only. */
import type { Declared, Mode, PolicyPart } from '../model.ts';
import type { Overriding } from './comments/overrides.ts';
import type { Question } from './condition.ts';
import type { Paths } from './patterns/glob-list.ts';
import type { Moment } from './time/moment.ts';

export type Expression =
  | ({ readonly kind: 'ask' } & Question)
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  /** What stands under this name in `conditions`. */
  | { readonly kind: 'is'; readonly name: string; readonly of: Expression }
  /** Holds where a changed file is meant by `paths` and `of` holds for the meant files alone. */
  | { readonly kind: 'within'; readonly paths: Paths; readonly of: Expression };

/** Where a part of the policy was written. */
export interface Place {
  /** The file, as errors name it. */
  readonly source: string;
  /** The first line, one-based. */
  readonly line: number;
  readonly text: string;
}

export interface Rule {
  /** Unique; completes the sentence "This change may merge if …". */
  readonly name: string;
  readonly mode: Mode;
  /** From then on the mode is `enforce`. */
  readonly enforceFrom: Moment | null;
  /** From then on the rule is skipped. */
  readonly until: Moment | null;
  /** null: the rule always applies. */
  readonly when: Expression | null;
  readonly require: Expression;
  /** Who may answer for it where it is not met; null: nobody. */
  readonly override: Overriding | null;
  readonly place: Place;
}

export interface Policy {
  /** `<path>@<sha>`, a local file's path, or the built-in default's name. */
  readonly source: string;
  /** SHA-256 over what the policy says, what it extends included, hexadecimal: comments, key order and layout do not count. */
  readonly digest: string;
  /** What a line counts as that nobody claims. */
  readonly unknownOrigin: 'unknown' | 'agent';
  readonly declares: Declared;
  /** Fingerprints of findings that were there before. */
  readonly baseline: ReadonlySet<string>;
  /** The texts that it was read from, its own first. */
  readonly parts: readonly PolicyPart[];
  /** What it extends first. */
  readonly rules: readonly Rule[];
}
