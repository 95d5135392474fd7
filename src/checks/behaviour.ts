/** The functions whose text changed still give what they gave, on inputs such as real calls give them. */
import type TypeScript from 'typescript';
import { changedFunctions, type Exercised, exercise, type Means, type Pair } from '../exercise/exercise.ts';
import { harvestFrom } from '../exercise/harvest.ts';
import { styleOf } from '../exercise/test-text.ts';
import type { Known, NotChecked, Outcome, Path, Verified } from '../model.ts';
import type { World } from '../world/world.ts';
import { findingsOf } from './behaviour/findings.ts';
import { isExercised, type TwoVersions, versionsOf } from './behaviour/versions.ts';
import { defineCheck } from './check.ts';

/** Inputs that are made for each function, beside those of real calls. */
const BUDGET = 300;
/** Functions of one run; the rest is said. */
const MOST_FUNCTIONS = 200;
/** The same change gives the same inputs. */
const SEED = 1;

/** A file with the functions that changed in it. */
interface Asked {
  readonly versions: TwoVersions;
  readonly pairs: readonly Pair[];
}

interface Tried {
  readonly path: Path;
  readonly results: readonly Exercised[];
}

export default defineCheck({
  name: 'behaviour',
  title: 'Changed functions give what they gave',
  needs: ['tree', 'sandbox', 'workspace', 'change'],
  async run(_, ports) {
    const { change } = ports;
    const versions = await versionsOf(
      // Not the targets: a function may have lost lines and gained none.
      change.files.filter(isExercised),
      ports.tree,
    );
    if (versions.length === 0) return outcomeOf([], []);
    const { default: ts } = await import('typescript');
    const asked = askedIn(ts, versions);
    const means = await meansOf(ts, ports);
    const tried: Tried[] = [];
    for (const one of asked) tried.push({ path: one.versions.head.path, results: await resultsOf(means, one) });
    const style = styleOf(await ports.tree.read('head', 'package.json'));
    return outcomeOf(
      tried,
      tried.flatMap(({ path, results }) => results.flatMap((one) => findingsOf(one, { path, style, change }))),
    );
  },
});

function askedIn(ts: typeof TypeScript, versions: readonly TwoVersions[]): readonly Asked[] {
  let left = MOST_FUNCTIONS;
  return versions.flatMap((one): readonly Asked[] => {
    const pairs = changedFunctions(ts, one.base, one.head);
    const taken = pairs.slice(0, left);
    left -= taken.length;
    return pairs.length === 0 ? [] : [{ versions: one, pairs }];
  });
}

/** Unavailable: nothing of the change may run here. */
async function meansOf(
  ts: typeof TypeScript,
  { tree, sandbox, workspace }: Pick<World, 'tree' | 'sandbox' | 'workspace'>,
): Promise<Known<Means>> {
  const level = await sandbox.level();
  if ('unavailable' in level) return level;
  const files = await workspace.files();
  const packages = 'value' in files ? files.value.top : null;
  return { value: { ts, sandbox, packages, callsOf: harvestFrom(ts, tree), seed: SEED, budget: BUDGET } };
}

async function resultsOf(means: Known<Means>, { versions, pairs }: Asked): Promise<readonly Exercised[]> {
  const untried = (why: string): readonly Exercised[] =>
    pairs.map(({ head: func }) => ({ func, answer: { untried: why } }));
  if ('unavailable' in means) return untried(means.unavailable);
  const { base, head } = versions;
  return base === null
    ? untried('it is new: there is nothing to compare it with')
    : exercise(means.value, { base, head, pairs });
}

function outcomeOf(tried: readonly Tried[], findings: Outcome['findings']): Outcome {
  const all = tried.flatMap(({ path, results }) => results.map((one) => ({ path, ...one })));
  const notChecked = all.flatMap(({ answer }): readonly NotChecked[] =>
    'untried' in answer ? [{ why: answer.untried, count: 1 }] : [],
  );
  return { examined: all.length, findings, notChecked, verified: verified(all) };
}

function verified(all: readonly (Exercised & { readonly path: Path })[]): readonly Verified[] {
  const equal = all.flatMap(({ path, func, answer }) =>
    'tried' in answer && answer.differences.length === 0 ? [{ path, func, tried: answer.tried }] : [],
  );
  if (equal.length === 0) return [];
  const inputs = equal.reduce((sum, { tried }) => sum + tried, 0);
  const functions = equal.length === 1 ? '1 changed function gives' : `${equal.length} changed functions give`;
  return [
    {
      what: `${functions} the same results as before on ${inputs} inputs`,
      limit: 'inputs such as calls in the repository give, not all there are',
      spans: equal.map(({ path, func: { from, to } }) => ({ path, from, to })),
    },
  ];
}
