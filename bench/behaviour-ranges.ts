/**
 * How much of real changes `behaviour` reaches, and what it says of them: ranges that an agent had a hand in.
 * `node bench/behaviour-ranges.ts --record FILE [--beds FILE --mirrors DIR] [--most N --seed N] [--worktrees DIR]
 * [--only NAME] [--seconds N] [--say] GITDIR…`; from a list of beds come its own ranges, from a bare repository commits
 * drawn by the seed, each beside its parent. Each range is run in a process of its own and kept as a line of FILE, so
 * that a run that was cut goes on where it was, and the totals are those of all that FILE holds.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../src/model.ts';
import { bedsWanted, drawn, type Wanted } from './behaviour/drawn.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'string' },
    beds: { type: 'string' },
    mirrors: { type: 'string', default: '' },
    /** Commits of each repository. */
    most: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    /** Holds `owner+name`, a work tree that may be moved to each head, with what is installed in it. */
    worktrees: { type: 'string' },
    /** Those whose repository has this in its name. */
    only: { type: 'string', default: '' },
    /** After which a range is given up. */
    seconds: { type: 'string', default: '90' },
    /** Lists everything that was found, and what was not tried. */
    say: { type: 'boolean', default: false },
  },
});

interface Kept {
  readonly name: string;
  readonly head: string;
  readonly title: string;
  readonly seconds: number;
  /** Null where it was given up. */
  readonly result: CheckResult | null;
}

const file = values.record ?? '';
if (file === '') throw new Error('--record FILE is needed');
const draw = { most: Number(values.most), seed: Number(values.seed) };
const wanted = [
  ...(values.beds === undefined ? [] : bedsWanted(values.beds, values.mirrors)),
  ...positionals.flatMap((directory) => drawn(directory, draw)),
].filter(({ name }) => name.includes(values.only));
const known = new Set(kept().map(keyOf));
for (const one of wanted) if (!known.has(keyOf(one))) appendFileSync(file, `${JSON.stringify(look(one))}\n`);
tellAll(kept());

function kept(): readonly Kept[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Kept => JSON.parse(line));
}

function keyOf({ name, head }: { readonly name: string; readonly head: string }): string {
  return `${name} ${head}`;
}

function look({ directory, name, base, head, title }: Wanted): Kept {
  const started = performance.now();
  const result = run([directory, base, head, ...worktreeAt(name, head)]);
  return { name, head, title, seconds: Math.round(performance.now() - started) / 1000, result };
}

function run(args: readonly string[]): CheckResult | null {
  const program = join(import.meta.dirname, 'behaviour', 'one-range.ts');
  try {
    const timeout = Number(values.seconds) * 1000;
    const stdio = ['ignore' as const, 'pipe' as const, 'ignore' as const];
    return JSON.parse(
      execFileSync(process.execPath, [program, ...args], { timeout, stdio, encoding: 'utf8', maxBuffer: 2 ** 28 }),
    );
  } catch {
    return null;
  }
}

function worktreeAt(name: string, head: string): readonly string[] {
  const workspace = join(values.worktrees ?? '', name.replace('/', '+'));
  if (values.worktrees === undefined || !existsSync(workspace)) return [];
  execFileSync('git', ['-C', workspace, 'checkout', '--quiet', '--force', '--detach', head], { stdio: 'ignore' });
  return [workspace];
}

function tellAll(ranges: readonly Kept[]): void {
  if (values.say) for (const one of ranges) tellOne(one);
  const names = [...new Set(ranges.map(({ name }) => name))];
  for (const name of names)
    tellTotals(
      name,
      ranges.filter((one) => one.name === name),
    );
  tellTotals('all', ranges);
  for (const [why, n] of reasonsOf(ranges)) console.log(`- ${n} ${why}`);
}

function tellOne({ name, head, title, seconds, result }: Kept): void {
  if (result !== null && result.examined === 0) return;
  const outcome = result === null ? 'given up' : `${result.examined} examined, ${result.status}: ${result.because}`;
  console.log(`${name} ${head.slice(0, 9)} · ${title.slice(0, 90)} · ${seconds.toFixed(1)} s · ${outcome}`);
  for (const { level, rule, path, from, message } of result?.findings ?? [])
    console.log(`  ${level} ${rule} ${path}:${from} ${message}`);
  for (const { path, from, name: func, because } of result?.targets ?? [])
    if (because !== '') console.log(`  - ${path}:${from} ${func}: ${because}`);
}

function tellTotals(name: string, ranges: readonly Kept[]): void {
  const targets = ranges.flatMap(({ result }) => result?.targets ?? []);
  const count = (...statuses: string[]): number => targets.filter(({ status }) => statuses.includes(status)).length;
  const findings = ranges.flatMap(({ result }) => result?.findings ?? []);
  const old = targets.filter(({ because }) => !because.startsWith('it is new'));
  const asked = ranges.filter(({ result }) => (result?.examined ?? 0) > 0).length;
  const seconds = ranges.map((one) => one.seconds).sort((a, b) => a - b);
  console.log(
    `${name}: ${ranges.length} ranges (${asked} with anything in question, ${ranges.filter(({ result }) => result === null).length} given up), ${targets.length} functions and constants, ${old.length} that can be compared or have an example, ` +
      `${count('equal', 'changed', 'as-documented', 'not-as-documented')} exercised (${count('equal')} equal, ${count('changed')} changed, ${count('as-documented')} as documented, ${count('not-as-documented')} not); ` +
      `${findings.filter(({ level }) => level === 'error').length} errors, ${findings.filter(({ rule }) => rule === 'behaviour/changed').length} of kind changed, ${findings.length} findings; seconds: median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(1)}, most ${seconds.at(-1)?.toFixed(1)}`,
  );
}

function reasonsOf(ranges: readonly Kept[]): readonly (readonly [string, number])[] {
  const reasons = new Map<string, number>();
  for (const { because } of ranges.flatMap(({ result }) => result?.targets ?? [])) {
    const kind = because.replace(/`[^`]*`/g, '…').replace(/(loading it fails: \w+).*/, '$1');
    if (kind !== '') reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  return [...reasons].sort((a, b) => b[1] - a[1]);
}
