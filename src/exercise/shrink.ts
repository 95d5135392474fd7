/** Smaller inputs for the same difference: every candidate is simpler than the input and lies in the same domain. */
import { contains, type Domain } from './domain.ts';
import type { Input, Value } from './value.ts';

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
