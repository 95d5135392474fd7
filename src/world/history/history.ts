/** The commits of a range, and what each of them did. */
import { type CommitDiff, type MergeDiff, parseLog, parseMerges } from '../../change/diff.ts';
import { type Fresh, RENAME_LIMIT } from '../../change/renames.ts';
import type { Sha } from '../../model.ts';
import { reasonOf } from '../git/git.ts';
import type { Store } from '../git/store.ts';
import { COMPARE, type Listed, linesOf, type Range, rangeArgs } from './range.ts';

const LISTING = ['rev-list', '--parents', '--topo-order', '--reverse'] as const;

/** Parents before children. */
export async function listCommits(store: Store, range: Range): Promise<readonly Listed[]> {
  if (range.listed !== undefined) return range.listed;
  return linesOf(await store.read([...LISTING, ...rangeArgs(range), '--'])).map(listedIn);
}

function listedIn(line: string): Listed {
  const [sha = '', ...parents] = line.split(' ');
  return { sha, parents };
}

export interface Departure {
  /** The commits of head that target does not have, parents before children. */
  readonly listed: readonly Listed[];
  /** Those of both that these come from directly. */
  readonly from: readonly Sha[];
}

/** Where head left target. */
export async function departureOf(store: Store, { head, target }: Pick<Range, 'head' | 'target'>): Promise<Departure> {
  const lines = linesOf(await store.read([...LISTING, '--boundary', head, `^${target}`, '--']));
  // Git puts a sign before the ones that the others come from.
  const [boundary, own] = [lines.filter((line) => line.startsWith('-')), lines.filter((line) => !line.startsWith('-'))];
  return { listed: own.map(listedIn), from: boundary.map((line) => listedIn(line.slice(1)).sha) };
}

/** Whether the range is one line of commits: without a merge, and where its history is not cut short, it goes from head straight down to the base. */
export const isLinear = (commits: readonly Listed[]): boolean => commits.every(({ parents }) => parents.length === 1);

/** What every commit of a range but the merges did. */
export interface Log {
  /** Parents before children. */
  readonly commits: readonly CommitDiff[];
  /** What git printed, which the hunks point into. */
  readonly printed: Uint8Array;
}

/** By one `git log` for all; null where that is more than Assay reads. */
async function readLog(store: Store, range: Range): Promise<Log | null> {
  const order = ['--reverse', '--topo-order', '--format=%H %P'];
  const patch = ['--patch', '--unified=0', '--find-renames=50%', `-l${RENAME_LIMIT}`, ...COMPARE];
  const printed = await store.git(['log', ...order, ...patch, ...rangeArgs(range), '--']);
  if (printed.stopped !== null) return null;
  if (printed.status !== 0) throw store.failure('log', reasonOf(printed));
  return { commits: parseLog(printed.output), printed: printed.output };
}

/** Of a range of several commits, which needs it in any case; null for one commit. */
export const readSeveral = async (store: Store, range: Range, commits: readonly Listed[]): Promise<Log | null> =>
  commits.length > 1 ? readLog(store, range) : null;

/** Of some commits, the new files that resemble nothing that was there before: searching for copies, git gives no file away. */
export async function readFresh(store: Store, commits: readonly Sha[]): Promise<ReadonlyMap<Sha, Fresh>> {
  const args = ['log', '--no-walk=unsorted', '--stdin', '--format=%H', '--diff-filter=A', '--find-copies=50%'];
  const input = commits.map((sha) => `${sha}\n`).join('');
  const printed = await store.read([...args, `-l${RENAME_LIMIT}`, ...COMPARE], { input });
  return new Map(parseLog(printed).map(({ sha, files }) => [sha, new Set(files.map(({ path }) => path))]));
}

/** In which files a merge is not simply what one of its parents is. */
export async function readMerges(store: Store, range: Range): Promise<readonly MergeDiff[]> {
  const args = ['log', '--merges', '-c', '--format=%H', '--no-renames', ...COMPARE, ...rangeArgs(range), '--'];
  return parseMerges(await store.read(args));
}
