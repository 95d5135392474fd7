/** Which head somebody saw: by the records of pushes alone. */
import { expect, test } from 'vitest';
import { headAt, headSeen } from '../../../src/world/records/seen.ts';
import { sha } from '../../support/builders.ts';

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

test('nor before the first push that is recorded, nor between two that do not follow one another', () => {
  const unavailable = 'GitHub has no record of it any more';
  expect(headAt({ ...branch, pushes: pushes.slice(1) }, 10)).toEqual({ unavailable });
  expect(headAt({ ...branch, pushes: [pushes[0], { ...pushes[2], before: sha('7') }] }, 6000)).toEqual({ unavailable });
});

test('the order in which the records come says nothing', () => {
  expect(headAt({ ...branch, pushes: pushes.toReversed() }, 6000)).toEqual({ value: sha('2') });
});

test.each([
  ['an earlier head: the page was older than the time', branch, 6000, sha('1'), sha('1')],
  ['the head of that time', branch, 6000, sha('2'), sha('2')],
  ['a later head, which the forge put there by itself: nothing', branch, 6000, sha('3'), sha('2')],
  ['the head that was pushed in that very second: nothing', branch, 9000, sha('3'), sha('2')],
  [
    'a head from before the first push that is recorded',
    { ...branch, pushes: pushes.slice(1) },
    9500,
    sha('1'),
    sha('1'),
  ],
  [
    'a commit that was never the head, where all heads are known: the page of that one',
    branch,
    6000,
    sha('9'),
    sha('9'),
  ],
])('a page that names %s', (_, records, at, named, value) => {
  expect(headSeen(records, { at, named })).toEqual({ value });
});

const UNRECORDED = `\`${sha('9').slice(0, 7)}\` was on the page, and GitHub has no record of when it was the head`;

test.each([
  ['the first pushes', { ...branch, pushes: pushes.slice(1) }],
  ['a push in between', { ...branch, pushes: [pushes[0], pushes[2]] }],
  ['whether there were more', { ...branch, missing: 'GitHub answered 502' }],
])('what a page showed is not known where it names a commit of no record, and nobody tells %s', (_, records) => {
  expect(headSeen(records, { at: 9500, named: sha('9') })).toEqual({ unavailable: UNRECORDED });
});

test('nor where GitHub has lost what it names', () => {
  expect(headSeen(branch, { at: 9500, named: null })).toEqual({
    unavailable: 'GitHub does not tell which commit was on the page',
  });
});
