/** The pure SHA-256 is the one that everybody else computes. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../src/hash.ts';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('agrees with the reference implementation on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(reference(text));
    }),
  );
});

test.each([0, 55, 56, 63, 64, 119, 120, 100_000])(
  'agrees at a length of %i, around the borders of a block',
  (length) => {
    expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)));
  },
);
