/** `assay demo`: the whole pipe on a small real repository with an agent's pull request, before and after its canary label. */
import { type Command, exitStatus } from './command.ts';

const ACTS = [
  { heading: 'An agent opens a pull request.', labels: [] },
  { heading: 'Somebody with write access adds the label `canary`.', labels: ['canary'] },
] as const;

export default {
  name: 'demo',
  summary: 'build a small repository with a pull request by an agent, and run the whole pipe on it',
  options: [],
  async run(_given, machine) {
    const [{ run }, { printText }] = await Promise.all([import('../run.ts'), import('../report/text.ts')]);
    let status = exitStatus.pass;
    for (const [index, { heading, labels }] of ACTS.entries()) {
      await using world = await machine.openDemo(labels);
      const report = await run(world, 'all');
      status = exitStatus[report.verdict.conclusion];
      await machine.deliver(`${index + 1}. ${heading}\n\n${printText(report, { colour: machine.colour })}\n`);
    }
    return status;
  },
} satisfies Command;
