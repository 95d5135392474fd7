/** Which open pull requests a deciding event calls for. The event is a hint where to look: all that is judged is asked for anew. */
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Known, Sha } from '../../model.ts';
import { commandsIn } from '../../policy/comments/comment-commands.ts';
import type { GitHub } from '../github/github.ts';

/** Forms of a summons, before the forge is asked. */
export type Summons =
  | { readonly kind: 'pulls'; readonly numbers: readonly number[]; readonly explain?: boolean }
  /** Another workflow ran on this commit, which came from a branch of this name. */
  | { readonly kind: 'commit'; readonly sha: Sha; readonly branch: string | null }
  /** Another workflow ran on a commit that a merge queue made, to be merged into this branch. */
  | { readonly kind: 'queued'; readonly sha: Sha; readonly branch: string; readonly into: string }
  /** Whatever waits, or was changed after it was decided. */
  | { readonly kind: 'sweep' };

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const number = z.int().positive();
const payloads = {
  pull_request_target: z.object({ pull_request: z.object({ number }) }),
  issue_comment: z.object({
    issue: z.object({ number, pull_request: z.object({}).optional() }),
    comment: z.object({ body: z.string().nullish() }).optional(),
  }),
  workflow_run: z.object({ workflow_run: z.object({ head_sha: sha, head_branch: z.string().nullish() }) }),
} as const;

/** @throws UserError for an event that calls for nothing, or cannot be read. `pull`: the input, empty where it was not given. */
export function summonsOf(event: string, payload: unknown, pull: string): Summons {
  if (pull !== '') return { kind: 'pulls', numbers: [numberIn(pull)] };
  switch (event) {
    case 'pull_request_target':
      return { kind: 'pulls', numbers: [understood(payloads[event], payload).pull_request.number] };
    case 'issue_comment': {
      const { issue, comment } = understood(payloads[event], payload);
      const numbers = issue.pull_request === undefined ? [] : [issue.number];
      return { kind: 'pulls', numbers, ...(asksToBeTold(comment?.body ?? '') && { explain: true }) };
    }
    case 'workflow_run': {
      const { head_sha: commit, head_branch: branch } = understood(payloads[event], payload).workflow_run;
      const [, into] = QUEUED.exec(branch ?? '') ?? [];
      return into === undefined
        ? { kind: 'commit', sha: commit, branch: branch ?? null }
        : { kind: 'queued', sha: commit, branch: branch ?? '', into };
    }
    case 'schedule':
    case 'workflow_dispatch':
    case 'push':
      return { kind: 'sweep' };
    default:
      throw new UserError(
        `The event \`${event}\` decides nothing: run the stage \`judge\` on ${DECIDING.map((one) => `\`${one}\``).join(', ')}, or give the input \`pull-request\``,
      );
  }
}

/** Anybody may ask: what is told is what everybody may read. */
const asksToBeTold = (text: string): boolean =>
  commandsIn(text).some((command) => 'name' in command && command.name === 'explain');

/** How GitHub names the branches that its merge queues make; nobody else may push to them. */
const QUEUED = /^gh-readonly-queue\/(.{1,200})\/pr-\d+-[0-9a-f]+$/;

const DECIDING = [...Object.keys(payloads), 'schedule', 'workflow_dispatch', 'push'];

function numberIn(text: string): number {
  const parsed = z.coerce.number().int().positive().safeParse(text);
  if (parsed.success) return parsed.data;
  throw new UserError(`Input \`pull-request\` is \`${text}\`: it must be the number of a pull request`);
}

function understood<T>(schema: z.ZodType<T>, payload: unknown): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(`The event is not understood at \`${issue?.path.join('.')}\`: ${issue?.message}`);
}

const open = z.object({ number: z.int(), state: z.string(), headRefOid: sha });
const byCommit = z.object({
  repository: z.object({
    object: z.object({ associatedPullRequests: z.object({ nodes: z.array(open) }).nullish() }).nullable(),
    pullRequests: z.object({ nodes: z.array(open) }).optional(),
  }),
});
/** By the commit, and by the branch's name too: of a fork's commit GitHub does not always know the pull request. */
const BY_COMMIT = `query Called($owner: String!, $name: String!, $sha: GitObjectID!, $branch: String, $named: Boolean!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit { associatedPullRequests(first: 20) { nodes { number state headRefOid } } }
    }
    pullRequests(states: OPEN, headRefName: $branch, first: 50) @include(if: $named) {
      nodes { number state headRefOid }
    }
  }
}`;

/** Pull requests whose head this is now. One whose head moved on has an event of its own. */
export async function pullsOf(
  github: GitHub,
  repository: string,
  { sha: head, branch }: Extract<Summons, { kind: 'commit' }>,
): Promise<Known<readonly number[]>> {
  const [owner, name] = repository.split('/');
  const reply = await github.query({
    document: BY_COMMIT,
    variables: { owner, name, sha: head, branch, named: branch !== null },
    answer: byCommit,
    permission: 'pull-requests: read',
  });
  if ('unavailable' in reply) return reply;
  const { object, pullRequests } = reply.value.repository;
  const all = [...(object?.associatedPullRequests?.nodes ?? []), ...(pullRequests?.nodes ?? [])];
  const ours = all.filter((one) => one.state === 'OPEN' && one.headRefOid === head).map((one) => one.number);
  return { value: [...new Set(ours)].sort((a, b) => a - b) };
}
