/** The contract of a point: one way around the gate, and whether it is open here. */
import type { Gate } from './gate.ts';

export interface Finding {
  /** open: the gate can be walked around here. unknown: it cannot be seen from here. told: nothing to fix, worth knowing. */
  readonly state: 'closed' | 'open' | 'unknown' | 'told';
  readonly because: string;
  /** What to do, where there is something to do. */
  readonly fix?: string;
}

export interface Point {
  /** Kebab-case, the file's name. */
  readonly name: string;
  /** Completes "The gate holds only if …". */
  readonly title: string;
  look(gate: Gate): readonly Finding[];
}
