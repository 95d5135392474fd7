/**
 * How much of real changes `behaviour` reaches, and what it says of them: commits that an agent had a hand in, each beside
 * its parent, nothing installed. `node bench/behaviour-ranges.ts [--most N] [--say] GITDIR…`
 */
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../src/model.ts';
import { checkRange } from './behaviour/range.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Commits of each repository, newest first. */
    most: { type: 'string', default: '10' },
    /** Lists errors alone, or notes as well. */
    notes: { type: 'boolean', default: false },
  },
});

const AGENTS = 'co-authored-by:.*(claude|copilot|cursor|devin|codex|jules|gemini)';
const PATHS = [
  ':(glob)**/*.ts',
  ':(glob)**/*.js',
  ':(glob)**/*.tsx',
  ':(exclude,glob)**/*.test.*',
  ':(exclude,glob)**/test/**',
];

const all: CheckResult[] = [];
for (const directory of positionals) {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
  const about = ['--no-merges', '--extended-regexp', '--regexp-ignore-case', `--grep=${AGENTS}`, '--format=%H %s'];
  const commits = git('log', `--max-count=${values.most}`, ...about, 'HEAD', '--', ...PATHS).split('\n');
  const parts = directory.split('/');
  const name = parts.find((part) => part.includes('+'))?.replace('+', '/') ?? basename(dirname(directory));
  for (const line of commits.filter(Boolean))
    await look({ directory, name, sha: line.slice(0, 40), title: line.slice(41) });
}

const targets = all.flatMap((result) => result.targets ?? []);
const count = (status: string): number => targets.filter((one) => one.status === status).length;
console.log(
  `\n${all.length} commits, ${targets.length} changed functions and constants: ${['equal', 'changed', 'as-documented', 'not-as-documented', 'not-tried'].map((status) => `${count(status)} ${status}`).join(', ')}`,
);
const reasons = new Map<string, number>();
for (const { because } of targets)
  if (because !== '') {
    const kind = because.replace(/`[^`]*`/g, '…').replace(/(loading it fails: \w+).*/, '$1');
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
for (const [why, n] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`- ${n} ${why}`);

async function look({ directory, name, sha, title }: Record<'directory' | 'name' | 'sha' | 'title', string>) {
  const started = performance.now();
  try {
    const result = await checkRange({ repo: directory, base: `${sha}^`, head: sha });
    all.push(result);
    const told = result.findings.filter(({ level }) => values.notes || level !== 'note');
    if (result.examined === 0) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${name} ${sha.slice(0, 9)} ${result.examined} examined, ${seconds} s · ${title.slice(0, 70)} · ${result.status}: ${result.because}`,
    );
    for (const { level, path, from, message } of told) console.log(`  ${level} ${path}:${from} ${message}`);
  } catch (error) {
    console.log(`${name} ${sha.slice(0, 9)}: ${error instanceof Error ? error.message.slice(0, 200) : error}`);
  }
}
