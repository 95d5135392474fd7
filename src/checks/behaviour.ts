/** The functions and constants whose text changed still give what they gave, on inputs such as real calls give them, and new ones what their examples say. */
import type TypeScript from 'typescript';
import { exercise } from '../exercise/exercise.ts';
import { type Exercised, type Means, untriedAll } from '../exercise/exercised.ts';
import { harvestFrom, stillSaid } from '../exercise/harvest.ts';
import { type Changed, changedIn } from '../exercise/pairs.ts';
import { type Style, styleOf } from '../exercise/test-text.ts';
import type { Change, Known, Outcome } from '../model.ts';
import type { World } from '../world/world.ts';
import { findingsOf } from './behaviour/findings.ts';
import { type OfFile, outcomeOf } from './behaviour/outcome.ts';
import { isExercised, type TwoVersions, versionsOf } from './behaviour/versions.ts';
import { defineCheck } from './check.ts';

/** Inputs that are made for each function, beside those of real calls. */
const BUDGET = 300;
/** Functions of one run. */
const MOST_FUNCTIONS = 200;
/** Files that are worked on at once: each keeps two processes busy, one after the other. */
const AT_ONCE = 2;
/** The same change gives the same inputs. */
const SEED = 1;

/** A file with what changed in it. */
interface Asked {
  readonly versions: TwoVersions;
  readonly changed: Changed;
  readonly isTooMuch: boolean;
}

export default defineCheck({
  name: 'behaviour',
  title: 'Changed functions give what they gave',
  needs: ['tree', 'sandbox', 'workspace', 'change'],
  async run(_, ports): Promise<Outcome> {
    const { change, tree } = ports;
    // Not the targets: a function may have lost lines and gained none.
    const versions = await versionsOf(change.files.filter(isExercised), tree);
    if (versions.length === 0) return outcomeOf([], '');
    const { default: ts } = await import('typescript');
    const asked = askedIn(ts, versions);
    if (asked.length === 0) return outcomeOf([], '');
    const level = await ports.sandbox.level();
    const means = 'value' in level ? await meansOf(ts, ports) : level;
    const style = styleOf(await tree.read('head', 'package.json'));
    const all = await inTurn(asked, (one) => lookAt(means, one, { change, style }));
    return outcomeOf(all, 'value' in level ? level.value : '');
  },
});

function askedIn(ts: typeof TypeScript, versions: readonly TwoVersions[]): readonly Asked[] {
  let left = MOST_FUNCTIONS;
  return versions.flatMap((one): readonly Asked[] => {
    const changed = changedIn(ts, one.base, one.head);
    const count = changed.functions.length + changed.constants.length;
    left -= count;
    return count === 0 ? [] : [{ versions: one, changed, isTooMuch: left < 0 }];
  });
}

async function meansOf(
  ts: typeof TypeScript,
  { tree, sandbox, workspace }: Pick<World, 'tree' | 'sandbox' | 'workspace'>,
): Promise<Known<Means>> {
  const files = await workspace.files();
  const packages = 'value' in files ? files.value.top : null;
  const callsOf = harvestFrom(ts, tree);
  return { value: { ts, sandbox, packages, callsOf, isStillSaid: stillSaid(ts, tree), seed: SEED, budget: BUDGET } };
}

async function lookAt(
  means: Known<Means>,
  { versions, changed, isTooMuch }: Asked,
  { change, style }: { readonly change: Change; readonly style: Style },
): Promise<OfFile> {
  const { base, head } = versions;
  const { path } = head;
  const results = await resultsOf(
    isTooMuch ? { unavailable: `more than ${MOST_FUNCTIONS} functions changed` } : means,
    {
      ...changed,
      base,
      head,
    },
  );
  const former = (name: string) => changed.functions.find((pair) => pair.head.name === name)?.base?.text;
  return { path, results, findings: results.flatMap((one) => findingsOf(one, { path, style, change, former })) };
}

const resultsOf = async (means: Known<Means>, work: Parameters<typeof exercise>[1]): Promise<readonly Exercised[]> =>
  'unavailable' in means ? untriedAll(work, means.unavailable) : exercise(means.value, work);

/** Some at once, their answers in the order of the items. */
async function inTurn<Item, Done>(items: readonly Item[], work: (item: Item) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
