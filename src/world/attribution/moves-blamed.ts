/** Lines that were moved within a change whose history has merges: a replay would lose its way there, so blame is asked who had brought what a commit took elsewhere. */
import type { CommitDiff } from '../../change/diff.ts';
import type { Moved } from '../../change/moves.ts';
import { spansOf } from '../../change/spans.ts';
import { type Place, takenLines } from '../../change/taken.ts';
import type { Change, Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import type { Log } from '../history/history.ts';
import type { Listed, Range } from '../history/range.ts';
import { blameFiles } from './blame.ts';
import { addingDiff, linesIn } from './trace-lines.ts';

/** Each is a process. */
const MOST_ASKED = 50;
/** Lines that were moved more often than this are the first of these movers'. */
const MOST_MOVES = 4;

export interface BlamedMoves {
  /** In the order of the change's files and lines. */
  readonly moves: readonly Moved[];
  readonly notes: readonly string[];
}

/** A line at head, and who is known to have brought it so far. */
interface Line {
  readonly path: Path;
  readonly number: number;
  readonly commit: Sha;
  readonly at: Place;
}

export interface Moving {
  readonly range: Range;
  readonly commits: readonly Listed[];
  readonly log: Log;
}

export async function findMovesByBlame(store: Store, change: Change, moving: Moving): Promise<BlamedMoves> {
  const before = beforeMoves(moving);
  const settled = new Map<string, Moved>();
  let open: readonly Line[] = change.files.flatMap(({ path, added }) =>
    added.flatMap(({ number, commit, at }) => (commit === null || at === null ? [] : [{ path, number, commit, at }])),
  );
  let left = MOST_ASKED;
  let isCut = false;
  for (let round = 0; round < MOST_MOVES && open.length > 0; round += 1) {
    const asked = byVersion(open.flatMap((line) => before(line) ?? []));
    const some = asked.slice(0, left);
    isCut ||= some.length < asked.length;
    left -= some.length;
    open = (await Promise.all(some.map((version) => writersIn(store, moving, version)))).flat();
    for (const { path, number, commit, at } of open)
      settled.set(`${number} ${path}`, { path, from: number, count: 1, commit, at });
  }
  const moves = change.files.flatMap(({ path, added }) =>
    added.flatMap(({ number }) => settled.get(`${number} ${path}`) ?? []),
  );
  return {
    moves,
    notes: isCut ? ['lines were moved within the change in too many places to look at all of them'] : [],
  };
}

/** A line of which a commit moved, and where it stood before, in the commit's parent. */
interface Asked {
  readonly line: Line;
  readonly version: Sha;
  readonly from: Place;
}

/** What a commit took out that follows upon no other one of the change, none of them had brought. */
function beforeMoves({ commits, log }: Moving): (line: Line) => Asked | undefined {
  const diffs = new Map<Sha, CommitDiff>(log.commits.map((diff) => [diff.sha, diff]));
  const ours = new Set(commits.map(({ sha }) => sha));
  const parents = new Map(
    commits.flatMap(({ sha, parents: [first, ...others] }) =>
      first !== undefined && others.length === 0 && ours.has(first) ? [[sha, first] as const] : [],
    ),
  );
  const known = new Map<Sha, ReadonlyMap<string, Place>>();
  const takenBy = (commit: Sha): ReadonlyMap<string, Place> => {
    const diff = diffs.get(commit);
    const taken =
      known.get(commit) ?? new Map(diff && takenLines(diff, log.printed).map(({ to, from }) => [keyOf(to), from]));
    known.set(commit, taken);
    return taken;
  };
  return (line) => {
    const version = parents.get(line.commit);
    const from = version === undefined ? undefined : takenBy(line.commit).get(keyOf(line.at));
    return version === undefined || from === undefined ? undefined : { line, version, from };
  };
}

const keyOf = ({ path, number }: Place): string => `${number} ${path}`;

/** Those that stood in one file of one version. */
function byVersion(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) {
    const key = `${one.version} ${one.from.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** Without those that are older than the range: whoever moved them first brought them to the change. */
async function writersIn(store: Store, { range, commits }: Moving, asked: readonly Asked[]): Promise<readonly Line[]> {
  const [first] = asked;
  if (first === undefined) return [];
  const { path } = first.from;
  const numbers = [...new Set(asked.map(({ from }) => from.number))].sort((one, other) => one - other);
  const within = { ...range, head: first.version };
  const { runs } = await blameFiles(store, { range: within, commits }, [addingDiff(path, spansOf(path, numbers))]);
  const writers = new Map((runs.get(path) ?? []).flatMap(linesIn).map((line) => [line.number, line]));
  return asked.flatMap(({ line, from }) => {
    const writer = writers.get(from.number);
    if (writer === undefined || writer.commit === null || writer.at === null) return [];
    return [{ ...line, commit: writer.commit, at: writer.at }];
  });
}
