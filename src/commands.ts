/** The list of commands. */
import check from './commands/check.ts';
import classify from './commands/classify.ts';
import type { Command, Group } from './commands/command.ts';
import demo from './commands/demo.ts';
import doctor from './commands/doctor.ts';
import init from './commands/init.ts';
import policy from './commands/policy.ts';

export const commands: readonly (Command | Group)[] = [check, classify, demo, init, policy, doctor];
