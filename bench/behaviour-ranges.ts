/**
 * How much of real changes `behaviour` reaches, and what it says of them: ranges that an agent had a hand in.
 * `node bench/behaviour-ranges.ts [--most N] [--beds FILE --mirrors DIR] [--worktrees DIR] [--only NAME] [--notes]
 * [--untried] GITDIR…`; from a bare repository, commits are taken each beside its parent; from a list of beds, its own
 * ranges.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../src/model.ts';
import { checkRange } from './behaviour/range.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Commits of each repository, newest first. */
    most: { type: 'string', default: '10' },
    /** A JSON list of repositories with `agentRanges`. */
    beds: { type: 'string' },
    /** Holds `owner+name/repo`, bare, for each of them. */
    mirrors: { type: 'string' },
    /** Holds `owner+name`, a work tree that may be moved to each head, with what is installed in it. */
    worktrees: { type: 'string' },
    /** Of the beds, those whose repository has this in its name. */
    only: { type: 'string', default: '' },
    /** Lists errors alone, or notes as well. */
    notes: { type: 'boolean', default: false },
    /** Lists every function that was not tried, with the reason. */
    untried: { type: 'boolean', default: false },
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

interface Wanted {
  readonly directory: string;
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly title: string;
}

interface Bed {
  readonly repo: string;
  readonly agentRanges: readonly { readonly base: string; readonly head: string; readonly subject: string }[];
}

const all: CheckResult[] = [];
for (const wanted of [...bedsWanted(), ...positionals.flatMap(commitsOf)]) await look(wanted);
tellAll();

function bedsWanted(): readonly Wanted[] {
  const { beds, mirrors = '' } = values;
  if (beds === undefined) return [];
  const list: readonly Bed[] = JSON.parse(readFileSync(beds, 'utf8'));
  return list
    .filter(({ repo }) => repo.includes(values.only))
    .flatMap(({ repo, agentRanges }) =>
      agentRanges.map(({ base, head, subject }) => ({
        directory: join(mirrors, repo.replace('/', '+'), 'repo'),
        name: repo,
        base,
        head,
        title: subject,
      })),
    );
}

function commitsOf(directory: string): readonly Wanted[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
  const about = ['--no-merges', '--extended-regexp', '--regexp-ignore-case', `--grep=${AGENTS}`, '--format=%H %s'];
  const commits = git('log', `--max-count=${values.most}`, ...about, 'HEAD', '--', ...PATHS).split('\n');
  const parts = directory.split('/');
  const name = parts.find((part) => part.includes('+'))?.replace('+', '/') ?? basename(dirname(directory));
  return commits.filter(Boolean).map((line) => {
    const [head, title] = [line.slice(0, 40), line.slice(41)];
    return { directory, name, base: `${head}^`, head, title };
  });
}

async function look({ directory, name, base, head, title }: Wanted): Promise<void> {
  const started = performance.now();
  try {
    const result = await checkRange({ repo: directory, base, head, ...worktreeAt(name, head) });
    all.push(result);
    const told = result.findings.filter(({ level }) => values.notes || level !== 'note');
    if (result.examined === 0) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${name} ${head.slice(0, 9)} ${result.examined} examined, ${seconds} s · ${title.slice(0, 70)} · ${result.status}: ${result.because}`,
    );
    for (const { level, path, from, message } of told) console.log(`  ${level} ${path}:${from} ${message}`);
    for (const target of values.untried ? (result.targets ?? []) : [])
      if (target.because !== '') console.log(`  - ${target.path}:${target.from} ${target.name}: ${target.because}`);
  } catch (error) {
    console.log(`${name} ${head.slice(0, 9)}: ${error instanceof Error ? error.message.slice(0, 200) : error}`);
  }
}

function worktreeAt(name: string, head: string): { readonly workspace?: string } {
  const workspace = join(values.worktrees ?? '', name.replace('/', '+'));
  if (values.worktrees === undefined || !existsSync(workspace)) return {};
  execFileSync('git', ['-C', workspace, 'checkout', '--quiet', '--force', '--detach', head], { stdio: 'ignore' });
  return { workspace };
}

function tellAll(): void {
  const targets = all.flatMap((result) => result.targets ?? []);
  const count = (status: string): number => targets.filter((one) => one.status === status).length;
  console.log(
    `\n${all.length} ranges, ${targets.length} changed functions and constants: ${['equal', 'changed', 'as-documented', 'not-as-documented', 'not-tried'].map((status) => `${count(status)} ${status}`).join(', ')}`,
  );
  const reasons = new Map<string, number>();
  for (const { because } of targets)
    if (because !== '') {
      const kind = because.replace(/`[^`]*`/g, '…').replace(/(loading it fails: \w+).*/, '$1');
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    }
  for (const [why, n] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`- ${n} ${why}`);
}
