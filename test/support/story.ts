/** A pull request in a real repository on the stand-in GitHub, and what people and machines do to it, each followed by the workflows that GitHub would start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, type StandIn, startGitHub } from './github.ts';
import { type GitHubState, gitHubState, person, tick, touch } from './github-state.ts';
import { eventOf, examplesOf, type Person, type PullRequestState } from './payloads.ts';
import { createRepo, type Repo } from './repo.ts';
import { type Rig, runWorkflow, type WorkflowRan } from './rig.ts';
import type { Happening } from './rig-workflow.ts';

const workflow = (name: string): string => readFileSync(join(import.meta.dirname, '../../workflows', name), 'utf8');

export const AGENT_MESSAGE = 'Ship it\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

export const POLICY = `version: 1
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports] }
    mode: enforce
  - name: agent-written code has a reader
    when: { origin: agent }
    require: { approvals: { count: 1, from: { permission: write } } }
    mode: enforce
`;

export interface Story extends AsyncDisposable {
  readonly repo: Repo;
  readonly gitHub: StandIn;
  readonly state: GitHubState;
  /** Runs the workflows that GitHub would start for it: the deciding one, or the one of this name. */
  happens(event: Happening, name?: string): Promise<WorkflowRan | null>;
  /** The deciding run after something happened to the pull request. */
  decide(action?: string): Promise<WorkflowRan>;
  /** A review, the signal that it starts, and the deciding run that the signal starts. */
  review(by: Person, verdict: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED', mayPush: boolean): Promise<WorkflowRan>;
  /** Pushes to the pull request's branch. */
  push(files: Readonly<Record<string, string>>, message?: string): Promise<void>;
  /** The statuses of its head in the order in which they were written. */
  statuses(): readonly string[];
  faults(...faults: readonly Fault[]): void;
  /** The page of the last step of a run, without what differs from one machine to the next. */
  page(ran: WorkflowRan): string;
}

export interface Telling {
  readonly files?: Readonly<Record<string, string>>;
  /** What the target holds beside policy and manifest. */
  readonly base?: Readonly<Record<string, string>>;
  readonly policy?: string | null;
  readonly message?: string;
  readonly pull?: Partial<PullRequestState>;
  readonly rig?: Partial<Rig>;
  /** What the repository made of a caller file that it copied. */
  readonly copied?: (text: string) => string;
}

const BRANCH = 'agent/ship-it';

export async function tellStory({
  files = { 'src/a.js': 'export const a = 1;\n' },
  base = {},
  policy = POLICY,
  message = AGENT_MESSAGE,
  pull = {},
  rig = {},
  copied = (text) => text,
}: Telling = {}): Promise<Story> {
  const repo = await createRepo();
  await repo.commit({
    files: { 'package.json': '{"name":"shop"}\n', ...base, ...(policy !== null && { '.github/assay.yml': policy }) },
  });
  await repo.branch(BRANCH);
  await repo.commit({ message, files });
  const state = gitHubState({
    base: { ref: 'main', sha: await repo.sha('main') },
    head: { ref: BRANCH, sha: await repo.sha() },
    ...pull,
  });
  state.directory = repo.directory;
  const pushed = (before: string, after: string, type: 'branch_creation' | 'push'): void => {
    const { author } = state.pull;
    state.commits.push({ sha: after, author, committer: author, signature: null });
    state.activity.push({ before, after, type, actor: author });
  };
  pushed('0'.repeat(40), state.pull.head.sha, 'branch_creation');
  const gitHub = await startGitHub(state);
  const happens: Story['happens'] = (event, name = 'decide.yml') =>
    runWorkflow({ gitHub, ...rig }, copied(workflow(name)), event);
  const ran = (one: WorkflowRan | null): WorkflowRan => {
    if (one === null) throw new Error('No workflow listens');
    return one;
  };
  return {
    repo,
    gitHub,
    state,
    happens,
    decide: async (action = 'synchronize') => ran(await happens(pullRequestTarget(state, action))),
    async review(by, verdict, mayPush) {
      const id = state.reviews.length + 1;
      state.reviews.push({
        id,
        author: by,
        state: verdict,
        commit: state.pull.head.sha,
        mayPush,
        submittedAt: tick(state),
      });
      touch(state);
      const payload = eventOf('pull_request_review', 'submitted', state.repository, state.pull);
      const signal = await happens({ name: 'pull_request_review', payload }, 'review-signal.yml');
      if (signal === null) throw new Error('The signal does not listen');
      return ran(await happens(workflowRun(state, 'assay review signal')));
    },
    async push(more, text = AGENT_MESSAGE) {
      await repo.checkout(BRANCH);
      const sha = await repo.commit({ message: text, files: more });
      pushed(state.pull.head.sha, sha, 'push');
      state.pull.head = { ...state.pull.head, sha };
      touch(state);
    },
    statuses: () =>
      state.statuses.filter(({ sha }) => sha === state.pull.head.sha).map((one) => `${one.state}: ${one.description}`),
    page: ({ jobs }) => {
      const { summary = '' } = jobs.flatMap(({ steps }) => steps).at(-1) ?? {};
      return `${summary.replaceAll(gitHub.env.GITHUB_SERVER_URL, 'https://github.com').trimEnd()}\n`;
    },
    faults: (...faults) => void gitHub.faults.push(...faults),
    async [Symbol.asyncDispose]() {
      await gitHub[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

/** GitHub sends the same payload for both events. */
export const pullRequestTarget = (state: GitHubState, action: string): Happening => ({
  name: 'pull_request_target',
  payload: eventOf('pull_request', action, state.repository, state.pull),
});

/** A workflow of this name ended on the pull request's head, or on another commit and branch. */
export function workflowRun(state: GitHubState, name: string, at = state.pull.head): Happening {
  const [example] = examplesOf('workflow_run').filter((one) => one.action === 'completed');
  const run = {
    ...(example?.['workflow_run'] as object),
    name,
    head_sha: at.sha,
    head_branch: at.ref,
  };
  const repository = { ...example?.repository, full_name: state.repository };
  return {
    name: 'workflow_run',
    payload: { ...example, repository, workflow: { ...(example?.['workflow'] as object), name }, workflow_run: run },
  };
}

/** Somebody said something in the conversation. */
export function issueComment(state: GitHubState, by: Person, body: string): Happening {
  const id = 8000 + state.comments.length;
  state.comments.push({ id, pull: state.pull.number, author: by, body, createdAt: tick(state) });
  touch(state);
  const [example] = examplesOf('issue_comment').filter((one) => one.action === 'created');
  const issue = { ...(example?.['issue'] as object), number: state.pull.number, pull_request: {} };
  return {
    name: 'issue_comment',
    payload: { ...example, issue, comment: { ...(example?.['comment'] as object), id, body } },
  };
}

export const schedule: Happening = { name: 'schedule', payload: { schedule: '7,37 * * * *' } };

export const reader = person('lee', 778);

/** An approval of the present head by somebody who may write. */
export const approval = ({ state }: Story) => ({
  id: state.reviews.length + 1,
  author: reader,
  state: 'APPROVED' as const,
  commit: state.pull.head.sha,
  mayPush: true,
  submittedAt: '2026-11-01T10:00:00Z',
});
