import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bondOf, mendedOf } from '../../../src/exercise/inputs/bonds.ts';
import type { Input, Value } from '../../../src/exercise/values/value.ts';

const list = (...v: Value[]): Value => ({ t: 'array', v });
const isKept = (samples: readonly Input[], input: Input, names: readonly string[] = []): boolean =>
  bondOf(samples, names)?.isKept(input) ?? true;

describe('what all real calls have in common', () => {
  const sorted: readonly Input[] = [
    [list(1, 3, 5, 9), 3],
    [list(2, 4, 8), 4],
  ];

  test('is the order of their lists, where two calls show it', () => {
    expect(isKept(sorted, [list(1, 2, 7), 2])).toBe(true);
    expect(isKept(sorted, [list(5, 4), 4])).toBe(false);
    expect(isKept(sorted.slice(1), [list(5, 4), 4])).toBe(true);
  });

  test('is that no item comes twice, where the lists are in order', () => {
    expect(isKept(sorted, [list(8, 8), 8])).toBe(false);
    expect(isKept([...sorted, [list(1, 1, 2), 1]], [list(8, 8), 8])).toBe(true);
  });

  test('is not the order of lists of which one is in none', () =>
    expect(isKept([...sorted, [list(3, 1), 1]], [list(5, 4), 4])).toBe(true));

  test('is that two lists are as long as each other', () => {
    const samples = [[list(1, 2, 3), list(4, 5, 6)]];
    expect(isKept(samples, [list(1), list(1)])).toBe(true);
    expect(isKept(samples, [list(1), list(1, 2)])).toBe(false);
    expect(isKept([...samples, [list(1), list()]], [list(1), list(1, 2)])).toBe(true);
  });

  test('is that the rows of a table are as long as each other', () => {
    const samples = [[list(list(1, 2), list(3, 4))]];
    expect(isKept(samples, [list(list(1, 2, 3), list(4, 5, 6))])).toBe(true);
    expect(isKept(samples, [list(list(1, 2), list(3))])).toBe(false);
  });

  test.each([
    ['low', 'high', false],
    ['minSize', 'maxSize', false],
    ['from', 'to', false],
    ['a', 'b', true],
    ['minSize', 'maxAge', true],
  ])('is for `%s` and `%s` what their names promise', (one, other, isAnyOrder) => {
    expect(isKept([], [5, 2], [one, other])).toBe(isAnyOrder);
    expect(isKept([], [2, 5], [one, other])).toBe(true);
  });

  test('is not what names promise where a call shows otherwise', () =>
    expect(isKept([[9, 1]], [5, 2], ['start', 'end'])).toBe(true));

  test('is not which of two numbers is larger in calls alone', () => {
    const samples = [
      [1, 2],
      [3, 4],
      [5, 9],
    ];
    expect(isKept(samples, [9, 1], ['a', 'b'])).toBe(true);
  });

  test('is kept by every input that is set right', () => {
    const lists = fc.array(fc.integer(), { maxLength: 5 }).map((v) => list(...v));
    const samples = [
      [list(1, 2, 3), list(4, 5, 6), 1, 2],
      [list(1, 2, 4), list(4, 5, 7), 1, 2],
    ];
    const bond = bondOf(samples, ['', '', 'low', 'high']);
    fc.assert(
      fc.property(fc.array(fc.tuple(lists, lists, fc.integer(), fc.integer())), (inputs) => {
        for (const mended of mendedOf(inputs, bond)) expect(bond?.isKept(mended)).toBe(true);
      }),
    );
    expect(mendedOf([[list(3, 1), list(5, 6), 9, 2]], bond)).toEqual([[list(1, 3), list(5, 6), 2, 9]]);
  });
});
