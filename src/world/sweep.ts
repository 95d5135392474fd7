/** Finds what events did not tell: open pull requests without a decision, with one that waits, or that changed after theirs. One request where nothing is pending. */
import { z } from 'zod';
import type { Known } from '../model.ts';
import type { GitHub } from './github.ts';
import { CONTEXT, decidedAt } from './status.ts';

/** GitHub's largest page. The ones that changed last come first. */
const PAGE = 100;
/** One run judges so many; the next run takes the next ones. */
const MOST_SWEPT = 10;
/** What the judge itself writes, and what came while it judged, is no later than this, in milliseconds. */
const SLACK = 120_000;

const QUERY = `query Sweep($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: ${PAGE}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        updatedAt
        commits(last: 1) {
          nodes { commit { status { context(name: "${CONTEXT}") { state createdAt targetUrl } } } }
        }
      }
    }
  }
}`;

const context = z.object({ state: z.string(), createdAt: z.string(), targetUrl: z.string().nullable() });
const pull = z.object({
  number: z.int(),
  updatedAt: z.string(),
  commits: z.object({
    nodes: z.array(z.object({ commit: z.object({ status: z.object({ context: context.nullable() }).nullable() }) })),
  }),
});
const answer = z.object({ repository: z.object({ pullRequests: z.object({ nodes: z.array(pull) }) }) });

/** `turn`: which run of the workflow this is. What changed unheard comes first; the others wait in a circle, so that none waits for ever. */
export async function sweep(github: GitHub, repository: string, turn: number): Promise<Known<readonly number[]>> {
  const [owner, name] = repository.split('/');
  const variables = { owner, name };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  if ('unavailable' in reply) return reply;
  const open = reply.value.repository.pullRequests.nodes.toSorted((a, b) => a.number - b.number);
  const unheard = open.filter(isUnheard);
  const waiting = open.filter((pull) => !unheard.includes(pull) && isUndecided(pull));
  const from = waiting.length === 0 ? 0 : (turn * MOST_SWEPT) % waiting.length;
  const inTurn = [...unheard, ...waiting.slice(from), ...waiting.slice(0, from)];
  return { value: inTurn.slice(0, MOST_SWEPT).map(({ number }) => number) };
}

type Open = z.infer<typeof pull>;

const statusOf = ({ commits }: Open) => commits.nodes[0]?.commit.status?.context ?? null;

/** Without a decision, or changed after it. */
function isUnheard(open: Open): boolean {
  const status = statusOf(open);
  if (status === null) return true;
  const at = decidedAt(status.targetUrl) ?? Date.parse(status.createdAt);
  return Date.parse(open.updatedAt) > at + SLACK;
}

/** Waiting, or without a verdict because something was broken that may be mended. */
const isUndecided = (open: Open): boolean => ['PENDING', 'ERROR', 'EXPECTED'].includes(statusOf(open)?.state ?? '');
