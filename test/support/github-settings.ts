/** Settings of the stand-in's repository, as GitHub tells them to those who may see them. */
import type { GitHubState } from './github-state.ts';
import { exampleOf } from './payloads.ts';

/** An administrator sets these. */
export interface SettingsState {
  /** Of rulesets: the rules of the default branch, as GitHub lists them. */
  rules: Readonly<Record<string, unknown>>[];
  /** By ruleset; undefined where the token may not see them. */
  bypass: Readonly<Record<string, unknown>>[] | undefined;
  /** Classic protection; null without one. */
  protection: Readonly<Record<string, unknown>> | null;
  token: { default_workflow_permissions: 'read' | 'write'; can_approve_pull_request_reviews: boolean };
  forkApproval: string;
}

export const gateSettings = (): SettingsState => ({
  rules: [
    {
      type: 'pull_request',
      ruleset_source_type: 'Repository',
      ruleset_source: 'octo/shop',
      ruleset_id: 7,
      parameters: PULL,
    },
    {
      type: 'required_status_checks',
      ruleset_source_type: 'Repository',
      ruleset_source: 'octo/shop',
      ruleset_id: 7,
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: 'assay', integration_id: 15368 }],
      },
    },
  ],
  bypass: [],
  protection: null,
  token: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  forkApproval: 'first_time_contributors',
});

const PULL = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

const ok = (body: unknown) => ({ status: 200, body });
const url = 'https://api.github.com/repos/octo/shop';
const ADMIN = ['administration: read'];

interface Asked {
  readonly params: Readonly<Record<string, string>>;
}

const NONE = { status: 404, body: { message: 'Not Found' } };

/** Routes by operation, each with the permissions of which any one will do. */
export const settingsRoutes = {
  'repos/get': {
    needs: ['contents: read'],
    answer: ({ repository, pull }: GitHubState) =>
      ok({ ...repositoryExample(), full_name: repository, default_branch: pull.base.ref, private: true }),
  },
  'repos/get-branch-rules': {
    needs: ['contents: read'],
    answer: ({ settings }: GitHubState) => ok(settings.rules),
  },
  'repos/get-repo-ruleset': {
    needs: ['contents: read'],
    answer: ({ settings, permissions }: GitHubState, { params }: Asked) =>
      ok({
        id: Number(params['ruleset_id']),
        name: 'main',
        target: 'branch',
        source_type: 'Repository',
        source: 'octo/shop',
        enforcement: 'active',
        // Only administrators see who is exempt.
        ...(settings.bypass !== undefined && permissions.has(ADMIN[0] ?? '') && { bypass_actors: settings.bypass }),
      }),
  },
  'repos/get-branch': {
    needs: ['contents: read'],
    answer: ({ settings, pull }: GitHubState, { params }: Asked) =>
      ok({
        name: params['branch'],
        commit: {
          sha: pull.base.sha,
          url,
          node_id: 'C_1',
          html_url: url,
          comments_url: url,
          commit: COMMIT,
          author: null,
          committer: null,
          parents: [],
        },
        _links: { html: url, self: url },
        protected: settings.protection !== null || settings.rules.length > 0,
        protection: { enabled: settings.protection !== null },
        protection_url: url,
      }),
  },
  'repos/get-branch-protection': {
    needs: ADMIN,
    answer: ({ settings }: GitHubState) => (settings.protection === null ? NONE : ok(settings.protection)),
  },
  'actions/get-github-actions-default-workflow-permissions-repository': {
    needs: ADMIN,
    answer: ({ settings }: GitHubState) => ok(settings.token),
  },
  'actions/get-fork-pr-contributor-approval-permissions-repository': {
    needs: ADMIN,
    answer: ({ settings }: GitHubState) => ok({ approval_policy: settings.forkApproval }),
  },
} as const;

/** What a whole repository has beside what events tell of it. */
const repositoryExample = () => ({
  ...exampleOf('pull_request', 'labeled').repository,
  has_discussions: false,
  network_count: 0,
  subscribers_count: 0,
});

const COMMIT = {
  url,
  author: null,
  committer: null,
  message: 'Begin',
  comment_count: 0,
  tree: { sha: 'e'.repeat(40), url },
};
