/** The files of a change by the configuration that governs them: looked at at head, looked at again with everything that may add to a surface, and compared with base. */
import type { NotChecked, Path } from '../../model.ts';
import type { WorkspaceFiles } from '../../world/world.ts';
import type { Target } from '../check.ts';
import { additionsIn, type MayBeAdded } from './additions.ts';
import { withModules } from './component.ts';
import { type Configuration, configurationsOf } from './configurations.ts';
import { type Answer, type Bench, brokenBecause, examinerOf, type Found, type Question } from './examine.ts';
import { hostsOf, keepRead, type Sources, type TypeScript } from './host.ts';
import { type Locks, locksOf } from './locks.ts';
import { librariesOf } from './own-compiler.ts';
import { ownersOf } from './owner.ts';
import { snapshotOf } from './snapshot.ts';
import { unanswerable } from './unanswerable.ts';
import { type WithSources, withSources } from './unbuilt.ts';
import { type IsUnsaid, unsaidIn } from './unsaid.ts';
import { subjectOf } from './words.ts';

export interface Examined {
  readonly path: Path;
  readonly found: readonly Found[];
  /** The lines of what could be looked up, one for each. */
  readonly known: readonly number[];
  readonly notChecked: readonly NotChecked[];
}

interface Group {
  readonly configuration: Configuration;
  readonly targets: readonly Target[];
}

interface Moment {
  readonly compiler: TypeScript;
  readonly snapshot: WithSources;
  readonly sources: Sources;
  /** Installed packages are what they are: base too is held against the lockfile of head. */
  readonly locks: Locks;
  readonly isUnsaid: IsUnsaid;
  readonly mayBeAdded: MayBeAdded;
  /** Hands memory back. */
  readonly release: () => void;
}

export async function examineChange(
  compiler: TypeScript,
  files: WorkspaceFiles,
  targets: readonly Target[],
): Promise<readonly Examined[]> {
  const snapshot = await snapshotAt(files, 'head');
  const head: Moment = {
    compiler,
    snapshot,
    sources: new Map(),
    locks: locksOf(snapshot),
    isUnsaid: unsaidIn(snapshot),
    mayBeAdded: additionsIn(snapshot),
    release: files.release,
  };
  const { groups, left } = grouped(head, targets);
  const examined = examineGroups(head, groups);
  const hasFindings = examined.some(({ answers }) => answers.some(({ found }) => found.length > 0));
  const base = hasFindings ? { ...head, snapshot: await snapshotAt(files, 'base') } : undefined;
  return [
    ...left,
    ...examined.flatMap(({ group, answers }) => (base === undefined ? answers : withoutOld(base, group, answers))),
  ];
}

const snapshotAt = async (files: WorkspaceFiles, at: 'base' | 'head'): Promise<WithSources> =>
  withSources(withModules(snapshotOf(files, await files.differing(at), await files.own(at))));

function grouped(
  { compiler, snapshot }: Moment,
  targets: readonly Target[],
): { readonly groups: readonly Group[]; readonly left: readonly Examined[] } {
  const configurations = configurationsOf(
    compiler,
    hostsOf(compiler, { snapshot, libraries: null, sources: new Map(), options: {} }),
    snapshot,
  );
  const groups = new Map<string, { readonly configuration: Configuration; readonly targets: Target[] }>();
  const left: Examined[] = [];
  for (const target of targets) {
    const { path } = target.file;
    const configuration = guarded(compiler, () => configurations.governing(path));
    const why =
      'unreadable' in configuration ? configuration.unreadable : unanswerable(snapshot, target.file, configuration);
    if (why !== undefined) left.push(unanswered(path, why));
    else if (!('unreadable' in configuration)) {
      const group = groups.get(configuration.key) ?? { configuration, targets: [] };
      groups.set(configuration.key, group);
      group.targets.push(target);
    }
  }
  return { groups: [...groups.values()], left };
}

/** One file of which nothing can be told. */
export const unanswered = (path: Path, why: string): Examined => ({
  path,
  found: [],
  known: [],
  notChecked: [{ why, count: 1 }],
});

/** Hostile texts can exhaust the compiler's stack or its patience: then there is no answer, and nothing else ends. */
function guarded<T>(compiler: TypeScript, work: () => T): T | { readonly unreadable: string } {
  try {
    return work();
  } catch (error) {
    const why = brokenBecause(compiler, error);
    if (why === undefined) throw error;
    return { unreadable: why };
  }
}

function examineGroup(head: Moment, { configuration, targets }: Group): readonly Examined[] {
  const questions = targets.map(questionOf);
  const answers = guarded(head.compiler, () => {
    const examiner = examinerOf(benchOf(head, configuration), configuration);
    const first = examiner.examine(questions, configuration.declarations);
    const wrong = new Set(first.filter(({ found }) => found.length > 0).map(({ path }) => path));
    if (wrong.size === 0) return first;
    // Modules that nothing here imports can add to the surfaces of others: where something is amiss, the whole project is read.
    const again = questions.filter(({ path }) => wrong.has(path));
    const second = examiner.examine(again, [...configuration.files]);
    return [...first.filter(({ path }) => !wrong.has(path)), ...second];
  });
  if ('unreadable' in answers) return questions.map(({ path }) => unanswered(path, answers.unreadable));
  return answers.map(examinedOf);
}

/** One after the other, so that no more than one program is held. */
function examineGroups(
  head: Moment,
  groups: readonly Group[],
): readonly { readonly group: Group; readonly answers: readonly Examined[] }[] {
  return ordered(groups).map((group) => {
    head.release();
    return { group, answers: examineGroup(head, group) };
  });
}

/** The largest comes first: the memory that it takes is free for the others. Those of one part of the repository, which read much the same, follow one another. */
function ordered(groups: readonly Group[]): readonly Group[] {
  const [largest] = [...groups].sort((a, b) => b.targets.length - a.targets.length);
  const others = groups.filter((group) => group !== largest);
  return [
    ...(largest === undefined ? [] : [largest]),
    ...others.sort((a, b) => (a.configuration.key < b.configuration.key ? -1 : 1)),
  ];
}

const benchOf = (
  { compiler, snapshot, sources, locks, isUnsaid, mayBeAdded, release }: Moment,
  { isChecked, hasHosts, own, options }: Configuration,
): Bench => ({
  compiler,
  hosts: hostsOf(compiler, { snapshot, libraries: librariesOf(own), sources, options }),
  owners: ownersOf({ compiler, snapshot, locks }, { isChecked, hasHosts }),
  isUnsaid,
  mayBeAdded,
  onProgram: (program, isSecond) => {
    const isMuchForgotten = keepRead(sources, program);
    if (isMuchForgotten || isSecond) release();
  },
});

const questionOf = ({ file, spans }: Target): Question => ({
  path: file.path,
  added: { has: (line) => spans.some(({ from, to }) => from <= line && line <= to) },
});

const examinedOf = ({ path, found, known, unknown }: Answer): Examined => ({
  path,
  found,
  known,
  notChecked: unknown.map((why) => ({ why, count: 1 })),
});

/** What the same file was refused before the change is no news. Where base cannot be read, all is. */
function withoutOld(
  base: Moment,
  { configuration, targets }: Group,
  answers: readonly Examined[],
): readonly Examined[] {
  const wrong = new Set(answers.filter(({ found }) => found.length > 0).map(({ path }) => path));
  const changed = targets.filter(({ file }) => wrong.has(file.path) && file.from !== null);
  if (changed.length === 0) return answers;
  base.release();
  const questions = changed.map(({ file }) => ({ path: file.from ?? file.path, added: everyLine }));
  const before = guarded(base.compiler, () =>
    examinerOf(benchOf(base, configuration), configuration).examine(questions, configuration.declarations),
  );
  if ('unreadable' in before) return answers;
  const old = new Map(before.map(({ path, found }) => [path, new Set(found.map(({ missing }) => subjectOf(missing)))]));
  const pathBefore = new Map(changed.map(({ file }) => [file.path, file.from ?? file.path]));
  return answers.map((answer) => {
    const known = old.get(pathBefore.get(answer.path) ?? '');
    return { ...answer, found: answer.found.filter(({ missing }) => known?.has(subjectOf(missing)) !== true) };
  });
}

const everyLine = { has: () => true };
