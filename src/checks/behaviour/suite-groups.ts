/** Tests of several runners as one: by runner, one after the other. */
import { runnerFor } from '../../exercise/related.ts';
import type { Style } from '../../exercise/test-text.ts';
import type { Path } from '../../model.ts';
import type { Runner, Suite, SuiteResult, Tree } from '../../world/world.ts';

export interface Group {
  readonly runner: Runner;
  readonly tests: readonly Path[];
}

/** Milliseconds for one run of one runner. */
const PATIENCE = 30_000;

/** Those at head for which a runner is known. */
export async function groupsOf(tree: Tree, tests: readonly Path[], style: Style): Promise<readonly Group[]> {
  const groups = new Map<Runner, Path[]>();
  for (const path of tests) {
    const runner = runnerFor((await tree.read('head', path)) ?? '', style);
    if (runner !== null) groups.set(runner, [...(groups.get(runner) ?? []), path]);
  }
  return [...groups].map(([runner, paths]) => ({ runner, tests: paths }));
}

/** What became of all: the first thing that is not passed. */
export async function runAll(
  suite: Suite,
  groups: readonly Group[],
  instead: ReadonlyMap<Path, string>,
): Promise<SuiteResult> {
  const noted = new Set<string>();
  for (const { runner, tests } of groups) {
    const result = await suite.run({ runner, tests, instead, patience: PATIENCE });
    for (const one of result.noted) noted.add(one);
    if (result.ended !== 'passed') return { ended: result.ended, noted };
  }
  return { ended: 'passed', noted };
}
