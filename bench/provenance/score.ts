/** Scores answers against labels: how many agents' commits were found, under the right name, and who was wrongly called one. */
import type { CommitProvenance } from '../../src/model.ts';
import type { Row } from './rows.ts';

export interface Answered {
  readonly row: Row;
  readonly answer: CommitProvenance;
}

export interface Share {
  readonly of: number;
  readonly hits: number;
}

export const isAgents = ({ answer }: Answered): boolean => answer.origin === 'agent' || answer.origin === 'mixed';

export const share = (all: readonly Answered[], holds: (answered: Answered) => boolean): Share => ({
  of: all.length,
  hits: all.filter(holds).length,
});

/** Wilson's interval for a share, at 95 %. */
export function wilson({ of, hits }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

export function print(name: string, one: Share): string {
  const [low, high] = wilson(one);
  const value = one.of === 0 ? 'none' : (one.hits / one.of).toFixed(4);
  return `${name.padEnd(58)} ${`${one.hits}/${one.of}`.padStart(11)}  ${value}  [${low.toFixed(4)}, ${high.toFixed(4)}]`;
}

/** Humans of whom silent use of an agent cannot be excluded are counted apart. */
const isSure = ({ row }: Answered): boolean => ['certain', 'stated', 'probable'].includes(row.confidence);

export function report(answered: readonly Answered[]): readonly string[] {
  const agents = answered.filter(({ row }) => row.label === 'agent');
  const found = agents.filter(isAgents);
  const named = found.filter(({ row }) => row.agent !== null);
  const humans = answered.filter(({ row }) => row.label === 'human');
  const bots = answered.filter(({ row }) => row.label === 'automation');
  const hard = ({ row }: Answered): boolean => row.difficulty === 'hard';
  return [
    print('recall on agents (agent or mixed)', share(agents, isAgents)),
    print(
      '  of these `agent`',
      share(agents, ({ answer }) => answer.origin === 'agent'),
    ),
    print(
      '  of these `mixed`',
      share(agents, ({ answer }) => answer.origin === 'mixed'),
    ),
    print('recall on hard ones', share(agents.filter(hard), isAgents)),
    print(
      'named right, of those found',
      share(named, ({ row, answer }) => answer.agent === row.agent),
    ),
    print(
      '  or another of the agents that take part',
      share(named, ({ row, answer }) => row.agents.includes(answer.agent ?? '')),
    ),
    print('false positives: human, certain stated or probable', share(humans.filter(isSure), isAgents)),
    print('  of these hard', share(humans.filter(isSure).filter(hard), isAgents)),
    print(
      'false positives: human, weak label',
      share(
        humans.filter((one) => !isSure(one)),
        isAgents,
      ),
    ),
    print('false positives: automation', share(bots, isAgents)),
    print(
      'automation said of automation',
      share(bots, ({ answer }) => answer.origin === 'automation'),
    ),
    print(
      'human said of an agent',
      share(agents, ({ answer }) => answer.origin === 'human'),
    ),
    print(
      'human said at all',
      share(answered, ({ answer }) => answer.origin === 'human'),
    ),
    print(
      'unknown said of a human',
      share(humans, ({ answer }) => answer.origin === 'unknown'),
    ),
  ];
}

/** Every answer that differs from its label, with what was seen. */
export function misses(answered: readonly Answered[]): readonly string[] {
  return answered.flatMap((one) => {
    const { row, answer } = one;
    const seen = answer.evidence[0] ? `${answer.evidence[0].signal}: ${answer.evidence[0].quote}` : 'no evidence';
    const where = `${row.repo} ${row.sha.slice(0, 10)} (${row.difficulty}, ${row.confidence})`;
    if (row.label === 'agent' && !isAgents(one)) return [`missed      ${where}: ${row.why}`];
    if (row.label !== 'agent' && isAgents(one)) return [`false alarm ${where}, ${row.label}: ${seen}`];
    if (row.label === 'agent' && row.agent !== answer.agent)
      return [`misnamed    ${where}: ${row.agent} called ${answer.agent}, ${seen}`];
    return [];
  });
}

/** Labels against answers, only where they differ. */
export function confusion(answered: readonly Answered[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { row, answer } of answered) {
    const key = `${row.agent ?? row.label} called ${answer.agent ?? answer.origin}`;
    if ((row.agent ?? row.label) !== (answer.agent ?? answer.origin)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => `${String(count).padStart(5)}  ${key}`);
}

/** What is answered, by the kind of commit. */
export function outcomes(answered: readonly Answered[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { row, answer } of answered) {
    const said =
      answer.origin === 'agent' || answer.origin === 'mixed'
        ? `${answer.origin}, ${answer.agent}, ${answer.tier}`
        : answer.origin;
    const key = `${row.category.replace('ambiguous:', '')}: ${said}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([key, count]) => `${String(count).padStart(5)}  ${key}`);
}
