/** Lines that a commit moves stay the ones of who brought them, in blocks that are too large to be a chance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher, type Removed } from '../../src/change/blocks.ts';
import type { CommitDiff, FileDiff, Hunk } from '../../src/change/diff.ts';
import { movedLines } from '../../src/change/moved.ts';
import { findMoves } from '../../src/change/moves.ts';
import { takenLines } from '../../src/change/taken.ts';
import { aChange, aCommit, aFile, sha } from '../support/builders.ts';

const LONG = ['function answerTheQuestion() {', '  return everything.there.is();', '}'];
const OTHER = ['unlike any of the other lines here', 'and unlike this one, which is another'];

/** What git printed of all hunks, growing as they are made. */
interface Printing {
  text: string;
}
const hunk = (
  to: Printing,
  at: readonly [old: number, fresh: number],
  out: readonly string[],
  put: readonly string[],
): Hunk => {
  const printedAt = to.text.length;
  to.text += [...out.map((line) => `-${line}\n`), ...put.map((line) => `+${line}\n`)].join('');
  return { oldStart: at[0], oldCount: out.length, newStart: at[1], newCount: put.length, printedAt };
};
const file = (path: string, hunks: readonly Hunk[], more: Partial<FileDiff> = {}): FileDiff => ({
  path,
  from: path,
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  oldBlob: '',
  newBlob: '',
  hunks,
  shown: 'lines',
  ...more,
});
const commit = (name: string, ...files: readonly FileDiff[]): CommitDiff => ({ sha: sha(name), parents: [], files });
const moves = (to: Printing, ...commits: readonly CommitDiff[]) =>
  findMoves(commits, new TextEncoder().encode(to.text));

describe('lines that move to another file', () => {
  const brought = (to: Printing, lines: readonly string[]) =>
    commit('a', file('f', [hunk(to, [0, 1], [], lines)], { status: 'added' }));

  test('keep the commit that brought them, and their place there', () => {
    const to = { text: '' };
    const first = brought(to, [...OTHER, ...LONG]);
    const out = file('f', [hunk(to, [3, 2], LONG, [])]);
    const put = file('g', [hunk(to, [7, 8], [], ['new', ...LONG, 'new'])]);
    expect(moves(to, first, commit('b', out, put))).toEqual([
      { path: 'g', from: 9, count: 3, commit: sha('a'), at: { path: 'f', number: 3 } },
    ]);
  });

  test('keep it when they move again, and when their file is renamed meanwhile', () => {
    const to = { text: '' };
    const first = brought(to, LONG);
    const second = commit(
      'b',
      file('f', [hunk(to, [1, 0], LONG, [])], { status: 'removed' }),
      file('g', [hunk(to, [0, 1], [], LONG)]),
    );
    const third = commit('c', file('h', [], { from: 'g', status: 'renamed' }));
    const fourth = commit('d', file('h', [hunk(to, [1, 0], LONG, [])]), file('i', [hunk(to, [4, 5], [], LONG)]));
    expect(moves(to, first, second, third, fourth)).toEqual([
      { path: 'i', from: 5, count: 3, commit: sha('a'), at: { path: 'f', number: 1 } },
    ]);
  });

  test('take older lines along, which are the mover’s, and which make a short line of the change part of a block', () => {
    const to = { text: '' };
    const first = commit('a', file('f', [hunk(to, [1, 2], [], ['short'])]));
    const block = [OTHER[0]!, 'short', OTHER[1]!];
    const second = commit('b', file('f', [hunk(to, [1, 0], block, [])]), file('g', [hunk(to, [0, 1], [], block)]));
    expect(moves(to, first, second)).toEqual([
      { path: 'g', from: 2, count: 1, commit: sha('a'), at: { path: 'f', number: 2 } },
    ]);
  });

  test.each([
    ['that were there before the change', [] as string[], LONG, LONG],
    ['that are too few to be more than a chance', ['return null;'], ['return null;'], ['return null;']],
    ['that are not the same any more', LONG, LONG, LONG.map((line) => ` ${line}`)],
  ])('are the mover’s %s', (_, fresh, out, put) => {
    const to = { text: '' };
    const first = fresh.length === 0 ? commit('a') : brought(to, fresh);
    expect(
      moves(to, first, commit('b', file('f', [hunk(to, [1, 0], out, [])]), file('g', [hunk(to, [0, 1], [], put)]))),
    ).toEqual([]);
  });

  test('are the mover’s where they were only copied', () => {
    const to = { text: '' };
    expect(moves(to, brought(to, LONG), commit('b', file('g', [hunk(to, [0, 1], [], LONG)])))).toEqual([]);
  });
});

test('within a file half as much is enough', () => {
  const to = { text: '' };
  const line = 'twenty letters and digits';
  const first = commit('a', file('f', [hunk(to, [0, 1], [], [line])]));
  const within = commit('b', file('f', [hunk(to, [1, 0], [line], []), hunk(to, [9, 9], [], [line])]));
  const between = commit('b', file('f', [hunk(to, [1, 0], [line], [])]), file('g', [hunk(to, [0, 1], [], [line])]));
  expect(moves(to, first, within)).toMatchObject([{ path: 'f', from: 9, commit: sha('a') }]);
  expect(moves(to, first, between)).toEqual([]);
});

describe('blocks', () => {
  const lines = fc.array(
    fc.constantFrom('}', '', 'some words that are long enough', 'others that are long enough, too'),
    {
      maxLength: 30,
    },
  );
  const removed = (texts: readonly string[]): readonly Removed<number>[] =>
    texts.map((text, origin) => ({ text, file: 0, hunk: 1, origin }));

  test('what has an origin has the text of its origin', () => {
    fc.assert(
      fc.property(lines, lines, (out, put) => {
        for (const [index, origin] of matcher(removed(out))(1, put).entries())
          if (origin !== undefined) expect(out[origin]).toBe(put[index]);
      }),
    );
  });

  test('all that moves as one block is found, whatever stands around it', () => {
    const block = ['}', 'one line with enough letters in it', '}', 'another line with enough letters'];
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = matcher(removed(block))(1, [
          ...before.map((text) => `${text}?`),
          ...block,
          ...after.map((text) => `${text}?`),
        ]);
        expect(found.slice(before.length, before.length + 4)).toEqual([0, 1, 2, 3]);
      }),
    );
  });

  test.each([
    ['brackets', (count: number) => Array.from({ length: count }, () => '}')],
    ['two lines by turns', (count: number) => Array.from({ length: count }, (_, index) => (index % 2 ? '{' : '}'))],
    [
      'ever longer stretches',
      (count: number) => Array.from({ length: count }, (_, index) => (Number.isInteger(Math.sqrt(index)) ? '{' : '}')),
    ],
  ])('%s take time in proportion to their number', (_, make) => {
    const time = (count: number) => {
      const match = matcher([
        ...make(count).map((text, origin) => ({ text, file: 0, hunk: origin % 7, origin })),
        ...removed(make(count)),
      ]);
      const begin = performance.now();
      match(1, make(count));
      return performance.now() - begin;
    };
    time(1000);
    expect(time(100_000)).toBeLessThan(10_000);
  });
});

test('what a commit takes elsewhere is told by both places, whoever brought it, and of files alone', () => {
  const to = { text: '' };
  const put = file('g', [hunk(to, [4, 5], [], LONG)]);
  const out = file('f', [hunk(to, [7, 6], ['else', ...LONG], [])]);
  const taken = (...files: readonly FileDiff[]) => takenLines(commit('a', ...files), new TextEncoder().encode(to.text));
  expect(taken(out, put)).toEqual(
    [0, 1, 2].map((line) => ({ to: { path: 'g', number: 5 + line }, from: { path: 'f', number: 8 + line } })),
  );
  expect(taken({ ...out, oldMode: '160000' }, put)).toEqual([]);
});

test('the change as it would be if nobody had moved the lines has those lines alone', () => {
  const change = aChange({ commits: [aCommit()], files: [aFile('f', 5), aFile('g', 5)] });
  const moved = [{ path: 'g', from: 4, count: 9, commit: sha('a'), at: { path: 'f', number: 2 } }];
  const earlier = movedLines(change, moved);
  expect(earlier?.kept).toEqual([{ now: { path: 'g', from: 4, to: 5 }, was: { path: 'g', number: 4 } }]);
  expect(earlier?.change.files.map(({ path, added }) => [path, added])).toEqual([
    [
      'g',
      [
        { number: 4, commit: sha('a'), at: { path: 'f', number: 2 } },
        { number: 5, commit: sha('a'), at: { path: 'f', number: 3 } },
      ],
    ],
  ]);
  expect(movedLines(change, [])).toBeNull();
});
