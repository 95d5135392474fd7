/** The runs and artifacts of workflows, as GitHub's REST API lists them and hands them out. */
import { createHash } from 'node:crypto';
import { type RunState, workflowRunOf } from './github-facts.ts';
import { fileAt } from './github-files.ts';
import type { Route } from './github-rest.ts';
import { type GitHubState, pullsOf } from './github-state.ts';

/** What a job of a run left behind. */
export interface ArtifactState {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  /** The archive. */
  readonly bytes: Buffer;
  readonly isExpired?: boolean;
  /** What GitHub recorded when it was finished; of these bytes where it is left out, none where it is null. */
  readonly digest?: string | null;
  /** Of its run where it is left out. */
  readonly sha?: string;
  /** What the list says of its size; the truth where it is left out. */
  readonly size?: number;
}

const API = 'https://api.github.com';
const runOf = ({ facts }: GitHubState, id: unknown): RunState | undefined =>
  facts.runs.find((run) => run.id === Number(id));

function artifactOf(state: GitHubState, artifact: ArtifactState) {
  const { id, name, bytes, isExpired = false, digest, run, size } = artifact;
  const url = `${API}/repos/${state.repository}/actions/artifacts/${id}`;
  const told = digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : digest;
  const sha = artifact.sha ?? runOf(state, run)?.sha;
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: size ?? bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired,
    created_at: '2026-11-01T10:00:00Z',
    expires_at: '2027-01-30T10:00:00Z',
    updated_at: '2026-11-01T10:00:00Z',
    ...(told !== null && { digest: told }),
    workflow_run: { id: run, repository_id: 1, head_repository_id: 1, head_branch: state.pull.head.ref, head_sha: sha },
  };
}

const notFound = { status: 404, body: { message: 'Not Found' } };

export const ACTIONS_ROUTES: Readonly<Record<string, Route>> = {
  'actions/list-workflow-runs-for-repo': {
    needs: ['actions: read'],
    answer: (state, { query }) => {
      const runs = state.facts.runs.filter(({ sha }) => query['head_sha'] === undefined || sha === query['head_sha']);
      const most = Math.min(Number(query['per_page'] ?? 30), state.largestPage);
      const shown = runs.toReversed().map(({ id }) => workflowRunOf(state.facts, id, state.repository));
      return { status: 200, body: { total_count: runs.length, workflow_runs: shown.slice(0, most) } };
    },
  },
  'actions/list-workflow-runs': {
    needs: ['actions: read'],
    answer: (state, { params, query }) => {
      const { head_sha: sha, event } = query;
      const runs = state.facts.runs.filter(
        (run) =>
          run.path === `.github/workflows/${params['workflow_id']}` &&
          (sha === undefined || run.sha === sha) &&
          (event === undefined || run.event === event),
      );
      const most = Math.min(Number(query['per_page'] ?? 30), state.largestPage);
      const shown = runs.toReversed().map(({ id }) => workflowRunOf(state.facts, id, state.repository));
      return { status: 200, body: { total_count: runs.length, workflow_runs: shown.slice(0, most) } };
    },
  },
  'actions/create-workflow-dispatch': {
    needs: ['actions: write'],
    answer: (state, { params, body }) => {
      const pull = pullsOf(state).find(({ head }) => body['ref'] === `refs/heads/${head.ref}`);
      if (pull === undefined) return { status: 422, body: { message: `No ref found for: ${body['ref']}` } };
      const path = `.github/workflows/${params['workflow_id']}`;
      const { ref, sha } = pull.head;
      // GitHub knows a workflow once the default branch has it, and runs the one that the branch has.
      if (fileAt(state, state.pull.base.sha, path) === null) return notFound;
      if (!/^ +workflow_dispatch:/m.test(fileAt(state, sha, path)?.text ?? ''))
        return { status: 422, body: { message: "Workflow does not have 'workflow_dispatch' trigger" } };
      const id = 6000 + state.facts.runs.length;
      state.facts.runs.push({ id, path, event: 'workflow_dispatch', sha, branch: ref, status: 'waiting' });
      return { status: 204, body: null };
    },
  },
  'actions/list-repo-workflows': {
    needs: ['actions: read'],
    answer: ({ facts, repository }) => {
      const workflows = Object.entries(facts.workflows).map(([path, told], index) => {
        const url = `${API}/repos/${repository}/actions/workflows/${index + 1}`;
        const links = { url, html_url: url, badge_url: `${url}/badge.svg` };
        const times = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
        return { id: index + 1, node_id: `W_${index}`, name: path, path, state: told, ...times, ...links };
      });
      return { status: 200, body: { total_count: workflows.length, workflows } };
    },
  },
  'actions/list-workflow-run-artifacts': {
    needs: ['actions: read'],
    answer: (state, { params, query }) => {
      if (runOf(state, params['run_id']) === undefined) return notFound;
      const named = query['name'];
      const artifacts = state.artifacts.filter(
        ({ run, name }) => run === Number(params['run_id']) && (named === undefined || name === named),
      );
      const most = Math.min(Number(query['per_page'] ?? 30), state.largestPage);
      const shown = artifacts.map((one) => artifactOf(state, one)).slice(0, most);
      return { status: 200, body: { total_count: artifacts.length, artifacts: shown } };
    },
  },
  'actions/download-artifact': {
    needs: ['actions: read'],
    answer: (state, { params }) => {
      const artifact = state.artifacts.find(({ id }) => id === Number(params['artifact_id']));
      if (artifact === undefined) return notFound;
      if (artifact.isExpired) return { status: 410, body: { message: 'Artifact has expired' } };
      return { status: 302, body: null, headers: { location: `/blobs/${artifact.id}` } };
    },
  },
};
