/** `assay check`: the whole pipe on a local repository. */
import type { Report } from '../model.ts';
import { EXERCISE, outputOption, repositoryFrom, repositoryOptions } from '../repository-options.ts';
import { type Command, exitStatus } from './command.ts';

const FORMATS = ['text', 'markdown', 'json', 'sarif'] as const;

async function print(report: Report, format: string, colour: boolean): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('../report/summary.ts')).summary(report);
    case 'json':
      return (await import('../report/json.ts')).printReport(report);
    case 'sarif':
      return (await import('../report/sarif.ts')).printSarif(report);
    default:
      return (await import('../report/text.ts')).printText(report, { colour });
  }
}

export default {
  name: 'check',
  summary: 'who wrote the change, what is wrong with it, and whether the policy lets it merge',
  options: [
    ...repositoryOptions,
    { flags: '--policy <file>', description: 'judge by this file (default: .github/assay.yml at the target)' },
    { flags: '--registry <url|off>', description: 'where to ask about new packages (default: as npm is configured)' },
    { flags: '--exercise <choice>', description: "run the change's code, shut in", choices: EXERCISE, default: 'on' },
    { flags: '--format <format>', description: 'how to print the report', choices: FORMATS, default: 'text' },
    outputOption,
  ],
  async run(given, machine) {
    const [opened, { run }] = await Promise.all([machine.openRepository(repositoryFrom(given)), import('../run.ts')]);
    await using world = opened;
    const report = await run(world, 'all');
    const { format = 'text', output } = given;
    await machine.deliver(await print(report, format, machine.colour && output === undefined), output);
    return exitStatus[report.verdict.conclusion];
  },
} satisfies Command;
