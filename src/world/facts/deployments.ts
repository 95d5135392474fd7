/** What was deployed to the environments that a policy names: the latest deployments of each, with their latest status. One request, and one for each run that a status of the change's head names. */
import { z } from 'zod';
import type { Deployment, Known, RunOrigin } from '../../model.ts';
import { ACTOR, actorOf, graphqlActor } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import { inParallel } from '../process/in-parallel.ts';
import type { PullRequest } from '../records/event.ts';

/** Of each environment: ours is the latest of it, or it is superseded. */
const MOST = 20;
const MOST_RUNS = 4;

const QUERY = `query Deployments($owner: String!, $name: String!, $environments: [String!]) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: ${MOST * 5}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        environment
        commitOid
        createdAt
        creator { ${ACTOR} }
        latestStatus { state createdAt logUrl creator { ${ACTOR} } }
      }
    }
  }
}`;

const time = z.iso.datetime({ offset: true });
const status = z.object({
  state: z.string(),
  createdAt: time,
  logUrl: z.string().nullish(),
  creator: graphqlActor,
});
const deployment = z.object({
  environment: z.string().nullable(),
  commitOid: z.string(),
  createdAt: time,
  creator: graphqlActor,
  latestStatus: status.nullable(),
});
const answer = z.object({
  repository: z.object({ deployments: z.object({ nodes: z.array(deployment.nullable()).nullable() }) }),
});

/** Latest first. */
export async function readDeployments(
  github: GitHub,
  { repository, head }: Pick<PullRequest, 'repository' | 'head'>,
  environments: readonly string[],
): Promise<Known<readonly Deployment[]>> {
  const [owner, name] = repository.split('/');
  const variables = { owner, name, environments };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'deployments: read' });
  if ('unavailable' in reply) return reply;
  const nodes = reply.value.repository.deployments.nodes;
  if (nodes === null || nodes.includes(null))
    return { unavailable: 'GitHub does not show this token all of the deployments' };
  const seen = new Set<string>();
  // Whatever order they come in, the latest one is the first here.
  const latest = nodes.flatMap((node) => node ?? []).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const found = latest.map((node) => deploymentOf(node, seen));
  const ours = new Set(found.filter(({ at, superseded }) => at.commit === head && !superseded).slice(0, MOST_RUNS));
  return {
    value: await inParallel(found, 4, async (one): Promise<Deployment> => {
      const { at, superseded, run } = one;
      if (!ours.has(one)) return { ...at, superseded };
      return { ...at, superseded, run: run === null ? { value: null } : await readRun(github, repository, run) };
    }),
  };
}

/** `seen`: environments that had a later one. */
function deploymentOf(
  { environment, commitOid, createdAt, creator, latestStatus }: z.infer<typeof deployment>,
  seen: Set<string>,
) {
  const name = environment ?? '';
  const superseded = seen.has(name);
  seen.add(name);
  return {
    at: {
      environment: name,
      commit: commitOid,
      state: latestStatus === null ? 'none' : latestStatus.state.toLowerCase().replaceAll('_', '-'),
      // Who says that it went well is who has to be allowed to say so.
      by: actorOf(latestStatus === null ? creator : latestStatus.creator),
      since: Date.parse(latestStatus === null ? createdAt : latestStatus.createdAt),
    },
    superseded,
    run:
      /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\/(\d{1,20})(?:\/|$)/.exec(latestStatus?.logUrl ?? '')?.[1] ??
      null,
  };
}

const runAnswer = z.object({
  data: z.object({
    path: z.string(),
    head_sha: z.string(),
    status: z.string().nullable(),
    conclusion: z.string().nullable(),
    repository: z.object({ full_name: z.string() }),
  }),
});

async function readRun(github: GitHub, repository: string, id: string): Promise<Known<RunOrigin | null>> {
  const [owner = '', repo = ''] = repository.split('/');
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { owner, repo, run_id: Number(id) },
    answer: runAnswer,
    permission: 'actions: read',
  });
  if ('unavailable' in reply) return reply;
  const { path, head_sha: commit, status, conclusion: ended, repository: of } = reply.value.data;
  if (of.full_name.toLowerCase() !== repository.toLowerCase()) return { value: null };
  // While a run is on again, what its attempt before came to says nothing.
  const conclusion = status === 'completed' && ended !== null ? ended.replaceAll('_', '-') : 'pending';
  return { value: { workflow: path.replace(/@.*$/, ''), commit, conclusion } };
}
