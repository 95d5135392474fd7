/** The lines of a change that one of its commits moved from where an earlier one had brought them: the change as it would be if that one had brought them to where they are now. */
import type { AddedLine, Change, Earlier, FileChange, Path, Sha } from '../model.ts';
import type { Moved } from './moves.ts';
import { spansOf } from './spans.ts';

/** Null where no line was moved. What the change says of itself is left out: it says it of the commit that moved the lines, too. */
export function movedLines(change: Change, moves: readonly Moved[]): Earlier | null {
  const byPath = new Map<Path, Moved[]>();
  for (const move of moves) {
    const some = byPath.get(move.path) ?? [];
    byPath.set(move.path, some);
    some.push(move);
  }
  const files = change.files.flatMap((file): readonly FileChange[] => {
    const added = writtenIn(file, byPath.get(file.path) ?? []);
    return added.length > 0 ? [{ ...file, added }] : [];
  });
  if (files.length === 0) return null;
  const kept = files.flatMap(({ path, added }) =>
    spansOf(
      path,
      added.map(({ number }) => number),
    ).map((now) => ({ now, was: { path, number: now.from } })),
  );
  const nameless = { branch: null, title: null, body: null, opener: null };
  return { how: 'move', by: null, kept, change: { ...change, ...nameless, files, notes: [] } };
}

/** Those of a file's added lines that were moved, with the commits that brought them first. `moves` ascend. */
function writtenIn({ added }: FileChange, moves: readonly Moved[]): readonly AddedLine[] {
  let index = 0;
  return added.flatMap(({ number }) => {
    while (lastOf(moves[index]) < number) index += 1;
    const move = moves[index];
    return move === undefined || move.from > number ? [] : [lineOf(move, number)];
  });
}

const lastOf = (move: Moved | undefined): number =>
  move === undefined ? Number.POSITIVE_INFINITY : move.from + move.count - 1;

function lineOf({ from, commit, at }: Moved, number: number): { number: number; commit: Sha; at: AddedLine['at'] } {
  return { number, commit, at: { path: at.path, number: at.number + number - from } };
}
