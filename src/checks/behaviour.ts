/** The functions and constants whose text changed still give what they gave, on inputs such as real calls give them, and new ones what their examples say. */
import type TypeScript from 'typescript';
import { filesOf } from '../exercise/evaluation/imported.ts';
import { type Exercised, type Means, OVER, untriedAll } from '../exercise/exercised.ts';
import { freshFrom, harvestFrom, stillSaid } from '../exercise/harvest/harvest.ts';
import { readerAt } from '../exercise/modules/locate.ts';
import { type Writing, writingFor } from '../exercise/regression-test/conventions.ts';
import { type Batch, plan } from '../exercise/shards.ts';
import { declarationsFor } from '../exercise/types/declarations.ts';
import type { Change, Known, Outcome } from '../model.ts';
import { type Asked, askedIn, withMoves } from './behaviour/asked.ts';
import { findingsOf } from './behaviour/findings.ts';
import { isFix, mendingOf } from './behaviour/fix.ts';
import { type OfFile, outcomeOf, withUnread } from './behaviour/outcome.ts';
import { joined } from './behaviour/said.ts';
import { isExercised, removedOf, versionsOf } from './behaviour/versions.ts';
import { defineCheck, type Tools } from './check.ts';

/** Inputs that are made for each function, beside those of real calls. */
const BUDGET = 300;
/** Functions of one run. */
const MOST_FUNCTIONS = 200;
/** Files that are worked on at once: each keeps two processes busy, one after the other. */
const AT_ONCE = 2;
/** Milliseconds after which no further function is begun. */
const MOST_TIME = 300_000;
/** The same change gives the same inputs. */
const SEED = 1;

const needs = ['tree', 'sandbox', 'workspace', 'change', 'provenance', 'suites', 'share', 'now'] as const;
type Ports = Pick<Tools, (typeof needs)[number]>;

export default defineCheck({
  name: 'behaviour',
  title: 'Changed functions give what they gave',
  needs,
  joined,
  async run(_, ports): Promise<Outcome> {
    const { change, tree, share = null, provenance = null } = ports;
    // Not the targets: a function may have lost lines and gained none.
    const versions = await versionsOf(change.files.filter(isExercised), tree);
    if (versions.length === 0) return outcomeOf([], '');
    const { default: ts } = await import('typescript');
    const asked = askedIn(ts, versions);
    const tasks = withMoves(ts, asked, await removedOf(change.files, tree));
    const batches = plan(tasks, { provenance, share, most: MOST_FUNCTIONS });
    const isFirst = share === null || share.index === 1;
    const unread = isFirst ? asked.filter(({ changed }) => !changed.isRead).length : 0;
    if (batches.length === 0) return withUnread(outcomeOf([], ''), unread);
    const level = await ports.sandbox.level();
    const means = 'value' in level ? await meansOf(ts, ports) : level;
    const tried = await inTurn(batches, (batch) => tryOut(means, batch));
    const files = await inTurn(tasks, (one) =>
      lookAt(one, resultsFor(one, batches, tried), { change, writing: () => writingFor(ts, tree, one.versions.head) }),
    );
    const outcome = withUnread(outcomeOf(files, 'value' in level ? level.value : ''), unread);
    if ('unavailable' in means) return outcome;
    const all = async () =>
      share === null
        ? tried.flat()
        : (
            await inTurn(plan(tasks, { provenance, share: null, most: MOST_FUNCTIONS }), (one) => tryOut(means, one))
          ).flat();
    const { suites } = ports;
    const { evidenceFor, withEvidence } = await import('./behaviour/related-evidence.ts');
    const evidence = { tree, suites, share, change, means: means.value, asked, all };
    return withEvidence(outcome, await evidenceFor(evidence));
  },
});

async function meansOf(ts: typeof TypeScript, { tree, sandbox, workspace, change, now }: Ports): Promise<Known<Means>> {
  const installed = await workspace.files();
  const packages = 'value' in installed ? installed.value.top : null;
  const reader = readerAt(tree, 'base');
  const files = filesOf(ts, reader);
  const timeAfter = (milliseconds: number) => {
    const end = (now?.() ?? 0) + milliseconds;
    return (): boolean => now !== undefined && now() > end;
  };
  return {
    value: {
      ts,
      sandbox,
      packages,
      callsOf: harvestFrom(ts, tree, files),
      freshCallsOf: freshFrom(
        ts,
        tree,
        change.files.filter(({ content }) => content.kind === 'text').map(({ path }) => path),
      ),
      declarationsOf: (path) => declarationsFor(ts, { files, reader }, path),
      isStillSaid: stillSaid(ts, tree),
      seed: SEED,
      budget: BUDGET,
      isFix: isFix(change),
      isOver: timeAfter(MOST_TIME),
      timeAfter,
    },
  };
}

async function tryOut(
  means: Known<Means>,
  { file: { versions }, part, firsts, isTooMuch }: Batch<Asked>,
): Promise<readonly Exercised[]> {
  if (isTooMuch) return untriedAll(part, `more than ${MOST_FUNCTIONS} functions changed`);
  if ('unavailable' in means) return untriedAll(part, means.unavailable);
  if (means.value.isOver()) return untriedAll(part, OVER);
  // What makes values takes long to load: whoever has nothing to try does not wait for it.
  const { exercise } = await import('../exercise/exercise.ts');
  return exercise(means.value, { ...part, ...versions, firsts });
}

/** In the order of the text, whatever was tried first. */
function resultsFor(
  asked: Asked,
  batches: readonly Batch<Asked>[],
  tried: readonly (readonly Exercised[])[],
): readonly Exercised[] {
  const results = batches.flatMap(({ file }, index) => (file === asked ? (tried[index] ?? []) : []));
  const { functions, constants } = asked.changed;
  const order = [...functions, ...constants].map(({ head }) => head.name);
  return results.toSorted((one, other) => order.indexOf(one.subject.name) - order.indexOf(other.subject.name));
}

async function lookAt(
  { path, changed }: Asked,
  results: readonly Exercised[],
  { change, writing }: { readonly change: Change; readonly writing: () => Promise<Writing> },
): Promise<OfFile> {
  const former = (name: string) => changed.functions.find((pair) => pair.head.name === name)?.base?.text;
  const telling = results.filter(
    ({ answer, unmet, remark, taints }) =>
      ('tried' in answer && answer.differences.length > 0) || unmet.length > 0 || remark !== null || taints !== null,
  );
  const place = telling.length === 0 ? null : { path, writing: await writing(), change, former };
  const findings = results.flatMap((one) => [
    ...(place === null ? [] : findingsOf(one, place)),
    ...mendingOf(one, path),
  ]);
  return { path, results, findings };
}

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
