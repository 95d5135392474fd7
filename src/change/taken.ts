/** What one commit took out in one place and put in, unchanged, in another, whoever had brought it. */
import type { Path } from '../model.ts';
import { matcher } from './blocks.ts';
import type { CommitDiff } from './diff.ts';
import { hunkLines } from './hunk-lines.ts';

export interface Place {
  readonly path: Path;
  /** One-based. */
  readonly number: number;
}

export interface Taken {
  /** Where the line stands in the commit. */
  readonly to: Place;
  /** Where it stood in the commit's parent. */
  readonly from: Place;
}

/** Of a commit with one parent, and the output into which its hunks point. */
export function takenLines({ files }: CommitDiff, printed: Uint8Array): readonly Taken[] {
  const shown = files.filter((file) => file.shown === 'lines');
  const removed = shown.flatMap(({ from: path, oldMode, hunks }, file) =>
    // Of a submodule git shows a line, too, and blame knows none.
    (oldMode.startsWith('100') ? hunks : []).flatMap((hunk) =>
      hunkLines(printed, hunk).old.map((text, index) => {
        const origin = { path, number: hunk.oldStart + index };
        return { text, file, hunk: hunk.printedAt ?? 0, origin };
      }),
    ),
  );
  if (removed.length === 0) return [];
  const match = matcher<Place>(removed);
  return shown.flatMap(({ path, hunks }, file) =>
    hunks.flatMap((hunk) =>
      match(file, hunkLines(printed, hunk).fresh).flatMap((from, index) =>
        from === undefined ? [] : [{ to: { path, number: hunk.newStart + index }, from }],
      ),
    ),
  );
}
