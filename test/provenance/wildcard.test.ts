/** `*` is any text; everything else means itself, in any case; no text makes it slow. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildcard } from '../../src/provenance/wildcard.ts';

test.each([
  ['run', 'RUN', true],
  ['run', 'run ', false],
  ['acme/*', 'acme/', true],
  ['acme/*', 'acme', false],
  ['*end', 'the end', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['ab*ba', 'aba', false],
  ['a*b*b', 'ab', false],
  ['a**b', 'ab', true],
  ['*', '', true],
  ['a.c', 'abc', false],
  ['(', '(', true],
])('%j and %j', (written, text, fits) => expect(wildcard(written).test(text)).toBe(fits));

test('fits what a regular expression of the same meaning fits', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.'), maxLength: 8 });
  const written = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 6 });
  fc.assert(
    fc.property(written, text, (written, text) => {
      const same = new RegExp(`^${written.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i');
      expect(wildcard(written).test(text)).toBe(same.test(text));
    }),
    { numRuns: 1000 },
  );
});

test('takes time in proportion to the text, however many stars there are', () => {
  const start = performance.now();
  for (let round = 0; round < 100; round += 1) wildcard(`${'a*'.repeat(99)}b`).test('a'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
