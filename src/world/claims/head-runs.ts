/** The runs of workflows for the head of a pull request, as GitHub lists them: one request, whoever asks and however often. */
import { z } from 'zod';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from '../records/event.ts';
import type { Claimed } from '../world.ts';

const MOST_RUNS = 100;

const repository = z.object({ full_name: z.string() });
const workflowRun = z.object({
  id: z.int(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  /** `action_required` of one that waits for somebody to approve it: GitHub calls it completed. */
  conclusion: z.string().nullish(),
  head_sha: z.string(),
  run_attempt: z.int().positive().default(1),
  repository,
  head_repository: repository.nullish(),
  referenced_workflows: z.array(z.object({ path: z.string(), sha: z.string() })).nullish(),
});
const answer = z.object({ data: z.object({ total_count: z.int(), workflow_runs: z.array(workflowRun) }) });

export type HeadRun = z.infer<typeof workflowRun>;

export type HeadRuns = () => Promise<Claimed<readonly HeadRun[]>>;

/** Nothing is asked before somebody wants to know. */
export function headRuns(github: GitHub, pull: Pick<PullRequest, 'repository' | 'head'>): HeadRuns {
  let asked: ReturnType<HeadRuns> | undefined;
  return () => {
    asked ??= ask(github, pull);
    return asked;
  };
}

async function ask(github: GitHub, pull: Pick<PullRequest, 'repository' | 'head'>): ReturnType<HeadRuns> {
  const [owner = '', repo = ''] = pull.repository.split('/');
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { owner, repo, head_sha: pull.head, per_page: MOST_RUNS },
    answer,
    permission: 'actions: read',
  });
  if ('unavailable' in reply) return { ...reply, awaited: true };
  const { total_count: total, workflow_runs: runs } = reply.value.data;
  return total > runs.length
    ? { unavailable: `truncated: more than ${MOST_RUNS} runs have this head` }
    : { value: runs };
}

/** Where the file of a run stands: GitHub adds the branch to some. */
export const fileOf = ({ path }: Pick<HeadRun, 'path'>): string => path.replace(/@.*$/s, '');
