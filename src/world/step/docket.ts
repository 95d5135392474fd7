/** The deciding step's port to GitHub: whom the event calls for, how each stands, and the effects that may write. */
import { readFile } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import type { Known } from '../../model.ts';
import type { Declared } from '../claims/claims.ts';
import { actionEffects } from '../effects/action.ts';
import type { GitHub, GitHubWrites } from '../github/github.ts';
import { realClock } from '../process/retry.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Called, Docket, PublishedStatus } from '../world.ts';
import { readQueued } from './merge-queue.ts';
import { type Env, type Opening, openSubject } from './open-pull.ts';
import { readStanding } from './standing.ts';
import { pullsOf, type Summons, summonsOf } from './summons.ts';
import { sweep } from './sweep.ts';

export interface DocketOptions extends Pick<Opening, 'env' | 'token' | 'server' | 'policy' | 'registry'> {
  readonly github: GitHub & GitHubWrites;
  /** The input, empty where it was not given. */
  readonly pull: string;
  /** What jobs of this run declared of their claims; null where another run makes them. */
  readonly declared: Declared | null;
}

/** Well before the ten minutes after which judge.yml has the job killed. */
const DEADLINE_MILLISECONDS = 8 * 60_000;

/** @throws UserError for an event that decides nothing. */
export async function openDocket(options: DocketOptions): Promise<Docket> {
  const { env, github, server } = options;
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
    throw new UserError(`GITHUB_REPOSITORY is \`${repository}\`, which is no \`owner/name\``);
  const summons = summonsOf(env['GITHUB_EVENT_NAME'] ?? '', await payloadOf(env), options.pull);
  const effects = actionEffects(env, { github, run: { server, repository, id: env['GITHUB_RUN_ID'] ?? '' } });
  return {
    called: () => calledBy(summons, options, repository),
    queued: (called) => readQueued(github, repository, called),
    async standing(number) {
      const stood = await readStanding(github, repository, number);
      if ('unavailable' in stood) return stood;
      if (stood.value === null) return { value: null };
      const { standing, pull } = stood.value;
      // Nothing of the change is run here: claims are all that there is.
      const opening = { ...options, isRerun: false, effects, sandbox: openSandbox({ choice: 'off' }), checkout: null };
      return { value: { ...standing, open: () => openSubject({ kind: 'pull-request', pull }, opening) } };
    },
    lastLook: (called) => Promise.race([statusOf(github, repository, called), noPatience()]),
    effects,
    now: () => realClock.now(),
    stop: stopSignal(),
  };
}

/** A runner that cancels a job waits some seconds before it kills it. */
const LAST_LOOK_MILLISECONDS = 2_000;

const noPatience = (): Promise<Known<never>> =>
  new Promise((resolve) => {
    setTimeout(() => resolve({ unavailable: 'GitHub did not answer at once' }), LAST_LOOK_MILLISECONDS).unref();
  });

async function statusOf(github: GitHub, repository: string, called: Called): Promise<Known<PublishedStatus | null>> {
  if ('queued' in called) {
    const queued = await readQueued(github, repository, called);
    return 'value' in queued ? { value: queued.value?.status ?? null } : queued;
  }
  const stood = await readStanding(github, repository, called.pull);
  return 'value' in stood ? { value: stood.value?.standing.status ?? null } : stood;
}

async function calledBy(
  summons: Summons,
  { env, github }: DocketOptions,
  repository: string,
): Promise<Known<readonly Called[]>> {
  switch (summons.kind) {
    case 'pulls':
      return pullsIn({ value: summons.numbers }, summons.explain);
    case 'commit':
      return pullsIn(await pullsOf(github, repository, summons));
    case 'queued': {
      // Anybody may give a branch of a fork such a name.
      const pulls = pullsIn(await pullsOf(github, repository, { ...summons, kind: 'commit' }));
      const queued = { queued: summons.sha, into: summons.into };
      return 'unavailable' in pulls ? pulls : { value: [queued, ...pulls.value] };
    }
    case 'sweep':
      return pullsIn(await sweep(github, repository, Number(env['GITHUB_RUN_NUMBER'] ?? '0') || 0));
    default:
      return summons satisfies never;
  }
}

const pullsIn = (numbers: Known<readonly number[]>, explain = false): Known<readonly Called[]> =>
  'unavailable' in numbers ? numbers : { value: numbers.value.map((pull) => ({ pull, ...(explain && { explain }) })) };

async function payloadOf(env: Env): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new UserError(`Cannot read the event, GITHUB_EVENT_PATH \`${path}\``);
  }
}

/** A runner that cancels a job interrupts it, and kills it some seconds later. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (reason: string) => () => stopping.abort(reason);
  process.once('SIGINT', stop('interrupted before it was judged'));
  process.once('SIGTERM', stop('interrupted before it was judged'));
  setTimeout(stop('judging took too long'), DEADLINE_MILLISECONDS).unref();
  return stopping.signal;
}
