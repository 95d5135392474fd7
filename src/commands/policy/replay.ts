/** `assay policy replay`: what a policy would have said of past merges. What only the forge knows counts as awaited. */
import { OutsideError, UserError } from '../../errors.ts';
import type { Report, RuleOutcome } from '../../model.ts';
import type { Policy } from '../../policy/policy.ts';
import { counted } from '../../policy/wording/phrases.ts';
import type { Machine, Merge } from '../../world/command-line.ts';
import type { Command } from '../command.ts';
import { builtIn, ownPolicy, repoOption, requiredPolicy, USUAL_PATH, under } from './own-policy.ts';

interface Replayed {
  readonly merge: Merge;
  /** Null, with the reason, where the merge could not be read. */
  readonly report: Report | null;
  readonly because: string;
  readonly milliseconds: number;
}

export const replay: Command = {
  name: 'replay',
  summary: 'what a policy would have said of past merges: how many it would have blocked, and by which rule',
  options: [
    repoOption,
    { flags: '--policy <file>', description: `the policy to try (default: ${USUAL_PATH}, else the built-in default)` },
    {
      flags: '--since <date>',
      description: 'the oldest merge to look at, as git reads dates',
      default: '3 months ago',
    },
    { flags: '--limit <n>', description: 'at most so many merges, the newest first', default: '200' },
    { flags: '--head <rev>', description: 'the branch whose merges are looked at', default: 'HEAD' },
    { flags: '--format <format>', description: 'how to print it', choices: ['text', 'json'], default: 'text' },
  ],
  async run({ repo = '.', policy: file, since = '', limit = '', head = 'HEAD', format }, machine) {
    if (!/^[1-9]\d{0,4}$/.test(limit)) throw new UserError(`\`--limit ${limit}\`: give a whole number from 1 to 99999`);
    const policy =
      file === undefined
        ? ((await ownPolicy(machine, under(repo, USUAL_PATH), repo)) ?? (await builtIn()))
        : await requiredPolicy(machine, file, repo);
    const merges = await machine.merges({ repo, head, since, limit: Number(limit) });
    const all: Replayed[] = [];
    for (const merge of merges) all.push(await replayOne(machine, repo, merge, policy));
    const { verbatim } = await import('../../report/visible.ts');
    const lines = format === 'json' ? [JSON.stringify(asJson(policy, all))] : asText(policy, all);
    await machine.deliver(lines.map((line) => `${format === 'json' ? line : verbatim(line, 300)}\n`).join(''));
    return 0;
  },
};

async function replayOne(machine: Machine, repo: string, merge: Merge, policy: Policy): Promise<Replayed> {
  const { judged } = await import('../../run.ts');
  const start = machine.now();
  // One merge that cannot be read, because its objects are gone, must not end a long run.
  try {
    await using world = await machine.openRepository({
      repo,
      base: merge.base,
      head: merge.head,
      registry: 'off',
      exercise: 'off',
    });
    const change = await world.source.change();
    const report = await judged(world, 'all', { change: { ...change, title: merge.title }, policy });
    return { merge, report, because: '', milliseconds: machine.now() - start };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof OutsideError)) throw error;
    return { merge, report: null, because: error.message, milliseconds: machine.now() - start };
  }
}

/** What a rule would do if it were enforced. */
function fate({ status, awaited }: RuleOutcome): (typeof COLUMNS)[number] {
  if (status === 'satisfied') return 'met';
  if (status === 'skipped') return 'skipped';
  if (status === 'violated') return 'blocks';
  return awaited ? 'waits' : 'open';
}

/** open: a check that could not look here, for want of a registry or of installed packages, may well look in a real run. */
const COLUMNS = ['blocks', 'open', 'waits', 'met', 'skipped'] as const;

function counts(policy: Policy, all: readonly Replayed[]) {
  const outcomes = all.flatMap(({ report }) => report?.verdict.rules ?? []);
  return policy.rules.map(({ name, mode }) => {
    const own = outcomes.filter(({ rule }) => rule === name).map(fate);
    const [blocks = 0, open = 0, waits = 0, met = 0, skipped = 0] = COLUMNS.map(
      (one) => own.filter((is) => is === one).length,
    );
    return { rule: name, mode, blocks, open, waits, met, skipped };
  });
}

function totals(all: readonly Replayed[]) {
  const read = all.flatMap(({ report }) => (report === null ? [] : [report.verdict]));
  const times = all.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const worst = read.map(({ rules }) => {
    const fates = rules.map(fate);
    return COLUMNS.find((one) => fates.includes(one));
  });
  const ending = (as: (typeof COLUMNS)[number]): number => worst.filter((one) => one === as).length;
  return {
    merges: all.length,
    unreadable: all.length - read.length,
    asWritten: {
      blocked: read.filter(({ conclusion }) => conclusion === 'fail').length,
      waiting: read.filter(({ conclusion }) => conclusion === 'pending').length,
      warned: read.filter(({ conclusion }) => conclusion === 'warn').length,
    },
    ifEnforced: { blocked: ending('blocks'), open: ending('open'), waiting: ending('waits') },
    milliseconds: { median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 },
  };
}

function asJson(policy: Policy, all: readonly Replayed[]): unknown {
  return {
    policy: { source: policy.source, digest: policy.digest },
    ...totals(all),
    rules: counts(policy, all),
    changes: all.map(({ merge, report, because, milliseconds }) => ({
      ...merge,
      milliseconds,
      ...(report === null
        ? { unreadable: because }
        : { conclusion: report.verdict.conclusion, rules: report.verdict.rules }),
    })),
  };
}

function asText(policy: Policy, all: readonly Replayed[]): readonly string[] {
  const { merges, unreadable, asWritten, ifEnforced, milliseconds } = totals(all);
  const seconds = (of: number): string => `${(of / 1000).toFixed(1)} s`;
  const shown = all.flatMap(({ merge, report }) =>
    (report?.verdict.rules ?? [])
      .filter((outcome) => fate(outcome) === 'blocks')
      .map(({ rule, because }) => `  ${merge.sha.slice(0, 10)} ${merge.title}: ${rule}: ${because.join('; ')}`),
  );
  return [
    `${policy.source}, over ${counted(merges, 'merge')}${unreadable > 0 ? `, ${unreadable} of which cannot be read` : ''}`,
    `as written: ${asWritten.blocked} blocked, ${asWritten.waiting} waiting, ${asWritten.warned} warned of`,
    `if every rule were enforced: ${ifEnforced.blocked} blocked, ${ifEnforced.open} that cannot be told here, ${ifEnforced.waiting} waiting`,
    `time for a merge: ${seconds(milliseconds.median)} in the middle, ${seconds(milliseconds.slowest)} at most`,
    '',
    'blocks   open  waits    met  skipped  rule',
    ...counts(policy, all).map(({ rule, mode, ...count }) => {
      const [blocks, open, waits, met, skipped] = COLUMNS.map((one) => String(count[one]).padStart(6));
      return `${blocks} ${open} ${waits} ${met}  ${skipped}   ${rule} (${mode})`;
    }),
    ...(shown.length > 0 ? ['', 'would have been blocked, were every rule enforced:', ...shown] : []),
  ];
}
