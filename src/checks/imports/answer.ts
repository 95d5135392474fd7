/** The three answers to "does it exist?". Unknown always says why; missing always says it in a sentence. */
import type { Level } from '../../model.ts';

export type Answer = There | Unknown | Missing;

export interface There {
  readonly is: 'there';
}

export interface Unknown {
  readonly is: 'unknown';
  readonly why: string;
}

export interface Missing {
  readonly is: 'missing';
  /** The kind alone; the check puts its own name before it. */
  readonly kind:
    | 'no-such-file'
    | 'no-such-subpath'
    | 'wrong-case'
    | 'undeclared-package'
    | 'transitive-package'
    | 'no-such-builtin'
    | 'no-such-name';
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
  /** What could explain the absence, unless the files around show that it does not. Gone once they were asked. */
  readonly doubt?: string;
}

export const there: There = { is: 'there' };
export const unknown = (why: string): Unknown => ({ is: 'unknown', why });
