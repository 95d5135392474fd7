/** What there is to know about a gate: the files at the tip of the default branch, and the forge's settings as far as they can be seen. */
import type { Known, Path } from '../../model.ts';
import type { BranchRules, ForgeSettings } from '../../world/command-line.ts';

export interface Gate {
  readonly workflows: readonly Workflow[];
  /** Files in the workflows' folder that are no YAML that we read, with the reason. */
  readonly unread: readonly { readonly path: Path; readonly why: string }[];
  readonly owners: CodeOwners | null;
  readonly policy: PolicyInForce | null;
  readonly settings: ForgeSettings;
}

export interface CodeOwners {
  readonly path: Path;
  readonly text: string;
}

export interface PolicyInForce {
  readonly path: Path;
  /** How many rules there are, and how many of them block now or later. */
  readonly rules: number;
  readonly enforced: number;
  /** Why it cannot be read, where that is so. */
  readonly problem: string | null;
}

export interface Workflow {
  readonly path: Path;
  /** Events by name, each with what is written under it. */
  readonly events: ReadonlyMap<string, unknown>;
  /** Null where the workflow leaves it to the repository's default. */
  readonly permissions: Permissions | null;
  readonly jobs: readonly Job[];
}

/** `all` stands for all that there are. */
export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all';

export interface Job {
  readonly id: string;
  readonly permissions: Permissions | null;
  /** The reusable workflow that it calls, as written. */
  readonly calls: string | null;
  /** Actions that its steps use, as written, with the inputs that matter here. */
  readonly uses: readonly { readonly action: string; readonly ref: string | null; readonly stage: string | null }[];
  /** Scripts of its steps. */
  readonly scripts: readonly string[];
}

/** What may be written with the token of a job. Null: that is the repository's default to say. */
export function mayWrite({ permissions: own }: Workflow, job: Job, scope: string): boolean | null {
  const permissions = job.permissions ?? own;
  if (permissions === null) return null;
  if (typeof permissions === 'string') return permissions === 'write-all';
  return permissions[scope] === 'write';
}

/** Events that take the workflow's file from the default branch, whatever the change holds. */
const TRUSTED = ['pull_request_target', 'workflow_run', 'issue_comment', 'schedule', 'workflow_dispatch'];

export const isTrusted = (event: string): boolean => TRUSTED.includes(event);

/** Whether what a `uses:` names is this part of an Assay, whoever's copy. */
export const isAssays = (uses: string, part: string): boolean =>
  new RegExp(`^[\\w.-]+/[\\w.-]+/\\.github/workflows/${part}\\.yml@`).test(uses);

/** The workflows that decide: they call the part of Assay that may write, or are that part themselves. */
export const deciding = ({ workflows }: Gate): readonly Workflow[] =>
  workflows.filter(({ jobs }) =>
    jobs.some(({ calls, uses }) =>
      calls === null ? uses.some(({ stage }) => stage === 'judge') : isAssays(calls, 'judge'),
    ),
  );

/** The rules for the default branch, from rulesets and from classic protection together. */
export const rulesOf = ({ settings }: Gate): Known<BranchRules> => settings.rules;
