/** `assay policy test`: cases beside the policy, each with facts and the outcome that is expected. */
import { UserError } from '../../errors.ts';
import type { Command } from '../command.ts';
import { repoOption, requiredPolicy, USUAL_PATH, under } from './own-policy.ts';

const ENDING = '.test.yml';
const USUAL = '.github/assay.test.yml';

export const test: Command = {
  name: 'test',
  summary: "run a policy's own tests",
  options: [repoOption, { flags: '--policy <file>', description: `the policy under test (default: ${USUAL_PATH})` }],
  argument: { name: 'path', description: `a file of cases, or a folder of files *${ENDING} (default: ${USUAL})` },
  async run({ path, policy: file, repo = '.' }, machine) {
    const where = path ?? under(repo, USUAL);
    const policy = await requiredPolicy(machine, file ?? under(repo, USUAL_PATH), repo);
    const files = await machine.texts(where, ENDING);
    if (files.length === 0)
      throw new UserError(`there are no cases at \`${where}\`: name a file, or a folder of files *${ENDING}`);
    const [{ readCases, differences }, { factsOf }, { judge }] = await Promise.all([
      import('../../policy/cases/case-file.ts'),
      import('../../policy/cases/case-facts.ts'),
      import('../../policy/judging/judge.ts'),
    ]);
    const cases = files.flatMap(({ text, source }) => readCases(text, source));
    const told = cases.map((one) => ({ one, found: differences(one, judge(policy, factsOf(one))) }));
    const failing = told.filter(({ found }) => found.length > 0);
    const lines = failing.flatMap(({ one, found }) => [
      `${one.source}: ${one.name}`,
      ...found.map((line) => `  ${line}`),
    ]);
    await machine.deliver([...lines, `${cases.length - failing.length} of ${cases.length} cases hold`, ''].join('\n'));
    return failing.length > 0 ? 1 : 0;
  },
};
