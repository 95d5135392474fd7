/** Which head somebody saw: by the records of pushes alone. */
import { expect, test } from 'vitest';
import { headAt } from '../../src/world/seen.ts';
import { sha } from '../support/builders.ts';

const by = { login: 'dana', id: 501, kind: 'person' } as const;
const pushes = [
  { before: sha('0'), after: sha('1'), by, kind: 'creation', at: 1000 },
  { before: sha('1'), after: sha('2'), by, kind: 'push', at: 5000 },
  { before: sha('2'), after: sha('3'), by, kind: 'force-push', at: 9000 },
] as const;
const branch = { pushes, missing: null, head: sha('3') };

test.each([
  ['between two pushes: what the first one left', 6000, sha('2')],
  ['right after the last push', 9001, sha('3')],
  ['in the very second of a push: the head before, for nobody reads that fast', 9000, sha('2')],
  ['after the branch was made', 1001, sha('1')],
])('%s', (_, at, value) => {
  expect(headAt(branch, at)).toEqual({ value });
});

test.each([
  ['before the branch was made', branch, 999, 'the branch was made anew later'],
  [
    'where the records end before the present head',
    { ...branch, head: sha('4') },
    9500,
    "GitHub's records of pushes do not reach the present head",
  ],
  ['without records', { ...branch, pushes: [], missing: 'no token was given' }, 9500, 'no token was given'],
  [
    'with a push whose time nobody knows',
    { ...branch, pushes: [{ ...pushes[2], at: undefined }].map(({ at: _, ...push }) => push) },
    9500,
    'GitHub has no record of a push to the branch',
  ],
])('is not known %s', (_, records, at, unavailable) => {
  expect(headAt(records, at)).toEqual({ unavailable });
});

test('before the first push that is recorded stood what that push moved the branch from', () => {
  expect(headAt({ ...branch, pushes: pushes.slice(1) }, 10)).toEqual({ value: sha('1') });
});
