/** Which file a new one was before, as blame would find it. Blame looks for one file at a time, a log for all of a commit at once, so what the log found is believed only where the two cannot differ. */
import type { Path } from '../model.ts';
import type { FileDiff } from './diff.ts';

/** The limit that the log's own search for renames has to have: so many files on either side. */
export const RENAME_LIMIT = 200;

/** Git takes a file of the same name that is as similar as this without looking further, in percent. */
const SIMILAR = 75;
/** Of files with the same content git looks at this many. */
const MOST_SAME = 100;

export const isNew = ({ status }: FileDiff): boolean => status === 'added' || status === 'renamed';
const isGone = ({ status }: FileDiff): boolean => status === 'removed' || status === 'renamed';

/** The path before; null for a file that is new; `unsure` where blame has to be asked. */
export type Past = Path | null | 'unsure';

/** Files of a commit that resemble nothing that it removed, as a search told that gives no removed file away. */
export type Fresh = ReadonlySet<Path>;

/** Whether it takes such a search to tell which of the files that came in a commit are new, and git can do it within `RENAME_LIMIT`. */
export function needsSearch(files: readonly FileDiff[]): boolean {
  const came = files.filter(isNew);
  const has = (wanted: FileDiff['status']) => came.some(({ status }) => status === wanted);
  return has('renamed') && has('added') && came.length * files.length <= RENAME_LIMIT ** 2;
}

/**
 * Of the files that are new in a commit, given all that it did. The log must have looked for renames by git's usual
 * standard, within `RENAME_LIMIT`.
 *
 * Both take the same steps, each only where the one before it found nothing: a removed file of the same content; the
 * only removed file of the same name, if it is similar enough; the most similar one. They differ in that a log gives
 * every removed file away once, and that of two new files only one can be the only one of its name. So they agree
 *
 * - on a commit without renames: nothing resembles anything;
 * - where one file came: there is nobody to give a removed file to but this one;
 * - where one file went, for the file that the log took it for;
 * - where one removed file has the same content, or one of several has the same name, too;
 * - where none has the same content, and the only removed file of the same name is similar enough.
 */
export function pastsIn(files: readonly FileDiff[], fresh: Fresh): (file: FileDiff) => Past {
  const [came, gone] = [files.filter(isNew), files.filter(isGone)];
  const isAnyRenamed = came.some(({ status }) => status === 'renamed');
  const isTooMuch = came.length * gone.length > RENAME_LIMIT ** 2;
  const byBlob = grouped(gone, ({ oldBlob }) => oldBlob);
  const byName = grouped(gone, ({ from }) => nameIn(from));
  return (file) => {
    if (file.status === 'added') return !fresh.has(file.path) && (isAnyRenamed || isTooMuch) ? 'unsure' : null;
    const same = byBlob.get(file.newBlob) ?? [];
    const isCertain =
      came.length === 1 ||
      gone.length === 1 ||
      (file.oldBlob === file.newBlob ? isOnlyOneOf(same, file) : isSimilar(file) && same.length === 0);
    return isCertain ? file.from : 'unsure';
  };

  function isSimilar({ path, from, similarity = 0 }: FileDiff): boolean {
    const name = nameIn(path);
    return name === nameIn(from) && similarity >= SIMILAR && byName.get(name)?.length === 1;
  }
}

/** Git prefers a file of the same name, and a regular file is never taken for a link. */
function isOnlyOneOf(same: readonly FileDiff[], { path, from, oldMode, newMode }: FileDiff): boolean {
  if (!isRegular(oldMode) || !isRegular(newMode) || same.some((one) => !isRegular(one.oldMode))) return false;
  if (same.length === 1) return true;
  const name = nameIn(path);
  const named = same.filter((one) => nameIn(one.from) === name);
  return same.length <= MOST_SAME && named.length === 1 && nameIn(from) === name;
}

const isRegular = (mode: string): boolean => mode.startsWith('100');

const nameIn = (path: Path): string => path.slice(path.lastIndexOf('/') + 1);

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
