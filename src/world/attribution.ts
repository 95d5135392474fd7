/** Attributes the added lines of a change: by replay where that provably equals blame, by `git blame` within the range elsewhere. Never by the full history. */
import { addedNumbers, attribute, settle } from '../change/attribute.ts';
import type { FileDiff } from '../change/diff.ts';
import { type Lineage, onlyTouch, provenRuns, replay, withMerges } from '../change/replay.ts';
import type { Run } from '../change/runs.ts';
import { countLines, includesLine } from '../change/spans.ts';
import type { AddedLine, Path, Sha } from '../model.ts';
import { blameFiles, linesOfTarget } from './blame.ts';
import { isLinear, readDiffs, readMerges } from './history.ts';
import type { Listed, Range } from './range.ts';
import type { Store } from './store.ts';

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
}

/** So many files are blamed in less time than it takes to read what every commit did. With merges that takes two commands, and proves less. */
const FEW_FILES = { linear: 2, merged: 6 } as const;

export async function attributeFiles(store: Store, task: Task): Promise<Attribution> {
  const lone = loneCommit(task);
  if (lone !== null) return byOne(lone, task.files);
  const isFew = task.files.length <= FEW_FILES[isLinear(task.commits) ? 'linear' : 'merged'];
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
async function readLineages(store: Store, { range, commits, files }: Task): Promise<Lineages> {
  const [diffs, merges] = await Promise.all([
    readDiffs(store, range),
    isLinear(commits) ? [] : readMerges(store, range),
  ]);
  if (diffs === null) return NOTHING;
  return withMerges(replay(diffs, new Set(files.flatMap(namesOf))), merges);
}

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
