/** One changed file: what its changed functions and constants are now and were before, and what could not be tried. */
import type { Known } from '../model.ts';
import { exerciseOne, type Sides } from './changed-function.ts';
import type { Answer } from './comparison/differ.ts';
import { differenceOf } from './comparison/oracle.ts';
import { type Exercised, exercised, type Means, NEW, OVER, untriedAll, type Version, type Work } from './exercised.ts';
import type { Constant } from './functions/constants.ts';
import { functionsIn, ownerOf, parseFile } from './functions/functions.ts';
import type { ConstantPair } from './functions/pairs.ts';
import { remarkOn } from './new-function.ts';
import { programOf } from './program/program.ts';
import { openSide, type Side } from './program/side.ts';
import { slicedTo } from './program/slice.ts';
import { isPrintable } from './values/print.ts';
import type { Value } from './values/value.ts';

export async function exercise(means: Means, work: Work): Promise<readonly Exercised[]> {
  const [before, after] = await sidesOf(means, work);
  await using headSide = 'value' in after ? after.value : null;
  await using baseSide = before !== null && 'value' in before ? before.value : null;
  if (headSide === null)
    return untriedAll(work, `it cannot be run: ${'unavailable' in after ? after.unavailable : ''}`);
  const lacking =
    before !== null && 'unavailable' in before ? `the version before cannot be run: ${before.unavailable}` : NEW;
  const sides = { base: baseSide, head: headSide };
  const results: Exercised[] = [];
  // One after the other: the processes answer one question at a time.
  for (const pair of work.functions) {
    if (means.isOver()) {
      results.push(...untriedAll({ functions: [pair], constants: [] }, OVER));
      continue;
    }
    if (work.firsts.has(pair.head.name)) await Promise.all([headSide.begin(), baseSide?.begin()]);
    const result = await exerciseOne(means, sides, { pair, work, lacking });
    const isNew = pair.base === null && headSide.has(pair.head.name);
    results.push(
      isNew ? { ...result, remark: await remarkOn(means, headSide, { ...work.head, func: pair.head }) } : result,
    );
  }
  if (work.constants.length > 0) await Promise.all([headSide.begin(), baseSide?.begin()]);
  for (const pair of work.constants)
    results.push(exercised(pair.head, { answer: await constant(sides, pair, lacking) }));
  return results;
}

type Opened = Known<Side>;

/** Both whole, or both cut down to what is asked for: else what only one of them has at its top would be a difference. */
async function sidesOf(means: Means, work: Work): Promise<readonly [Opened | null, Opened]> {
  const { base, head, constants } = work;
  const former = constants.map((pair) => pair.base);
  const present = constants.map((pair) => pair.head);
  const whole = await bothOf(base && opened(means, base, former), opened(means, head, present));
  if (whole.every((side) => side === null || 'value' in side)) return whole;
  const cut = (version: Version): Version => ({ ...version, text: cutDown(means, version, work) ?? version.text });
  const [was, is] = [base && cut(base), cut(head)];
  if (was?.text === base?.text && is.text === head.text) return whole;
  const sliced = await bothOf(was && opened(means, was, former), opened(means, is, present));
  const isBetter = sliced.every((side) => side === null || 'value' in side);
  await closeAll(isBetter ? whole : sliced);
  return isBetter ? sliced : whole;
}

const bothOf = (base: Promise<Opened> | null, head: Promise<Opened>): Promise<readonly [Opened | null, Opened]> =>
  Promise.all([base, head]);

async function closeAll(sides: readonly (Opened | null)[]): Promise<void> {
  for (const side of sides) if (side !== null && 'value' in side) await side.value[Symbol.asyncDispose]();
}

/** To the functions and constants in question, under the names of either version. */
function cutDown({ ts }: Means, { path, text }: Version, { functions, constants }: Work): string | null {
  const asked = functions.flatMap(({ base, head }) => (base === null ? [head] : [head, base]));
  const ways = asked.some(({ expression }) => /^(?:module\.)?exports\b/.test(expression)) ? ['exports'] : [];
  const values = constants.flatMap(({ base, head }) => [base.name, head.name]);
  return slicedTo(ts, path, text, [...new Set([...asked.map(({ name }) => ownerOf(name)), ...values, ...ways])]);
}

async function opened(
  { ts, sandbox, packages }: Means,
  { path, text, reader }: Version,
  constants: readonly Constant[],
): Promise<Opened> {
  const functions = functionsIn(ts, parseFile(ts, path, text));
  const entry = { path, text, functions, constants };
  const program = await programOf(ts, entry, { reader, packages });
  if ('unloadable' in program) return { unavailable: program.unloadable };
  const side = await openSide(sandbox, program);
  return 'unloadable' in side ? { unavailable: side.unloadable } : { value: side };
}

async function constant({ base, head }: Sides, { head: { name } }: ConstantPair, lacking: string): Promise<Answer> {
  if (base === null) return { untried: lacking };
  const [was, is] = base.has(name) && head.has(name) ? await Promise.all([base.value(name), head.value(name)]) : [];
  if (was === undefined || is === undefined) return { untried: 'its value cannot be read' };
  const [before, now] = [resultOf(was), resultOf(is)];
  const kind = differenceOf(before, now);
  if (kind !== null)
    return {
      tried: 1,
      differences: [{ input: [], base: before, head: now, kind, isEdge: false, isMixed: false }],
      grounds: 'calls',
    };
  return isPrintable(before) ? { tried: 1, differences: [], grounds: 'calls' } : { untried: gapIn(was) };
}

/** What is seen of both is the same, and something is not seen. */
function gapIn(value: Value): string {
  if (typeof value === 'object' && value?.t === 'function') return 'its value is a function that a call makes';
  if (typeof value === 'object' && value?.t === 'object' && value.name !== undefined)
    return 'its value is an instance of a class, not all of which can be seen';
  return /"t":"(?:cut|again)"/.test(JSON.stringify(value))
    ? 'its value cannot be shown whole'
    : 'its value is the same but for its functions, which cannot be compared';
}

const resultOf = (value: Value) => ({ is: 'returned', value, after: null }) as const;
