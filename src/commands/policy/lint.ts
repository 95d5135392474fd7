/** `assay policy lint`: is the policy one that can be read? What is wrong is said with line and column. */
import { counted } from '../../policy/wording/phrases.ts';
import type { Command } from '../command.ts';
import { repoOption, requiredPolicy, USUAL_PATH, under } from './own-policy.ts';

export const lint: Command = {
  name: 'lint',
  summary: 'check a policy file: unknown names, wrong values, all with line and column',
  options: [repoOption],
  argument: { name: 'file', description: `the policy (default: ${USUAL_PATH})` },
  async run({ file, repo = '.' }, machine) {
    const path = file ?? under(repo, USUAL_PATH);
    const { rules, digest } = await requiredPolicy(machine, path, repo);
    const enforced = rules.filter(({ mode, enforceFrom }) => mode === 'enforce' || enforceFrom !== null).length;
    const counts = `${counted(rules.length, 'rule')}, ${enforced} enforced now or later`;
    await machine.deliver(`${path}: ${counts}; digest ${digest.slice(0, 12)}\n`);
    return 0;
  },
};
