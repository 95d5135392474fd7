/** Attributes the added lines of a change: by replay where that provably equals blame, by `git blame` within the range elsewhere. Never by the full history. */
import { addedNumbers, attribute, settle } from '../../change/attribute.ts';
import type { FileDiff } from '../../change/diff.ts';
import { type Fresh, needsSearch } from '../../change/renames.ts';
import { type Lineage, onlyTouch, provenRuns, replay, withMerges } from '../../change/replay.ts';
import type { Run } from '../../change/runs.ts';
import { countLines, includesLine } from '../../change/spans.ts';
import type { AddedLine, Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import { isLinear, type Log, readFresh, readMerges } from '../history/history.ts';
import type { Listed, Range } from '../history/range.ts';
import { blameFiles, linesOfTarget } from './blame.ts';

export interface Attribution {
  /** The lines that are the change's, by path. */
  readonly added: ReadonlyMap<Path, readonly AddedLine[]>;
  readonly notes: readonly string[];
}

export interface Task {
  readonly range: Range;
  /** All of the range, parents before children. */
  readonly commits: readonly Listed[];
  /** The files with added lines, as git compares base with head. */
  readonly files: readonly FileDiff[];
  /** What the commits did; null for a single one, and where it is more than Assay reads. */
  readonly log: Log | null;
}

/** With merges in the range, so many files are blamed in less time than it takes to read what the merges did. */
const FEW_FILES = 6;

export async function attributeFiles(store: Store, task: Task): Promise<Attribution> {
  const lone = loneCommit(task);
  if (lone !== null) return byOne(lone, task.files);
  const isFew = task.files.length <= FEW_FILES && !isLinear(task.commits);
  const known = isFew ? NOTHING : await readLineages(store, task);
  const found = await findRuns(store, task, known);
  const lines = task.files.map((file) => ({ file, ours: attribute(found.numbers(file), found.runs(file)) }));
  // Who else touched a file matters only for a line on which git disagrees with itself.
  const isOpen = lines.some(({ ours }) => ours.some(({ commit }) => commit === null));
  const lineages = isFew && isOpen ? await readLineages(store, task) : known;
  const added = lines.map(({ file, ours }): readonly [Path, readonly AddedLine[]] => {
    const only = onlyTouch(
      namesOf(file).map((name) => lineages.get(name)),
      file.newBlob,
    );
    return [file.path, settle(ours, { path: file.path, only })];
  });
  return { added: new Map(added), notes: found.notes };
}

/** Where there is but one commit, and it is no merge, everything new is its own. */
function loneCommit({ range, commits }: Task): Sha | null {
  const [first, ...others] = commits;
  const isLone = others.length === 0 && first?.parents.length === 1 && range.bases.length === 1;
  return isLone ? first.sha : null;
}

function byOne(commit: Sha, files: readonly FileDiff[]): Attribution {
  const added = files.map(({ path, hunks }): readonly [Path, readonly AddedLine[]] => [
    path,
    settle(attribute(addedNumbers(hunks), []), { path, only: commit }),
  ]);
  return { added: new Map(added), notes: [] };
}

type Lineages = ReadonlyMap<Path, Lineage>;
const NOTHING: Lineages = new Map();

/** Of the changed files alone; nothing where the history is longer than Assay reads. */
async function readLineages(store: Store, task: Task): Promise<Lineages> {
  if (task.log === null) return NOTHING;
  if (isLinear(task.commits)) return replayLinear(store, task, task.log);
  const wanted = { paths: pathsOf(task), isLinear: false, fresh: NOTHING_FRESH };
  return withMerges(replay(task.log.commits, wanted), await readMerges(store, task.range));
}

/** More files than this are left to blame only once git has said which of the new ones resemble none of the old ones. */
const FEW_OPEN = 2;
const NOTHING_FRESH: ReadonlyMap<Sha, Fresh> = new Map();

async function replayLinear(store: Store, task: Task, { commits }: Log): Promise<Lineages> {
  const wanted = { paths: pathsOf(task), isLinear: true, fresh: NOTHING_FRESH };
  const lineages = replay(commits, wanted);
  const open = task.files.filter(({ path }) => lineages.get(path)?.runs === null);
  const moving = commits.filter(({ files }) => needsSearch(files));
  if (open.length <= FEW_OPEN || moving.length === 0) return lineages;
  const shas = moving.map(({ sha }) => sha);
  return replay(commits, { ...wanted, fresh: await readFresh(store, shas) });
}

const pathsOf = ({ files }: Task): ReadonlySet<Path> => new Set(files.flatMap(namesOf));

/** Its name at head, and its name at base where that is another one. */
const namesOf = ({ path, from }: FileDiff): readonly Path[] => (from === path ? [path] : [path, from]);

interface Found {
  /** The lines of a file that are the change's. */
  numbers(file: FileDiff): readonly number[];
  runs(file: FileDiff): readonly Run[];
  readonly notes: readonly string[];
}

/** By replay where that is proven, by blame elsewhere. With several merge bases a line can be the target's, which only blame tells. */
async function findRuns(store: Store, task: Task, lineages: Lineages): Promise<Found> {
  const { range, commits, files } = task;
  const mayProve = range.bases.length === 1;
  const proven = new Map(
    files.flatMap(({ path, newBlob }): readonly [Path, readonly Run[]][] => {
      const runs = mayProve ? provenRuns(lineages.get(path), { head: newBlob, isLinear: isLinear(commits) }) : null;
      return runs === null ? [] : [[path, runs]];
    }),
  );
  const blamed = await blameFiles(
    store,
    task,
    files.filter(({ path }) => !proven.has(path)),
  );
  const theirs = await linesOfTarget(store, range, blamed);
  const foreign = [...theirs.values()].reduce((sum, spans) => sum + countLines(spans), 0);
  const note = `${foreign} lines came with a merge of the target and are not counted as the change's`;
  return {
    numbers: ({ path, hunks }) => addedNumbers(hunks).filter((number) => !includesLine(theirs.get(path) ?? [], number)),
    runs: ({ path }) => proven.get(path) ?? blamed.runs.get(path) ?? [],
    notes: foreign > 0 ? [...blamed.notes, note] : blamed.notes,
  };
}
