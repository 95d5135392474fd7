/** Who pushed to the branch of a pull request, by GitHub's list of a repository's activity: the latest hundred pushes, one request. */
import { z } from 'zod';
import type { Known } from '../../model.ts';
import { accountOf, restUser } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from './event.ts';
import type { PushRecord } from './pushes.ts';

/** GitHub's largest page; what is further back is not asked for. */
export const MOST_PUSHES = 100;

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const answer = z.object({
  data: z.array(
    z.object({
      before: sha,
      after: sha,
      activity_type: z.string(),
      timestamp: z.iso.datetime({ offset: true }),
      actor: restUser.nullish(),
    }),
  ),
});

const KINDS: Readonly<Record<string, PushRecord['kind']>> = {
  push: 'push',
  force_push: 'force-push',
  branch_creation: 'creation',
};

/** Newest first, down to where the branch was last created: what was there before under this name is another branch's. */
export async function readPushes(github: GitHub, pull: PullRequest): Promise<Known<readonly PushRecord[]>> {
  if (pull.headRepository === null) return { unavailable: 'the repository that the change comes from is gone' };
  const [owner = '', repo = ''] = pull.headRepository.split('/');
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/activity',
    parameters: { owner, repo, ref: `refs/heads/${pull.branch}`, per_page: MOST_PUSHES },
    answer,
    permission: 'contents: read',
  });
  if ('unavailable' in reply) return reply;
  // Whatever order they come in, the latest is the first one here.
  const listed = reply.value.data.toSorted((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
  const creation = listed.findIndex((one) => one.activity_type === 'branch_creation');
  return { value: listed.slice(0, creation < 0 ? listed.length : creation + 1).flatMap(pushOf) };
}

/** A push by an account that is gone is nobody's. */
const pushOf = ({
  before,
  after,
  activity_type: type,
  timestamp,
  actor,
}: z.infer<typeof answer>['data'][number]): readonly PushRecord[] => {
  const by = actor ? accountOf(actor) : { login: 'ghost', id: null, kind: 'unknown' as const };
  return [{ before, after, by, kind: KINDS[type] ?? 'other', at: Date.parse(timestamp) }];
};
