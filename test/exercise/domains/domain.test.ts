import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smaller } from '../../../src/exercise/comparison/shrink.ts';
import { inputsFrom } from '../../../src/exercise/domains/arbitrary.ts';
import { contains, domainOf } from '../../../src/exercise/domains/domain.ts';
import type { Value } from '../../../src/exercise/values/value.ts';

const list = (...v: Value[]): Value => ({ t: 'array', v });
const record = (fields: Record<string, Value>): Value => ({ t: 'object', v: Object.entries(fields) });

/** Values as callers write them. */
const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -999, max: 999 }).map((count) => count / 100),
    fc.string({ maxLength: 8 }),
    fc.boolean(),
    fc.constantFrom<Value>(null, { t: 'undefined' }, { t: 'date', v: 5 }),
    fc.array(tie('value'), { maxLength: 4 }).map((v): Value => ({ t: 'array', v })),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }).map(record),
  ),
})).value;

describe('a domain', () => {
  test('holds every value that it was learnt from', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (seen) => {
        const domain = domainOf(seen);
        for (const value of seen) expect(contains(domain, value)).toBe(true);
      }),
    );
  });

  test('holds every value that is made from it', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), fc.integer(), (seen, seed) => {
        const domain = domainOf(seen);
        const made = inputsFrom([domain]);
        const outside =
          made && fc.sample(made, { seed, numRuns: 20 }).filter(([value = null]) => !contains(domain, value));
        expect(outside ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, readonly Value[], Value, boolean]>([
    ['a sign that was never seen', [1, 2], -1, false],
    ['zero, which was never seen', [1, 2], 0, false],
    ['zero, which was seen', [0, 2], 0, true],
    ['a fraction among whole numbers', [1, 2], 1.5, false],
    ['a finer fraction than was seen', [0.5], 0.25, false],
    ['an empty text that was never seen', ['ab'], '', false],
    ['a character that was never seen', ['ab'], 'ax', false],
    ['a character of a class of which many were seen', ['abcd'], 'xyz', true],
    ['brackets alone where only brackets were seen', ['()'], '(()', true],
    ['an empty list that was never seen', [list(1)], list(), false],
    ['a kind that was never seen', [1], 'a', false],
    ['a field that was left out once', [record({ a: 1 }), record({})], record({}), true],
    ['a field that was never left out', [record({ a: 1 })], record({}), false],
    ['a field that nobody knows', [record({ a: 1 })], record({ a: 1, b: 1 }), false],
  ])('holds %s or not, as the calls suggest', (_, seen, value, isHeld) => {
    expect(contains(domainOf(seen), value)).toBe(isHeld);
  });

  test('of nothing gives nothing to try', () => {
    expect(inputsFrom([domainOf([])])).toBeUndefined();
  });
});

describe('shrinking', () => {
  test('never leaves the domain and always ends', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (seen) => {
        const domain = domainOf(seen);
        let input: readonly Value[] = [seen[0] ?? null];
        for (let step = 0; step < 500; step += 1) {
          const next = smaller(input, [domain]).next();
          if (next.done === true) return;
          expect(contains(domain, next.value[0] ?? null)).toBe(true);
          input = next.value;
        }
        expect.unreachable('it goes on for ever');
      }),
      { numRuns: 100 },
    );
  });
});
