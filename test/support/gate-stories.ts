/** What happens to pull requests, step by step, as data: told without faults once, and with faults of every kind as often as somebody wishes. */
import type { Summons } from '../../src/world/step/summons.ts';
import { type GitHubState, gitHubState, person, tick, touch } from './github-state.ts';
import type { Person } from './payloads.ts';
import { createRepo, type Repo } from './repo.ts';

const AGENT_MESSAGE = 'Ship it\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

/** Names of commits: the first head, one more push on top, the first one rebased, two other pull requests and the commit that merges all three. */
export interface Heads {
  readonly first: string;
  readonly more: string;
  readonly rebased: string;
  readonly good: string;
  readonly bad: string;
  readonly group: string;
}

export interface GateStory {
  /** What happens in it. */
  readonly name: string;
  /** The name of its golden page. */
  readonly page: string;
  readonly policy: string;
  /** Each is followed by a deciding run. */
  readonly steps: readonly Step[];
}

type Step = (state: GitHubState, heads: Heads) => Summons;

const rule = (require: string): string =>
  `version: 1\nrules:\n  - name: what the target asks for is there\n    require: ${require}\n    mode: enforce\n`;

const dana = person('dana', 501);
const lee = person('lee', 778);
const kim = person('kim', 777);
const stranger = person('sam', 779);

/** Two heads' worth of objects, in one repository for all stories: its target has moved on since the first head. */
export async function gateRepository(): Promise<{ readonly repo: Repo; readonly heads: Heads }> {
  const repo = await createRepo();
  await repo.commit({ files: { 'package.json': '{"name":"shop"}\n' } });
  const agent = (name: string, text: string) =>
    repo.commit({ message: AGENT_MESSAGE, files: { [`src/${name}.js`]: text } });
  await repo.branch('agent/ship-it');
  const first = await agent('a', 'export const a = 1;\n');
  await repo.checkout('main');
  await repo.commit({ files: { 'README.md': '# Shop\n' } });
  await repo.branch('rebased');
  const rebased = await agent('a', 'export const a = 1;\n');
  await repo.branch('more', first);
  const more = await agent('b', 'export const b = 2;\n');
  await repo.branch('agent/good', 'main');
  const good = await agent('good', 'export const good = 1;\n');
  await repo.branch('agent/bad', 'main');
  const bad = await agent('bad', "import './nowhere.js';\n");
  const group = await repo.commit({ message: 'Merge all three' });
  return { repo, heads: { first, more, rebased, good, bad, group } };
}

/** Before the first step. */
export function beginning(repo: Repo, heads: Heads): GitHubState {
  const state = gitHubState({ head: { ref: 'agent/ship-it', sha: heads.first }, author: dana });
  state.directory = repo.directory;
  state.clock = '2026-03-01T10:00:00Z';
  state.suggested.push(lee, kim);
  for (const { login, id } of [lee, kim]) state.facts.roles[login] = { id, role: 'write', permission: 'write' };
  for (const scope of ['pull-requests: write', 'statuses: write', 'deployments: read', 'actions: read', 'checks: read'])
    state.permissions.add(scope);
  pushed(state, '0'.repeat(40), heads.first, 'branch_creation');
  return state;
}

function pushed(state: GitHubState, before: string, after: string, type: 'branch_creation' | 'push' | 'force_push') {
  state.commits.push({ sha: after, author: dana, committer: dana, signature: null });
  state.activity.push({ before, after, type, actor: dana, at: tick(state) });
  state.pull.head = { ...state.pull.head, sha: after };
  touch(state);
}

const here = ({ pull }: GitHubState): Summons => ({ kind: 'pulls', numbers: [pull.number] });
const signalled = ({ pull }: GitHubState): Summons => ({ kind: 'commit', sha: pull.head.sha, branch: pull.head.ref });

const opened: Step = here;
const pushes =
  (head: keyof Heads, type: 'push' | 'force_push'): Step =>
  (state, heads) => {
    const before = state.pull.head.sha;
    pushed(state, before, heads[head], type);
    if (type === 'force_push') state.forcePushes.push({ before, at: state.clock });
    return here(state);
  };

const reviews =
  (by: Person, verdict: 'APPROVED' | 'DISMISSED' | 'CHANGES_REQUESTED', mayPush = by !== stranger): Step =>
  (state) => {
    const id = state.reviews.length + 1;
    const earlier = state.reviews.findLastIndex(({ author }) => author?.id === by.id);
    const review = { author: by, state: verdict, commit: state.pull.head.sha, mayPush, submittedAt: tick(state) };
    if (verdict === 'DISMISSED' && earlier >= 0)
      state.reviews[earlier] = { ...review, id: earlier + 1, submittedAt: state.reviews[earlier]?.submittedAt ?? null };
    else state.reviews.push({ ...review, id });
    touch(state);
    return signalled(state);
  };

const labels =
  (by: Person): Step =>
  (state) => {
    if (!state.pull.labels.includes('canary')) state.pull.labels.push('canary');
    state.facts.labelings.push({ label: 'canary', by, at: tick(state) });
    touch(state);
    return here(state);
  };
const unlabels: Step = (state) => {
  state.pull.labels.splice(0, Infinity, ...state.pull.labels.filter((name) => name !== 'canary'));
  touch(state);
  return here(state);
};

/** No event of a pull request tells of it: the sweep finds what waits, and somebody asks again for what does not. */
const deploys =
  (head: keyof Heads, by: Person, found: 'by the sweep' | 'when asked' = 'by the sweep'): Step =>
  (state, heads) => {
    const at = tick(state);
    const statuses = [{ state: 'SUCCESS', creator: by, at: tick(state) }];
    state.facts.deployments.push({ environment: 'canary', sha: heads[head], creator: by, at, statuses });
    return found === 'when asked' ? here(state) : { kind: 'sweep' };
  };

const takesBack: Step = (state) => {
  state.requestsRemoved.push(...state.requested.splice(0));
  touch(state);
  return here(state);
};

const queues =
  (...others: readonly ('good' | 'bad')[]): Step =>
  (state, heads) => {
    state.queue.splice(0);
    state.otherPulls.splice(0);
    const entries = ['first', ...others] as const;
    for (const [index, name] of entries.entries()) {
      const number = 12 + index;
      if (name !== 'first')
        state.otherPulls.push({ ...state.pull, number, labels: [], head: { ref: `agent/${name}`, sha: heads[name] } });
      const isLast = index === entries.length - 1;
      state.queue.push({ pull: number, head: isLast ? heads.group : `${index}`.repeat(40) });
    }
    return { kind: 'queued', sha: heads.group, branch: 'gh-readonly-queue/main/pr-14-0', into: 'main' };
  };

export const GATE_STORIES: readonly GateStory[] = [
  {
    name: 'approvals by the prompter, a stranger and two readers, one of them taken back',
    page: 'readers',
    policy: rule('{ approvals: { count: 2, from: { permission: write } } }'),
    steps: [
      opened,
      reviews(dana, 'APPROVED'),
      reviews(stranger, 'APPROVED'),
      reviews(lee, 'APPROVED'),
      reviews(kim, 'APPROVED'),
      reviews(kim, 'DISMISSED'),
      reviews(kim, 'APPROVED'),
      reviews(lee, 'CHANGES_REQUESTED'),
    ],
  },
  {
    name: 'an approval that a clean rebase keeps and another content ends',
    page: 'rebase-and-content',
    policy: rule('{ approvals: 1 }'),
    steps: [opened, reviews(lee, 'APPROVED'), pushes('rebased', 'force_push'), pushes('more', 'force_push')],
  },
  {
    name: 'a canary label by the agent, by its prompter, then by a person, taken off and put on by the agent again',
    page: 'canary-label',
    policy: rule('{ label: canary }'),
    steps: [
      opened,
      labels({ login: 'copilot-swe-agent[bot]', id: 198982749, type: 'Bot' }),
      unlabels,
      labels(dana),
      unlabels,
      labels(lee),
      unlabels,
      labels(dana),
    ],
  },
  {
    name: 'a canary deployment of another commit, by the prompter, then of this one, then of another one again',
    page: 'canary-deployment',
    policy: rule('{ deployment: { environment: canary, by: { permission: write } } }'),
    steps: [
      opened,
      deploys('more', lee),
      deploys('first', dana),
      deploys('first', lee),
      deploys('more', lee, 'when asked'),
    ],
  },
  {
    name: 'a merge group of three with one bad, then without it',
    page: 'merge-group',
    policy: rule('{ checks: [imports] }'),
    steps: [opened, queues('bad', 'good'), queues('good')],
  },
  {
    name: 'a request for a review that somebody takes back',
    page: 'request-taken-back',
    policy: rule('{ approvals: 2 }'),
    steps: [opened, takesBack, reviews(kim, 'APPROVED'), pushes('more', 'push')],
  },
];
