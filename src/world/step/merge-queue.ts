/** A merge queue as it stands: which pull requests a commit of its would merge. One request. */
import { z } from 'zod';
import type { Known, Sha } from '../../model.ts';
import { CONTEXT } from '../effects/status.ts';
import type { GitHub } from '../github/github.ts';
import type { Called, Queued } from '../world.ts';
import { publishedOf, shownStatus } from './standing.ts';

/** More pull requests are not merged at once. */
const MOST_ENTRIES = 50;

const QUERY = `query Queue($owner: String!, $name: String!, $branch: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: ${MOST_ENTRIES}) {
        nodes {
          position
          pullRequest { number }
          headCommit {
            oid
            status { context(name: "${CONTEXT}") { state description targetUrl creator { login } } }
          }
        }
      }
    }
  }
}`;

const entry = z.object({
  position: z.int(),
  pullRequest: z.object({ number: z.int() }).nullable(),
  headCommit: z
    .object({ oid: z.string(), status: z.object({ context: shownStatus.nullable() }).nullable() })
    .nullable(),
});
const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    mergeQueue: z.object({ entries: z.object({ nodes: z.array(entry) }) }).nullable(),
  }),
});

/** Whatever stands before the commit in the queue merges with it. Null where the queue does not hold it. */
export async function readQueued(
  github: GitHub,
  repository: string,
  { queued: commit, into }: Extract<Called, { queued: Sha }>,
): Promise<Known<Queued | null>> {
  const [owner, name] = repository.split('/');
  const variables = { owner, name, branch: into };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  if ('unavailable' in reply) return reply;
  const entries = reply.value.repository.mergeQueue?.entries.nodes ?? [];
  const inOrder = entries.toSorted((a, b) => a.position - b.position);
  const last = inOrder.findLast(({ headCommit }) => headCommit?.oid === commit);
  if (last === undefined) return { value: null };
  const inside = inOrder.filter(({ position }) => position <= last.position);
  const [first, ...others] = inside.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest.number]));
  if (first === undefined || others.length + 1 !== inside.length)
    return { unavailable: 'GitHub does not show all of the merge queue' };
  const status = last.headCommit?.status?.context ?? null;
  return {
    value: {
      commit,
      pulls: [first, ...others],
      status: status && publishedOf(status, reply.value.viewer.login),
    },
  };
}
