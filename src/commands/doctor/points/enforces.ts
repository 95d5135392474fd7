/** `enforces`: there is a policy, it can be read, and something in it blocks. */
import type { Gate } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

function look({ policy }: Gate): readonly Finding[] {
  if (policy === null)
    return [
      {
        state: 'open',
        because: 'there is no policy on the default branch: the built-in one warns and never blocks',
        fix: 'begin with `assay init`',
      },
    ];
  if (policy.problem !== null)
    return [{ state: 'open', because: policy.problem, fix: 'correct it: `assay policy lint`' }];
  if (policy.enforced > 0)
    return [{ state: 'closed', because: `${policy.enforced} of ${policy.rules} rules in \`${policy.path}\` block` }];
  return [
    {
      state: 'open',
      because: `none of the ${policy.rules} rules in \`${policy.path}\` blocks`,
      fix: 'see what they would have said (`assay policy replay`), then give those that you trust `mode: enforce`',
    },
  ];
}

export default { name: 'enforces', title: 'the policy blocks something', look } satisfies Point;
