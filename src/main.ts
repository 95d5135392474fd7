#!/usr/bin/env node
/** Two doors: a step of a workflow, or the command line. The only file with effects at the top level. */
import manifest from '../package.json' with { type: 'json' };
import { commandLine } from './cli.ts';
import type { ExitStatus } from './commands/command.ts';
import { commands } from './commands.ts';
import { OutsideError, UserError } from './errors.ts';
import { machineOf } from './world/machine/machine.ts';
import { inert } from './world/process/log.ts';

const inWorkflow = process.env['GITHUB_ACTIONS'] === 'true';
/** A workflow starts an action's script without arguments; whoever types a command gives one. */
const isStep = inWorkflow && process.argv.length <= 2;

const terminal = {
  out: (text: string) => void process.stdout.write(text),
  // A runner obeys what it finds on standard error, too.
  error: (text: string) => void process.stderr.write(inWorkflow ? inert(text) : text),
};

async function step(): Promise<ExitStatus> {
  const [{ action }, { openRunner }] = await Promise.all([import('./action.ts'), import('./world/step/runner.ts')]);
  return action(await openRunner(process.env));
}

const typed = (args: readonly string[]): Promise<ExitStatus> =>
  commandLine({ version: manifest.version, commands, terminal }, args, machineOf(manifest.version));

/** What went wrong, for whom it concerns: no stack for what the reader or the world did. */
function explain(problem: unknown): { readonly status: ExitStatus; readonly text: string } {
  if (problem instanceof UserError) return { status: 2, text: problem.message };
  if (problem instanceof OutsideError) return { status: 3, text: problem.message };
  const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return { status: 4, text: `this is a bug in Assay, please report it\n${detail}` };
}

async function report(problem: unknown): Promise<ExitStatus> {
  const { status, text } = explain(problem);
  if (isStep) (await import('./world/step/runner.ts')).fail(text);
  else terminal.error(`assay: ${text}\n`);
  return status;
}

const status = await (isStep ? step() : typed(process.argv.slice(2))).catch(report);
// An upload that was given up would keep a step alive for minutes.
if (isStep) process.exit(status);
process.exitCode = status;
