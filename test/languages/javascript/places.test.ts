import { describe, expect, test } from 'vitest';
import { places } from '../../../src/languages/javascript/places.ts';
import { lineStarts } from '../../../src/languages/lines.ts';

/** How many places there are on the lines of the text. */
const count = (text: string): number => {
  const starts = lineStarts(text);
  return places(text, starts, new Set(starts.map((_, index) => index + 1))).length;
};

describe('a place where a module could be named', () => {
  test.each([
    ["import a from 'a'"],
    ["import 'a'"],
    ["export * from\n  'a'"],
    ["import a from /* here */ 'a'"],
    ["import a from // here\n  'a'"],
    ["import a from // one\n  // two\n  // it's three: https://example.org\n  'a'"],
    ["import a from\n// on a line of its own\n'a'"],
    ["require(\n  // why\n  'a',\n)"],
    ["require /* odd */ ('a')"],
    ["require?.('a')"],
    ["require<string>('a')"],
    ["import(/* webpackChunkName: 'x' */ 'a')"],
    [`import a from\n${'// more\n'.repeat(40)}'a'`],
    ["import a from\r\n\r\n  'a'"],
    ["import(\n\n  'a')"],
    ['export*from"a"'],
    ['import\n(name)'],
  ])('is seen in %j', (text) => {
    expect(count(text)).toBeGreaterThan(0);
  });

  test('counts on the lines that are asked about, whatever led to it stands on the line before', () => {
    const text = "import a from\n  'a'\nimport b from 'b'";
    const starts = lineStarts(text);
    expect(places(text, starts, new Set([2]))).toEqual([text.indexOf("'a'")]);
    expect(places(text, starts, new Set([1]))).toEqual([]);
  });

  test.each([
    ["app.get('/', (c) => c.text('x'))"],
    ["const slash = '/'"],
    ["[\n  // Rules of style\n  'no-shadow',\n]"],
    ["const list = ['https://example.org',\n  'b']"],
    ["f('a//b')\n'use x'"],
    ["const half = a / 'b'"],
  ])('is not seen in %j', (text) => {
    expect(count(text)).toBe(0);
  });
});
