/** `required`: the branch demands the status, and takes it from the right sender alone. */
import { type Gate, rulesOf } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

const STATUS = 'assay';

function look(gate: Gate): readonly Finding[] {
  const rules = rulesOf(gate);
  if ('unavailable' in rules)
    return [{ state: 'unknown', because: `the branch's rules cannot be seen: ${rules.unavailable}` }];
  const { branch } = gate.settings;
  const found = rules.value.checks.filter(({ name }) => name === STATUS);
  if (found.length === 0)
    return [
      {
        state: 'open',
        because: `\`${branch}\` does not require the status \`${STATUS}\`: a change merges whatever the verdict is`,
        fix: `require the status check \`${STATUS}\` in a ruleset for \`${branch}\``,
      },
    ];
  const isBound = found.every(({ app }) => app !== null);
  return [
    { state: 'closed', because: `\`${branch}\` requires the status \`${STATUS}\`` },
    isBound
      ? { state: 'closed', because: 'only one app can report it' }
      : {
          state: 'open',
          because: `anybody who may write statuses can report \`${STATUS}\` green`,
          fix: 'choose the expected source of the status in the ruleset: GitHub Actions, or the app of the hardened form',
        },
  ];
}

export default { name: 'required', title: 'the status is required, from one sender', look } satisfies Point;
