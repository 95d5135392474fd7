/** Which commits are the change's: how that is asked of git, and how every part of it is compared. */
import type { Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';

/** The commits of a change: reachable from head, and from none of the bases. */
export interface Range {
  /** The merge base that the change is compared with: the first of `bases`. */
  readonly base: Sha;
  /** All merge bases of head and target. Whatever both have is reachable from one of these, so nothing need be asked of target itself. */
  readonly bases: readonly Sha[];
  readonly target: Sha;
  readonly head: Sha;
  /** The commits, parents before children, where they were listed to find the bases. */
  readonly listed?: readonly Listed[];
}

/** A commit as the history has it: where a shallow history ends, it has no parents. */
export interface Listed {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
}

export const rangeArgs = ({ head, bases }: Range): readonly string[] => [head, ...bases.map((base) => `^${base}`)];

/** For every comparison of versions, so that `diff` and `log` see what `blame` sees: the algorithm is the one that it has. */
export const COMPARE = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--submodule=short',
  '--ignore-submodules=none',
] as const;

/** The merge bases of two commits, the one that git's own three-dot diff takes first; none for unrelated histories. */
export async function mergeBases(store: Store, head: Sha, target: Sha): Promise<readonly Sha[]> {
  const printed = await store.git(['merge-base', '--all', head, target]);
  // Status 1 without a word says that there is none.
  if (printed.status === 1 && printed.errors === '') return [];
  return linesOf(printed.status === 0 ? printed.output : await store.read(['merge-base', '--all', head, target]));
}

/** The lines of an output that holds only ASCII. */
export const linesOf = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes).toString('latin1').split('\n').filter(Boolean);
