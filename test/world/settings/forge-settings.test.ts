/** The settings of a repository, asked of a stand-in GitHub that speaks as the real one. */
import { expect, test } from 'vitest';
import { forgeSettings } from '../../../src/world/settings/forge-settings.ts';
import { startGitHub } from '../../support/github.ts';
import { type GitHubState, gitHubState } from '../../support/github-state.ts';
import { createRepo } from '../../support/repo.ts';

async function settingsWith(change: (state: GitHubState) => void, permissions = ['administration: read']) {
  const state = gitHubState();
  for (const one of permissions) state.permissions.add(one);
  change(state);
  await using gitHub = await startGitHub(state);
  await using repo = await createRepo();
  const env = { GITHUB_TOKEN: state.token, GITHUB_API_URL: gitHub.url, GITHUB_REPOSITORY: state.repository };
  return await forgeSettings(repo.directory, { env });
}

test('tells what the branch demands, who is exempt, and what tokens may do', async () => {
  expect(await settingsWith(() => undefined)).toEqual({
    repository: 'octo/shop',
    branch: 'main',
    rules: {
      value: {
        checks: [{ name: 'assay', app: 15368 }],
        ownersApprove: true,
        pullRequestsOnly: true,
        exempt: { value: [] },
      },
    },
    token: { value: { writes: false, approves: false } },
    forkApproval: { value: 'first_time_contributors' },
    isPrivate: { value: true },
  });
});

test('who is exempt and what tokens may do stay unknown without the right to see it, and what all may see is told', async () => {
  const { rules, token } = await settingsWith(() => undefined, []);
  expect(rules).toMatchObject({ value: { checks: [{ name: 'assay' }], exempt: { unavailable: expect.any(String) } } });
  expect(token).toEqual({ unavailable: expect.stringContaining('administration: read') });
});

test('classic protection counts as rules do, and its any-app is anybody', async () => {
  const { rules } = await settingsWith(({ settings }) => {
    settings.rules = [];
    settings.protection = {
      required_status_checks: { strict: true, contexts: ['assay'], checks: [{ context: 'assay', app_id: -1 }] },
      required_pull_request_reviews: { dismiss_stale_reviews: false, require_code_owner_reviews: true },
      enforce_admins: { url: 'https://api.github.com', enabled: false },
    };
  });
  expect(rules).toEqual({
    value: {
      checks: [{ name: 'assay', app: null }],
      ownersApprove: true,
      pullRequestsOnly: true,
      exempt: { value: ['administrators'] },
    },
  });
});

test('without a token, or without a remote on GitHub, nothing is asked and that is said', async () => {
  await using repo = await createRepo();
  const alone = await forgeSettings(repo.directory, { env: {} });
  expect(alone.rules).toEqual({ unavailable: 'no remote `origin` on GitHub' });
  await repo.git(['remote', 'add', 'origin', 'git@github.com:octo/shop.git']);
  const { repository, rules } = await forgeSettings(repo.directory, { env: {} });
  expect(repository).toBe('octo/shop');
  expect(rules).toEqual({ unavailable: expect.stringContaining('GITHUB_TOKEN') });
});
