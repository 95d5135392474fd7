/** What is asked of each changed file: its changed functions, beside what they were; those that came from another file beside what they were there. */
import type TypeScript from 'typescript';
import type { Version } from '../../exercise/exercised.ts';
import { type Func, functionsIn, parseFile } from '../../exercise/functions/functions.ts';
import { areAlike, type Compared, changedIn } from '../../exercise/functions/pairs.ts';
import type { Path } from '../../model.ts';
import type { TwoVersions } from './versions.ts';

type Ts = typeof TypeScript;

/** A file with what changed in it. */
export interface Asked {
  readonly path: Path;
  readonly versions: TwoVersions;
  readonly changed: Compared;
}

export const askedIn = (ts: Ts, versions: readonly TwoVersions[]): readonly Asked[] =>
  versions.map((one) => ({
    path: one.head.path,
    versions: one,
    changed: changedIn(ts, one.base, one.head),
  }));

interface Gone {
  readonly func: Func;
  readonly version: Version;
}

/** The same, where what looks new and went away elsewhere is asked apart, against the file that it came from. `removed`: files that are there at base alone. */
export function withMoves(ts: Ts, asked: readonly Asked[], removed: readonly Version[]): readonly Asked[] {
  const isAnyNew = asked.some(({ changed }) => changed.functions.some(({ base }) => base === null));
  if (!isAnyNew) return asked;
  const gone = [
    ...asked.flatMap((one) => goneFrom(ts, one)),
    ...removed.flatMap((version) => functionsOf(ts, version).map((func) => ({ func, version }))),
  ];
  return asked.flatMap((one) => apart(one, gone));
}

const functionsOf = (ts: Ts, { path, text }: Version): readonly Func[] => functionsIn(ts, parseFile(ts, path, text));

/** Functions of a file that it has no longer, under whatever name. */
function goneFrom(ts: Ts, { versions: { base, head }, changed }: Asked): readonly Gone[] {
  if (base === null || !changed.isRead) return [];
  const left = new Set(functionsOf(ts, head).map(({ name }) => name));
  const renamed = new Set(changed.functions.map((pair) => pair.base?.name));
  return functionsOf(ts, base)
    .filter(({ name }) => !left.has(name) && !renamed.has(name))
    .map((func) => ({ func, version: base }));
}

function apart(asked: Asked, gone: readonly Gone[]): readonly Asked[] {
  const { path, versions, changed } = asked;
  const moved = changed.functions.flatMap((pair) => {
    const [former, ...more] = pair.base === null ? gone.filter(({ func }) => areAlike(func, pair.head)) : [];
    return former === undefined || more.length > 0 ? [] : [{ former, pair: { ...pair, base: former.func } }];
  });
  if (moved.length === 0) return [asked];
  const names = new Set(moved.map(({ pair }) => pair.head.name));
  const stayed = { ...changed, functions: changed.functions.filter(({ head }) => !names.has(head.name)) };
  return [
    { ...asked, changed: stayed },
    ...[...new Set(moved.map(({ former }) => former.version))].map((base) => ({
      path,
      versions: { ...versions, base },
      changed: {
        functions: moved.filter(({ former }) => former.version === base).map(({ pair }) => pair),
        constants: [],
        isRead: true,
      },
    })),
  ];
}
