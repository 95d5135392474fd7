/** Looks for an input on which the two versions of a function differ, where the older one does something sensible. */
import { edgesOf } from '../inputs/edge-cases.ts';
import { inputsOf } from '../inputs/generate.ts';
import type { Grounds } from '../inputs/grounds.ts';
import type { Question } from '../inputs/question.ts';
import { isPrintable, printResult } from '../values/print.ts';
import type { Input, Result } from '../values/value.ts';
import { answered, beside, confirmed, differing, type Found, type Sensible, type Sides } from './both-versions.ts';
import { mixedAgainst } from './mixed-records.ts';
import { isWellBehaved, type Manners, mannersOf, sameResult } from './oracle.ts';
import { shrunk } from './shrink.ts';

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

/** The share of inputs on which two runs of the base must agree before it is compared with anything. */
const STEADY = 0.9;
/** More than any rank of an input that is not at an edge. */
const AT_EDGE = 1_000_000;
/** Inputs on which the base fails that are tried on the head. */
const MOST_FAILING = 40;
/** Kinds of difference that are told of one function. */
const MOST_KINDS = 3;
/** Characters of JSON beyond which a real call is no better to read than one that was made and made smaller. */
const LONG = 200;

const CHANGING: Answer = { untried: 'it gives another answer each time' };

/** What ended the process, where nothing else came of any input. */
function stopIn(once: readonly Sensible[]): string | undefined {
  const [first] = once;
  const isAlways = once.every(({ base }) => base.is === 'stopped');
  return isAlways && first?.base.is === 'stopped' ? first.base.why : undefined;
}

export async function differ(sides: Sides, question: Question): Promise<Answer> {
  const inputs = inputsOf(question);
  if (inputs.length === 0) return { untried: 'nothing is known of what it takes' };
  const { samples, domains, grounds, fresh = [] } = question;
  const real = [...samples, ...fresh];
  const isEdge = edgesOf(question);
  const once = await answered(sides.base, inputs);
  const manners = mannersOf(once.flatMap(({ input, base }) => (samples.includes(input) ? [base] : [])));
  const good = once.filter(({ base }) => isWellBehaved(base, manners));
  const lacking = once.find(({ base }) => base.is === 'lacking');
  if (good.length === 0 && lacking?.base.is === 'lacking') return { untried: `it ${printResult(lacking.base)}` };
  // What throws whatever it is given lacks something here, a package that is not installed, say.
  if (!good.some(({ base }) => base.is === 'returned'))
    return { untried: stopIn(once) ?? 'no input is known that it answers sensibly' };
  const again = await sides.base.results(good.map(({ input }) => input));
  const sensible = good.filter(({ base }, index) => {
    const other = again[index];
    return other !== undefined && sameResult(base, other);
  });
  if (sensible.length < good.length * STEADY) return CHANGING;
  const both = await beside(sides, sensible);
  if (both.length === 0) return { untried: 'it needs packages or files that are not there' };
  const found = differing(both).map((one) => ({ ...one, isEdge: isEdge(one.input), isMixed: false }));
  const isMixed = mixedAgainst(samples);
  const unmixed = new Set(found.filter(({ input }) => !isMixed(input)).map(({ kind }) => kind));
  const differences: Found[] = [];
  // One after the other: the processes answer one question at a time.
  for (const one of tellingOfEachKind(found, real).slice(0, MOST_KINDS)) {
    const told = isReal(one, real) ? one : await shrunk(sides, one, { manners, domains, isEdge });
    const sure = (await confirmed(sides, told)) ?? (await confirmed(sides, one));
    if (sure !== undefined) differences.push({ ...sure, isEdge: isEdge(sure.input), isMixed: !unmixed.has(one.kind) });
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
  const sure = found && (await confirmed(sides, found));
  return sure && { ...sure, isEdge: false, isMixed: false };
}

const SILENT = 'it gives nothing that could be compared';

const isPartly = (base: Result): boolean => JSON.stringify(base).includes('"isPartly":true');

/** Whether it shows what the function did: not so where nothing comes back, or what cannot be looked into. */
function isTelling(base: Result): boolean {
  if (base.is !== 'returned') return true;
  const isNothing = typeof base.value === 'object' && base.value?.t === 'undefined';
  return isPrintable(base) && !isPartly(base) && !(isNothing && base.after === null);
}

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
