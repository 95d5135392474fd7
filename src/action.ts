/** The door of a workflow: one run, its effects, and the step's exit status. */
import type { ExitStatus } from './commands/command.ts';
import type { Stage, Verdict } from './model.ts';
import { render } from './report/render.ts';
import { run } from './run.ts';
import type { OpenWorld } from './world/world.ts';

/** What makes the step fail: a violation, or already that something is awaited. */
export type FailOn = 'violated' | 'pending' | 'never';

/** What a workflow's step was asked to do. */
export interface Step {
  readonly world: OpenWorld;
  readonly stage: Stage;
  /** The forge's web address, for links. */
  readonly server: string | null;
  readonly failOn: FailOn;
}

function stepStatus(conclusion: Verdict['conclusion'], failOn: FailOn): ExitStatus {
  if (failOn === 'never') return 0;
  if (conclusion === 'fail') return 1;
  return conclusion === 'pending' && failOn === 'pending' ? 5 : 0;
}

export async function action({ world, stage, server, failOn }: Step): Promise<ExitStatus> {
  await using open = world;
  const report = await run(open, stage);
  for (const effect of render(report, { stage, server })) await open.effects.perform(effect);
  return stepStatus(report.verdict.conclusion, failOn);
}
