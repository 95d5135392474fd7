/** Words, labels, deployments, statuses and queues that look like what the gate waits for: decided by the real code against the stand-in GitHub, and none of them passes. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Summons } from '../../src/world/step/summons.ts';
import { beginning, gateRepository } from '../support/gate-stories.ts';
import { startGitHub } from '../support/github.ts';
import { bot, type GitHubState, person, type ReviewState, tick, touch } from '../support/github-state.ts';
import { decideHere, rememberedObjects } from '../support/in-process.ts';
import type { Person } from '../support/payloads.ts';

// Each decides anew, and fetches what it has not fetched before.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lee = person('lee', 778);
const COPILOT = bot('copilot-swe-agent[bot]', 198982749);
const NAME = 'what the target asks for is there';
const wanting = (require: string): string =>
  `version: 1\nrules:\n  - name: ${NAME}\n    require: ${require}\n    override: { by: { permission: write }, expires: 72h }\n    mode: enforce\n`;

let stage: Awaited<ReturnType<typeof gateRepository>>;
const objects = rememberedObjects();
beforeAll(async () => {
  stage = await gateRepository();
});
afterAll(async () => {
  await objects[Symbol.asyncDispose]();
  await stage.repo[Symbol.asyncDispose]();
});

type Act = (state: GitHubState) => void;

/** The status of the head, or of the queue's commit, after a decision by the policy. */
async function decided(require: string, act: Act, queue: readonly number[] = []): Promise<string | undefined> {
  const { repo, heads } = stage;
  const state = beginning(repo, heads);
  act(state);
  await using standIn = await startGitHub(state);
  const commit = queue.length > 0 ? heads.group : state.pull.head.sha;
  state.queue.push(...queue.map((pull) => ({ pull, head: heads.group })));
  const summons: Summons =
    queue.length > 0
      ? { kind: 'queued', sha: heads.group, branch: 'gh-readonly-queue/main/pr-12-0', into: 'main' }
      : { kind: 'pulls', numbers: [12] };
  const wishes = { comment: true, labels: false, reviewers: 0 };
  await decideHere({ standIn, objects, policy: wanting(require), wishes, requestMilliseconds: 20_000 }, summons);
  return state.statuses.findLast(({ sha, creator }) => sha === commit && creator === state.viewer)?.state;
}

const approves =
  (author: Person | null, more: Partial<ReviewState> = {}): Act =>
  (state) => {
    const commit = state.pull.head.sha;
    const submittedAt = tick(state);
    state.reviews.push({ id: 1, author, state: 'APPROVED', commit, mayPush: true, submittedAt, ...more });
    touch(state);
  };
const labels =
  (by: Person, worn: string, told = worn): Act =>
  (state) => {
    if (!state.pull.labels.includes(worn)) state.pull.labels.push(worn);
    state.facts.labelings.push({ label: told, by, at: tick(state) });
    touch(state);
  };
const says =
  (author: Person, body: string, isEdited = false): Act =>
  (state) => {
    state.comments.push({ id: 8000, pull: 12, author, body, createdAt: tick(state), isEdited });
    touch(state);
  };
const deploys =
  (creator: Person, environment: string, ...states: readonly string[]): Act =>
  (state) => {
    const { sha } = state.pull.head;
    const statuses = states.map((one) => ({ state: one, creator, at: tick(state) }));
    state.facts.deployments.push({ environment, sha, creator: lee, at: tick(state), statuses });
  };
const green =
  (creator: (state: GitHubState) => Person, targetUrl: string | null = null): Act =>
  (state) => {
    const one = { sha: state.pull.head.sha, state: 'success' as const, context: 'assay', creator: creator(state) };
    state.statuses.push({ ...one, description: '1 of 1 rule met', targetUrl, createdAt: tick(state) });
  };
const both =
  (...acts: readonly Act[]): Act =>
  (state) => {
    for (const act of acts) act(state);
  };

const [APPROVAL, LABEL, DEPLOYMENT] = [
  '{ approvals: 1 }',
  '{ label: canary }',
  '{ deployment: { environment: canary, by: { permission: write } } }',
];
const OVERRIDE = `/assay override ${NAME} it cannot wait`;

describe('what the gate waits for', () => {
  test.each<readonly [string, string, Act]>([
    ['an approval', APPROVAL, approves(lee)],
    ['a label', LABEL, labels(lee, 'canary')],
    ['a deployment', DEPLOYMENT, deploys(lee, 'canary', 'SUCCESS')],
    ['an override', LABEL, says(lee, OVERRIDE)],
  ])('lets pass: %s', async (_, require, act) => expect(await decided(require, act)).toBe('success'));
});

describe('what looks like it', () => {
  test.each<readonly [string, string, Act]>([
    ['an approval of a commit that was pushed below the head', APPROVAL, approves(lee, { commit: 'e'.repeat(40) })],
    ['an approval of no commit', APPROVAL, approves(lee, { commit: null })],
    ['an approval from before the branch was made', APPROVAL, approves(lee, { submittedAt: '2020-01-01T00:00:00Z' })],
    ['an approval by the opener under a new name', APPROVAL, approves(person('newname', 501))],
    ['an approval by a name that is the opener’s in capitals', APPROVAL, approves(person('DANA', 9999))],
    ['an approval by a deleted account', APPROVAL, approves(null)],
    ['an approval by an imported account', APPROVAL, approves({ login: 'm', id: 77, type: 'Mannequin' })],
    ['an approval by an app that may write', APPROVAL, approves(COPILOT)],
    ['one reader under two names', '{ approvals: 2 }', both(approves(lee), approves(person('lee2', 778)))],
    ['a label that an agent put on again', LABEL, both(labels(lee, 'canary'), labels(COPILOT, 'canary'))],
    ['a label in other letters', LABEL, labels(lee, 'Canary')],
    ['a label of which another one’s record tells', LABEL, labels(lee, 'canary', 'bug')],
    ['an override that somebody edited', LABEL, says(lee, OVERRIDE, true)],
    ['an override by an app', LABEL, says(COPILOT, OVERRIDE)],
    ['an override behind a wide slash', LABEL, says(lee, OVERRIDE.replace('/', '／'))],
    ['an override behind a mark without width', LABEL, says(lee, `\u200b${OVERRIDE}`)],
    ['an override in a fold', LABEL, says(lee, `<details>\n\n${OVERRIDE}\n\n</details>`)],
    ['an override whose reason is a dot', LABEL, says(lee, `/assay override ${NAME} .`)],
    ['a deployment to an environment in other letters', DEPLOYMENT, deploys(lee, 'Canary', 'SUCCESS')],
    ['a deployment that became inactive', DEPLOYMENT, deploys(lee, 'canary', 'SUCCESS', 'INACTIVE')],
    ['a deployment that the opener calls green', DEPLOYMENT, deploys(person('dana', 501), 'canary', 'SUCCESS')],
    ['a deployment of which nobody says how it went', DEPLOYMENT, deploys(lee, 'canary')],
    ['a green status in our words', APPROVAL, green(() => lee)],
    ['a green status by an account called like our app', APPROVAL, green(() => person('github-actions', 999))],
    ['a comment with our mark', APPROVAL, says(person('sam', 9), '<!-- assay: kept up to date -->\n## ✓ Passed')],
  ])('does not pass: %s', async (_, require, act) => expect(await decided(require, act)).toBe('pending'));

  test('a commit of a queue that two entries show is decided by all up to the later one', async () => {
    const act = both(approves(lee), (state) => {
      const head = { ref: 'agent/bad', sha: stage.heads.bad };
      state.otherPulls.push({ ...state.pull, number: 13, labels: [], head });
    });
    expect(await decided(APPROVAL, act, [12])).toBe('success');
    expect(await decided(APPROVAL, act, [12, 13])).toBe('pending');
  });
});
