/** Settings of a repository on GitHub that decide whether its gate can be walked around. Each is one request, and what a token may not see is said. */
import { z } from 'zod';
import type { Known } from '../../model.ts';
import type { ForgeSettings } from '../command-line.ts';
import { gitInFolder } from '../git/git.ts';
import { type GitHub, gitHub } from '../github/github.ts';
import { realClock } from '../process/retry.ts';
import { branchRules } from './branch-rules.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface SettingsOptions {
  readonly env: Env;
  /** Without it, the API that the environment names. */
  readonly github?: GitHub;
}

/** The repository is the one that the remote `origin` names, and the token that of `GITHUB_TOKEN` or `GH_TOKEN`. */
export async function forgeSettings(folder: string, { env, github }: SettingsOptions): Promise<ForgeSettings> {
  const origin = await originOf(folder);
  const repository = env['GITHUB_REPOSITORY'] ?? repositoryIn(origin);
  if (repository === null) {
    const unavailable = `no remote \`origin\` on GitHub${origin === '' ? '' : `, but \`${origin}\``}`;
    return { ...nothing({ unavailable }), repository, branch: 'main' };
  }
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  if (token === '' && github === undefined) {
    const unavailable = 'no token: set GITHUB_TOKEN to one that reads the repository and its administration';
    return { ...nothing({ unavailable }), repository, branch: 'main' };
  }
  const api = github ?? gitHub({ token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', clock: realClock });
  return await ask(api, repository);
}

async function originOf(folder: string): Promise<string> {
  const { status, output } = await gitInFolder(folder)(['remote', 'get-url', 'origin']);
  return status === 0 ? Buffer.from(output).toString('utf8').trim() : '';
}

/** `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n`. */
function repositoryIn(url: string): string | null {
  const [, name] = /github\.[\w.-]+[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return name ?? null;
}

const nothing = (why: {
  readonly unavailable: string;
}): Pick<ForgeSettings, 'rules' | 'token' | 'forkApproval' | 'isPrivate'> => ({
  rules: why,
  token: why,
  forkApproval: why,
  isPrivate: why,
});

async function ask(api: GitHub, repository: string): Promise<ForgeSettings> {
  const [owner = '', repo = ''] = repository.split('/');
  const about = await api.read({
    route: 'GET /repos/{owner}/{repo}',
    parameters: { owner, repo },
    answer: z.object({ data: z.object({ default_branch: z.string(), private: z.boolean() }) }),
    permission: 'metadata: read',
  });
  if ('unavailable' in about) return { ...nothing(about), repository, branch: 'main' };
  const { default_branch: branch, private: isPrivate } = about.value.data;
  const place = { owner, repo };
  const [rules, token, forkApproval] = await Promise.all([
    branchRules(api, { ...place, branch }),
    api.read(tokenQuestion(place)),
    api.read(forkQuestion(place)),
  ]);
  return {
    repository,
    branch,
    rules,
    token: mapped(token, ({ data }) => ({
      writes: data.default_workflow_permissions === 'write',
      approves: data.can_approve_pull_request_reviews,
    })),
    forkApproval: mapped(forkApproval, ({ data }) => data.approval_policy),
    isPrivate: { value: isPrivate },
  };
}

const mapped = <From, To>(known: Known<From>, to: (value: From) => To): Known<To> =>
  'unavailable' in known ? known : { value: to(known.value) };

type Place = Readonly<Record<'owner' | 'repo', string>>;

const ADMIN = 'administration: read';

const tokenQuestion = (parameters: Place) => ({
  route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow' as const,
  parameters,
  answer: z.object({
    data: z.object({ default_workflow_permissions: z.string(), can_approve_pull_request_reviews: z.boolean() }),
  }),
  permission: ADMIN,
});

const forkQuestion = (parameters: Place) => ({
  route: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval' as const,
  parameters,
  answer: z.object({ data: z.object({ approval_policy: z.string() }) }),
  permission: ADMIN,
});
