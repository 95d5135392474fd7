/** The files of a change that globs mean, found without asking about those that begin otherwise. What was found once is kept. */
import type { FileChange, Path } from '../../model.ts';
import type { Alternative } from './glob.ts';
import type { Paths } from './glob-list.ts';

interface Place {
  readonly path: Path;
  /** Where the file stands in the change's list. */
  readonly at: number;
}

type Files = readonly FileChange[];

/** They hold nothing but what follows from the list, for as long as somebody has the list. */
const places = new WeakMap<Files, readonly Place[]>();
const marks = new WeakMap<Files, ReadonlyMap<string, readonly Place[]>>();
const found = new WeakMap<Files, Map<string, Files>>();

/** In the order of the list. A renamed or removed file is also where it was. */
export function filesIn(files: Files, paths: Paths): Files {
  const known = found.get(files) ?? new Map<string, Files>();
  found.set(files, known);
  const key = JSON.stringify(paths.globs);
  const kept = known.get(key) ?? search(files, paths);
  known.set(key, kept);
  return kept;
}

function search(files: Files, { wanted, unwanted }: Paths): Files {
  const all = places.get(files) ?? placesOf(files);
  places.set(files, all);
  const meant = new Set<number>();
  for (const one of wanted) {
    for (const { path, at } of candidates(one, files, all)) {
      if (one.match(path) && !unwanted.some(({ match }) => match(path))) meant.add(at);
    }
  }
  return [...meant].sort((one, other) => one - other).flatMap((at) => files[at] ?? []);
}

function candidates({ start, mark }: Alternative, files: Files, all: readonly Place[]): readonly Place[] {
  if (start !== '') return beginningWith(all, start);
  if (mark === null) return all;
  const known = marks.get(files) ?? byMark(all);
  marks.set(files, known);
  return known.get(mark) ?? [];
}

/** Each place under the parts of its path, and under how its name ends. */
function byMark(all: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of all) {
    const { path } = place;
    const ending = `*${path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/') + 1))}`;
    for (const mark of [...path.split('/'), ending]) {
      const others = found.get(mark);
      if (others === undefined) found.set(mark, [place]);
      else if (others.at(-1) !== place) others.push(place);
    }
  }
  return found;
}

function beginningWith(all: readonly Place[], start: string): readonly Place[] {
  const first = firstFrom(all, start);
  let end = first;
  while (all[end]?.path.startsWith(start) === true) end++;
  return all.slice(first, end);
}

/** Sorted by code units, so that those with one beginning stand together. */
function placesOf(files: Files): readonly Place[] {
  const both = files.flatMap(({ path, from }, at) =>
    from === null || from === path
      ? [{ path, at }]
      : [
          { path, at },
          { path: from, at },
        ],
  );
  return both.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

/** The first place that does not come before `start`. */
function firstFrom(all: readonly Place[], start: string): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.path ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
