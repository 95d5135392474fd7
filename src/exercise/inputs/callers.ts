/** What a function is called with by the functions of its module that call it: for those that nobody else calls. */
import fc from 'fast-check';
import { inputsFrom } from '../domains/arbitrary.ts';
import type { Func } from '../functions/functions.ts';
import { mentions } from '../functions/pairs.ts';
import type { Call } from '../harvest/calls.ts';
import { OVERHEARD } from '../program/listener.ts';
import type { Side } from '../program/side.ts';
import { evenly, itemsOf } from '../values/value.ts';
import { type Grounds, weaker } from './grounds.ts';
import type { Asked } from './question.ts';

/** Callers that are run, nearest first, and inputs for each: real ones, and made ones. */
const MOST_CALLERS = 4;
const MOST_SAMPLES = 60;
const MADE = 40;
/** Calls that are enough to tell what it takes. */
const ENOUGH = 30;

export interface Driving {
  readonly side: Side;
  readonly functions: readonly Func[];
  /** What callers are asked; undefined where nothing is known of what they take. */
  readonly askedOf: (caller: Func) => Promise<Asked | undefined>;
  readonly path: string;
  readonly seed: number;
}

export interface Noted {
  readonly calls: readonly Call[];
  /** The weakest of its callers'. */
  readonly grounds: Grounds;
}

export async function notedOf(func: Func, { side, functions, askedOf, path, seed }: Driving): Promise<Noted> {
  let calls: readonly Call[] = [];
  let grounds: Grounds = 'calls';
  let left = MOST_CALLERS;
  for (const caller of callersOf(func, functions)) {
    if (left === 0 || calls.length >= ENOUGH) break;
    const asked = side.has(caller.name) ? await askedOf(caller) : undefined;
    if (asked === undefined) continue;
    left -= 1;
    const arbitrary = inputsFrom(asked.domains);
    const made = arbitrary === undefined ? [] : fc.sample(arbitrary, { seed, numRuns: MADE });
    await side.call(caller.name, [...evenly(asked.samples, MOST_SAMPLES), ...made]);
    const noted = await notesOf(func, { side, path });
    if (noted.length > calls.length) grounds = weaker(grounds, asked.grounds);
    calls = noted;
  }
  return { calls, grounds };
}

/** Those that call it, then those that call them, and so on. */
function callersOf(func: Func, functions: readonly Func[]): readonly Func[] {
  const found = new Set<Func>([func]);
  // What is put in while it is walked over is walked over as well.
  for (const called of found)
    for (const other of functions) if (other.name !== func.name && mentions(other, called)) found.add(other);
  return [...found].slice(1);
}

async function notesOf({ name, from }: Func, { side, path }: Pick<Driving, 'side' | 'path'>): Promise<readonly Call[]> {
  const [result] = await side.call(OVERHEARD, [[name]]);
  if (result?.is !== 'returned') return [];
  return (itemsOf(result.value) ?? []).flatMap((noted): readonly Call[] => {
    const args = itemsOf(noted);
    const isWhole = args !== undefined && !/"t":"(?:cut|again|function)"/.test(JSON.stringify(args));
    return isWhole ? [{ args, expected: undefined, path, line: from }] : [];
  });
}
