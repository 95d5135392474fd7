/** Looks for an input on which the two versions of a function differ, where the older one does something sensible. */
import { type Difference, differenceOf, isWellBehaved, type Manners, mannersOf, sameResult } from './compare.ts';
import type { Domain } from './domain.ts';
import { inputsOf, isAtEdge } from './inputs.ts';
import { mixedAgainst } from './mixed.ts';
import { isPrintable, printResult } from './print.ts';
import type { Grounds } from './question.ts';
import { smaller } from './shrink.ts';
import type { Steering } from './steering.ts';
import type { Input, Result } from './value.ts';

export interface Question {
  /** Inputs of real calls: the first to be tried, and the measure of what is sensible. */
  readonly samples: readonly Input[];
  /** By parameter. */
  readonly domains: readonly Domain[];
  readonly grounds: Grounds;
  /** Whether inputs may be less than what the function is promised. */
  readonly isGuess?: boolean;
  readonly seed: number;
  /** Inputs to be made beyond the samples. */
  readonly budget: number;
  /** Whether the change is said to mend something. */
  readonly isFix: boolean;
  /** What the changed lines compare with. */
  readonly steering?: Steering;
}

export interface Found {
  readonly input: Input;
  readonly base: Result;
  readonly head: Result;
  readonly kind: Difference;
  /** An input with an empty text or list, or a number that counts nothing, or that lacks what it should have, where no call shows that anybody gives such. */
  readonly isEdge: boolean;
  /** Differences of its kind are known only on records that no call gives as they are. */
  readonly isMixed: boolean;
}

export type Answer =
  | {
      readonly tried: number;
      readonly differences: readonly Found[];
      readonly grounds: Grounds;
      /** Where it was asked for: an input on which the base fails and the head does not. */
      readonly mended?: Found;
    }
  /** Nothing could be concluded, and why, in plain words. */
  | { readonly untried: string };

const MOST_STEPS = 60;
/** The share of inputs on which two runs of the base must agree before it is compared with anything. */
const STEADY = 0.9;
/** Candidates that are looked at in one step of shrinking. */
const WIDTH = 40;
/** More than any rank of an input that is not at an edge. */
const AT_EDGE = 1_000_000;
/** Inputs on which the base fails that are tried on the head. */
const MOST_FAILING = 40;
/** Kinds of difference that are told of one function. */
const MOST_KINDS = 3;
/** Characters of JSON beyond which a real call is no better to read than one that was made and made smaller. */
const LONG = 200;

/** One version of a function, to be asked. */
export interface Ask {
  /** One result for each input, in order; fewer where the rest is not tried. */
  results(inputs: readonly Input[]): Promise<readonly Result[]>;
  /** In a process of its own, with time enough. */
  sure(input: Input): Promise<Result | undefined>;
}

export interface Sides {
  readonly base: Ask;
  readonly head: Ask;
}

const CHANGING: Answer = { untried: 'it gives another answer each time' };

export async function differ(sides: Sides, question: Question): Promise<Answer> {
  const inputs = inputsOf(question);
  if (inputs.length === 0) return { untried: 'nothing is known of what it takes' };
  const { samples, domains, grounds, isGuess = false } = question;
  const isShown = grounds === 'calls';
  const once = await answered(sides.base, inputs);
  const manners = mannersOf(once.flatMap(({ input, base }) => (samples.includes(input) ? [base] : [])));
  const good = once.filter(({ base }) => isWellBehaved(base, manners));
  const lacking = once.find(({ base }) => base.is === 'lacking');
  if (good.length === 0 && lacking?.base.is === 'lacking') return { untried: `it ${printResult(lacking.base)}` };
  // What throws whatever it is given lacks something here, a package that is not installed, say.
  if (!good.some(({ base }) => base.is === 'returned'))
    return { untried: 'no input is known that it answers sensibly' };
  const again = await sides.base.results(good.map(({ input }) => input));
  const sensible = good.filter(({ base }, index) => {
    const other = again[index];
    return other !== undefined && sameResult(base, other);
  });
  if (sensible.length < good.length * STEADY) return CHANGING;
  const both = await beside(sides, sensible);
  if (both.length === 0) return { untried: 'it needs packages or files that are not there' };
  const found = differing(both).map((one) => ({
    ...one,
    isEdge: isGuess || (!isShown && isAtEdge(one.input)),
  }));
  const isMixed = mixedAgainst(samples);
  const unmixed = new Set(found.filter(({ input }) => !isMixed(input)).map(({ kind }) => kind));
  const differences: Found[] = [];
  // One after the other: the processes answer one question at a time.
  for (const one of tellingOfEachKind(found, samples).slice(0, MOST_KINDS)) {
    const told = isReal(one, samples) ? one : await shrunk(sides, one, { manners, domains, isShown, isGuess });
    const sure = (await confirmed(sides, told)) ?? (await confirmed(sides, one));
    if (sure !== undefined) differences.push({ ...sure, isMixed: !unmixed.has(one.kind) });
  }
  const failing = question.isFix ? once.filter(({ base }) => !isWellBehaved(base, manners)) : [];
  const mended = await mendedAmong(sides, failing.slice(0, MOST_FAILING), manners);
  if (differences.length > 0 || mended !== undefined)
    return { tried: both.length, differences, grounds, ...(mended !== undefined && { mended }) };
  if (found.length > 0) return CHANGING;
  const telling = both.filter(({ base }) => isTelling(base));
  return telling.length === 0 ? { untried: SILENT } : { tried: telling.length, differences, grounds };
}

/** The first of them that the head answers sensibly, and does so again. */
async function mendedAmong(sides: Sides, failing: readonly Sensible[], manners: Manners): Promise<Found | undefined> {
  if (failing.length === 0) return undefined;
  const found = differing(await beside(sides, failing)).find(
    ({ head }) => head.is === 'returned' && isWellBehaved(head, manners),
  );
  return found && (await confirmed(sides, found));
}

const SILENT = 'it gives nothing that could be compared';

/** Whether it shows what the function did: not so where nothing comes back, or what cannot be looked into. */
function isTelling(base: Result): boolean {
  if (base.is !== 'returned') return true;
  const isNothing = typeof base.value === 'object' && base.value?.t === 'undefined';
  return isPrintable(base) && !(isNothing && base.after === null);
}

/** What a reader will see who pastes the call into a test: nothing ran before it. */
async function confirmed(
  { base, head }: Sides,
  { input, isEdge, isMixed, ...told }: Found,
): Promise<Found | undefined> {
  const [before, now] = await Promise.all([base.sure(input), head.sure(input)]);
  if (before === undefined || now === undefined || !sameResult(before, told.base)) return undefined;
  const kind = differenceOf(before, now);
  return kind === null ? undefined : { input, base: before, head: now, kind, isEdge, isMixed };
}

interface Sensible {
  readonly input: Input;
  readonly base: Result;
}

/** What is not answered at all is left out: it hung too often. */
async function answered(base: Ask, inputs: readonly Input[]): Promise<readonly Sensible[]> {
  const results = await base.results(inputs);
  return results.flatMap((result, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [{ input, base: result }];
  });
}

interface Both extends Sensible {
  readonly head: Result;
}

/** What head can answer. */
async function beside({ head }: Sides, sensible: readonly Sensible[]): Promise<readonly Both[]> {
  const results = await head.results(sensible.map(({ input }) => input));
  return sensible.flatMap((one, index) => {
    const result = results[index];
    return result === undefined || result.is === 'lacking' ? [] : [{ ...one, head: result }];
  });
}

const differing = (both: readonly Both[]): readonly Found[] =>
  both.flatMap((one) => {
    const kind = differenceOf(one.base, one.head);
    return kind === null ? [] : [{ ...one, kind, isEdge: false, isMixed: false }];
  });

/** Of each kind, a real call before anything made, and the shortest of those: what convinces, or the best place to start from. */
function tellingOfEachKind(found: readonly Found[], samples: readonly Input[]): readonly Found[] {
  const rank = (one: Found): number => sizeOf(one) + (isReal(one, samples) ? 0 : LONG) + (one.isEdge ? AT_EDGE : 0);
  const sorted = [...found].sort((one, other) => rank(one) - rank(other));
  // Which of the two comes first, the end of memory or of patience, is the machine's business.
  return [...new Map(sorted.toReversed().map((one) => [one.kind === 'stops' ? 'hangs' : one.kind, one])).values()].sort(
    (one, other) => rank(one) - rank(other),
  );
}

const sizeOf = ({ input }: Found): number => JSON.stringify(input).length;
const isReal = (one: Found, samples: readonly Input[]): boolean => samples.includes(one.input) && sizeOf(one) < LONG;

interface Shrinking {
  readonly manners: Manners;
  readonly domains: readonly Domain[];
  readonly isShown: boolean;
  readonly isGuess: boolean;
}

async function shrunk(sides: Sides, found: Found, { manners, domains, isShown, isGuess }: Shrinking): Promise<Found> {
  // Each step would cost processes.
  if (found.kind === 'hangs' || found.kind === 'stops') return found;
  let best = found;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const candidates = [...take(smaller(best.input, domains), WIDTH)].filter(
      (input) => isShown || found.isEdge || !isAtEdge(input),
    );
    const sensible = (await answered(sides.base, candidates)).filter(({ base }) => isWellBehaved(base, manners));
    const next = differing(await beside(sides, sensible)).find(({ kind }) => kind === best.kind);
    if (next === undefined) return best;
    best = { ...next, isEdge: isGuess || (!isShown && isAtEdge(next.input)) };
  }
  return best;
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left <= 0) return;
    left -= 1;
    yield item;
  }
}
