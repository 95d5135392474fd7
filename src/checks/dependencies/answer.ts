/** What is said of one dependency. Unknown always says why; something can be wrong beside what is known and what is not. */
import type { Level } from '../../model.ts';

/** One thing that is wrong. */
export interface Fault {
  /** The kind alone; the check puts its own name before it. */
  readonly kind:
    | 'no-such-package'
    | 'no-such-version'
    | 'deprecated'
    | 'too-young'
    | 'near-name'
    | 'other-ecosystem'
    | 'lockfile-disagrees';
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
}

export interface Answer {
  /** Why nobody can tell whether the package is published; null where that was told. */
  readonly unknown: string | null;
  readonly faults: readonly Fault[];
}

export const unknown = (why: string, ...faults: readonly Fault[]): Answer => ({ unknown: why, faults });
export const known = (...faults: readonly Fault[]): Answer => ({ unknown: null, faults });
