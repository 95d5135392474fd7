/** What happened to each path within a range of commits, told by the commits' own diffs. */
import type { Path, Sha } from '../model.ts';
import type { CommitDiff, FileDiff, MergeDiff } from './diff.ts';
import { applyHunks, type Run, untouched } from './runs.ts';

/** A commit, and the blob that it left at the path; null for a merge, whose blob nobody asks for. */
export interface Touch {
  readonly commit: Sha;
  readonly blob: Sha | null;
}

/** What happened to one path within a range of commits. */
export interface Lineage {
  /** Every commit that touched the path, oldest first. */
  readonly touches: readonly Touch[];
  /** The lines of the last version; null where a replay cannot be shown to equal blame. */
  readonly runs: readonly Run[] | null;
}

/** The limit that the log's own search for renames has to have: see `replay`. */
export const RENAME_LIMIT = 200;

/**
 * Replays a linear range, oldest commit first, for the paths that matter. The log must have looked for renames by git's
 * usual standard, within `RENAME_LIMIT`.
 *
 * Why this equals `git blame ^base head`: in a linear range, blame walks the same commits backwards and compares
 * the same pairs of blobs, with the same algorithm and without context, so each line is kept or replaced by the same
 * hunks. Blame differs in one place: where a path is not there in the parent, it looks for the file that the commit
 * removed and that resembles it best, and goes on there. The log looked for pairs that resemble one another, too; if it
 * found none in the whole commit, there is none for blame to find. Where it found one, or had too many files to look,
 * what the commit adds is left to blame. So is a path for which git showed no hunks, because a version is binary to
 * `diff` and text to `blame`.
 */
export function replay(commits: readonly CommitDiff[], paths: ReadonlySet<Path>): ReadonlyMap<Path, Lineage> {
  const lineages = new Map<Path, { readonly touches: Touch[]; runs: Lineage['runs'] }>();
  for (const { sha, files } of commits) {
    const isMoving = mayMove(files);
    for (const file of files.flatMap(bothEnds)) {
      if (!paths.has(file.path)) continue;
      const lineage = lineages.get(file.path) ?? { touches: [], runs: untouched(file.path) };
      lineage.touches.push({ commit: sha, blob: file.newBlob });
      lineage.runs = step(lineage.runs, file, { commit: sha, isMoving });
      lineages.set(file.path, lineage);
    }
  }
  return lineages;
}

/** Whether blame can find a file that one of the added ones was before. */
function mayMove(files: readonly FileDiff[]): boolean {
  const count = (wanted: FileDiff['status']) => files.filter(({ status }) => status === wanted).length;
  return count('renamed') > 0 || count('added') * count('removed') > RENAME_LIMIT ** 2;
}

/** A rename is one entry for two paths: what it was called before is gone. */
function bothEnds(file: FileDiff): readonly FileDiff[] {
  if (file.status !== 'renamed') return [file];
  return [file, { ...file, path: file.from, status: 'removed', newBlob: file.newBlob.replace(/./g, '0') }];
}

function step(
  runs: Lineage['runs'],
  file: FileDiff,
  { commit, isMoving }: { readonly commit: Sha; readonly isMoving: boolean },
): Lineage['runs'] {
  if (file.shown !== 'lines') return null;
  const by = { path: file.path, commit };
  switch (file.status) {
    case 'removed':
      return [];
    case 'added':
      return isMoving ? null : applyHunks([], file.hunks, by);
    case 'retyped':
      // Blame takes a file that was a link before for a new one, and never for a renamed one.
      return applyHunks([], file.hunks, by);
    case 'modified':
      return runs && applyHunks(runs, file.hunks, by);
    case 'renamed':
      return null;
    default:
      return file.status satisfies never;
  }
}

/** A history with merges in which a file is nothing but what one of its parents has does not touch that file; the others do. */
export function withMerges(
  lineages: ReadonlyMap<Path, Lineage>,
  merges: readonly MergeDiff[],
): ReadonlyMap<Path, Lineage> {
  const all = new Map(lineages);
  for (const { sha, files } of merges) {
    for (const { path } of files) {
      const touches = [...(all.get(path)?.touches ?? []), { commit: sha, blob: null }];
      all.set(path, { touches, runs: null });
    }
  }
  return all;
}

/**
 * The lines of a file at head, where a replay tells them as surely as blame does; null where blame has to be asked.
 * With merges in the range, that is where one commit touched the file and head holds what it left: there is no other
 * commit of the range that blame could stop at.
 */
export function provenRuns(
  lineage: Lineage | undefined,
  { head, isLinear }: { readonly head: Sha; readonly isLinear: boolean },
): readonly Run[] | null {
  if (lineage === undefined) return null;
  const [first, ...others] = lineage.touches;
  return isLinear || (others.length === 0 && first?.blob === head) ? lineage.runs : null;
}

/** The one commit that touched a file, under its name or its earlier one, if it left there what head holds. */
export function onlyTouch(lineages: readonly (Lineage | undefined)[], head: Sha): Sha | null {
  const touches = lineages.flatMap((lineage) => lineage?.touches ?? []);
  const last = touches.find(({ blob }) => blob === head);
  return last !== undefined && touches.every(({ commit }) => commit === last.commit) ? last.commit : null;
}
