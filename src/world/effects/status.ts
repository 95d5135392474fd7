/** The commit status that is the gate: how it is written, and how the mark in its address is read back. */
import type { Known, Status } from '../../model.ts';
import type { GitHubWrites } from '../github/github.ts';

/** The status's name. Whoever requires it in a ruleset names it so. */
export const CONTEXT = 'assay';

export interface Run {
  /** Such as `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly id: string;
}

/** The address of a run of a workflow, or undefined where a part of it is none. */
export function runAddress({ server, repository, id }: Run): string | undefined {
  return /^\d{1,20}$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : undefined;
}

const MARK = /#assay-(\d{1,15})-[0-9a-f]{16}$/;

/** When the facts of a status were taken, by the mark in its address, in milliseconds since 1970. Whoever may write statuses may write any mark. */
export function decidedAt(targetUrl: string | null): number | null {
  const [, at] = MARK.exec(targetUrl ?? '') ?? [];
  return at === undefined ? null : Number(at);
}

/** Writing the same status twice says the same, so it is repeated until it stands. */
export function publishStatus(github: GitHubWrites, run: Run, status: Status): Promise<Known<true>> {
  const [owner = '', repo = ''] = run.repository.split('/');
  const { commit, state, description, decided } = status;
  const address = runAddress(run);
  return github.write({
    route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
    parameters: {
      owner,
      repo,
      sha: commit,
      state,
      description,
      context: CONTEXT,
      ...(address !== undefined && { target_url: `${address}#assay-${decided.at}-${decided.digest}` }),
    },
    permission: 'statuses: write',
    isRepeatable: true,
  });
}
