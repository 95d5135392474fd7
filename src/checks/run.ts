/** Runs the checks on what the change adds. Whatever a check does, there is a result that says so; order and bytes follow from the inputs alone. */
import { spansOf } from '../change/spans.ts';
import type { Change, CheckResult, Finding, NotChecked, Outcome, Provenance, Stage } from '../model.ts';
import type { Claimed, World } from '../world/world.ts';
import type { Check, Port, Target, Tools } from './check.ts';
import { stamp } from './stamp.ts';

export interface Subject {
  readonly change: Change;
  readonly provenance: Provenance;
  readonly stage: Stage;
}

/** One result for each check, in the order of the list. Never throws. */
export async function runChecks(
  checks: readonly Check[],
  { change, provenance, stage }: Subject,
  world: World,
): Promise<readonly CheckResult[]> {
  const targets = targetsOf(change);
  const results: CheckResult[] = [];
  // The job that runs the change's code is asked for nothing that can be read without running it.
  for (const check of stage === 'exercise' ? checks.filter(runsCode) : checks) {
    world.progress(check.title);
    const own = await runOne(check, targets, { change, provenance }, world);
    const isOpen = world.claims !== undefined && runsCode(check);
    results.push(isOpen ? await withClaims(check, own, { change, provenance, world }) : own);
  }
  return results;
}

const runsCode = ({ needs }: Check): boolean => needs.includes('sandbox');

/** What another job found by running the change's code, where that is proven. */
async function withClaims(
  check: Check,
  own: CheckResult,
  { change, provenance, world }: Omit<Subject, 'stage'> & { readonly world: World },
): Promise<CheckResult> {
  const claimed = (await world.claims?.outcome(own, change)) ?? null;
  if (claimed === null) return own;
  if ('unavailable' in claimed) return unproven(own, claimed);
  return resultOf(check.name, check.joined?.(claimed.value) ?? claimed.value, provenance);
}

/** As if nobody had looked, with the reason. */
function unproven(
  own: CheckResult,
  { unavailable, awaited }: Exclude<Claimed<unknown>, { value: unknown }>,
): CheckResult {
  const why = unavailable;
  const targets = (own.targets ?? []).map((one) => ({ ...one, status: 'not-tried' as const, inputs: 0, because: why }));
  return {
    check: own.check,
    status: 'skipped',
    because: awaited ? 'another job has to run it' : 'what another job says of it is not proven',
    examined: own.examined,
    findings: [],
    notChecked: [{ why, count: own.examined }],
    verified: [],
    targets,
    ...(awaited && { awaited }),
  };
}

/** Files with added lines, each line of them in a span. */
export function targetsOf({ files }: Change): readonly Target[] {
  return files
    .filter(({ content, added }) => content.kind === 'text' && added.length > 0)
    .map((file) => ({
      file,
      spans: spansOf(
        file.path,
        file.added.map(({ number }) => number),
      ),
    }));
}

async function runOne(
  check: Check,
  targets: readonly Target[],
  { change, provenance }: Omit<Subject, 'stage'>,
  world: World,
): Promise<CheckResult> {
  // A check breaks on its own: the others still have their say, and nobody takes the silence for a pass.
  try {
    const outcome = await check.run(targets, portsFor(check, { ...world, change, provenance }));
    return resultOf(check.name, outcome, provenance);
  } catch (error) {
    return {
      check: check.name,
      status: 'errored',
      because: reason(error),
      examined: 0,
      findings: [],
      notChecked: [],
      verified: [],
    };
  }
}

function resultOf(check: string, outcome: Outcome, provenance: Provenance): CheckResult {
  return {
    check,
    ...statusOf(outcome),
    examined: outcome.examined,
    findings: outcome.findings.toSorted(byPlace).map((finding) => stamp(finding, provenance)),
    notChecked: merge(outcome.notChecked),
    verified: outcome.verified,
    ...(outcome.targets !== undefined && { targets: outcome.targets }),
  };
}

/** The ports that the check names and no other. The one place where types cannot follow: the keys are chosen at run time. */
function portsFor(check: Check, tools: Tools): Pick<Tools, Port> {
  return Object.fromEntries(check.needs.map((port) => [port, tools[port]])) as Pick<Tools, Port>;
}

function statusOf({ examined, findings, notChecked }: Outcome): Pick<CheckResult, 'status' | 'because'> {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const unknown = notChecked.reduce((sum, { count }) => sum + count, 0);
  if (errors > 0)
    return { status: 'failed', because: `${errors} of ${examined} examined ${errors === 1 ? 'is' : 'are'} wrong` };
  if (examined === 0) return { status: 'passed', because: 'nothing was in question' };
  if (unknown >= examined) return { status: 'skipped', because: `none of ${examined} could be answered` };
  return { status: 'passed', because: `${examined - unknown} of ${examined} examined, no error` };
}

/** The first line of what was thrown: no stack, no path of the machine it ran on beyond what the message holds. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 300) || 'it broke without saying why';
}

/** The same reason once; the most frequent first. */
function merge(notChecked: readonly NotChecked[]): readonly NotChecked[] {
  const counts = new Map<string, number>();
  for (const { why, count } of notChecked) counts.set(why, (counts.get(why) ?? 0) + count);
  const merged = [...counts].map(([why, count]) => ({ why, count }));
  return merged.sort((a, b) => b.count - a.count || compare(a.why, b.why));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.from - b.from ||
    a.to - b.to ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** By code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
