import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields, parseJson, texts } from '../../../src/checks/repository/json.ts';

test('whatever JSON can say is read as JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ['{"a": 1,}', { a: 1 }],
  ['[1, 2, // two\n]', [1, 2]],
  ['/* head */ {"a": "// no comment, }", /* mid */ "b": 2}', { a: '// no comment, }', b: 2 }],
  ['\uFEFF{"a": "\\", ]"}', { a: '", ]' }],
])('%j is read as people mean it', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each(['', '{', '"', '/*', '{"a": }', '//'])('%j is no JSON', (text) => {
  expect(parseJson(text)).toBeUndefined();
});

test('what is not of the wanted shape is empty', () => {
  expect([fields(null), fields([1]), fields('a')].map(({ size }) => size)).toEqual([0, 0, 0]);
  expect(fields({ a: 1 }).get('a')).toBe(1);
  expect(texts(['a', 1, 'b'])).toEqual(['a', 'b']);
  expect([texts('a'), texts({})]).toEqual([['a'], []]);
});

test('hostile text takes no time to speak of', () => {
  const started = performance.now();
  for (const text of [
    '/*'.repeat(500_000),
    '"\\'.repeat(500_000),
    ','.repeat(1_000_000),
    `{${' '.repeat(1_000_000)}`,
  ]) {
    expect(parseJson(text)).toBeUndefined();
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
