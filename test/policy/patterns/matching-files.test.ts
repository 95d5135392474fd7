/** The files that globs mean are found the same, however they are looked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathsOf } from '../../../src/policy/patterns/glob-list.ts';
import { filesIn } from '../../../src/policy/patterns/matching-files.ts';
import { factsOf } from '../facts.ts';

const part = fc.constantFrom('a', 'b', 'ab', 'a.ts', 'b.d.ts', '.ts', 'a.', '*.ts', '*');
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const wild = fc.constantFrom(
  '**',
  '*',
  '?',
  'a*',
  '*.ts',
  '*.d.ts',
  'a',
  'b',
  'ab',
  '[ab]',
  '{a,b}',
  '\\*',
  'a.ts',
  '*.',
);
const glob = fc.array(wild, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const globs = fc.array(
  fc.tuple(fc.constantFrom('', '', '!'), glob).map((both) => both.join('')),
  { minLength: 1, maxLength: 3 },
);

test('looked for by beginning, part or ending, or one by one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), fc.array(fc.option(path)), globs, (all, before, globs) => {
      const others = all.map((path, i) => ({ path, from: before[i] ?? null, kind: 'text' as const }));
      const { files } = factsOf({ others }).change;
      const paths = pathsOf(globs);
      const meant = files.filter(({ path, from }) => paths.match(path) || (from !== null && paths.match(from)));
      expect(filesIn(files, paths)).toEqual(meant);
    }),
    { numRuns: 1000 },
  );
});

test('what was found once is the very same list', () => {
  const { files } = factsOf({ others: [{ path: 'a/b.ts', kind: 'text' }] }).change;
  expect(filesIn(files, pathsOf(['a/**']))).toBe(filesIn(files, pathsOf(['a/**'])));
});
