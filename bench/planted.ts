/**
 * Mistakes committed for real: names that modules do not export, put behind imports of files that were there before, in a work
 * tree with its packages installed; then what the bundle's `check` says of that commit. The work tree is put back as it was.
 * `node bench/planted.ts [--count N] [--seed N] [--only PATTERN] WORKTREE…`
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checked } from './checked.ts';
import { randomFrom } from './mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    /** Files whose path matches this. */
    only: { type: 'string', default: '\\.(?:[cm]?[jt]sx?|vue|svelte|astro)$' },
  },
});

interface Planted {
  readonly path: string;
  /** One-based. */
  readonly line: number;
  readonly text: string;
}

/** On one line, of names, and of a module whose names can be told. */
const IMPORT = /^(\s*)import \{[^{}]*\} from (['"])([^'"]+)\2;?\s*$/;
const UNTOLD = /\.(?:vue|svelte|astro|css)$|^\$(?:app|env)\/|^#imports$/;
const OF_TESTS = /(?:^|[/._-])(?:tests?|specs?|fixtures?|examples?)(?:[/._-]|$)/;

for (const directory of positionals) look(directory);

function look(directory: string): void {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }).trim();
  if (git('status', '--porcelain', '--untracked-files=no') !== '') throw new Error(`${directory} is not clean`);
  const [base, branch] = [git('rev-parse', 'HEAD'), git('branch', '--show-current')];
  git('checkout', '--quiet', '--detach');
  try {
    const planted = plant(directory, git('ls-files', '-z').split('\0'));
    git('commit', '--quiet', '--no-verify', '--all', '--message=Plant');
    report(directory, planted, checked(directory, [base, git('rev-parse', 'HEAD')], ['--exercise', 'off']));
  } finally {
    git('checkout', '--quiet', '--force', branch === '' ? base : branch);
  }
}

function plant(directory: string, paths: readonly string[]): readonly Planted[] {
  const random = randomFrom(Number(values.seed));
  const drawn = paths
    .filter((path) => new RegExp(values.only).test(path) && !OF_TESTS.test(path))
    .map((path) => ({ path, rank: random() }))
    .sort((a, b) => a.rank - b.rank);
  const planted: Planted[] = [];
  for (const { path } of drawn) {
    if (planted.length === Number(values.count)) break;
    const lines = readFileSync(join(directory, path), 'utf8').split('\n');
    const at = lines.findIndex((line) => IMPORT.test(line) && !UNTOLD.test(IMPORT.exec(line)?.[3] ?? ''));
    if (at < 0) continue;
    const [, indent, quote, module] = IMPORT.exec(lines[at] ?? '') ?? [];
    const text = `import { zorbleQuax${planted.length} } from ${quote}${module}${quote};`;
    writeFileSync(join(directory, path), lines.toSpliced(at + 1, 0, `${indent}${text}`).join('\n'));
    planted.push({ path, line: at + 2, text });
  }
  return planted;
}

function report(directory: string, planted: readonly Planted[], answer: ReturnType<typeof checked>): void {
  const name = directory.split('/').at(-1);
  if ('failed' in answer) {
    console.log(`${name}: ${answer.failed}`);
    return;
  }
  const found = answer.checks.find(({ check }) => check === 'contracts');
  const isFound = ({ path, line }: Planted): boolean =>
    found?.findings.some((one) => one.path === path && one.from === line) ?? false;
  const missed = planted.filter((one) => !isFound(one));
  const others = (found?.findings.length ?? 0) - (planted.length - missed.length);
  console.log(`${name}: ${planted.length - missed.length} of ${planted.length} found, ${others} other findings`);
  for (const { why, count } of found?.notChecked ?? []) console.log(`  unknown ${count}: ${why}`);
  for (const { path, line, text } of missed) console.log(`  not found: ${path}:${line} ${text}`);
}
