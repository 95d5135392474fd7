/** `owned`: the files of the gate have owners, whose approval is required. */

import { owned } from '../../../policy/people/codeowners.ts';
import { type Gate, rulesOf } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

const FILES = ['.github/assay.yml', '.github/policies/base.yml', '.github/workflows/assay.yml', '.github/CODEOWNERS'];

function look(gate: Gate): readonly Finding[] {
  return [...owners(gate), ...approval(gate)];
}

function owners({ owners: file }: Gate): readonly Finding[] {
  const fix = 'give `/.github/` an owner in CODEOWNERS, in the last line that matches it';
  if (file === null)
    return [{ state: 'open', because: 'there is no CODEOWNERS, so nobody owns the workflows and the policy', fix }];
  const found = owned(file.text, FILES);
  if ('unavailable' in found) return [{ state: 'open', because: found.unavailable, fix }];
  const ownerless = FILES.filter((path) => !found.value.some((one) => one.path === path));
  if (ownerless.length > 0)
    return [{ state: 'open', because: `nobody owns ${ownerless.map((path) => `\`${path}\``).join(', ')}`, fix }];
  return [{ state: 'closed', because: `\`${file.path}\` names owners for the workflows, the policy and itself` }];
}

function approval(gate: Gate): readonly Finding[] {
  const rules = rulesOf(gate);
  if ('unavailable' in rules)
    return [{ state: 'unknown', because: `whether owners must approve cannot be seen: ${rules.unavailable}` }];
  if (rules.value.ownersApprove) return [{ state: 'closed', because: 'the approval of owners is required' }];
  const { branch } = gate.settings;
  return [
    {
      state: 'open',
      because: `\`${branch}\` does not require the approval of owners`,
      fix: 'require review from code owners in the ruleset',
    },
  ];
}

export default { name: 'owned', title: 'the files of the gate have owners', look } satisfies Point;
