/** Finds what events did not tell: open pull requests without a decision, with one that waits, or that changed after theirs. One request where nothing is pending. */
import { z } from 'zod';
import type { Known } from '../../model.ts';
import { CONTEXT, decidedAt } from '../effects/status.ts';
import type { GitHub } from '../github/github.ts';

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

/**
 * `turn`: which run of the workflow this is. What changed unheard and what waits share the places, and each goes round in
 * a circle: a decision that stays the same is not written again, so what changed may seem unheard for long.
 */
export async function sweep(github: GitHub, repository: string, turn: number): Promise<Known<readonly number[]>> {
  const [owner, name] = repository.split('/');
  const variables = { owner, name };
  const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
  if ('unavailable' in reply) return reply;
  const open = reply.value.repository.pullRequests.nodes.toSorted((a, b) => a.number - b.number);
  const unheard = open.filter(isUnheard);
  const waiting = open.filter((pull) => !unheard.includes(pull) && isUndecided(pull));
  const half = MOST_SWEPT / 2;
  const forWaiting = Math.min(waiting.length, Math.max(half, MOST_SWEPT - unheard.length));
  const inTurn = [...turned(unheard, turn, MOST_SWEPT - forWaiting), ...turned(waiting, turn, forWaiting)];
  return { value: inTurn.map(({ number }) => number) };
}

/** So many of them, beginning where the run before ended. */
function turned<Item>(all: readonly Item[], turn: number, count: number): readonly Item[] {
  const from = all.length === 0 ? 0 : (turn * count) % all.length;
  return [...all.slice(from), ...all.slice(0, from)].slice(0, count);
}

type Open = z.infer<typeof pull>;

const statusOf = ({ commits }: Open) => commits.nodes[0]?.commit.status?.context ?? null;

/** Without a decision, or changed after it. */
function isUnheard(open: Open): boolean {
  const status = statusOf(open);
  if (status === null) return true;
  // The mark is free text; when the status was written is the forge's word, and no decision is later than that.
  const written = Date.parse(status.createdAt);
  const at = Math.min(decidedAt(status.targetUrl) ?? written, written);
  return Date.parse(open.updatedAt) > at + SLACK;
}

/** Waiting, or without a verdict because something was broken that may be mended. */
const isUndecided = (open: Open): boolean => ['PENDING', 'ERROR', 'EXPECTED'].includes(statusOf(open)?.state ?? '');
