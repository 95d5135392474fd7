/** Who brought which commit, from records of pushes that may have gaps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Commit } from '../../../src/model.ts';
import { type PushRecord, pushesOf } from '../../../src/world/records/pushes.ts';
import { aCommit, sha } from '../../support/builders.ts';

const dana: Account = { login: 'dana', id: 501, kind: 'person' };
const cursor: Account = { login: 'cursor[bot]', id: 1, kind: 'bot' };

/** `3:2+5` is commit 3 on 2, merged with 5; a single digit stands on the one before it. */
const history = (text: string): readonly Commit[] =>
  text.split(' ').map((word) => {
    const [own = '', parents = String(Number(own) - 1)] = word.split(':');
    return aCommit({ sha: sha(own), parents: parents.split('+').map((digit) => sha(digit)) });
  });

const push = (before: string, after: string, by: Account, kind: PushRecord['kind'] = 'push'): PushRecord => ({
  before: sha(before),
  after: sha(after),
  by,
  kind,
});

const said = (commits: string, ...pushes: readonly PushRecord[]): Record<string, string> =>
  Object.fromEntries(
    [...pushesOf(history(commits), pushes)].map(([name, { by, how }]) => [name.slice(0, 1), `${by.login} ${how}`]),
  );

describe('a commit was brought', () => {
  test('by the first push that did', () => {
    expect(said('1 2 3', push('0', '1', dana, 'creation'), push('1', '3', cursor))).toEqual({
      1: 'dana created',
      2: 'cursor[bot] added',
      3: 'cursor[bot] added',
    });
  });

  test('by nobody known where the record of its push is gone', () => {
    expect(said('1 2 3', push('2', '3', cursor))).toEqual({ 3: 'cursor[bot] added' });
    expect(said('1 2 3')).toEqual({});
  });

  test('by a force-push, where it did not stand there before', () => {
    const pushes = [push('0', '1', dana, 'creation'), push('1', '9', dana), push('9', '3', cursor, 'force-push')];
    expect(said('1 2 3', ...pushes)).toEqual({
      1: 'dana created',
      2: 'cursor[bot] rewritten',
      3: 'cursor[bot] rewritten',
    });
  });

  test('by a force-push back to it, where that is the first that is known of it', () => {
    expect(said('1 2', push('9', '1', dana, 'force-push'), push('1', '2', cursor))).toEqual({
      1: 'dana rewritten',
      2: 'cursor[bot] added',
    });
  });

  test('by the forge, for whoever merged', () => {
    expect(said('1 2', push('0', '1', dana), push('1', '2', cursor, 'other'))).toEqual({
      1: 'dana added',
      2: 'cursor[bot] merged',
    });
  });

  test('by nobody known where a merge brought it in beside the branch: that may have been another push to another branch', () => {
    expect(said('1 4:0 5 2:1+5 3', push('0', '1', dana), push('1', '3', cursor))).toEqual({
      1: 'dana added',
      2: 'cursor[bot] added',
      3: 'cursor[bot] added',
    });
  });

  test.each([
    ['adds to what was there', '1', 'added'],
    ['adds to the base', '0', 'added'],
    ['may have rewritten what was there', '9', 'rewritten'],
  ])('by the push of the event, which %s', (_, before, how) => {
    const commits = before === '1' ? '1 2' : '2:0';
    expect(said(commits, push(before, '2', cursor, 'some'))).toEqual({ 2: `cursor[bot] ${how}` });
  });
});

test('records about anything else say nothing, however many there are', () => {
  const digit = fc.constantFrom('7', '8', '9');
  fc.assert(
    fc.property(fc.array(fc.tuple(digit, digit)), (pairs) => {
      const others = pairs.map(([before, after]) => push(before, after, cursor, 'force-push'));
      expect(said('1 2 3', ...others, push('0', '3', dana))).toEqual(said('1 2 3', push('0', '3', dana)));
    }),
  );
});

test('a push that is recorded twice is one', () => {
  const twice = [push('0', '2', dana), push('0', '2', cursor, 'some')];
  expect(said('1 2', ...twice)).toEqual({ 1: 'dana added', 2: 'dana added' });
});

test('ten thousand commits and a hundred pushes take no time worth speaking of', () => {
  const name = (index: number): string => index.toString(16).padStart(40, '0');
  const commits = Array.from({ length: 10_000 }, (_, index) =>
    aCommit({ sha: name(index + 1), parents: [name(index)] }),
  );
  const pushes = Array.from({ length: 100 }, (_, index) => ({
    before: name(index * 100),
    after: name(index * 100 + 100),
    by: dana,
    kind: 'push' as const,
  }));
  const begun = performance.now();
  expect(pushesOf(commits, pushes).size).toBe(10_000);
  expect(performance.now() - begun).toBeLessThan(2000);
});
