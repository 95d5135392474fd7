/** What became of the workflows that GitHub starts for a head: asked of a GitHub that speaks as the real one does, and not once more than is needed. */
import { describe, expect, test } from 'vitest';
import type { ChangeRuns, Known } from '../../../src/model.ts';
import { readChangeRuns } from '../../../src/world/claims/change-runs.ts';
import { headRuns } from '../../../src/world/claims/head-runs.ts';
import { gitHub } from '../../../src/world/github/github.ts';
import { realClock } from '../../../src/world/process/retry.ts';
import type { Entry } from '../../../src/world/world.ts';
import { CALLER, CALLER_PATH, ran } from '../../support/claiming.ts';
import { startGitHub } from '../../support/github.ts';
import { type GitHubState, gitHubState } from '../../support/github-state.ts';

const CI = '.github/workflows/ci.yml';

interface Asked {
  readonly runs: Known<ChangeRuns>;
  /** What was asked of GitHub, in short. */
  readonly requests: readonly string[];
}

async function ask(
  prepare: (state: GitHubState) => void,
  files: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const state = gitHubState();
  state.permissions.add('actions: read');
  prepare(state);
  await using standIn = await startGitHub(state);
  const github = gitHub({ token: state.token, apiUrl: standIn.url, clock: realClock });
  const { number, head, base } = state.pull;
  const pull = { repository: state.repository, number, head: head.sha, targetBranch: base.ref };
  const all: Readonly<Record<string, string>> = { [CALLER_PATH]: CALLER, [CI]: 'on: push\n', ...files };
  const entryOf = (path: string): Entry => ({ name: path.slice('.github/workflows/'.length), kind: 'file' });
  const tree = {
    list: async () => Object.keys(all).map(entryOf),
    read: async (_: unknown, path: string) => all[path],
  };
  const runs = await readChangeRuns({ github, pull, runs: headRuns(github, pull), tree });
  return { runs, requests: standIn.requests.map((one) => one.replace(/^.* .*\//, '')) };
}

const told = (value: Partial<ChangeRuns>) => ({
  value: { latest: [], conflict: null, off: [], verifying: [CALLER_PATH], ...value },
});
const run = (state: string, workflow = CI) => ({ workflow, state });

describe('runs of a head', () => {
  test('are the latest of each file, of events for which the change brings the workflow', async () => {
    const { runs, requests } = await ask((state) => {
      ran(state, { id: 3, path: `${CI}@refs/heads/topic`, status: 'in_progress' });
      ran(state, { id: 1, path: CI, conclusion: 'failure' });
      ran(state, { id: 2, conclusion: 'action_required' });
      ran(state, { id: 4, path: '.github/workflows/assay.yml', event: 'pull_request_target', status: 'in_progress' });
      ran(state, { id: 5, path: CI, sha: 'd'.repeat(40) });
    });
    const latest = [run('in-progress'), run('action-required', CALLER_PATH)];
    expect(runs).toEqual(told({ latest: expect.arrayContaining(latest) }));
    expect('value' in runs && runs.value.latest).toHaveLength(2);
    expect(requests).toEqual(['runs']);
  });

  test('that are over leave the question whether a workflow is off, and none whether there is a conflict', async () => {
    const { runs, requests } = await ask((state) => {
      ran(state, { path: CI });
      state.facts.workflows[CALLER_PATH] = 'disabled_manually';
      state.facts.workflows[CI] = 'active';
    });
    expect(runs).toEqual(told({ latest: [run('success')], off: [CALLER_PATH] }));
    expect(requests).toEqual(['runs', 'workflows']);
  });

  test.each([
    ['CONFLICTING', 'main', ['runs', 'graphql']],
    ['MERGEABLE', null, ['runs', 'graphql', 'workflows']],
    ['UNKNOWN', null, ['runs', 'graphql', 'workflows']],
  ] as const)('that did not start: %s', async (mergeable, conflict, asked) => {
    const { runs, requests } = await ask((state) => {
      state.pull.mergeable = mergeable;
      // A push is no pull request: its runs start all the same.
      ran(state, { path: CI, event: 'push' });
    });
    expect(runs).toEqual(told({ conflict, latest: [run('success')] }));
    expect(requests).toEqual(asked);
  });

  test('that nobody may list are not known, and why', async () => {
    const { runs } = await ask((state) => state.permissions.delete('actions: read'));
    expect(runs).toEqual({ unavailable: expect.stringContaining('actions: read') });
  });

  test.each([
    ['a comment', '# uses: acme/assay/.github/workflows/verify.yml@main\n', false],
    ['another workflow', 'jobs: { a: { uses: acme/assay/.github/workflows/judge.yml@main } }\n', false],
    ['a tag', 'jobs:\n  a:\n    uses: "acme/assay/.github/workflows/verify.yml@v1"\n', true],
  ])('come from files that call verify.yml: %s', async (_, text, isOne) => {
    const path = '.github/workflows/z.yml';
    const { runs } = await ask(() => undefined, { [path]: text });
    expect(runs).toEqual(told({ verifying: [CALLER_PATH, ...(isOne ? [path] : [])] }));
  });
});
