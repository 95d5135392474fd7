/**
 * Runs a workflow as GitHub would, as far as a machine without GitHub can: parsed and evaluated by GitHub's own packages, job by
 * job, reusable workflows included, each step a process of its own against the stand-in GitHub. What GitHub refuses before
 * anything runs is refused here: a called job that wants more than its caller has, an action that `$/` does not name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StandIn } from './github.ts';
import type { Person } from './payloads.ts';
import { type Contexts, evaluate, fillText, isTruthy } from './rig-expressions.ts';
import {
  combinations,
  conditionsOf,
  fillDeep,
  type Happening,
  listens,
  needsOf,
  type Permissions,
  permissionsOf,
  type RawJob,
  type RawStep,
  type RawWorkflow,
  refuseWhatGitHubRefuses,
  StartupFailure,
  type Values,
} from './rig-workflow.ts';
import { type Ran, runStep } from './runner.ts';

const top = join(import.meta.dirname, '../..');
const ours = (path: string): string => readFileSync(join(top, path), 'utf8');

type Outputs = Readonly<Record<string, string>>;

export interface Rig {
  readonly gitHub: StandIn;
  /** What runs where our action is used; the sources where it is left out. */
  readonly program?: readonly [string, ...string[]];
  /** Other actions by `owner/name`: what they put out, given inputs and the step's own environment. While they run, the stand-in takes what the job may do. */
  readonly actions?: Readonly<Record<string, (inputs: Outputs, env: Outputs) => Outputs | Promise<Outputs>>>;
  readonly vars?: Values;
  readonly secrets?: Values;
  /** An app of the repository's own: a step that is given its token acts as it, with its permissions and not the job's. */
  readonly app?: { readonly token: string; readonly viewer: Person; readonly permissions: readonly string[] };
  /** Beside what a runner sets for each step. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface JobRan {
  readonly id: string;
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** Of steps that ran a process. */
  readonly steps: readonly StepRan[];
}

export type StepRan = Pick<Ran, 'status' | 'stdout' | 'stderr' | 'summary' | 'outputs' | 'commands'>;

export interface WorkflowRan {
  readonly jobs: readonly JobRan[];
  /** How many requests to the API all of it took. */
  readonly requests: number;
}

interface Scope {
  readonly rig: Rig;
  readonly github: Values;
  readonly event: Happening;
  readonly inputs: Values;
  /** What the jobs around have at most; null at the top. */
  readonly granted: Permissions | null;
}

/** Runs the text of a workflow for an event; null when the workflow does not listen to it. */
export async function runWorkflow(rig: Rig, text: string, event: Happening): Promise<WorkflowRan | null> {
  const workflow: RawWorkflow = parse(text);
  if (!listens(workflow, event)) return null;
  const asked = rig.gitHub.requests.length;
  const { state } = rig.gitHub;
  const payloadInputs = (event.payload['inputs'] ?? {}) as Values;
  const github = { event: event.payload, event_name: event.name, token: state.token, repository: state.repository };
  const jobs = await runJobs(text, { rig, github, event, inputs: payloadInputs, granted: null });
  const requests = rig.gitHub.requests
    .slice(asked)
    .filter((one) => !/info\/refs|git-upload-pack|\/blobs\//.test(one)).length;
  return { jobs, requests };
}

async function runJobs(text: string, scope: Scope): Promise<readonly JobRan[]> {
  const workflow: RawWorkflow = parse(text);
  const conditions = await conditionsOf(text);
  for (const [id, job] of Object.entries(workflow.jobs)) refuseWhatGitHubRefuses(id, job, workflow, scope.granted);
  const done = new Map<string, JobRan>();
  const open = Object.entries(workflow.jobs);
  for (let next = open.findIndex(isReady(done)); next >= 0; next = open.findIndex(isReady(done))) {
    const [[id, job]] = open.splice(next, 1) as [[string, RawJob]];
    const needs = needsOf(job).map((one) => done.get(one)!);
    const contexts = { ...contextsOf(scope), needs: Object.fromEntries(needs.map((one) => [one.id, one])) };
    const before = { failed: needs.some(({ result }) => result !== 'success'), cancelled: false };
    const isWanted = isTruthy(evaluate(conditions.get(id) ?? 'success()', contexts, before));
    const ran = isWanted
      ? await runJob(id, job, { ...scope, granted: permissionsOf(job, workflow) ?? null }, contexts)
      : [];
    done.set(id, isWanted ? together(id, ran) : { id, result: 'skipped', outputs: {}, steps: [] });
  }
  if (open.length > 0) throw new StartupFailure(`jobs need one another: ${open.map(([id]) => id).join(', ')}`);
  return [...done.values()];
}

const isReady =
  (done: ReadonlyMap<string, JobRan>) =>
  ([, job]: readonly [string, RawJob]) =>
    needsOf(job).every((one) => done.has(one));
const contextsOf = ({ rig, github, inputs }: Scope): Contexts => ({
  github,
  inputs,
  vars: rig.vars ?? {},
  secrets: { ...rig.secrets, GITHUB_TOKEN: rig.gitHub.state.token },
  needs: {},
  steps: {},
  matrix: {},
  jobs: {},
});

/** One result for each combination of the matrix. */
async function runJob(id: string, job: RawJob, scope: Scope, contexts: Contexts): Promise<readonly JobRan[]> {
  const results: JobRan[] = [];
  for (const matrix of combinations(fillDeep(job.strategy?.matrix ?? {}, contexts))) {
    const here = { ...contexts, matrix };
    results.push(job.uses === undefined ? await runSteps(id, job, scope, here) : await call(id, job, scope, here));
  }
  return results;
}

const together = (id: string, all: readonly JobRan[]): JobRan => ({
  id,
  result: all.some(({ result }) => result === 'failure') ? 'failure' : 'success',
  // What a job leaves empty takes nothing away from what another one of the matrix set.
  outputs: Object.fromEntries([
    ...Object.entries(all[0]?.outputs ?? {}),
    ...all.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== '')),
  ]),
  steps: all.flatMap(({ steps }) => steps),
});

/** A workflow of ours, as a caller that people copy names it. */
async function call(id: string, job: RawJob, scope: Scope, contexts: Contexts): Promise<JobRan> {
  const [, path] = /^OWNER\/assay\/(\.github\/workflows\/[\w-]+\.yml)@COMMIT$/.exec(job.uses ?? '') ?? [];
  if (path === undefined) throw new StartupFailure(`${id} calls \`${job.uses}\`, which is not there`);
  const text = ours(path);
  const { on }: RawWorkflow = parse(text);
  const declared = on.workflow_call?.inputs ?? {};
  const given = Object.entries(job.with ?? {});
  for (const [name] of given) if (!(name in declared)) throw new StartupFailure(`${path} has no input ${name}`);
  const inputs = {
    ...Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, input.default ?? ''])),
    ...Object.fromEntries(given.map(([name, value]) => [name, fillText(value, contexts)])),
  };
  const jobs = await runJobs(text, { ...scope, inputs });
  const outputs = Object.entries(on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [
    name,
    fillText(value, { ...contextsOf(scope), inputs, jobs: Object.fromEntries(jobs.map((one) => [one.id, one])) }),
  ]);
  return { ...together(id, jobs), outputs: Object.fromEntries(outputs) };
}

async function runSteps(id: string, job: RawJob, scope: Scope, contexts: Contexts): Promise<JobRan> {
  const ran: StepRan[] = [];
  const steps: Record<string, { readonly outputs: Readonly<Record<string, string>>; readonly outcome: string }> = {};
  let failed = false;
  for (const step of job.steps ?? []) {
    const here = { ...contexts, steps };
    const status = isStatus(step.if) ? step.if : `success() && (${step.if ?? 'true'})`;
    if (!isTruthy(evaluate(status ?? 'success()', here, { failed, cancelled: false }))) continue;
    const result = await runOne(id, step, scope, here);
    if ('status' in result) ran.push(result);
    failed ||= 'status' in result && result.status !== 0;
    if (step.id !== undefined) steps[step.id] = { outputs: result.outputs, outcome: failed ? 'failure' : 'success' };
  }
  const filled = Object.entries(job.outputs ?? {}).map(([name, value]) => [
    name,
    fillText(value, { ...contexts, steps }),
  ]);
  return { id, result: failed ? 'failure' : 'success', outputs: Object.fromEntries(filled), steps: ran };
}

const isStatus = (condition: string | undefined): condition is string =>
  condition !== undefined && /\b(?:success|failure|always|cancelled)\(\)/.test(condition);

async function runOne(
  job: string,
  step: RawStep,
  scope: Scope,
  contexts: Contexts,
): Promise<StepRan | { readonly outputs: Readonly<Record<string, string>> }> {
  if (step.run !== undefined) return await runProcess(['bash', '-e', '-c', step.run], job, scope, {});
  const uses = step.uses ?? '';
  const filled = (values: Values = {}): Outputs =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fillText(value, contexts)]));
  const given = filled(step.with);
  const other = scope.rig.actions?.[uses.replace(/@.*$/, '')];
  if (other !== undefined) {
    permit(scope, namesOf(scope.granted));
    return { outputs: await other(given, filled(step.env)) };
  }
  const path = uses === 'OWNER/assay@COMMIT' ? 'action.yml' : uses === '$/action' ? 'action/action.yml' : undefined;
  if (path === undefined) throw new StartupFailure(`${job} uses \`${uses}\`, which is not there`);
  const { inputs: declared }: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> } = parse(
    ours(path),
  );
  for (const name of Object.keys(given))
    if (!(name in declared)) throw new StartupFailure(`${path} has no input ${name}`);
  const defaults = Object.entries(declared).map(([name, input]) => [name, fillText(input.default ?? '', contexts)]);
  const program = scope.rig.program ?? [process.execPath, '--no-warnings', join(top, 'src/main.ts')];
  return await runProcess(program, job, scope, { ...Object.fromEntries(defaults), ...given });
}

const namesOf = (granted: Permissions | null): readonly string[] =>
  Object.entries(granted ?? {}).map(([scope, given]) => `${scope}: ${given}`);

/** Nothing that a job before had is left. */
function permit({ rig }: Pick<Scope, 'rig'>, named: readonly string[]): void {
  const { permissions } = rig.gitHub.state;
  permissions.clear();
  // Whoever may do anything may read metadata.
  for (const permission of named.length > 0 ? [...named, 'metadata: read'] : named) permissions.add(permission);
}

/** With what the job was granted. */
async function runProcess(
  command: readonly [string, ...string[]],
  job: string,
  { rig, event, granted }: Scope,
  inputs: Readonly<Record<string, string>>,
): Promise<StepRan> {
  const { state } = rig.gitHub;
  const app = rig.app?.token === inputs['token'] ? rig.app : undefined;
  const own = { token: state.token, viewer: state.viewer };
  permit({ rig }, app?.permissions ?? namesOf(granted));
  if (app !== undefined) Object.assign(state, { token: app.token, viewer: app.viewer });
  await using ran = await runStep({
    command,
    event,
    inputs,
    env: { ...rig.gitHub.env, GITHUB_JOB: job, ...rig.env },
  });
  Object.assign(state, own);
  const { status, stdout, stderr, summary, outputs, commands } = ran;
  return { status, stdout, stderr, summary, outputs, commands };
}
