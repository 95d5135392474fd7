import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listing, prose, verbatim } from '../../src/report/visible.ts';
import { hostileText, UNSEEN } from '../support/hostile-text.ts';

describe('text made safe to look at', () => {
  test.each([
    ['a right-to-left override', 'a\u202eb', 'a[U+202E]b'],
    ['a zero-width space', 'can\u200bary', 'can[U+200B]ary'],
    ['a tag character', 'a\u{e0041}', 'a[U+E0041]'],
    ['an escape sequence', '\u001b[31mred', '[U+001B][31mred'],
    ['a C1 control', '\u009b31m', '[U+009B]31m'],
    ['half a surrogate pair', 'a\ud800', 'a[U+D800]'],
    ['a variation selector without an emoji', 'a\ufe0f', 'a[U+FE0F]'],
    ['a filler', 'a\u3164', 'a[U+3164]'],
  ])('%s is shown as its code point', (_, text, shown) => {
    expect(prose(text, 100)).toBe(shown);
    expect(verbatim(text, 100)).toBe(shown);
    expect(listing(text, 100)).toBe(shown);
  });

  test('a name keeps its line ends and odd blanks, visibly', () => {
    expect(verbatim('a\nb\u00a0c\td', 100)).toBe('a[U+000A]b[U+00A0]c[U+0009]d');
  });

  test('running words fold white space, as every reader of them does', () => {
    expect(prose('  a\r\n\tb\u3000c ', 100)).toBe('a b c');
  });

  test('a listing keeps its lines and tabs', () => {
    expect(listing('a\r\n\tb\n', 100)).toBe('a\n\tb\n');
  });

  test('what is too long ends in an ellipsis, never in half a character', () => {
    expect(verbatim('abcdef', 6)).toBe('abcdef');
    expect(verbatim('abcdefg', 6)).toBe('abcde…');
    expect(verbatim('abcd😀efg', 6)).toBe('abcd…');
  });

  test('nothing hidden is left, and the limit holds, whatever the text', () => {
    const law = (text: string): void => {
      for (const shown of [prose(text, 50), verbatim(text, 50), listing(text, 50)]) {
        expect(shown).not.toMatch(UNSEEN);
        expect(shown.length).toBeLessThanOrEqual(50);
      }
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 1000 });
  });
});
