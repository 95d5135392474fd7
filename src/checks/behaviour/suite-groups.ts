/** Tests of several runners as one: by runner and folder, one after the other. */
import { type Runs, runsFor } from '../../exercise/suites/runner.ts';
import type { Path } from '../../model.ts';
import type { Runner, Suite, SuiteResult, Tree } from '../../world/world.ts';

export interface Group extends Omit<Runs, 'style' | 'isNamed'> {
  readonly runner: Runner;
  readonly tests: readonly Path[];
}

/** Milliseconds for one run of one runner: for the first one, which may have a whole program to compile, and for later ones. */
export const FIRST = 120_000;
const PATIENCE = 30_000;

/** Those at head for which a runner is known. */
export async function groupsOf(tree: Tree, tests: readonly Path[]): Promise<readonly Group[]> {
  const groups = new Map<string, Group>();
  for (const path of tests) {
    const { style, isNamed, ...runs } = await runsFor(tree, path, (await tree.read('head', path)) ?? '');
    if (style === 'ava' || !isNamed) continue;
    const key = JSON.stringify([style, runs]);
    groups.set(key, { ...runs, runner: style, tests: [...(groups.get(key)?.tests ?? []), path] });
  }
  return [...groups.values()];
}

/** Those files of tests that pass; where not all do, each is run by itself. What takes too long once is not run again. */
export async function passingOf(
  suite: Suite,
  { groups, ended }: { readonly groups: readonly Group[]; readonly ended: SuiteResult['ended'] },
  isOver: () => boolean,
): Promise<readonly Group[]> {
  if (ended === 'passed') return groups;
  if (ended === 'late' || ended === 'missing') return [];
  const passing: Group[] = [];
  for (const group of groups) {
    const tests: Path[] = [];
    for (const path of isOver() ? [] : group.tests) {
      const alone = await suite.run({ ...group, tests: [path], instead: new Map(), patience: PATIENCE });
      if (alone.ended === 'passed') tests.push(path);
    }
    if (tests.length > 0) passing.push({ ...group, tests });
  }
  return passing;
}

/** What became of all: the first thing that is not passed. */
export async function runAll(
  suite: Suite,
  groups: readonly Group[],
  instead: ReadonlyMap<Path, string>,
  patience = PATIENCE,
): Promise<SuiteResult> {
  const noted = new Set<string>();
  for (const group of groups) {
    const result = await suite.run({ ...group, instead, patience });
    for (const one of result.noted) noted.add(one);
    if (result.ended !== 'passed') return { ended: result.ended, noted };
  }
  return { ended: 'passed', noted };
}
