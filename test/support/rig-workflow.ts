/** The text of a workflow: what it says, what GitHub's own parser has against it, and what GitHub refuses before anything runs. */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { type Contexts, fill } from './rig-expressions.ts';

export type Values = Readonly<Record<string, unknown>>;
export type Permissions = Readonly<Record<string, string>>;

export interface RawStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Values;
  readonly with?: Values;
}
export interface RawJob {
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix?: unknown };
  readonly uses?: string;
  readonly with?: Values;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly RawStep[];
}
export interface RawWorkflow {
  readonly name?: string;
  readonly on: Readonly<
    Record<string, { readonly types?: readonly string[]; readonly workflows?: readonly string[] } | null>
  > & {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean }>>;
      readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
    };
  };
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, RawJob>>;
}

export interface Happening {
  /** The event's name. */
  readonly name: string;
  readonly payload: Values;
}

/** Refused by GitHub before anything runs: a red run without jobs. */
export class StartupFailure extends Error {}

export function listens({ on }: RawWorkflow, { name, payload }: Happening): boolean {
  if (!(name in on)) return false;
  const { types, workflows } = on[name] ?? {};
  if (types !== undefined && !types.includes(String(payload['action']))) return false;
  const run = (payload['workflow_run'] ?? payload['workflow']) as { readonly name?: string } | undefined;
  return workflows === undefined || workflows.includes(run?.name ?? '');
}

export const needsOf = ({ needs = [] }: RawJob): readonly string[] => (typeof needs === 'string' ? [needs] : needs);
export const permissionsOf = (job: RawJob, workflow: RawWorkflow): Permissions | undefined =>
  job.permissions ?? workflow.permissions;

/** Each job's condition as GitHub reads it, `success()` added where it names no status. Whatever GitHub's parser has against the file is thrown. */
export async function conditionsOf(content: string): Promise<ReadonlyMap<string, string>> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0 || template === undefined) throw new StartupFailure(errors.join('\n'));
  return new Map(template.jobs.map((job) => [job.id.value, job.if.expression]));
}

const LEVELS = ['none', 'read', 'write'];
const level = (permissions: Permissions | null, scope: string): number =>
  LEVELS.indexOf(permissions?.[scope] ?? 'none');

export function refuseWhatGitHubRefuses(
  id: string,
  job: RawJob,
  workflow: RawWorkflow,
  granted: Permissions | null,
): void {
  const wanted = permissionsOf(job, workflow);
  if (wanted === undefined)
    throw new StartupFailure(`${id} does not say what it may do: that is the repository's default`);
  const over =
    granted === null ? [] : Object.keys(wanted).filter((scope) => level(wanted, scope) > level(granted, scope));
  if (over.length > 0)
    throw new StartupFailure(
      `${id} is requesting ${over.map((scope) => `${scope}: ${wanted[scope]}`).join(', ')}, but is only allowed less`,
    );
  for (const { uses } of job.steps ?? [])
    if (uses !== undefined && /^\$\/?$/.test(uses))
      throw new StartupFailure(`${id} uses \`${uses}\`, which names nothing`);
}

export function fillDeep(value: unknown, contexts: Contexts): Values {
  const filled = fill(value, contexts);
  if (filled === null || typeof filled !== 'object' || Array.isArray(filled)) throw new Error('a matrix is no mapping');
  return Object.fromEntries(Object.entries(filled).map(([key, inner]) => [key, fill(inner, contexts)]));
}

export function combinations(matrix: Values): readonly Values[] {
  return Object.entries(matrix).reduce<readonly Values[]>(
    (all, [key, values]) =>
      all.flatMap((one) => (Array.isArray(values) ? values : []).map((value: unknown) => ({ ...one, [key]: value }))),
    [{}],
  );
}
