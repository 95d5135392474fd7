import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, field, linesOf, listOf, nameOf, parseJson, quoteOf, textOf } from '../../src/provenance/json.ts';

test('a field is one of the object’s own, under the first of its names that is there', () => {
  const value = parseJson('{"a":1,"__proto__":{"b":2}}');
  expect(field(value, 'a')).toBe(1);
  expect(field(value, 'x', 'a')).toBe(1);
  expect(field(value, '__proto__')).toEqual({ b: 2 });
  expect(['b', 'constructor', 'toString', 'hasOwnProperty'].map((name) => field(value, name))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([null, undefined, 1, 'text', [1]].map((each) => field(each, 'length', '0', 'a'))).toEqual(
    Array(5).fill(undefined),
  );
});

test('text that is no JSON is undefined', () => {
  expect(['', '{', 'undefined', '{"a":1}x', "{'a':1}"].map(parseJson)).toEqual(Array(5).fill(undefined));
});

test('lines are whole numbers from one, in order, that a file can have', () => {
  expect(linesOf(1, 10_000_000)).toEqual({ from: 1, to: 10_000_000 });
  for (const [from, to] of [
    [0, 1],
    [2, 1],
    [1, 10_000_001],
    [1.5, 2],
    ['1', 2],
    [1, null],
    [NaN, NaN],
    [1, Infinity],
  ])
    expect(linesOf(from, to)).toBeNull();
});

test('text is cut to its length, never inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const short = cut(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(short)).toBe(true);
      expect(short).not.toMatch(/[\uD800-\uDBFF]$/);
    }),
  );
});

test('a quote has the plain fields as the record has them', () => {
  expect(quoteOf({ path: 'a "b".ts', from: 3, none: null, deep: { x: 1 }, missing: undefined })).toBe(
    '"path":"a \\"b\\".ts","from":3',
  );
});

test('what is of another kind is nothing', () => {
  expect([textOf(''), textOf(1), nameOf(null), listOf({ length: 1 }), listOf('ab')]).toEqual([
    null,
    null,
    null,
    [],
    [],
  ]);
});
