/** The commits of a range, and what each of them did. */
import { type CommitDiff, type MergeDiff, parseLog, parseMerges } from '../change/diff.ts';
import { RENAME_LIMIT } from '../change/replay.ts';
import { reasonOf } from './git.ts';
import { COMPARE, type Listed, linesOf, type Range, rangeArgs } from './range.ts';
import type { Store } from './store.ts';

/** Parents before children. */
export async function listCommits(store: Store, range: Range): Promise<readonly Listed[]> {
  const printed = await store.read(['rev-list', '--parents', '--topo-order', '--reverse', ...rangeArgs(range), '--']);
  return linesOf(printed).map((line) => {
    const [sha = '', ...parents] = line.split(' ');
    return { sha, parents };
  });
}

/** Whether the range is one line of commits: without a merge, and where its history is not cut short, it goes from head straight down to the base. */
export const isLinear = (commits: readonly Listed[]): boolean => commits.every(({ parents }) => parents.length === 1);

/** What every commit but the merges did, parents before children, by one `git log` for all; null where that is more than Assay reads. */
export async function readDiffs(store: Store, range: Range): Promise<readonly CommitDiff[] | null> {
  const order = ['--reverse', '--topo-order', '--format=%H %P'];
  const patch = [
    '--patch',
    '--unified=0',
    '--find-renames=50%',
    `-l${RENAME_LIMIT}`,
    '--irreversible-delete',
    ...COMPARE,
  ];
  const printed = await store.git(['log', ...order, ...patch, ...rangeArgs(range), '--']);
  if (printed.stopped !== null) return null;
  if (printed.status !== 0) throw store.failure('log', reasonOf(printed));
  return parseLog(printed.output);
}

/** In which files a merge is not simply what one of its parents is. */
export async function readMerges(store: Store, range: Range): Promise<readonly MergeDiff[]> {
  const args = ['log', '--merges', '-c', '--format=%H', '--no-renames', ...COMPARE, ...rangeArgs(range), '--'];
  return parseMerges(await store.read(args));
}
