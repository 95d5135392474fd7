/** Random faults over stories, from a seed, and what must hold whatever they are: no pass that the quiet telling would not give, nothing said twice, always an end. */
import type { Wishes } from '../../src/report/wishes.ts';
import { beginning, GATE_STORIES, type GateStory, gateRepository } from './gate-stories.ts';
import { type Fault, type StandIn, startGitHub } from './github.ts';
import type { GitHubState } from './github-state.ts';
import { type Deciding, decideHere, type Objects, rememberedObjects } from './in-process.ts';
import type { Repo } from './repo.ts';

const WISHES: Wishes = { comment: true, labels: true, reviewers: 1 };
const PATIENT = 20_000;
/** A stand-in that says nothing is given up after this, so that a schedule does not take minutes. */
const IMPATIENT = 1_500;
/** A deciding run that takes longer does not end. */
const MOST_MILLISECONDS = 60_000;

export interface Outcome {
  readonly schedules: number;
  readonly decisions: number;
  /** Faults that met a request. */
  readonly faults: Readonly<Record<string, number>>;
  /** Passes that were written, of which each was deserved. */
  readonly passes: number;
  /** Runs that could not publish anything. */
  readonly failed: number;
  /** What must not be, each with the seed of its schedule. */
  readonly violations: readonly string[];
}

interface Stage extends AsyncDisposable {
  readonly repo: Repo;
  readonly heads: Awaited<ReturnType<typeof gateRepository>>['heads'];
  readonly objects: Objects;
}

/** What a telling came to: after each step the latest state of each commit, and in the end what stands there. */
interface Told {
  readonly steps: readonly ReadonlyMap<string, string>[];
  readonly end: string;
}

export interface Wanted {
  readonly seed: number;
  readonly schedules: number;
  /** The number of the first one; 0 where it is left out. */
  readonly from?: number;
  /** Told of each one that is done. */
  readonly onDone?: (outcome: Outcome) => void;
}

export async function runSchedules({ seed, schedules, from = 0, onDone }: Wanted): Promise<Outcome> {
  await using stage = await openStage();
  const quiet: Told[] = [];
  for (const story of GATE_STORIES) quiet.push(await tellQuietly(stage, story));
  const sum = { decisions: 0, passes: 0, failed: 0, faults: {} as Record<string, number>, violations: [] as string[] };
  for (let index = from; index < from + schedules; index += 1) {
    const which = index % GATE_STORIES.length;
    const [story, told] = [GATE_STORIES[which], quiet[which]];
    if (story === undefined || told === undefined) continue;
    const random = randomOf(seed * 1_000_003 + index);
    const found = await tellWithFaults(stage, story, { told, random, sum }).catch((error) => [`it broke: ${error}`]);
    sum.violations.push(...found.map((one) => `seed ${seed}, schedule ${index}, ${story.name}: ${one}`));
    onDone?.({ ...sum, schedules: index + 1 - from });
  }
  return { ...sum, schedules };
}

async function openStage(): Promise<Stage> {
  const { repo, heads } = await gateRepository();
  const objects = rememberedObjects();
  return {
    ...{ repo, heads, objects },
    async [Symbol.asyncDispose]() {
      await objects[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const deciding = (stage: Stage, standIn: StandIn, { policy }: GateStory, requestMilliseconds: number): Deciding => ({
  ...{ standIn, policy, requestMilliseconds, objects: stage.objects, wishes: WISHES },
});

async function tellQuietly(stage: Stage, story: GateStory): Promise<Told> {
  await using standIn = await startGitHub(beginning(stage.repo, stage.heads));
  const steps: ReadonlyMap<string, string>[] = [];
  for (const step of story.steps) {
    await decideHere(deciding(stage, standIn, story, PATIENT), step(standIn.state, stage.heads));
    steps.push(statesOf(standIn.state));
  }
  return { steps, end: await endOf(stage, standIn, story) };
}

/** Two more quiet runs, as the next events would bring them; what stands there then. */
async function endOf(stage: Stage, standIn: StandIn, story: GateStory): Promise<string> {
  const { state } = standIn;
  for (const numbers of [[12], [12]])
    await decideHere(deciding(stage, standIn, story, PATIENT), { kind: 'pulls', numbers });
  if (state.queue.length > 0)
    await decideHere(deciding(stage, standIn, story, PATIENT), {
      ...{ kind: 'queued', sha: stage.heads.group, branch: 'gh-readonly-queue/main/pr-14-0', into: 'main' },
    });
  const comments = state.comments.filter(({ author }) => author.id === state.viewer.id);
  const heads = [state.pull.head.sha, ...(state.queue.length > 0 ? [stage.heads.group] : [])];
  const states = statesOf(state);
  return JSON.stringify({
    states: heads.map((head) => states.get(head)),
    labels: state.pull.labels.toSorted(),
    comments: comments.length,
  });
}

const statesOf = ({ statuses }: GitHubState): ReadonlyMap<string, string> =>
  new Map(statuses.map(({ sha, state }) => [sha, state]));

interface Trial {
  readonly told: Told;
  readonly random: () => number;
  readonly sum: { decisions: number; passes: number; failed: number; faults: Record<string, number> };
}

/** What was violated. */
async function tellWithFaults(
  stage: Stage,
  story: GateStory,
  { told, random, sum }: Trial,
): Promise<readonly string[]> {
  await using standIn = await startGitHub(beginning(stage.repo, stage.heads));
  const { state } = standIn;
  const found: string[] = [];
  for (const [index, step] of story.steps.entries()) {
    standIn.remember();
    const summons = step(state, stage.heads);
    const planned = faultsOf(random);
    standIn.faults.push(...planned);
    const before = state.statuses.length;
    const ended = await Promise.race([
      decideHere(deciding(stage, standIn, story, IMPATIENT), summons),
      new Promise<'never'>((resolve) => setTimeout(resolve, MOST_MILLISECONDS, 'never').unref()),
    ]);
    for (const fault of planned.filter((one) => !standIn.faults.includes(one)))
      sum.faults[fault.kind] = (sum.faults[fault.kind] ?? 0) + 1;
    standIn.faults.splice(0);
    sum.decisions += 1;
    if (ended === 'never') found.push(`step ${index + 1} does not end`);
    if (ended === false) sum.failed += 1;
    for (const { sha, state: said } of state.statuses.slice(before)) {
      if (said === 'success') sum.passes += 1;
      if (said === 'success' && told.steps[index]?.get(sha) !== 'success')
        found.push(`step ${index + 1} passed ${sha.slice(0, 7)} after ${planned.map(named).join(', ')}`);
    }
    found.push(...twiceIn(state).map((one) => `step ${index + 1}: ${one} after ${planned.map(named).join(', ')}`));
  }
  const end = await endOf(stage, standIn, story);
  if (end !== told.end) found.push(`it ends as ${end} and not as ${told.end}`);
  return found;
}

const named = ({ kind, of }: Fault): string => (of === undefined ? kind : `${kind} of ${of.source}`);

function twiceIn(state: GitHubState): readonly string[] {
  const ours = state.comments.filter(({ author }) => author.id === state.viewer.id);
  const again = state.requested.filter(({ id }) => state.requestsRemoved.some((one) => one.id === id));
  return [
    ...(ours.length > 1 ? [`${ours.length} comments`] : []),
    ...(new Set(state.pull.labels).size < state.pull.labels.length ? ['a label twice'] : []),
    ...(new Set(state.requested.map(({ id }) => id)).size < state.requested.length ? ['a request twice'] : []),
    ...(state.requested.length > WISHES.reviewers ? ['more requests than wished for'] : []),
    ...(again.length > 0 ? ['asked again who had been taken back'] : []),
  ];
}

/** What a request has to hold for a fault to be meant for it. */
const MEANT = [
  undefined,
  undefined,
  /query Standing/,
  /query Facts/,
  /query Commits/,
  /query Called/,
  /query Sweep/,
  /query Queue/,
  /query Deployments/,
  /query Comments/,
  /query Reviewers/,
  /activity/,
  /permission/,
  /POST \/repos.*statuses/,
  /POST \/repos.*comments/,
  /(?:POST|DELETE) \/repos.*labels/,
  /requested_reviewers/,
] as const;

const MANNERS: readonly (() => Fault)[] = [
  () => ({ kind: 'status', status: 429, headers: { 'retry-after': '2' } }),
  () => ({ kind: 'status', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772359300' } }),
  () => ({ kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit' }),
  () => ({ kind: 'status', status: 502 }),
  () => ({ kind: 'status', status: 503 }),
  () => ({ kind: 'status', status: 401 }),
  () => ({ kind: 'status', status: 404 }),
  () => ({ kind: 'errors', types: ['RATE_LIMITED'] }),
  () => ({ kind: 'errors', types: ['SOMETHING_WENT_WRONG'] }),
  () => ({ kind: 'drop' }),
  () => ({ kind: 'cut', after: 'drop' }),
  () => ({ kind: 'slow' }),
  () => ({ kind: 'lost' }),
  ...(['truncated', 'reordered', 'duplicated', 'stale'] as const).flatMap((kind) => [
    () => ({ kind }),
    () => ({ kind }),
  ]),
];

/** None at all, some here and there, or one that stays. Silence is rare, because it is waited for. */
function faultsOf(random: () => number): readonly Fault[] {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const meant = (fault: Fault): Fault => {
    const of = pick(MEANT);
    return of === undefined ? fault : { ...fault, of };
  };
  const how = random();
  if (how < 0.1) return [];
  if (how < 0.13) return [meant({ kind: 'silence' })];
  if (how < 0.15) return [meant({ kind: 'cut', after: 'silence' })];
  if (how < 0.3) {
    const fault = meant(pick(MANNERS)());
    return Array.from({ length: 3 + Math.floor(random() * 12) }, () => ({ ...fault }));
  }
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => meant(pick(MANNERS)()));
}

/** At least 0 and less than 1, the same for the same seed: a linear congruence over 32 bits, mixed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
