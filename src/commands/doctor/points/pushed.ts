/** `pushed`: nobody gets onto the branch without a pull request, and nobody is exempt from its rules. */
import { type Gate, rulesOf } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

function look(gate: Gate): readonly Finding[] {
  const rules = rulesOf(gate);
  const { branch } = gate.settings;
  if ('unavailable' in rules)
    return [
      { state: 'unknown', because: `whether \`${branch}\` can be pushed to cannot be seen: ${rules.unavailable}` },
    ];
  const { pullRequestsOnly, exempt } = rules.value;
  return [
    pullRequestsOnly
      ? { state: 'closed', because: `\`${branch}\` takes changes from pull requests alone` }
      : {
          state: 'open',
          because: `\`${branch}\` can be pushed to without a pull request`,
          fix: 'require a pull request before merging in the ruleset',
        },
    exemption(exempt),
  ];
}

function exemption(exempt: Exempt): Finding {
  if ('unavailable' in exempt)
    return { state: 'unknown', because: `who is exempt from the rules cannot be seen: ${exempt.unavailable}` };
  if (exempt.value.length === 0) return { state: 'closed', because: 'nobody is exempt from the rules' };
  return {
    state: 'open',
    because: `exempt from the rules: ${exempt.value.join(', ')}`,
    fix: 'empty the bypass list, and let a rule be lifted for one change with `override` in the policy instead',
  };
}

type Exempt = Extract<Gate['settings']['rules'], { readonly value: unknown }>['value']['exempt'];

export default { name: 'pushed', title: 'nobody gets past the rules of the branch', look } satisfies Point;
