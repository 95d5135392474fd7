/** What became of the workflows that GitHub starts for a pull request's head, for where something of theirs is awaited: their runs, and where none started, why. Two requests beside the runs at most. */
import { z } from 'zod';
import type { ChangeRuns, Known, Path } from '../../model.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from '../records/event.ts';
import type { Tree } from '../world.ts';
import { fileOf, type HeadRun, type HeadRuns } from './head-runs.ts';

export interface RunsOptions {
  readonly github: GitHub;
  readonly pull: Pick<PullRequest, 'repository' | 'number' | 'head' | 'targetBranch'>;
  readonly runs: HeadRuns;
  readonly tree: Pick<Tree, 'list' | 'read'>;
}

/** Events for which GitHub takes the workflow from the change, and runs it for its head. */
const EVENTS: readonly string[] = ['pull_request', 'pull_request_review', 'push'];
/** What has no say yet, and may have one. */
const OPEN = /^(?:action-required|waiting|queued|requested|pending|in-progress)$/;

export async function readChangeRuns({ github, pull, runs, tree }: RunsOptions): Promise<Known<ChangeRuns>> {
  const told = await runs();
  if ('unavailable' in told) return { unavailable: told.unavailable };
  const own = told.value.filter(({ event, head_sha: head }) => EVENTS.includes(event) && head === pull.head);
  const latest = latestOf(own);
  const verifying = await verifyingIn(tree);
  const isOpen = latest.some(({ state }) => OPEN.test(state));
  const hasStarted = own.some(({ event }) => event === 'pull_request');
  const conflict = isOpen || hasStarted ? null : await conflictOf(github, pull);
  const off = isOpen || conflict !== null ? [] : await switchedOff(github, pull);
  return { value: { latest, conflict, off, verifying } };
}

const latestOf = (runs: readonly HeadRun[]): ChangeRuns['latest'] =>
  [...new Map(runs.toSorted((a, b) => a.id - b.id).map((run) => [fileOf(run), run])).values()].map((run) => ({
    workflow: fileOf(run),
    state: (run.conclusion ?? run.status ?? 'pending').toLowerCase().replaceAll('_', '-'),
  }));

const MERGEABLE = `query Mergeable($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid mergeable } }
}`;
const mergeable = z.object({
  repository: z.object({
    pullRequest: z.object({ headRefOid: z.string(), mergeable: z.enum(['MERGEABLE', 'CONFLICTING', 'UNKNOWN']) }),
  }),
});

/** The target's branch where they conflict. GitHub finds out some seconds after a push: until then nobody knows. */
async function conflictOf(github: GitHub, pull: RunsOptions['pull']): Promise<string | null> {
  const [owner, name] = pull.repository.split('/');
  const variables = { owner, name, number: pull.number };
  const permission = 'pull-requests: read';
  const reply = await github.query({ document: MERGEABLE, variables, answer: mergeable, permission });
  if ('unavailable' in reply) return null;
  const { headRefOid: head, mergeable: told } = reply.value.repository.pullRequest;
  return head === pull.head && told === 'CONFLICTING' ? pull.targetBranch : null;
}

const workflows = z.object({
  data: z.object({ workflows: z.array(z.object({ path: z.string(), state: z.string() })) }),
});

async function switchedOff(github: GitHub, { repository }: RunsOptions['pull']): Promise<readonly Path[]> {
  const [owner = '', repo = ''] = repository.split('/');
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/actions/workflows',
    parameters: { owner, repo, per_page: 100 },
    answer: workflows,
    permission: 'actions: read',
  });
  if ('unavailable' in reply) return [];
  return reply.value.data.workflows.filter(({ state }) => state.startsWith('disabled_')).map(({ path }) => path);
}

const FOLDER = '.github/workflows';
const MOST_FILES = 100;
const CALL = /^[ \t]*["']?uses["']?[ \t]*:[ \t]*["']?[^\s"'#]{1,200}\/\.github\/workflows\/verify\.yml@/m;

async function verifyingIn(tree: RunsOptions['tree']): Promise<readonly Path[]> {
  const entries = await tree.list('target', FOLDER);
  const files = entries.filter(({ kind, name }) => kind === 'file' && /\.ya?ml$/.test(name)).slice(0, MOST_FILES);
  const verifying: Path[] = [];
  for (const { name } of files)
    if (CALL.test((await tree.read('target', `${FOLDER}/${name}`)) ?? '')) verifying.push(`${FOLDER}/${name}`);
  return verifying;
}
