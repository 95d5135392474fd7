/** The deciding step in this process: the real Octokit against the stand-in GitHub, with a clock that waiting moves. Git's objects are fetched once for each head. */
import { action } from '../../src/action.ts';
import { OutsideError } from '../../src/errors.ts';
import type { Effect, Known, Sha } from '../../src/model.ts';
import type { Wishes } from '../../src/report/wishes.ts';
import { performOnForge } from '../../src/world/effects/pull-request.ts';
import { gitHubForge } from '../../src/world/facts/forge-github.ts';
import { pullHistory } from '../../src/world/facts/pull-history.ts';
import { type GitHub, type GitHubWrites, gitHub } from '../../src/world/github/github.ts';
import type { Clock } from '../../src/world/process/retry.ts';
import { withTime } from '../../src/world/process/time.ts';
import type { PullRequest } from '../../src/world/records/event.ts';
import { NO_RECORDS, readRecords, withRecords } from '../../src/world/records/forge-records.ts';
import { openFetched } from '../../src/world/sources/source-fetched.ts';
import type { OpenSource } from '../../src/world/sources/source-local.ts';
import { readQueued } from '../../src/world/step/merge-queue.ts';
import { readStanding } from '../../src/world/step/standing.ts';
import { pullsOf, type Summons } from '../../src/world/step/summons.ts';
import { sweep } from '../../src/world/step/sweep.ts';
import { noWorkspace } from '../../src/world/workspace/workspace.ts';
import type { Called, Docket, OpenWorld } from '../../src/world/world.ts';
import type { StandIn } from './github.ts';
import type { GitHubState } from './github-state.ts';

export interface Deciding {
  readonly standIn: StandIn;
  /** What was fetched for a head stays here. */
  readonly objects: Objects;
  /** The text at the target. */
  readonly policy: string;
  readonly wishes: Wishes;
  /** How long one request may take. */
  readonly requestMilliseconds: number;
  /** Told of each page for the step's summary. */
  readonly onSummary?: (markdown: string) => void;
}

/** Objects by the head that they were fetched for. */
export interface Objects extends AsyncDisposable {
  of(standIn: StandIn, pull: PullRequest): Promise<OpenSource>;
}

export function rememberedObjects(): Objects {
  const opened = new Map<string, Promise<OpenSource>>();
  return {
    of(standIn, pull) {
      const known = opened.get(pull.head) ?? open(standIn, pull);
      opened.set(pull.head, known);
      return known;
    },
    async [Symbol.asyncDispose]() {
      for (const one of opened.values()) await (await one)[Symbol.asyncDispose]();
    },
  };
}

async function open({ env, state }: StandIn, pull: PullRequest): Promise<OpenSource> {
  const { repository, number, head, branch, title, body, opener, targetBranch } = pull;
  const fetched = await openFetched({
    ...{ serverUrl: env.GITHUB_SERVER_URL, repository, token: state.token, clock: clockOf(state), head, policy: '' },
    ...{ target: `refs/heads/${targetBranch}`, meta: { number, branch, title, body, opener } },
    ...{ records: async () => NO_RECORDS, progress: () => undefined },
  });
  const change = await fetched.source.change();
  const known = new Map<Sha, Known<string>>();
  return {
    ...fetched,
    source: { ...fetched.source, change: async () => change },
    async digests(heads) {
      const missing = heads.filter((one) => !known.has(one));
      if (missing.length > 0) for (const [one, digest] of await fetched.digests(missing)) known.set(one, digest);
      return known;
    },
  };
}

/** The stand-in's own clock: nobody waits, and time passes by waiting. */
const clockOf = (state: GitHubState): Clock => ({
  now: () => Date.parse(state.clock),
  sleep: async (milliseconds) => {
    state.clock = new Date(Date.parse(state.clock) + milliseconds).toISOString();
  },
  random: () => 0.5,
});

/** Decides what is called for. False where nothing could be published. */
export async function decideHere(deciding: Deciding, summons: Summons): Promise<boolean> {
  const { standIn, wishes, requestMilliseconds, onSummary } = deciding;
  const { state, env, url } = standIn;
  const clock = clockOf(state);
  const github = gitHub({ token: state.token, apiUrl: url, clock, requestMilliseconds });
  const docket: Docket = {
    called: () => calledBy(github, state.repository, summons),
    queued: (called) => readQueued(github, state.repository, called),
    async standing(number) {
      const stood = await readStanding(github, state.repository, number);
      if ('unavailable' in stood) return stood;
      if (stood.value === null) return { value: null };
      const { standing, pull } = stood.value;
      return { value: { ...standing, open: () => worldOf(deciding, github, pull) } };
    },
    effects: {
      perform: async (effect) => {
        if (effect.kind === 'summary') onSummary?.(effect.markdown);
        return await perform(github, standIn, effect);
      },
    },
    lastLook: async () => ({ unavailable: 'nobody is in a hurry here' }),
    now: clock.now,
    stop: new AbortController().signal,
  };
  try {
    await action({ stage: 'judge', docket, wishes, server: env.GITHUB_SERVER_URL });
    return true;
  } catch (problem) {
    if (problem instanceof OutsideError) return false;
    throw problem;
  }
}

async function calledBy(github: GitHub, repository: string, summons: Summons): Promise<Known<readonly Called[]>> {
  if (summons.kind === 'pulls') return { value: summons.numbers.map((pull) => ({ pull })) };
  if (summons.kind === 'queued') return { value: [{ queued: summons.sha, into: summons.into }] };
  const found =
    summons.kind === 'sweep' ? await sweep(github, repository, 1) : await pullsOf(github, repository, summons);
  return 'unavailable' in found ? found : { value: found.value.map((pull) => ({ pull })) };
}

async function perform(github: GitHub & GitHubWrites, standIn: StandIn, effect: Effect): Promise<boolean> {
  if (!isForgeEffect(effect)) return true;
  const run = { server: standIn.env.GITHUB_SERVER_URL, repository: standIn.state.repository, id: '4711' };
  return 'value' in (await performOnForge({ github, run }, effect));
}

type ForgeEffect = Parameters<typeof performOnForge>[1];
const isForgeEffect = (effect: Effect): effect is ForgeEffect =>
  ['status', 'comment', 'labels', 'reviewers'].includes(effect.kind);

async function worldOf({ standIn, objects, policy }: Deciding, github: GitHub, pull: PullRequest): Promise<OpenWorld> {
  const opened = await objects.of(standIn, pull);
  let asked: ReturnType<typeof readRecords> | undefined;
  const records = () => {
    asked ??= readRecords(github, pull);
    return asked;
  };
  const silent = { unavailable: 'nobody is asked here' };
  return {
    source: {
      change: async () => withRecords(await opened.source.change(), await records()),
      policy: async () => ({ text: policy, source: 'the policy' }),
    },
    tree: opened.tree,
    packages: { published: async () => silent, history: async () => silent, host: async () => silent },
    workspace: noWorkspace('the job that decides reads git objects alone'),
    sandbox: { level: async () => silent, start: () => Promise.reject(new Error('nothing runs here')) },
    forge: withTime(
      gitHubForge({ github, pull, isRerun: false, history: pullHistory({ opened, records }) }),
      clockOf(standIn.state),
    ),
    effects: { perform: async () => true },
    progress: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
