/** `assay policy explain`: the rules with the place of every line, and what each says of this change. */
import type { Report, RuleOutcome } from '../../model.ts';
import type { Policy, Rule } from '../../policy/policy.ts';
import { outputOption, repositoryFrom, repositoryOptions } from '../../repository-options.ts';
import type { Command } from '../command.ts';

/** Long lines are the policy's own; what the report says has its own limits. */
const LONGEST = 500;

export const explain: Command = {
  name: 'explain',
  summary: 'the rules with the place of every line, which of them apply to a change, and why',
  options: [
    ...repositoryOptions,
    { flags: '--policy <file>', description: 'explain this file (default: .github/assay.yml at the target)' },
    outputOption,
  ],
  async run(given, machine) {
    const [{ policyFor, judged }, { verbatim }] = await Promise.all([
      import('../../run.ts'),
      import('../../report/visible.ts'),
    ]);
    await using world = await machine.openRepository(repositoryFrom(given));
    const change = await world.source.change();
    const policy = await policyFor(world, change);
    const lines = explained(policy, await judged(world, 'all', { change, policy }));
    await machine.deliver(lines.map((line) => `${verbatim(line, LONGEST)}\n`).join(''), given.output);
    return 0;
  },
};

function explained(policy: Policy, { verdict }: Report): readonly string[] {
  return [
    `policy: ${policy.source}, digest ${policy.digest.slice(0, 12)}`,
    `unknown-origin: ${policy.unknownOrigin}`,
    ...policy.rules.flatMap((rule, i) => ['', ...written(rule), ...said(verdict.rules[i])]),
    '',
    `${verdict.conclusion}: ${verdict.headline}`,
  ];
}

function written({ place: { source, line, text } }: Rule): readonly string[] {
  return text.split('\n').map((one, i) => `${source}:${line + i}: ${one}`);
}

function said(outcome: RuleOutcome | undefined): readonly string[] {
  if (outcome === undefined) return [];
  const awaited = outcome.awaited ? ', awaited' : '';
  return [
    `  = ${outcome.status}${awaited} (${outcome.mode})`,
    ...outcome.because.map((reason) => `    because ${reason}`),
    ...outcome.next.map(({ who, what }) => `    next: ${who} ${what}`),
  ];
}
