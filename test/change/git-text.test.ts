/** Git's bytes as text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDeclared, decodePath, decodeText, isUtf8, unquotePath } from '../../src/change/git-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('a path', () => {
  test.each([['plain.ts'], ['ä/日本.ts'], ['line\nfeed'], ['\ufeffmark'], ['really \ufffd']])(
    '%j is itself',
    (path) => {
      expect(decodePath(bytes(path))).toBe(path);
    },
  );

  test('that is not UTF-8 is shown with the escapes that git shows', () => {
    expect(decodePath(bytes('caf\xe9/ü.ts', 'latin1'))).toBe('caf\\351/\\374.ts');
  });

  test.each([
    ['plain name', 'plain name'],
    ['"tab\\there"', 'tab\there'],
    ['"line\\nfeed \\"quoted\\" back\\\\slash"', 'line\nfeed "quoted" back\\slash'],
    ['"\\303\\244.ts"', 'ä.ts'],
    ['"\\351.ts"', '\\351.ts'],
    ['"', '"'],
  ])('printed as %s is read back', (printed, path) => {
    expect(unquotePath(bytes(printed))).toBe(path);
  });
});

test('text never loses a line, whatever its bytes are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
      expect(decodeText(some).split('\n')).toHaveLength(some.filter((byte) => byte === 10).length + 1);
    }),
  );
});

test('what is UTF-8 is told from what is not', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(isUtf8(bytes(text), text)).toBe(true)));
  const cut = bytes('ä').subarray(0, 1);
  expect(isUtf8(cut, decodeText(cut))).toBe(false);
});

test.each([
  ['ISO-8859-1', 'caf\xe9', 'café'],
  ['latin1', 'caf\xe9', 'café'],
  ['CP1251', '\xcf\xf0\xe8', 'При'],
  ['Shift_JIS', '\x93\xfa', '日'],
])('a message in %s is read in it', (encoding, stored, text) => {
  expect(decodeDeclared(bytes(stored, 'latin1'), encoding)).toBe(text);
});

test.each([[undefined], ['utf-8'], ['nonsense'], ['__proto__']])('a message in %s is read as UTF-8', (encoding) => {
  expect(decodeDeclared(bytes('ä'), encoding)).toBe('ä');
});
