/** What is given to exercise a file's functions with, and what comes of each. */
import type TypeScript from 'typescript';
import type { Sandbox } from '../world/world.ts';
import type { Call } from './calls.ts';
import type { Answer } from './differ.ts';
import type { Func, Subject } from './functions.ts';
import type { Changed } from './pairs.ts';
import type { Reader } from './program.ts';
import type { Unmet } from './said.ts';

type Ts = typeof TypeScript;

export interface Version {
  readonly path: string;
  readonly text: string;
  /** The rest of the repository at that moment. */
  readonly reader: Reader;
}

export interface Means {
  readonly ts: Ts;
  readonly sandbox: Sandbox;
  /** Where installed packages are looked for, absolute; null where none are. */
  readonly packages: string | null;
  /** Calls of a function anywhere in the repository, by its name. */
  readonly callsOf: (name: string) => Promise<readonly Call[]>;
  /** Whether a call that says what comes of it says the same at head. */
  readonly isStillSaid: (name: string, call: Call) => Promise<boolean>;
  readonly seed: number;
  /** Inputs for each function. */
  readonly budget: number;
}

/** What came of one function or constant. */
export interface Exercised {
  readonly subject: Subject;
  /** Null for a constant. */
  readonly func: Func | null;
  /** As in `Pair`. */
  readonly isInner: boolean;
  readonly answer: Answer;
  /** How many documented examples of its own were run. */
  readonly examples: number;
  /** Documented examples of its own and, where it is not new, what tests say, as far as it is not so. */
  readonly unmet: readonly Unmet[];
  /** The built-in object that it changes for all that runs after it, and did not change before; null where there is none. */
  readonly taints: string | null;
}

export interface Work extends Changed {
  /** Null for a new file. */
  readonly base: Version | null;
  readonly head: Version;
}

/** Nothing was tried, and why. */
export const untriedAll = ({ functions, constants }: Changed, why: string): readonly Exercised[] => [
  ...functions.map(({ head, isInner }) => exercised(head, { func: head, isInner, answer: { untried: why } })),
  ...constants.map(({ head }) => exercised(head, { answer: { untried: why } })),
];

export const exercised = (subject: Subject, known: Partial<Exercised> & Pick<Exercised, 'answer'>): Exercised => ({
  subject,
  func: null,
  isInner: false,
  examples: 0,
  unmet: [],
  taints: null,
  ...known,
});

/** Why a new function is not compared. */
export const NEW = 'it is new: there is nothing to compare it with';
