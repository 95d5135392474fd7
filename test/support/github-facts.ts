/** What the stand-in GitHub knows of people, labels, deployments and checks, and how GraphQL and REST show it. */
import { GraphQLError } from 'graphql';
import { examplesOf, type Person, userOf } from './payloads.ts';

export interface LabelingState {
  readonly label: string;
  readonly by: Person | null;
  /** As GitHub writes a time. */
  readonly at: string;
}

export interface DeploymentState {
  readonly environment: string;
  readonly sha: string;
  readonly creator: Person;
  readonly at: string;
  /** Oldest first. */
  readonly statuses: readonly {
    readonly state: string;
    readonly creator: Person;
    readonly at: string;
    readonly logUrl?: string;
  }[];
}

export interface CheckState {
  readonly sha: string;
  readonly name: string;
  readonly app: string;
  readonly workflow?: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
  readonly at: string;
}

export interface RunState {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly sha: string;
  readonly branch: string;
  /** It is over and went well where they are left out. */
  readonly status?: string;
  readonly conclusion?: string;
  readonly attempt?: number;
  /** `owner/name` of where its commit comes from: the repository itself where it is left out. */
  readonly headRepository?: string;
  readonly referenced?: readonly { readonly path: string; readonly sha: string }[];
}

export interface FactsState {
  /** Oldest first. */
  readonly labelings: LabelingState[];
  readonly assignees: Person[];
  /** When another target was chosen, as GitHub writes a time; by GitHub itself where the one before was deleted. */
  readonly retargets: (string | { readonly automatic: string })[];
  readonly deployments: DeploymentState[];
  readonly checks: CheckState[];
  readonly runs: RunState[];
  /** Files of workflows with what GitHub says of them; of the rest of a repository's it knows nothing here. */
  readonly workflows: Record<string, 'active' | 'disabled_manually' | 'disabled_inactivity' | 'disabled_fork'>;
  /** Members by `organization/team`; null where the token may not read teams. */
  teams: Readonly<Record<string, readonly Person[]>> | null;
  /** Roles by login, `write` for a permission: who is not in it may read. */
  readonly roles: Record<string, { readonly id: number; readonly role: string; readonly permission: string }>;
  isDraft: boolean;
}

export const noFacts = (): FactsState => ({
  labelings: [],
  assignees: [],
  retargets: [],
  deployments: [],
  checks: [],
  runs: [],
  workflows: {},
  teams: {},
  roles: {},
  isDraft: false,
});

/** GraphQL shows a bot's login without the ending that REST and events show. */
const actor = (person: Person | null) =>
  person && { __typename: person.type, login: person.login.replace(/\[bot\]$/, ''), databaseId: person.id };

export const labelingOf = ({ label, by, at }: LabelingState) => ({
  __typename: 'LabeledEvent',
  createdAt: at,
  label: { name: label },
  actor: actor(by),
});

export const assigneeOf = ({ login, id }: Person) => ({ login, databaseId: id });

const page = <T>(nodes: readonly T[]) => ({ nodes, pageInfo: { hasNextPage: false } });

/** The latest first, which is the only order that anybody asks for. */
export function deploymentsOf(
  { deployments }: FactsState,
  { environments }: { readonly environments?: readonly string[] | null },
) {
  const asked = deployments.filter(({ environment }) => environments?.includes(environment) ?? true);
  return page(
    asked.toReversed().map(({ environment, sha, creator, at, statuses }) => {
      const latest = statuses.at(-1);
      return {
        environment,
        commitOid: sha,
        createdAt: at,
        creator: actor(creator),
        latestStatus:
          latest === undefined
            ? null
            : {
                state: latest.state,
                createdAt: latest.at,
                creator: actor(latest.creator),
                logUrl: latest.logUrl ?? null,
              },
      };
    }),
  );
}

export interface StatusShown {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly creator: Person;
  readonly createdAt: string;
}

export function rollupOf({ checks }: FactsState, statuses: readonly StatusShown[], sha: string) {
  const runs = checks.filter((check) => check.sha === sha);
  const said = statuses.filter((status) => status.sha === sha);
  const latest = said.filter((status) => status === said.findLast(({ context }) => context === status.context));
  if (runs.length + latest.length === 0) return null;
  return {
    contexts: page([
      ...runs.map(({ name, app, workflow, conclusion, at }) => ({
        __typename: 'CheckRun',
        name,
        conclusion,
        startedAt: at,
        completedAt: conclusion === null ? null : at,
        checkSuite: { app: { slug: app }, workflowRun: workflow === undefined ? null : { file: { path: workflow } } },
      })),
      ...latest.map(({ context, state, creator, createdAt }) => ({
        __typename: 'StatusContext',
        context,
        state: state.toUpperCase(),
        createdAt,
        creator: actor(creator),
      })),
    ]),
  };
}

export function organizationOf({ teams }: FactsState, login: string) {
  if (teams === null)
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
  return {
    team: ({ slug }: { readonly slug: string }) => {
      const members = Object.entries(teams).find(
        ([name]) => name.toLowerCase() === `${login}/${slug}`.toLowerCase(),
      )?.[1];
      return members === undefined ? null : { members: page(members.map(({ id }) => ({ databaseId: id }))) };
    },
  };
}

export function permissionOf({ roles }: FactsState, login: string) {
  const known = Object.entries(roles).find(([name]) => name.toLowerCase() === login.toLowerCase());
  const { id, role, permission } = known?.[1] ?? { id: 1, role: 'read', permission: 'read' };
  const user = { ...userOf({ login: known?.[0] ?? login, id, type: 'User' }), role_name: role };
  return { permission, role_name: role, user };
}

/** Those who may write. */
export function collaboratorsOf({ roles }: FactsState) {
  return Object.entries(roles).flatMap(([login, { id, role, permission }]) =>
    ['write', 'maintain', 'admin'].includes(permission)
      ? [{ ...userOf({ login, id, type: 'User' }), role_name: role }]
      : [],
  );
}

export function workflowRunOf({ runs }: FactsState, id: number, repository: string) {
  const run = runs.find((one) => one.id === id);
  if (run === undefined) return undefined;
  const example = examplesOf('workflow_run')[0] as { readonly workflow_run?: Record<string, unknown> } | undefined;
  const shown = example?.workflow_run ?? {};
  const whose = { ...(shown['repository'] as object), full_name: repository };
  const {
    path,
    event,
    sha,
    branch,
    status = 'completed',
    conclusion = 'success',
    attempt,
    headRepository = repository,
    referenced = [],
  } = run;
  return {
    ...shown,
    display_title: 'Run',
    id,
    path,
    event,
    head_sha: sha,
    head_branch: branch,
    repository: whose,
    head_repository: { ...whose, full_name: headRepository },
    run_attempt: attempt ?? 1,
    referenced_workflows: referenced,
    status,
    conclusion: status === 'completed' ? conclusion : null,
  };
}
