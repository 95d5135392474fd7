/** What happened to each path within a range of commits, told by the commits' own diffs. */
import type { Path, Sha } from '../model.ts';
import type { CommitDiff, FileDiff, MergeDiff } from './diff.ts';
import { type Fresh, isNew, pastsIn } from './renames.ts';
import { applyHunks, broughtBy, type Run, untouched } from './runs.ts';

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

/** What is replayed, and for whom. */
export interface Wanted {
  readonly paths: ReadonlySet<Path>;
  /** Whether the commits are one line; only then is a renamed file followed. */
  readonly isLinear: boolean;
  /** What is known besides, by commit. */
  readonly fresh: ReadonlyMap<Sha, Fresh>;
}

/**
 * Replays a range, oldest commit first, for the paths that matter and those that they had before.
 *
 * Why this equals `git blame ^base head` where the range is linear: blame walks the same commits backwards and compares
 * the same pairs of blobs, with the same algorithm and without context, so each line is kept or replaced by the same
 * hunks. Blame differs in one place: where a path is not there in the parent, it looks for the file that the commit
 * removed and that resembles it best, and goes on there. What it then finds is told by `pastsIn` where that is certain;
 * elsewhere the file is left to blame. So is a path for which git showed no hunks, because a version is binary to `diff`
 * and text to `blame`.
 */
export function replay(commits: readonly CommitDiff[], { paths, isLinear, fresh }: Wanted): ReadonlyMap<Path, Lineage> {
  const lineages = new Map<Path, { readonly touches: Touch[]; runs: Lineage['runs'] }>();
  const followed = withNamesBefore(commits, paths);
  const runsOf = (path: Path): Lineage['runs'] => {
    const lineage = lineages.get(path);
    return lineage === undefined ? untouched(path) : lineage.runs;
  };
  for (const { sha, files } of commits) {
    const pastOf = pastsIn(files, fresh.get(sha) ?? NONE);
    for (const file of files.flatMap(bothEnds)) {
      if (!followed.has(file.path)) continue;
      const lineage = lineages.get(file.path) ?? { touches: [], runs: null };
      lineage.touches.push({ commit: sha, blob: file.newBlob });
      const past = isNew(file) ? pastOf(file) : file.path;
      const isOpen = past === 'unsure' || (file.status === 'renamed' && !isLinear);
      const before = past === null ? [] : runsOf(past);
      lineage.runs = isOpen ? null : step(before, file, sha);
      lineages.set(file.path, lineage);
    }
  }
  return lineages;
}

const NONE: Fresh = new Set();

/** What a file was called before it was renamed within the range counts as well. */
function withNamesBefore(commits: readonly CommitDiff[], paths: ReadonlySet<Path>): ReadonlySet<Path> {
  const all = new Set(paths);
  for (const { files } of [...commits].reverse())
    for (const { status, path, from } of files) if (status === 'renamed' && all.has(path)) all.add(from);
  return all;
}

/** A rename is one entry for two paths: what it was called before is gone, after it was read. */
function bothEnds(file: FileDiff): readonly FileDiff[] {
  if (file.status !== 'renamed') return [file];
  return [file, { ...file, path: file.from, status: 'removed', newBlob: file.newBlob.replace(/./g, '0') }];
}

/** The lines of a file after a commit, from those that it had before, under whatever name. */
function step(before: Lineage['runs'], file: FileDiff, commit: Sha): Lineage['runs'] {
  if (file.shown !== 'lines') return null;
  const bring = broughtBy(file.path, commit);
  switch (file.status) {
    case 'removed':
      return [];
    case 'retyped':
      // Blame takes a file that was a link before for a new one, and never for a renamed one.
      return applyHunks([], file.hunks, bring);
    case 'added':
    case 'modified':
    case 'renamed':
      return before && applyHunks(before, file.hunks, bring);
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
