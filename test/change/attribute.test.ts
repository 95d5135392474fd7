/** Replaying diffs: which commit brought a line. Equality with blame is shown on real histories in test/world. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedNumbers, attribute, settle } from '../../src/change/attribute.ts';
import type { CommitDiff, FileDiff, Hunk } from '../../src/change/diff.ts';
import { onlyTouch, provenRuns, replay, withMerges } from '../../src/change/replay.ts';
import { applyHunks, broughtBy, type Run, untouched } from '../../src/change/runs.ts';

const hunk = (oldStart: number, oldCount: number, newStart: number, newCount: number): Hunk => ({
  oldStart,
  oldCount,
  newStart,
  newCount,
});
const file = (over: Partial<FileDiff>): FileDiff => ({
  path: 'f',
  from: 'f',
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  oldBlob: 'old',
  newBlob: 'new',
  hunks: [],
  shown: 'lines',
  ...over,
});
const commit = (sha: string, ...files: readonly Partial<FileDiff>[]): CommitDiff => ({
  sha,
  parents: [],
  files: files.map(file),
});
const wanted = { paths: new Set(['f']), isLinear: true, fresh: new Map() };
const lineage = (...commits: readonly CommitDiff[]) => replay(commits, wanted).get('f');

/** The simplest thing that can be right: a list with one element for each line. */
type Slow = readonly { readonly commit: string | null; readonly number: number }[];
function slow(lines: Slow, hunks: readonly Hunk[], sha: string): Slow {
  const after = [...lines];
  for (const { oldStart, oldCount, newStart, newCount } of [...hunks].reverse()) {
    const fresh = Array.from({ length: newCount }, (_, index) => ({ commit: sha, number: newStart + index }));
    after.splice(oldCount === 0 ? oldStart : oldStart - 1, oldCount, ...fresh);
  }
  return after;
}

const LENGTH = 40;
/** Hunks as git prints them: ascending, with at least one line between two of them. */
const hunks = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.nat(3)), { maxLength: 6 }).map((gaps) => {
  const all: Hunk[] = [];
  let [line, shift] = [0, 0];
  for (const [gap, oldCount, newCount] of gaps) {
    const last = line + gap;
    if (oldCount + newCount === 0 || last + oldCount > LENGTH / 2) continue;
    const oldStart = oldCount === 0 ? last : last + 1;
    const newStart = last + shift + (newCount === 0 ? 0 : 1);
    all.push(hunk(oldStart, oldCount, newStart, newCount));
    line = last + oldCount;
    shift += newCount - oldCount;
  }
  return all;
});

test('runs say of every line what a list of lines says', () => {
  fc.assert(
    fc.property(fc.array(hunks, { maxLength: 5 }), (versions) => {
      let list: Slow = Array.from({ length: LENGTH }, (_, index) => ({ commit: null, number: index + 1 }));
      let runs: readonly Run[] = untouched('f');
      for (const [index, version] of versions.entries()) {
        list = slow(list, version, `c${index}`);
        runs = applyHunks(runs, version, broughtBy('f', `c${index}`));
      }
      const told = list.map((_, index) => {
        const number = index + 1;
        const run = runs.find((one) => one.number <= number && number < one.number + one.count);
        return { commit: run?.commit, number: (run?.at.number ?? 0) + number - (run?.number ?? 0) };
      });
      expect(told).toEqual(list);
    }),
  );
});

describe('what a replay cannot know is left to blame', () => {
  const added = { status: 'added', hunks: [hunk(0, 0, 1, 2)] } as const;

  test('a file that comes in a commit that moves files may be a moved one', () => {
    const moved = { path: 'h', from: 'g', status: 'renamed' } as const;
    expect(lineage(commit('a', added, moved))?.runs).toBeNull();
    expect(lineage(commit('a', added))?.runs).toHaveLength(1);
  });

  test('a file that comes while another one goes, which git does not take for it, is new', () => {
    expect(lineage(commit('a', added, { path: 'g', status: 'removed' }))?.runs).toHaveLength(1);
  });

  test('a file that comes in a commit of more files than git looks through may be a moved one', () => {
    const many = (status: 'added' | 'removed', count: number) =>
      Array.from({ length: count }, (_, index) => ({ path: `${status}-${index}`, status }));
    expect(lineage(commit('a', added, ...many('added', 199), ...many('removed', 200)))?.runs).toHaveLength(1);
    expect(lineage(commit('a', added, ...many('added', 200), ...many('removed', 200)))?.runs).toBeNull();
  });

  test('a file that is moved away is gone, and one that is moved here keeps its lines', () => {
    const move = commit('b', { path: 'g', from: 'f', status: 'renamed', hunks: [hunk(0, 0, 1, 1)] });
    expect(lineage(commit('a', added), move)?.runs).toEqual([]);
    expect(onlyTouch([lineage(move)], 'new')).toBeNull();
    const moved = replay([commit('a', added), move], { ...wanted, paths: new Set(['g']) });
    expect(moved.get('g')?.runs).toEqual([
      { number: 1, count: 1, commit: 'b', at: { path: 'g', number: 1 } },
      { number: 2, count: 2, commit: 'a', at: { path: 'f', number: 1 } },
    ]);
  });

  test('where the history has merges, a file that was moved is left to blame', () => {
    const move = commit('b', { path: 'g', from: 'f', status: 'renamed' });
    const lineages = replay([move], { ...wanted, paths: new Set(['g']), isLinear: false });
    expect(lineages.get('g')?.runs).toBeNull();
  });

  test('a file that a further search found new is new', () => {
    const moved = { path: 'h', from: 'g', status: 'renamed' } as const;
    const fresh = new Map([['a', new Set(['f'])]]);
    expect(replay([commit('a', added, moved)], { ...wanted, fresh }).get('f')?.runs).toHaveLength(1);
  });

  test('a version without lines to see hides what became of them', () => {
    const hidden = commit('b', { shown: 'opaque' });
    expect(lineage(commit('a', added), hidden, commit('c', { hunks: [hunk(1, 0, 2, 1)] }))?.runs).toBeNull();
  });

  test('a file that is made anew leaves nothing of the past', () => {
    const hidden = commit('a', { shown: 'opaque' });
    const gone = commit('b', { status: 'removed' });
    expect(lineage(hidden, gone, commit('c', added))?.runs).toEqual([
      { number: 1, count: 2, commit: 'c', at: { path: 'f', number: 1 } },
    ]);
  });

  test('a link that becomes a file is a new file', () => {
    const turned = commit('a', { status: 'retyped', hunks: [hunk(1, 1, 0, 0), hunk(0, 0, 1, 3)] });
    expect(lineage(turned)?.runs).toEqual([{ number: 1, count: 3, commit: 'a', at: { path: 'f', number: 1 } }]);
  });
});

describe('with merges in the range', () => {
  const one = commit('a', { hunks: [hunk(0, 0, 1, 1)], newBlob: 'head' });

  test('a file that one commit touched and head has as it left it needs no blame', () => {
    expect(provenRuns(lineage(one), { head: 'head', isLinear: false })).not.toBeNull();
  });

  test('a file that two commits touched, or that head has otherwise, does', () => {
    expect(provenRuns(lineage(one, commit('b', {})), { head: 'head', isLinear: false })).toBeNull();
    expect(provenRuns(lineage(one), { head: 'other', isLinear: false })).toBeNull();
    expect(provenRuns(undefined, { head: 'head', isLinear: true })).toBeNull();
  });

  test('a merge that made something of its own of a file touched it', () => {
    const lineages = withMerges(replay([one], { ...wanted, isLinear: false }), [
      { sha: 'm', files: [{ path: 'f', blobs: [] }] },
    ]);
    expect(provenRuns(lineages.get('f'), { head: 'head', isLinear: false })).toBeNull();
    expect(onlyTouch([lineages.get('f')], 'head')).toBeNull();
  });
});

describe("a line on which git's diffs disagree", () => {
  const runs = applyHunks(untouched('f'), [hunk(1, 0, 2, 1)], broughtBy('f', 'a'));

  test('is that of the one commit that touched the file', () => {
    expect(settle(attribute([1, 2], runs), { path: 'f', only: 'a' })).toEqual([
      { number: 1, commit: 'a', at: { path: 'f', number: 1 } },
      { number: 2, commit: 'a', at: { path: 'f', number: 2 } },
    ]);
  });

  test('is nobody can say whose when several did', () => {
    expect(settle(attribute([1], runs), { path: 'f', only: null })).toEqual([{ number: 1, commit: null, at: null }]);
  });

  test('has no only commit when the file was touched under two names by two commits', () => {
    const left = lineage(commit('a', { newBlob: 'head' }));
    const right = replay([commit('b', { path: 'g', newBlob: 'x' })], { ...wanted, paths: new Set(['g']) }).get('g');
    expect(onlyTouch([left], 'head')).toBe('a');
    expect(onlyTouch([left, right], 'head')).toBeNull();
    expect(onlyTouch([left], 'other')).toBeNull();
    expect(onlyTouch([undefined], 'head')).toBeNull();
  });
});

test('the added lines are those of the hunks', () => {
  expect(addedNumbers([hunk(1, 2, 0, 0), hunk(5, 0, 4, 3), hunk(9, 1, 10, 1)])).toEqual([4, 5, 6, 10]);
});
