/** What others' checks and statuses say of the head, the latest word of each, in one request. */
import { z } from 'zod';
import type { ForgeCheck, Known } from '../../model.ts';
import { ACTOR, actorOf, graphqlActor } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import { PAGE, pageOf, whole } from '../github/graphql-pages.ts';
import type { PullRequest } from '../records/event.ts';

const QUERY = `query Statuses($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: ${PAGE}) {
            nodes {
              __typename
              ... on CheckRun {
                name
                conclusion
                startedAt
                completedAt
                checkSuite { app { slug } workflowRun { file { path } } }
              }
              ... on StatusContext { context state createdAt creator { ${ACTOR} } }
            }
            pageInfo { hasNextPage }
          }
        }
      }
    }
  }
}`;

const time = z.iso.datetime({ offset: true });
const run = z.object({
  __typename: z.literal('CheckRun'),
  name: z.string(),
  conclusion: z.string().nullable(),
  startedAt: time.nullish(),
  completedAt: time.nullish(),
  checkSuite: z
    .object({
      app: z.object({ slug: z.string() }).nullish(),
      workflowRun: z.object({ file: z.object({ path: z.string() }).nullish() }).nullish(),
    })
    .nullish(),
});
const status = z.object({
  __typename: z.literal('StatusContext'),
  context: z.string(),
  state: z.string(),
  createdAt: time,
  creator: graphqlActor,
});
const answer = z.object({
  repository: z.object({
    object: z
      .object({
        statusCheckRollup: z.object({ contexts: pageOf(z.discriminatedUnion('__typename', [run, status])) }).nullish(),
      })
      .nullable(),
  }),
});

/** A check with the time from which it is told, which orders runs of one and the same. */
type Dated = ForgeCheck & { readonly from: number };

export async function readStatuses(
  github: GitHub,
  { repository, head }: Pick<PullRequest, 'repository' | 'head'>,
): Promise<Known<readonly ForgeCheck[]>> {
  const [owner, name] = repository.split('/');
  const variables = { owner, name, head };
  const reply = await github.query({
    document: QUERY,
    variables,
    answer,
    permission: 'checks: read` and `statuses: read',
  });
  if ('unavailable' in reply) return reply;
  const { object } = reply.value.repository;
  if (object === null) return { unavailable: 'GitHub does not show the head to this token' };
  if (!object.statusCheckRollup) return { value: [] };
  return whole(object.statusCheckRollup.contexts, 'checks', (all) => latestOf(all.map(checkOf)));
}

function checkOf(told: z.infer<typeof run> | z.infer<typeof status>): Dated {
  if (told.__typename === 'StatusContext') {
    const { context: name, state, createdAt, creator } = told;
    const by = actorOf(creator);
    const app = by.kind === 'bot' ? by.login.replace(/\[bot\]$/, '') : null;
    const conclusion = word(state === 'EXPECTED' ? 'PENDING' : state);
    const at = Date.parse(createdAt);
    return { name, app, workflow: null, conclusion, at: conclusion === 'pending' ? null : at, from: at };
  }
  const { name, conclusion, startedAt, completedAt, checkSuite } = told;
  return {
    name,
    app: checkSuite?.app?.slug ?? null,
    workflow: checkSuite?.workflowRun?.file?.path ?? null,
    conclusion: conclusion === null ? 'pending' : word(conclusion),
    at: conclusion === null || !completedAt ? null : Date.parse(completedAt),
    from: startedAt ? Date.parse(startedAt) : 0,
  };
}

const word = (written: string): string => written.toLowerCase().replaceAll('_', '-');

/** Runs of other workflows, and of other apps, under the same name are other checks. */
function latestOf(all: readonly Dated[]): readonly ForgeCheck[] {
  const latest = new Map<string, Dated>();
  for (const one of all) {
    const key = JSON.stringify([one.name, one.app, one.workflow]);
    const known = latest.get(key);
    if (known === undefined || known.from <= one.from) latest.set(key, one);
  }
  return [...latest.values()].map(({ name, app, workflow, conclusion, at }) => ({
    name,
    app,
    workflow,
    conclusion,
    at,
  }));
}
