/** The list of commands. */
import check from './commands/check.ts';
import classify from './commands/classify.ts';
import type { Command } from './commands/command.ts';
import demo from './commands/demo.ts';

export const commands: readonly Command[] = [check, classify, demo];
