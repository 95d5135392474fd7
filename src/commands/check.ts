/** `assay check`: the whole pipe on a local repository. */
import type { Report } from '../model.ts';
import { testFilesOf } from '../report/test-files.ts';
import { EXERCISE, outputOption, repositoryFrom, repositoryOptions } from '../repository-options.ts';
import { type Command, exitStatus } from './command.ts';

const FORMATS = ['text', 'markdown', 'json', 'sarif'] as const;

interface Printing {
  readonly format: string;
  readonly colour: boolean;
  /** The folder in which tests are kept; undefined where none are. */
  readonly tests: string | undefined;
}

async function print(report: Report, { format, colour, tests }: Printing): Promise<string> {
  const kept = tests === undefined ? null : { folder: tests };
  switch (format) {
    case 'markdown':
      return (await import('../report/summary.ts')).summary(report, null, kept);
    case 'json':
      return (await import('../report/json.ts')).printReport(report);
    case 'sarif':
      return (await import('../report/sarif.ts')).printSarif(report);
    default:
      return (await import('../report/text.ts')).printText(report, { colour, ...(kept !== null && { kept }) });
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
    { flags: '--shard <i/n>', description: 'try this share of the changed functions alone, such as 2/5' },
    { flags: '--tests <dir>', description: 'keep the tests of findings as files in this folder' },
    { flags: '--record <file>', description: 'keep the decision record, which `policy explain --record` judges again' },
    { flags: '--format <format>', description: 'how to print the report', choices: FORMATS, default: 'text' },
    outputOption,
  ],
  async run(given, machine) {
    const [opened, { run }] = await Promise.all([machine.openRepository(repositoryFrom(given)), import('../run.ts')]);
    await using world = opened;
    const report = await run(world, 'all');
    const { format = 'text', output, tests } = given;
    // First, so that the page does not name what could not be written.
    if (tests !== undefined) await machine.keepTests(tests, testFilesOf(report).files);
    if (given.record !== undefined)
      await machine.deliver((await import('../record.ts')).recordOf(report, machine.version), given.record);
    const printed = await print(report, { format, colour: machine.colour && output === undefined, tests });
    await machine.deliver(printed, output);
    return exitStatus[report.verdict.conclusion];
  },
} satisfies Command;
