/** The door of a workflow: one run, its effects, and the step's exit status. */
import type { ExitStatus } from './commands/command.ts';
import { decide, type Manner } from './decide.ts';
import { OutsideError } from './errors.ts';
import type { Stage, Verdict } from './model.ts';
import { withRecord } from './record.ts';
import { laterShares, render, renderClaim, wholeClaim } from './report/render.ts';
import { run } from './run.ts';
import type { Docket, OpenWorld, Share } from './world/world.ts';

/** What makes the step fail: a violation, or already that something is awaited. */
export type FailOn = 'violated' | 'pending' | 'never';

/** What a workflow's step was asked to do: to look and say, to run a share of the change's code, to join what all shares say, or to decide. */
export type Step = Looking | Exercising | Joining | Deciding;

export interface Looking {
  readonly world: OpenWorld;
  readonly stage: Exclude<Stage, 'judge' | 'exercise' | 'report'>;
  /** The forge's web address, for links. */
  readonly server: string | null;
  readonly failOn: FailOn;
}

export interface Exercising {
  readonly stage: 'exercise';
  readonly world: OpenWorld;
  readonly share: Share;
  /** The workflow's run, and which attempt of it. */
  readonly run: string;
  readonly attempt: number;
}

/** `world` takes the word of the jobs that ran the shares. */
export interface Joining extends Omit<Looking, 'stage'>, Pick<Exercising, 'run' | 'attempt'> {
  readonly stage: 'report';
}

export interface Deciding extends Manner {
  readonly stage: 'judge';
  readonly docket: Docket;
}

function stepStatus(conclusion: Verdict['conclusion'], failOn: FailOn): ExitStatus {
  if (failOn === 'never') return 0;
  if (conclusion === 'fail') return 1;
  return conclusion === 'pending' && failOn === 'pending' ? 5 : 0;
}

/** Where other jobs will run the change's code: only what is broken whatever they find fails this one. */
function earlyStatus({ rules }: Verdict, failOn: FailOn): ExitStatus {
  const isBroken = rules.some(({ mode, status }) => mode === 'enforce' && status === 'violated');
  return isBroken && failOn !== 'never' ? 1 : 0;
}

export async function action(step: Step): Promise<ExitStatus> {
  switch (step.stage) {
    case 'judge':
      return await decideAll(step);
    case 'exercise':
      return await exerciseShare(step);
    case 'report':
      return await join(step);
    default:
      return await look(step);
  }
}

/** What was found fails nothing here: who judges will read it. The step fails where there is nothing to read. */
async function exerciseShare({ world, share, run: id, attempt }: Exercising): Promise<ExitStatus> {
  await using open = world;
  const report = await run(open, 'exercise');
  const effects = renderClaim(report, { run: id, attempt, share });
  if (effects === null) throw new OutsideError(report.results[0]?.because ?? 'nothing was run');
  const done: boolean[] = [];
  for (const effect of effects) done.push(await open.effects.perform(effect));
  return done.at(-1) === true ? 0 : 3;
}

async function look({ world, stage, server, failOn }: Looking): Promise<ExitStatus> {
  await using open = world;
  const report = await run(open, stage);
  const effects = render(report, { stage, server });
  for (const effect of stage === 'all' ? withRecord(effects, report) : effects) await open.effects.perform(effect);
  return laterShares(report, stage).length === 0
    ? stepStatus(report.verdict.conclusion, failOn)
    : earlyStatus(report.verdict, failOn);
}

/** The same page as whoever does everything writes, and all shares as one claim for whoever decides, who could not do without it. */
async function join({ world, stage, server, failOn, ...made }: Joining): Promise<ExitStatus> {
  await using open = world;
  const report = await run(open, stage);
  for (const effect of withRecord(render(report, { stage, server }), report)) await open.effects.perform(effect);
  const claim = wholeClaim(report, made);
  const isKept = claim === null || (await open.effects.perform(claim));
  return isKept ? stepStatus(report.verdict.conclusion, failOn) : 3;
}

/** What is decided stands in the status. The step fails only where nothing could be published, and after the others had their turn. */
async function decideAll({ docket, ...manner }: Deciding): Promise<ExitStatus> {
  const called = await docket.called();
  if ('unavailable' in called) throw new OutsideError(`what to judge is not known: ${called.unavailable}`);
  const problems: unknown[] = [];
  for (const one of called.value) {
    if (docket.stop.aborted) break;
    await decide(docket, one, manner).catch((problem: unknown) => problems.push(problem));
  }
  if (problems.length > 0) throw problems.find((one) => !(one instanceof OutsideError)) ?? problems[0];
  return 0;
}
