import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, isWellBehaved, mannersOf, sameValue } from '../../../src/exercise/comparison/oracle.ts';
import { printCall, printString, printValue } from '../../../src/exercise/values/print.ts';
import type { Result, Value } from '../../../src/exercise/values/value.ts';

const returned = (value: Value, after: readonly Value[] | null = null): Result => ({ is: 'returned', value, after });
const list = (...v: Value[]): Value => ({ t: 'array', v });
const NAN: Value = { t: 'number', v: 'NaN' };
const UNDEFINED: Value = { t: 'undefined' };

describe('two values', () => {
  test.each<[string, Value, Value, boolean]>([
    ['floats that were added in another order', 0.1 + 0.2, 0.3, true],
    ['numbers that differ in the ninth digit of a small one', 1e-3, 1.0001e-3, false],
    ['zero and minus zero', 0, { t: 'number', v: '-0' }, true],
    ['NaN and NaN', NAN, NAN, true],
    [
      'fields in another order',
      {
        t: 'object',
        v: [
          ['a', 1],
          ['b', 2],
        ],
      },
      {
        t: 'object',
        v: [
          ['b', 2],
          ['a', 1],
        ],
      },
      true,
    ],
    [
      'a field that is undefined and one that is not there',
      { t: 'object', v: [['a', UNDEFINED]] },
      { t: 'object', v: [] },
      true,
    ],
    ['lists in another order', list(1, 2), list(2, 1), false],
    [
      'maps in another order',
      {
        t: 'map',
        v: [
          [1, 1],
          [2, 2],
        ],
      },
      {
        t: 'map',
        v: [
          [2, 2],
          [1, 1],
        ],
      },
      false,
    ],
    ['a list and an iterator', list(1), { t: 'iterator', v: [1] }, false],
    ['instances of two classes', { t: 'object', v: [], name: 'A' }, { t: 'object', v: [], name: 'B' }, false],
    ['numbers beyond all others', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    ['functions, of which nothing is known', { t: 'function', v: '' }, { t: 'function', v: '' }, true],
  ])('%s are the same or not', (_, one, other, isSame) => {
    expect(sameValue(one, other)).toBe(isSame);
    expect(sameValue(other, one)).toBe(isSame);
  });
});

describe('a difference', () => {
  test.each<[string, Result, Result]>([
    ['hangs', returned(1), { is: 'hung' }],
    ['stops', returned(1), { is: 'stopped', why: 'it ends the process' }],
    ['throws', returned(1), { is: 'threw', name: 'TypeError' }],
    ['another result', { is: 'threw', name: 'RangeError' }, { is: 'threw', name: 'TypeError' }],
    ['another result', { is: 'threw', name: 'RangeError' }, returned(1)],
    ['is not a number', returned(list(1)), returned(list(NAN))],
    ['is undefined', returned(1), returned(UNDEFINED)],
    ['another kind', returned(1), returned('1')],
    ['changes its arguments', returned(1), returned(1, [list(1)])],
    ['another result', returned(1), returned(2)],
  ])('that %s is told as such', (kind, base, head) => expect(differenceOf(base, head)).toBe(kind));

  test('there is none where both throw the same', () =>
    expect(differenceOf({ is: 'threw', name: 'E' }, { is: 'threw', name: 'E' })).toBeNull());
});

describe('what the base does', () => {
  const manners = mannersOf([returned(1)]);
  test.each<[string, Result, boolean]>([
    ['a value', returned(2), true],
    ['nothing, where real calls give something', returned(UNDEFINED), false],
    ['no number inside of a result', returned(list(NAN)), false],
    ['an error that no real call meets', { is: 'threw', name: 'TypeError' }, false],
    ['no end', { is: 'hung' }, false],
  ])('counts as sensible or not: %s', (_, result, isGood) => expect(isWellBehaved(result, manners)).toBe(isGood));

  test('is sensible where real calls get the same kind of answer', () => {
    const calls = mannersOf([returned(UNDEFINED), { is: 'threw', name: 'RangeError' }, returned(NAN)]);
    expect(isWellBehaved(returned(UNDEFINED), calls)).toBe(true);
    expect(isWellBehaved({ is: 'threw', name: 'RangeError' }, calls)).toBe(true);
    expect(isWellBehaved({ is: 'threw', name: 'TypeError' }, calls)).toBe(false);
    expect(isWellBehaved(returned(list(NAN)), calls)).toBe(true);
  });
});

describe('a printed value', () => {
  test('is a text that gives the same text back, in plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = printString(text);
        expect(printed).toMatch(/^[\x20-\x7e]*$/);
        expect(runInNewContext(printed)).toBe(text);
      }),
    );
  });

  test.each<[Value, string]>([
    [list(1, 'a', null), "[1, 'a', null]"],
    [
      {
        t: 'object',
        v: [
          ['a', 1],
          ['b-c', NAN],
        ],
      },
      "{ a: 1, 'b-c': NaN }",
    ],
    [{ t: 'object', v: [['__proto__', 1]] }, "{ ['__proto__']: 1 }"],
    [{ t: 'map', v: [[1, 'x']] }, "new Map([[1, 'x']])"],
    [{ t: 'date', v: null }, 'new Date(NaN)'],
    [{ t: 'regexp', v: 'a/b', flags: 'g' }, "new RegExp('a/b', 'g')"],
    [{ t: 'bigint', v: '-5' }, '-5n'],
  ])('of %j is what a reader would write', (value, text) => expect(printValue(value)).toBe(text));

  test('of a method stands behind its receiver', () => {
    expect(printCall('Cart#total', [{ t: 'new', name: 'Cart', v: [0.2] }, 5])).toBe('new Cart(0.2).total(5)');
    expect(printCall('Cart.of', [5])).toBe('Cart.of(5)');
  });
});
