/**
 * A name for what a change does, wherever it stands: the same for what a clean rebase leaves as it is, another one for any
 * other content. Nothing is folded: whitespace, line ends and case are content, so are paths, modes and kinds of files.
 */
import { sha256 } from '../hash.ts';
import type { Path, Sha } from '../model.ts';
import type { Hunk } from './diff.ts';
import { placesOf } from './places.ts';

/** One changed path. `0…0` is the blob, `000000` the mode, of what is not there. */
export interface DigestFile {
  readonly path: Path;
  readonly from: Path;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldBlob: Sha;
  readonly newBlob: Sha;
  /** Of files that are compared line by line; null for all others, which their blobs tell apart. */
  readonly lines: ComparedLines | null;
}

export interface ComparedLines {
  /** Each byte a character, so that no encoding can make two contents one. */
  readonly old: string;
  readonly new: string;
  readonly hunks: readonly Hunk[];
}

/** `files` in any order. 64 hexadecimal digits. */
export function digestOf(files: readonly DigestFile[]): string {
  const told = files.map((file) => JSON.stringify(toldOf(file)));
  return sha256(JSON.stringify(['assay-diff', 2, ...told.sort()]));
}

function toldOf({ path, from, oldMode, newMode, oldBlob, newBlob, lines }: DigestFile): readonly unknown[] {
  const what = [from, path, oldMode, newMode];
  return lines === null ? [...what, oldBlob, newBlob] : [...what, ...toldOfLines(lines, newBlob)];
}

/**
 * A hunk is its lines and its place. Of two diffs of one old text, different ones are told differently; diffs of two old
 * texts are told alike where the same lines go and come at the same place. A place that is not the only one of its kind
 * is none that another text would show again: with it, the whole new file is told.
 */
function toldOfLines(lines: ComparedLines, newBlob: Sha): readonly unknown[] {
  const [before, after] = [lines.old.split('\n'), lines.new.split('\n')];
  // Where a count is 0, the start is the line before: 0 at the top of the file.
  const spots = lines.hunks.map((hunk) => ({
    at: hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1,
    count: hunk.oldCount,
  }));
  const places = placesOf(before, spots);
  const whole = places.every(({ isOnly }) => isOnly) ? [] : [newBlob];
  const told = lines.hunks.map(({ oldCount, newStart, newCount }, i) => {
    const oldEnd = (spots[i]?.at ?? 0) + oldCount;
    const newEnd = (newCount === 0 ? newStart : newStart - 1) + newCount;
    return [
      places[i],
      before.slice(oldEnd - oldCount, oldEnd),
      after.slice(newEnd - newCount, newEnd),
      // Whether a last line ends in a line feed is content, too.
      [oldEnd >= before.length, newEnd >= after.length],
    ];
  });
  return [...whole, ...told];
}
