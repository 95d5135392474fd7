/** `assay policy explain`: the rules with the place of every line, and what each says of this change. */
import { UserError } from '../../errors.ts';
import type { Report, RuleOutcome } from '../../model.ts';
import type { Policy, Rule } from '../../policy/policy.ts';
import { outputOption, repositoryFrom, repositoryOptions } from '../../repository-options.ts';
import type { Machine } from '../../world/command-line.ts';
import type { Command, ExitStatus, Given } from '../command.ts';

/** Long lines are the policy's own; what the report says has its own limits. */
const LONGEST = 500;

export const explain: Command = {
  name: 'explain',
  summary: 'the rules with the place of every line, which of them apply to a change, and why',
  options: [
    ...repositoryOptions,
    { flags: '--policy <file>', description: 'explain this file (default: .github/assay.yml at the target)' },
    {
      flags: '--record <file>',
      description: 'judge a decision record again, offline, and say whether the same follows',
    },
    outputOption,
  ],
  async run(given, machine) {
    if (given.record !== undefined) return await again(given.record, given, machine);
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

/** Everything that decides is in the record: no repository is opened and nothing is asked. */
async function again(file: string, given: Given, machine: Machine): Promise<ExitStatus> {
  const [{ replay }, { verbatim }] = await Promise.all([import('../../record.ts'), import('../../report/visible.ts')]);
  const [found] = await machine.texts(file, '');
  if (found === undefined) throw new UserError(`there is no file \`${file}\``);
  const { policy, report, recorded, recordedBy, isSame } = replay(found.text, file);
  const by = recordedBy === machine.version ? '' : ` (recorded by version ${recordedBy}, judged by ${machine.version})`;
  const lines = [
    ...explained(policy, report),
    isSame
      ? `the record says the same${by}`
      : `the record says otherwise${by}: ${recorded.conclusion}: ${recorded.headline}`,
  ];
  await machine.deliver(lines.map((line) => `${verbatim(line, LONGEST)}\n`).join(''), given.output);
  return isSame ? 0 : 1;
}

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
