/** Why what a policy waits for does not come: runs that wait for an approval, that a conflict keeps from starting, that go on, that ended, that are switched off. Said where the decision is read. */
import { describe, expect, test, vi } from 'vitest';
import { CALLER, CALLER_PATH, claimed, ran } from './support/claiming.ts';
import { person } from './support/github-state.ts';
import { asGolden } from './support/golden.ts';
import type { WorkflowRan } from './support/rig.ts';
import { type Story, type Telling, tellStory } from './support/story.ts';

// Each run is a process of its own, or several.
vi.setConfig({ testTimeout: 180_000 });

const POLICY = `version: 1
rules:
  - name: changed functions give the same
    require: { checks: [behaviour] }
    mode: enforce
  - name: the tests passed
    require: { status-checks: [{ name: test, workflow: .github/workflows/ci.yml }] }
    mode: enforce
`;
const CI = '.github/workflows/ci.yml';

/** A pull request that changes a function, in a repository whose target has the workflow that looks. */
const tell = (more: Telling = {}): Promise<Story> =>
  tellStory({
    policy: POLICY,
    base: { 'src/a.js': 'export const add = (a, b) => a + b;\nadd(1, 2);\n', [CALLER_PATH]: CALLER },
    files: { 'src/a.js': 'export const add = (a, b) => b + a;\nadd(1, 2);\n' },
    copied: (text) =>
      text.replace('      pull-request: ${{ inputs', '      comment: on\n      pull-request: ${{ inputs'),
    ...more,
  });
const golden = (story: Story, decided: WorkflowRan, name: string): Promise<void> =>
  expect(asGolden(story.page(decided))).toMatchFileSnapshot(`stories/${name}.md`);
const asked = (story: Story, route: RegExp): number => story.gitHub.requests.filter((one) => route.test(one)).length;
const report = (story: Story, conclusion: string): void =>
  void story.state.facts.checks.push({
    sha: story.state.pull.head.sha,
    name: 'test',
    app: 'github-actions',
    workflow: CI,
    conclusion,
    at: '2026-11-01T10:00:00Z',
  });

describe('a fork whose runs wait for an approval', () => {
  const fork = { headRepository: 'mallory/shop', author: person('mallory', 666) };
  const held = { status: 'completed', conclusion: 'action_required', headRepository: 'mallory/shop' } as const;

  test('has a maintainer asked to approve them: in the status, on the page and in the comment', async () => {
    await using story = await tell({ pull: fork });
    // GitHub has not read the file yet, so it names no workflow that was called.
    ran(story.state, { ...held, referenced: [] });
    ran(story.state, { ...held, id: 4712, path: CI, referenced: [] });
    const decided = await story.decide('opened');
    expect(story.statuses()).toEqual(['pending: 2 of 2 rules open: a maintainer approves the workflow run']);
    await golden(story, decided, 'fork-held');
    const [comment] = story.state.comments;
    expect(comment?.body).toContain('**A maintainer** approves the workflow run');
    expect(decided.requests).toBeLessThanOrEqual(15);
    expect([asked(story, /actions\/runs/), asked(story, /actions\/workflows/)]).toEqual([1, 0]);
  });

  test('is told so where GitHub knows already what they would call, and nothing is taken for claims', async () => {
    await using story = await tell({ pull: fork });
    ran(story.state, held);
    const decided = await story.decide('opened');
    expect(story.statuses()).toEqual([expect.stringMatching(/a maintainer approves the workflow run/)]);
    expect(story.page(decided)).toContain('its run waits for somebody to approve it');
    expect(asked(story, /artifacts/)).toBe(0);
  });

  test('says so no more once they ended', async () => {
    await using story = await tell({ pull: fork });
    ran(story.state, { ...held, path: CI, referenced: [] });
    await story.decide('opened');
    story.state.facts.runs.splice(0);
    ran(story.state, { status: 'in_progress', headRepository: 'mallory/shop' });
    report(story, 'SUCCESS');
    await story.decide();
    const nobody = 'nobody has to do anything until the workflow run has ended';
    expect(story.statuses().at(-1)).toBe(`pending: 1 of 2 rules open: ${nobody}`);
  });
});

describe('a change that conflicts with its target', () => {
  test('has its author asked to resolve it, for no run starts, and nobody is asked to read it', async () => {
    await using story = await tell({
      policy: `${POLICY}  - name: somebody read it\n    require: { approvals: 1 }\n    mode: enforce\n`,
      pull: { mergeable: 'CONFLICTING' },
      copied: (text) =>
        text.replace('      pull-request: ${{ inputs', "      reviewers: '2'\n      pull-request: ${{ inputs"),
    });
    const [ana] = [person('ana', 801)];
    story.state.suggested.push(ana);
    story.state.facts.roles['ana'] = { id: 801, role: 'write', permission: 'write' };
    const decided = await story.decide('opened');
    expect(story.statuses()).toEqual([
      expect.stringMatching(/^pending: 3 of 3 rules open: the author resolves the conflict with `main`/),
    ]);
    await golden(story, decided, 'conflict');
    expect(decided.requests).toBeLessThanOrEqual(15);
    expect(story.state.requested).toEqual([]);
    story.state.pull.mergeable = 'MERGEABLE';
    await story.decide();
    expect(story.state.requested).toEqual([ana]);
  });

  test('is not made up while GitHub does not know', async () => {
    await using story = await tell({ pull: { mergeable: 'UNKNOWN' } });
    const decided = await story.decide();
    expect(story.page(decided)).not.toContain('conflict');
    expect(story.statuses()).toEqual([
      expect.stringMatching(/sees that the run which tries `behaviour` starts and ends/),
    ]);
  });
});

describe('a run', () => {
  test('that was cancelled is run again by somebody who may, and an older one of this head may speak', async () => {
    await using story = await tell();
    const { facts } = story.state;
    ran(story.state, { conclusion: 'cancelled' });
    ran(story.state, { id: 4712, path: CI, conclusion: 'cancelled', referenced: [] });
    const first = await story.decide();
    const again = 'somebody with write access runs all jobs of the workflow again, or finds out why it ended so';
    expect(story.statuses()).toEqual([`pending: 2 of 2 rules open: ${again}`]);
    expect(story.page(first)).toContain(`\`test\` in \`${CI}\` has not reported; the run of \`${CI}\` ended as`);
    facts.runs.splice(0);
    claimed(story.state);
    ran(story.state, { id: 4712, conclusion: 'cancelled' });
    await story.decide();
    expect(story.statuses().at(-1)).toMatch(/^pending: 1 of 2 rules open: whoever runs it lets `test`/);
  });

  test('of a workflow that is switched off never comes: a maintainer switches it on', async () => {
    await using story = await tell();
    story.state.facts.workflows[CALLER_PATH] = 'disabled_inactivity';
    story.state.facts.workflows[CI] = 'active';
    const decided = await story.decide();
    expect(story.page(decided)).toContain(`**A maintainer** switches the workflow \`${CALLER_PATH}\` on`);
    expect(decided.requests).toBeLessThanOrEqual(15);
  });

  test('is not asked about while nothing waits for one', async () => {
    await using story = await tell({
      policy: POLICY.replace(/ {2}- name: changed(?:.*\n){3}/, ''),
      files: { 'b.md': 'b\n' },
    });
    report(story, 'FAILURE');
    await story.decide();
    expect(asked(story, /actions\//)).toBe(0);
  });
});
