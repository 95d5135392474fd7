/** What a message says of other commits is read only where git's own words stand at the beginning of a line. */
import { describe, expect, test } from 'vitest';
import { copiesIn, pullNumberIn } from '../../src/change/copies.ts';
import { sha } from '../support/builders.ts';

describe('a message', () => {
  test.each([
    [`Fix\n\n(cherry picked from commit ${sha('a')})\n`, { how: 'cherry-pick', of: sha('a'), backTo: null }],
    [`Revert "Fix"\n\nThis reverts commit ${sha('a')}.\n`, { how: 'revert', of: sha('a'), backTo: null }],
    [
      'Revert "Fix"\n\nThis reverts commit abcdef1 (Fix, 2026-01-01).\n',
      { how: 'revert', of: 'abcdef1', backTo: null },
    ],
    [
      `Revert "Merge"\r\n\r\nThis reverts commit ${sha('a')}, reversing\r\nchanges made to ${sha('b')}.\r\n`,
      { how: 'revert', of: sha('a'), backTo: sha('b') },
    ],
  ])('%j names another commit', (message, copy) => {
    expect(copiesIn(message)).toEqual([copy]);
  });

  test.each([
    'Fix\n\nSee (cherry picked from commit aaaa)',
    `Fix\n\n> This reverts commit ${sha('a')}.`,
    `Fix\n\nWe said: (cherry picked from commit ${sha('a')})`,
    `This reverts commit ${'a'.repeat(65)}`,
    'This reverts commit soon',
  ])('%j names none', (message) => {
    expect(copiesIn(message)).toEqual([]);
  });

  test('of a copy of a copy names both, the first ones of very many, each once', () => {
    const named = ['a', 'a', 'b', 'c', 'd'].map((digit) => `(cherry picked from commit ${sha(digit)})`);
    expect(copiesIn(named.join('\n')).map(({ of }) => of)).toEqual([sha('a'), sha('b'), sha('c')]);
  });

  test('of a megabyte of almost nothing else takes no time', () => {
    const start = performance.now();
    expect(copiesIn('This reverts commit abcdef1, reversing\n'.repeat(30_000))).toHaveLength(1);
    expect(copiesIn('(cherry picked from commit '.repeat(40_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test.each([
  ['Do it (#12)', 12],
  ['Do it (#12)\r\n\r\nBody (#13)', 12],
  ['Do it (#12) again', null],
  ['Do it\n\n(#12)', null],
  ['Do it (#)', null],
])('the subject of %j gives %s as the pull request', (message, number) => {
  expect(pullNumberIn(message)).toBe(number);
});
