/** What is given to exercise a file's functions with, and what comes of each. */
import type TypeScript from 'typescript';
import type { Sandbox } from '../world/world.ts';
import type { Answer } from './comparison/differ.ts';
import type { Unmet } from './comparison/unmet.ts';
import type { Func, Subject } from './functions/functions.ts';
import type { Changed } from './functions/pairs.ts';
import type { Call } from './harvest/calls.ts';
import type { Wanted } from './harvest/harvest.ts';
import type { Reader } from './modules/locate.ts';
import type { Remark } from './remarks/remark.ts';
import type { Declarations } from './types/names.ts';

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
  /** Calls of a function anywhere in the repository at base. */
  readonly callsOf: (wanted: Wanted) => Promise<readonly Call[]>;
  /** Calls of a function at head, in the files that changed. */
  readonly freshCallsOf: (wanted: Wanted) => Promise<readonly Call[]>;
  /** Whether a call is there at head as well, and says the same of what comes of it. */
  readonly isStillSaid: (wanted: Wanted, call: Call) => Promise<boolean>;
  /** The types that a file can name, at base. */
  readonly declarationsOf: (path: string) => Promise<Declarations>;
  readonly seed: number;
  /** Inputs for each function. */
  readonly budget: number;
  /** Whether the change is said to mend something. */
  readonly isFix: boolean;
  /** Whether the time for the whole run is over: an outer stop, what is left is not tried. */
  readonly isOver: () => boolean;
  /** Says later whether so many milliseconds have gone by since now. */
  readonly timeAfter: (milliseconds: number) => () => boolean;
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
  /** What a new function shows by itself. */
  readonly remark: Remark | null;
  /** The built-in object that it changes for all that runs after it, and did not change before; null where there is none. */
  readonly taints: string | null;
}

export interface Work extends Changed {
  /** Functions that find fresh processes, by name: what those before them leave behind is no matter of theirs. */
  readonly firsts: ReadonlySet<string>;
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
  remark: null,
  taints: null,
  ...known,
});

/** Why the last ones of a long run are not tried. */
export const OVER = 'the time for one run was over';

/** Why a new function is not compared. */
export const NEW = 'it is new: there is nothing to compare it with';
