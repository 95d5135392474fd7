/** `assay policy test`: cases beside the policy, each with facts and the outcome that is expected. */
import { UserError } from '../../errors.ts';
import { factsOf } from '../../policy/case-facts.ts';
import { type Case, differences, readCases } from '../../policy/cases.ts';
import { judge } from '../../policy/judge.ts';
import type { Policy } from '../../policy/policy.ts';
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
    const cases = files.flatMap(({ text, source }) => readCases(text, source));
    const lines = cases.flatMap((one) => failing(policy, one));
    const failed = cases.filter((one) => differences(one, judge(policy, factsOf(one))).length > 0).length;
    await machine.deliver([...lines, `${cases.length - failed} of ${cases.length} cases hold`, ''].join('\n'));
    return failed > 0 ? 1 : 0;
  },
};

function failing(policy: Policy, one: Case): readonly string[] {
  const found = differences(one, judge(policy, factsOf(one)));
  return found.length === 0 ? [] : [`${one.source}: ${one.name}`, ...found.map((line) => `  ${line}`)];
}
