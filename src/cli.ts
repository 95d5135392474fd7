/** The command line: reads the arguments, finds the command, and hands it what was given. Knows no command by name. */
import { CommanderError, Option as Flag, Command as Program } from 'commander';
import type { Command, ExitStatus, Given, Group } from './commands/command.ts';
import type { Machine } from './world/command-line.ts';

/** Where the parser's own words go: help and version to standard output, wrong usage to standard error. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

function flagOf({ flags, description, choices, default: preset }: Command['options'][number]): Flag {
  const flag = new Flag(flags, description);
  if (choices !== undefined) flag.choices(choices);
  if (preset !== undefined) flag.default(preset);
  return flag;
}

function programOf(version: string, terminal: Terminal): Program {
  return new Program('assay')
    .description('Tells who wrote the lines of a change, verifies it, and applies your verification policy.')
    .version(version)
    .showHelpAfterError('(`assay --help` lists the commands and their options)')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .exitOverride();
}

/** Runs the command that the arguments name (without program and script). Wrong usage is said on the terminal and is status 2. */
export async function commandLine(
  {
    version,
    commands,
    terminal,
  }: { readonly version: string; readonly commands: readonly (Command | Group)[]; readonly terminal: Terminal },
  args: readonly string[],
  machine: Machine,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = programOf(version, terminal);
  const add = (parent: Program, command: Command): void => {
    const { argument, options } = command;
    const sub = parent.command(command.name).description(command.summary).allowExcessArguments(false);
    for (const option of options) sub.addOption(flagOf(option));
    if (argument !== undefined) sub.argument(`[${argument.name}]`, argument.description);
    sub.action(async () => {
      const [word] = sub.args;
      const named = argument !== undefined && word !== undefined ? { [argument.name]: word } : {};
      status = await command.run({ ...sub.opts<Given>(), ...named }, machine);
    });
  };
  for (const one of commands) {
    if (!('commands' in one)) add(program, one);
    else {
      const group = program.command(one.name).description(one.summary);
      for (const command of one.commands) add(group, command);
    }
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (problem) {
    // The parser has already said what is wrong; `--help` and `--version` arrive here too, with status 0.
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    throw problem;
  }
}
