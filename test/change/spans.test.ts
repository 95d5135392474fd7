/** The algebra of line ranges, as laws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, includesLine, intersect, spansOf } from '../../src/change/spans.ts';

const numbers = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })
  .map((some) => some.sort((a, b) => a - b));
const spans = numbers.map((some) => spansOf('f', some));
const lines = (some: readonly { from: number; to: number }[]) =>
  some.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

test('spans hold exactly the lines they were made of, in as few spans as can be', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const made = spansOf('f', some);
      expect(lines(made)).toEqual(some);
      expect(countLines(made)).toBe(some.length);
      for (const [index, { from }] of made.entries()) expect(from).toBeGreaterThan((made[index - 1]?.to ?? -1) + 1);
    }),
  );
});

test('a line that comes twice is there once', () => {
  expect(spansOf('f', [2, 2, 3])).toEqual([{ path: 'f', from: 2, to: 3 }]);
});

test('intersection is what both have, in either order', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const both = intersect(spansOf('f', a), spansOf('f', b));
      expect(lines(both)).toEqual(a.filter((number) => b.includes(number)));
      expect(lines(intersect(spansOf('f', b), spansOf('f', a)))).toEqual(lines(both));
    }),
  );
});

test('intersection with itself changes nothing', () => {
  fc.assert(fc.property(spans, (some) => void expect(intersect(some, some)).toEqual(some)));
});

test('a line is included if and only if it is one of the lines', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 61 }), (some, number) => {
      expect(includesLine(spansOf('f', some), number)).toBe(some.includes(number));
    }),
  );
});
