import { describe, expect, test } from 'vitest';
import { count, gather, listed } from '../../src/report/page.ts';

describe('the words of a page', () => {
  test.each([
    [0, '0 lines'],
    [1, '1 line'],
    [2, '2 lines'],
    [1234567, '1,234,567 lines'],
  ])('%i is counted as %s', (n, said) => expect(count(n, 'line')).toBe(said));

  test.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('%j is listed as %s', (names, said) => {
    expect(
      listed(
        names.map((name) => [name]),
        3,
      ).join(''),
    ).toBe(said);
  });

  test('things with the same key are gathered in the order in which each key came first', () => {
    expect(gather(['b1', 'a1', 'b2'], (thing) => thing.slice(0, 1))).toEqual([
      ['b1', ['b1', 'b2']],
      ['a1', ['a1']],
    ]);
  });
});
