/** The deciding story: read how a pull request stands, judge it and all that share its commit, look again, publish. Only what did not change meanwhile is decided. */
import { OutsideError, UserError } from './errors.ts';
import type { Effect, Known, Sha, Status } from './model.ts';
import { withRecord } from './record.ts';
import { decisionOf, type Judgement, strictestOf } from './report/decision.ts';
import { render } from './report/render.ts';
import { NO_WISHES, type Wishes, wishedFor } from './report/wishes.ts';
import { run } from './run.ts';
import type { Called, Docket, PublishedStatus, Standing } from './world/world.ts';

export interface Manner {
  /** The forge's web address, for links. */
  readonly server: string | null;
  readonly wishes: Wishes;
}

/** The open pull requests whose verdicts make the status of one commit: those whose head it is, or those that a merge queue put into it. */
interface Matter {
  readonly called: Called;
  readonly commit: Sha;
  readonly pulls: readonly [Standing, ...Standing[]];
  readonly status: PublishedStatus | null;
}

/** How often a pull request that keeps changing is judged anew. The event of its last change brings another run anyway. */
const ROUNDS = 3;
/** A mark from further ahead than clocks differ is no time at which anything was decided, in milliseconds. */
const SKEW = 60_000;

/** Judges what was called for and publishes what follows. @throws OutsideError when nothing could be published. */
export async function decide(docket: Docket, called: Called, manner: Manner): Promise<void> {
  const at = docket.now();
  const matter = await matterOf(docket, called);
  if (matter === null) return;
  const decided = settle(docket, { matter, at }, manner);
  if ((await Promise.race([decided, aborted(docket.stop)])) !== 'stopped') return;
  // What becomes of the work that was given up concerns nobody.
  decided.catch(() => undefined);
  await giveUp(docket, { matter, at }, String(docket.stop.reason));
}

/** Another run may have decided meanwhile, by later facts: its word stands. */
async function giveUp(docket: Docket, { matter, at }: Reading, because: string): Promise<void> {
  const seen = await docket.lastLook(matter.called);
  const there = 'value' in seen ? seen.value : matter.status;
  if (!isLater(there, at, docket.now()))
    await publish(docket, { ...matter, status: there }, waiting(matter, at, because));
}

const aborted = (stop: AbortSignal): Promise<'stopped'> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve('stopped');
    else stop.addEventListener('abort', () => resolve('stopped'), { once: true });
  });

interface Reading {
  readonly matter: Matter;
  /** When reading it began. */
  readonly at: number;
}

async function settle(docket: Docket, first: Reading, manner: Manner): Promise<void> {
  let { matter, at } = first;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const judgements = await judgeAll(matter.pulls);
    const again = docket.now();
    const now = await matterOf(docket, matter.called).catch(outside);
    if (docket.stop.aborted || now === null) return;
    if (typeof now === 'string') return await publish(docket, matter, waiting(matter, at, now));
    const status = decisionOf(matter.commit, at, judgements);
    const isStill = versionsOf(now) === versionsOf(matter) && !isOvertaken(now.status, status, docket.now());
    if (isStill) return await conclude(docket, now, { judgements, status, manner });
    [matter, at] = [now, again];
  }
  if (isLater(matter.status, at, docket.now())) return;
  await publish(docket, matter, waiting(matter, at, 'it kept changing while it was judged'));
}

/** Null where there is nothing to decide any more. @throws OutsideError where the forge does not say how it stands. */
async function matterOf(docket: Docket, called: Called): Promise<Matter | null> {
  return 'pull' in called ? await matterOfPull(docket, called) : await matterOfQueue(docket, called);
}

async function matterOfPull(docket: Docket, called: Extract<Called, { pull: number }>): Promise<Matter | null> {
  const first = await standingOf(docket, called.pull);
  if (first === null) return null;
  const others: Standing[] = [];
  for (const sibling of first.siblings) {
    const standing = await standingOf(docket, sibling);
    if (standing !== null && standing.head === first.head) others.push(standing);
  }
  return { called, commit: first.head, pulls: [first, ...others], status: first.status };
}

/** A commit with a pull request in it that is not open is none that may merge, so nobody decides it. */
async function matterOfQueue(docket: Docket, called: Extract<Called, { queued: Sha }>): Promise<Matter | null> {
  const queued = known(await docket.queued(called), 'the merge queue');
  if (queued === null) return null;
  const [first, ...others] = queued.pulls;
  const standing = await standingOf(docket, first);
  if (standing === null) return null;
  const all: [Standing, ...Standing[]] = [standing];
  for (const pull of others) {
    const other = await standingOf(docket, pull);
    if (other === null) return null;
    all.push(other);
  }
  return { called, commit: queued.commit, pulls: all, status: queued.status };
}

const standingOf = async (docket: Docket, pull: number): Promise<Standing | null> =>
  known(await docket.standing(pull), `pull request #${pull}`);

function known<T>(given: Known<T>, what: string): T {
  if ('value' in given) return given.value;
  throw new OutsideError(`unavailable: ${what} cannot be judged: ${given.unavailable}`);
}

function outside(problem: unknown): string {
  if (problem instanceof OutsideError) return problem.message;
  throw problem;
}

const versionsOf = ({ commit, pulls }: Matter): string =>
  JSON.stringify([commit, pulls.map(({ pull, version }) => [pull, version])]);

/** Whether somebody decided otherwise by later facts. Then the facts are read again, for a mark alone is nobody's word. */
const isOvertaken = (there: PublishedStatus | null, ours: Status, now: number): boolean =>
  isLater(there, ours.decided.at, now) && there?.state !== ours.state;

/** Whether it was decided by facts that were taken after `at`, by its own word. */
const isLater = (there: PublishedStatus | null, at: number, now: number): boolean =>
  there?.isOurs === true && there.at !== null && there.at > at && there.at <= now + SKEW;

async function judgeAll([first, ...others]: Matter['pulls']): Promise<readonly [Judgement, ...Judgement[]]> {
  const all: [Judgement, ...Judgement[]] = [await judgeOne(first)];
  for (const other of others) all.push(await judgeOne(other));
  return all;
}

/** A pull request that cannot be judged is not passed, and those that share its commit are not either. */
async function judgeOne(standing: Standing): Promise<Judgement> {
  const { pull } = standing;
  try {
    await using world = await standing.open();
    return { pull, report: await run(world, 'judge') };
  } catch (error) {
    if (error instanceof OutsideError) return { pull, state: 'pending', because: `unavailable: ${error.message}` };
    if (error instanceof UserError) return { pull, state: 'error', because: error.message };
    return { pull, state: 'error', because: 'Assay broke while it judged: see its run', bug: error };
  }
}

interface Decided {
  readonly judgements: readonly [Judgement, ...Judgement[]];
  readonly status: Status;
  readonly manner: Manner;
}

/** The status last, so that whatever the other effects did to the pull request came before it. */
async function conclude(docket: Docket, matter: Matter, { judgements, status, manner }: Decided): Promise<void> {
  const strictest = strictestOf(judgements);
  for (const judgement of judgements) {
    const heard = { ...manner, wishes: heardFor(matter.called, judgement.pull, manner.wishes) };
    for (const effect of effectsOf(judgement, judgement === strictest, heard)) await docket.effects.perform(effect);
  }
  await publish(docket, matter, status);
  for (const judgement of judgements) if ('bug' in judgement) throw judgement.bug;
}

/** In a queue the pull requests have long been told; and whoever asks is told where no comment is kept, too. */
function heardFor(called: Called, pull: number, wishes: Wishes): Wishes {
  if ('queued' in called) return NO_WISHES;
  return called.explain === true && called.pull === pull ? { ...wishes, comment: true } : wishes;
}

/** Outputs and the report have one place in a step: they are the strictest one's. */
function effectsOf(judgement: Judgement, isStrictest: boolean, { server, wishes }: Manner): readonly Effect[] {
  if (!('report' in judgement)) return [];
  const { report } = judgement;
  const rendered = withRecord(render(report, { stage: 'judge', server }), report);
  const said = isStrictest ? rendered : rendered.filter(({ kind }) => kind === 'summary');
  return [...said, ...wishedFor(report, { pull: judgement.pull, server, wishes })];
}

const waiting = ({ commit, pulls: [{ pull }] }: Matter, at: number, because: string): Status =>
  decisionOf(commit, at, [{ pull, state: 'pending', because }]);

/** The same status twice is not written twice. */
async function publish(docket: Docket, { status: there }: Matter, status: Status): Promise<void> {
  const isThere = there?.isOurs && there.state === status.state && there.description === status.description;
  if (isThere || (await docket.effects.perform({ kind: 'status', status }))) return;
  throw new OutsideError(`the status of ${status.commit.slice(0, 10)} could not be published`);
}
