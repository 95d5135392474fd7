/**
 * Changes as they were merged: commits drawn from the first-parent histories of real repositories, each against its parent.
 * Prints every error and warning of the bundle's `check`, for people to judge, and the sums; nothing of a change is executed.
 * `node bench/changes.ts [--draw N] [--among N] [--seed N] GITDIR…`
 */
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Answer, checked } from './checked.ts';
import { randomFrom } from './mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** So many commits of each repository. */
    draw: { type: 'string', default: '15' },
    /** Of so many, the newest. */
    among: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
  },
});

const random = randomFrom(Number(values.seed));
const sums = { changes: 0, failed: 0, lines: 0, examined: new Map<string, number>(), found: new Map<string, number>() };

for (const repository of positionals) {
  for (const range of drawn(historyOf(repository))) look(repository, range);
}
console.log(`${sums.changes} changes, ${sums.lines} added lines, ${sums.failed} without an answer`);
for (const [check, count] of sums.examined) console.log(`${check}: ${count} examined`);
for (const [rule, count] of sums.found) console.log(`${rule}: ${count}`);

/** Newest first. */
function historyOf(repository: string): readonly string[] {
  const args = ['--git-dir', repository, 'rev-list', '--first-parent', `--max-count=${values.among}`, 'HEAD'];
  return execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n');
}

function drawn(history: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = history.slice(1).map((base, index) => [base, history[index] ?? ''] as const);
  const ranked = pairs.map((pair) => ({ pair, rank: random() })).sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, Number(values.draw)).map(({ pair }) => pair);
}

function look(repository: string, range: readonly [string, string]): void {
  const name = `${basename(dirname(repository))} ${range[1].slice(0, 10)}`;
  const answer = checked(repository, range, ['--exercise', 'off']);
  sums.changes += 1;
  if ('failed' in answer) {
    sums.failed += 1;
    console.log(`${name} ${answer.failed.split('\n')[0]}`);
  } else told(name, answer);
}

function told(name: string, { change, checks }: Answer): void {
  sums.lines += change.addedLines;
  for (const { check, examined, findings } of checks) {
    count(sums.examined, check, examined);
    for (const { level, rule, path, from, message } of findings) {
      count(sums.found, `${level} ${rule}`, 1);
      if (level !== 'note') console.log(`${name} ${level} ${rule} ${path}:${from} ${message}`);
    }
  }
}

function count(counts: Map<string, number>, name: string, more: number): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}
