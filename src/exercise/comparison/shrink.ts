/** Smaller inputs for the same difference: every candidate is simpler than the input and lies in the same domain. */
import { contains, type Domain } from '../domains/domain.ts';
import type { Input, Value } from '../values/value.ts';
import { answered, beside, type Differing, differing, type Sides } from './both-versions.ts';
import { isWellBehaved, type Manners } from './oracle.ts';

const MOST_STEPS = 60;
/** Candidates that are looked at in one step. */
const WIDTH = 40;

export interface Shrinking {
  readonly manners: Manners;
  readonly domains: readonly Domain[];
  readonly isEdge: (input: Input) => boolean;
}

/** The smallest that is met on the way down; at an edge only where the first one is. */
export async function shrunk(
  sides: Sides,
  found: Differing,
  { manners, domains, isEdge }: Shrinking,
): Promise<Differing> {
  // Each step would cost processes.
  if (found.kind === 'hangs' || found.kind === 'stops') return found;
  let best = found;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const isFree = isEdge(best.input);
    const candidates = [...take(smaller(best.input, domains), WIDTH)].filter((input) => isFree || !isEdge(input));
    const sensible = (await answered(sides.base, candidates)).filter(({ base }) => isWellBehaved(base, manners));
    const next = differing(await beside(sides, sensible)).find(({ kind }) => kind === best.kind);
    if (next === undefined) return best;
    best = next;
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

/** Simplest first. */
export function* smaller(input: Input, domains: readonly Domain[]): Generator<Input> {
  for (const [index, value] of input.entries()) {
    const domain = domains[index];
    if (domain === undefined) continue;
    for (const candidate of smallerValues(value)) if (contains(domain, candidate)) yield input.with(index, candidate);
  }
}

function* smallerValues(value: Value): Generator<Value> {
  if (typeof value === 'number') yield* smallerNumbers(value);
  else if (typeof value === 'string') yield* smallerStrings(value);
  else if (value === true) yield false;
  else if (value !== null && typeof value === 'object') {
    if (value.t === 'array') for (const v of smallerLists(value.v)) yield { t: 'array', v };
    if (value.t === 'object')
      for (const [index, [name, held]] of value.v.entries())
        for (const candidate of smallerValues(held)) yield { ...value, v: value.v.with(index, [name, candidate]) };
  }
}

function* smallerNumbers(value: number): Generator<number> {
  const candidates = [0, 1, -value, Math.trunc(value), Math.trunc(value / 2), value - Math.sign(value)];
  const size = (number: number): number =>
    Math.abs(number) * 2 + (number < 0 ? 1 : 0) + (Number.isInteger(number) ? 0 : 0.5);
  for (const candidate of new Set(candidates)) if (size(candidate) < size(value)) yield candidate === 0 ? 0 : candidate;
}

function* smallerStrings(value: string): Generator<string> {
  const characters = [...value];
  for (const part of shorter(characters)) yield part.join('');
}

function* smallerLists(values: readonly Value[]): Generator<readonly Value[]> {
  yield* shorter(values);
  for (const [index, value] of values.entries())
    for (const candidate of smallerValues(value)) yield values.with(index, candidate);
}

/** Nothing, halves, and all but one. */
function* shorter<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) return;
  yield [];
  const half = Math.floor(items.length / 2);
  if (half > 0) {
    yield items.slice(0, half);
    yield items.slice(half);
  }
  for (let index = 0; index < items.length && index < 40; index += 1) yield items.toSpliced(index, 1);
}
