/** One comment that is kept up to date: found by its mark and by who wrote it, so that nobody else's text is ever taken for it. What two runs wrote at once is one again after the next. */
import { z } from 'zod';
import type { Known } from '../../model.ts';
import type { GitHub, GitHubWrites } from '../github/github.ts';

const MARK = '<!-- assay: kept up to date -->';
const PAGE = 100;
/** A conversation longer than this gets no comment, for ours might stand where nobody looked. */
const MOST_PAGES = 5;

const QUERY = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { databaseId viewerDidAuthor body }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const comment = z.object({ databaseId: z.int().nullable(), viewerDidAuthor: z.boolean(), body: z.string() });
const comments = z.object({
  nodes: z.array(comment.nullable()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const answer = z.object({ repository: z.object({ pullRequest: z.object({ comments }) }) });

export interface Kept {
  /** `owner/name`. */
  readonly repository: string;
  readonly pull: number;
  readonly markdown: string;
}

interface Ours {
  readonly id: number;
  readonly body: string;
}

/** The oldest of ours is kept and the others are deleted. The same text is not written again. */
export async function keepComment(github: GitHub & GitHubWrites, kept: Kept): Promise<Known<true>> {
  const found = await ourComments(github, kept);
  if ('unavailable' in found) return found;
  const [oldest, ...duplicates] = found.value;
  const [owner = '', repo = ''] = kept.repository.split('/');
  const body = `${MARK}\n${kept.markdown.trimEnd()}`;
  const permission = 'pull-requests: write';
  for (const { id } of duplicates) {
    const gone = await github.write({
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { owner, repo, comment_id: id },
      permission,
      isRepeatable: false,
    });
    if ('unavailable' in gone) return gone;
  }
  if (oldest === undefined)
    return await github.write({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { owner, repo, issue_number: kept.pull, body },
      permission,
      isRepeatable: false,
    });
  if (oldest.body === body) return { value: true };
  return await github.write({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { owner, repo, comment_id: oldest.id, body },
    permission,
    isRepeatable: false,
  });
}

async function ourComments(github: GitHub, { repository, pull }: Kept): Promise<Known<readonly Ours[]>> {
  const [owner, name] = repository.split('/');
  const ours: Ours[] = [];
  let after: string | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const variables: Record<string, unknown> = { owner, name, number: pull, after };
    const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
    if ('unavailable' in reply) return reply;
    const { nodes, pageInfo } = reply.value.repository.pullRequest.comments;
    ours.push(...nodes.flatMap(ourOwn));
    if (!pageInfo.hasNextPage) return { value: ours.sort((a, b) => a.id - b.id) };
    after = pageInfo.endCursor;
  }
  return { unavailable: `truncated: there are more than ${PAGE * MOST_PAGES} comments` };
}

const ourOwn = (one: z.infer<typeof comment> | null): readonly Ours[] =>
  one?.viewerDidAuthor && one.databaseId !== null && one.body.startsWith(MARK)
    ? [{ id: one.databaseId, body: one.body }]
    : [];
