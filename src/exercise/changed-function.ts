/** One changed function: asked what calls, types and its own text suggest, at base and at head, and held to what is written down. */
import type { Ask } from './comparison/both-versions.ts';
import { type Answer, differ } from './comparison/differ.ts';
import { type Saying, sayingsOf, type Unmet, unmetOf } from './comparison/unmet.ts';
import { domainOf } from './domains/domain.ts';
import { type Exercised, exercised, type Means, NEW, type Version, type Work } from './exercised.ts';
import { type Func, functionsIn, parseFile } from './functions/functions.ts';
import { type Pair, takesAsMany, takesTheSame } from './functions/pairs.ts';
import type { Call } from './harvest/calls.ts';
import { examplesOf } from './harvest/examples.ts';
import { made } from './harvest/harvest.ts';
import { notedOf } from './inputs/callers.ts';
import { weaker } from './inputs/grounds.ts';
import { makersOf } from './inputs/instances.ts';
import { type Asked, askedOf } from './inputs/question.ts';
import type { Side } from './program/side.ts';
import type { Input } from './values/value.ts';

const UNREACHED = 'it cannot be reached from outside of its module';

export interface Sides {
  readonly base: Side | null;
  readonly head: Side;
}

export interface Asking {
  readonly pair: Pair;
  readonly work: Work;
  /** Why there is no base to ask. */
  readonly lacking: string;
}

export async function exerciseOne(means: Means, sides: Sides, { pair, work, lacking }: Asking): Promise<Exercised> {
  const { head, base: was, isInner } = pair;
  const now = askOf(sides.head, head.name);
  const examples = sayingsOf(examplesOf(means.ts, head, work.head.path));
  const known = { func: head, isInner, examples: examples.length };
  if (!sides.head.has(head.name)) return exercised(head, { ...known, examples: 0, answer: { untried: UNREACHED } });
  if (sides.base === null || was === null || work.base === null) {
    if (was !== null) return exercised(head, { ...known, examples: 0, answer: { untried: lacking } });
    return exercised(head, {
      ...known,
      unmet: await unmetOf({ base: null, head: now }, examples),
      answer: { untried: NEW },
    });
  }
  const before = askOf(sides.base, was.name);
  const called = await means.callsOf({ name: was.name, path: work.base.path });
  const examplesBefore = sayingsOf(examplesOf(means.ts, was, work.base.path));
  const unmet = (await unmetOf({ base: before, head: now }, [...examples, ...sayingsOf(called)])).filter(
    // What was wrong before is not the change's.
    (one) => one.wasMet || !examplesBefore.some((other) => isAlike(one, other)),
  );
  const beside = { base: before, head: now, side: sides.base };
  const isSame = takesTheSame(was, head);
  const kept =
    isSame || !takesAsMany(was, head) ? called : await stillMade(means, { names: [head.name], called }, work.head.path);
  const isComparable = isSame || (takesAsMany(was, head) && kept.length > 0);
  const fresh = await means.freshCallsOf({ name: head.name, path: work.head.path });
  const former = { func: was, version: work.base, called: kept, other: head, fresh };
  const answer: Answer = isComparable
    ? await (isSame ? compare(means, beside, former) : compareCalls(means, beside, former))
    : { untried: 'it takes other arguments than before' };
  const taints = sides.base.taintOf(was.name) === null ? sides.head.taintOf(head.name) : null;
  return exercised(head, {
    ...known,
    answer: await asCalled(means, answer, { names: [head.name, was.name], called }, work.head.path),
    taints,
    unmet: await standing(means, unmet, { name: head.name, path: work.head.path }),
  });
}

/** The calls that are made at head as well, under one of those names. */
async function stillMade(
  means: Means,
  { names, called }: { readonly names: readonly string[]; readonly called: readonly Call[] },
  path: string,
): Promise<readonly Call[]> {
  const isMadeAs = (name: string, call: Call): Promise<boolean> => means.isStillSaid({ name, path }, made(call));
  const isMade = await Promise.all(
    called.map(async (call) => (await Promise.all(names.map((name) => isMadeAs(name, call)))).includes(true)),
  );
  return called.filter((_, index) => isMade[index]);
}

/** Where every call changed along, nobody gives the function any more what it was given. */
async function asCalled(
  means: Means,
  answer: Answer,
  calls: Parameters<typeof stillMade>[1],
  path: string,
): Promise<Answer> {
  const whole = calls.called.filter(({ args }) => !args.includes(undefined));
  if ('untried' in answer || answer.differences.length === 0 || whole.length === 0) return answer;
  if ((await stillMade(means, { ...calls, called: whole }, path)).length > 0) return answer;
  return { ...answer, differences: answer.differences.map((found) => ({ ...found, isEdge: true })) };
}

const isAlike = (one: Saying, other: Saying): boolean =>
  JSON.stringify([one.input, one.expected]) === JSON.stringify([other.input, other.expected]);

const askOf = (side: Side, name: string): Ask => ({
  results: (inputs) => side.call(name, inputs),
  sure: (input) => side.callAnew(name, input),
});

interface Former {
  readonly func: Func;
  readonly version: Version;
  readonly called: readonly Call[];
  readonly other: Func;
  /** Calls of the change's own. */
  readonly fresh: readonly Call[];
}

interface Beside {
  readonly base: Ask;
  readonly head: Ask;
  readonly side: Side;
}

/** On those calls and on nothing like them: what else it takes is another thing at head. */
async function compareCalls({ seed, isFix }: Means, sides: Beside, { called }: Former): Promise<Answer> {
  const samples = wholeOf(called);
  const length = Math.max(0, ...samples.map((sample) => sample.length));
  const domains = Array.from({ length }, (_, index) => domainOf(samples.flatMap((sample) => sample[index] ?? [])));
  return differ(sides, { samples, domains, grounds: 'calls', isGuess: false, seed, budget: 0, isFix });
}

const wholeOf = (calls: readonly Call[]): readonly Input[] =>
  calls.flatMap(({ args }) => {
    const whole = args.filter((argument) => argument !== undefined);
    return whole.length === args.length ? [whole] : [];
  });

/** With no more arguments than there were. */
function freshInputs({ name, parameters }: Func, calls: readonly Call[]): readonly Input[] {
  const most = parameters.some(({ isRest }) => isRest) ? Number.POSITIVE_INFINITY : parameters.length;
  return wholeOf(calls).filter(({ length }) => length <= most + (name.includes('#') ? 1 : 0));
}

async function compare(
  means: Means,
  sides: Beside,
  { func, version, called, other, fresh: calls }: Former,
): Promise<Answer> {
  const { ts, seed, budget, isFix } = means;
  const file = parseFile(ts, version.path, version.text);
  const functions = functionsIn(ts, file);
  const declarations = await means.declarationsOf(version.path);
  const callsOf = (name: string) => means.callsOf({ name, path: version.path });
  const asking = async (one: Func, calls: readonly Call[]): Promise<Asked | undefined> =>
    askedOf(ts, {
      func: one,
      calls: [...examplesOf(ts, one, version.path), ...calls],
      makers: await makersOf(one, { functions, callsOf, askedOf: asking, seed }),
      declarations,
      neighbours: (name) => functions.find((other) => other.name === name),
      ...(one === func && { other }),
    });
  const fresh = freshInputs(func, calls);
  const asked = await asking(func, called);
  if (asked !== undefined && asked.grounds !== 'use' && !asked.isGuess)
    return differ(sides, { ...asked, fresh, seed, budget, isFix });
  const noted = await notedOf(func, {
    side: sides.side,
    functions,
    askedOf: async (caller) => asking(caller, await callsOf(caller.name)),
    path: version.path,
    seed,
  });
  const heard = noted.calls.length === 0 ? asked : await asking(func, [...called, ...noted.calls]);
  const known = heard ?? (fresh.length > 0 ? await asking(func, calls) : undefined);
  if (known === undefined) return { untried: 'nothing is known of what it takes' };
  return differ(sides, { ...known, fresh, grounds: weaker(known.grounds, noted.grounds), seed, budget, isFix });
}

/** What the change contradicts and did not change along, and examples of its own that nothing fulfils. */
async function standing(
  means: Means,
  unmet: readonly Unmet[],
  { name, path }: { readonly name: string; readonly path: string },
): Promise<readonly Unmet[]> {
  const kept = await Promise.all(
    unmet.map(async (one) => {
      const isOwn = one.call.path === path;
      return isOwn || (one.wasMet && (await means.isStillSaid({ name, path }, one.call)));
    }),
  );
  return unmet.filter((_, index) => kept[index]);
}
