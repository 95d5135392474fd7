/**
 * What it costs to judge the largest change that is meant to be judged: `node bench/judging.ts [runs]`.
 *
 * 10,000 files by agents and people, 100 rules and 200 approvals, each time in a new process that has judged nothing
 * before: processor time of all threads from the facts to the verdict, compilation and garbage collection included.
 * Processor time, so that other work on the machine counts little; the clock beside it is right on an idle machine only.
 */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { judge } from '../src/policy/judging/judge.ts';
import { approval, type CommitSpec, factsOf, person, result } from '../test/policy/facts.ts';
import { policyFrom } from '../test/policy/policies.ts';

const RULES = 100;
const KINDS: Readonly<Record<string, (i: number) => readonly string[]>> = {
  'a folder for each rule': (i) => [`packages/p${i}/**`],
  'a wildcard in front': (i) => [`**/module${i}/*.ts`],
  'patterns built to explode': (i) => [`**/*a*a*a*a*${i}*/**/*b*b*b*/**/x`],
};

const factsAtHand = () =>
  factsOf({
    commits: Array.from({ length: 100 }, (_, c): CommitSpec => {
      const paths = Array.from({ length: 100 }, (_, i) => [`packages/p${c}/module${i}/file-${i}.ts`, 3]);
      const [claims, trust] = [c % 2 === 0 ? 'agent' : null, c % 4 === 0 ? 'verified' : 'declared'] as const;
      return { claims, trust, adds: Object.fromEntries(paths) };
    }),
    labels: ['canary'],
    results: [result('imports')],
    reviews: Array.from({ length: 200 }, (_, i) => approval(person(`reader-${i}`, 100 + i))),
  });

/** Prints processor time and time in milliseconds. */
function once(kind: string): void {
  const rules = Array.from({ length: RULES }, (_, i) => ({
    name: `rule ${i}`,
    when: { origin: 'agent', paths: KINDS[kind]?.(i), 'agent-lines': { 'more-than': 1 } },
    require: { approvals: 2, checks: ['imports'] },
  }));
  const [policy, facts] = [policyFrom({ version: 1, rules }), factsAtHand()];
  const [before, start] = [process.cpuUsage(), performance.now()];
  judge(policy, facts);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1000, performance.now() - start]));
}

const middle = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;

function all(runs: number): void {
  console.log(`${runs} processes each, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; medians`);
  for (const kind of Object.keys(KINDS)) {
    const told = Array.from({ length: runs }, () =>
      JSON.parse(execFileSync(process.execPath, [import.meta.filename, 'once', kind], { encoding: 'utf8' })),
    );
    const [processor, clock] = [0, 1].map((i) => middle(told.map((one) => one[i])).toFixed(0));
    console.log(`${kind}: ${processor} ms of processor time, ${clock} ms by the clock`);
  }
}

const [what = '15', kind = ''] = process.argv.slice(2);
if (what === 'once') once(kind);
else all(Number(what));
