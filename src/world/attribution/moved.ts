/** Lines that a commit of the change moved from where an earlier one had brought them: by replay where the history is one line, by blame elsewhere. */
import { movedLines } from '../../change/moved.ts';
import { findMoves } from '../../change/moves.ts';
import type { Change } from '../../model.ts';
import type { Store } from '../git/store.ts';
import { isLinear, type Log } from '../history/history.ts';
import { type BlamedMoves, findMovesByBlame, type Moving } from './moves-blamed.ts';

export type MovedTask = Omit<Moving, 'log'> & { readonly log: Log | null };

export async function withMoved(store: Store, change: Change, task: MovedTask): Promise<Change> {
  const { moves, notes } = await movesOf(store, change, task);
  const earlier = movedLines(change, moves);
  return { ...change, ...(earlier !== null && { earlier: [earlier] }), notes: [...change.notes, ...notes] };
}

const UNREAD =
  'the history of the change is longer than Assay reads: lines that were moved in it are taken as their mover’s';

async function movesOf(store: Store, change: Change, { log, ...task }: MovedTask): Promise<BlamedMoves> {
  if (log === null) return { moves: [], notes: task.commits.length > 1 ? [UNREAD] : [] };
  if (isLinear(task.commits)) return { moves: findMoves(log.commits, log.printed), notes: [] };
  return findMovesByBlame(store, change, { ...task, log });
}
