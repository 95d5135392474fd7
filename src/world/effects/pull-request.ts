/** Effects on the pull request itself. Each reads what is there first, and writes only what differs: the same twice is written once. */
import { z } from 'zod';
import type { Effect, Known } from '../../model.ts';
import type { GitHub, GitHubWrites } from '../github/github.ts';
import { askReviewers } from './reviewer-requests.ts';
import { publishStatus, type Run } from './status.ts';
import { keepComment } from './sticky-comment.ts';

export type ForgeEffect = Extract<Effect, { kind: 'status' | 'comment' | 'labels' | 'reviewers' }>;

export interface Writing {
  readonly github: GitHub & GitHubWrites;
  readonly run: Run;
}

/** Done, or why not. */
export async function performOnForge({ github, run }: Writing, effect: ForgeEffect): Promise<Known<true>> {
  switch (effect.kind) {
    case 'status':
      return await publishStatus(github, run, effect.status);
    case 'comment':
      return await keepComment(github, { repository: run.repository, ...effect });
    case 'labels':
      return await wearLabels(github, run.repository, effect);
    case 'reviewers':
      return await askReviewers(github, run.repository, effect);
    default:
      return effect satisfies never;
  }
}

const worn = z.object({ data: z.array(z.object({ name: z.string() })) });

async function wearLabels(
  github: GitHub & GitHubWrites,
  repository: string,
  { pull, owned, wear }: Extract<Effect, { kind: 'labels' }>,
): Promise<Known<true>> {
  const [owner = '', repo = ''] = repository.split('/');
  const issue = { owner, repo, issue_number: pull };
  const listed = await github.read({
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
    parameters: { ...issue, per_page: 100 },
    answer: worn,
    permission: 'pull-requests: read',
  });
  if ('unavailable' in listed) return listed;
  const names = listed.value.data.map(({ name }) => name);
  const missing = wear.filter((name) => !names.includes(name));
  const permission = 'pull-requests: write';
  const added: Known<true> =
    missing.length === 0
      ? { value: true }
      : await github.write({
          route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
          parameters: { ...issue, labels: missing },
          permission,
          isRepeatable: false,
        });
  if ('unavailable' in added) return added;
  for (const name of owned.filter((one) => names.includes(one) && !wear.includes(one))) {
    const removed = await github.write({
      route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
      parameters: { ...issue, name },
      permission,
      isRepeatable: false,
    });
    if ('unavailable' in removed) return removed;
  }
  return { value: true };
}
