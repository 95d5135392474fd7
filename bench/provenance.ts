/** Measures provenance at the commit level: `node bench/provenance.ts DATA_DIR [REPOSITORY…]`. Reads the labelled commits there, and the histories of the repositories; writes nothing but a temporary repository. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit, CommitProvenance } from '../src/model.ts';
import { agents } from '../src/provenance/agents.ts';
import { classify } from '../src/provenance/classify.ts';
import { signals } from '../src/provenance/signals.ts';
import { histories } from './provenance/histories.ts';
import { build, buildHistory, log, parseLog, refs } from './provenance/repository.ts';
import { branchOf, changeOf, commitOf, type Row, readRows } from './provenance/rows.ts';
import { type Answered, confusion, misses, outcomes, report } from './provenance/score.ts';

/** How many commits the speed is measured with: the rows, over and over. */
const MANY = 100_000;

const [directory, ...repositories] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: node bench/provenance.ts DATA_DIR [REPOSITORY…]');

const all = readRows(join(directory, 'commits-dev.jsonl'));
const rows = all.filter(({ confidence }) => confidence !== 'git-note');
const inMemory = answers(rows, (row) => ({ commit: commitOf(row), branch: branchOf(row) }));

const scratch = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  build(scratch, rows);
  const commits = new Map(parseLog(log(scratch)).map((commit) => [commit.sha, commit]));
  const found = refs(scratch);
  const fromGit = answers(rows, (_, index) => {
    const { sha = '', branch = null } = found.get(index) ?? {};
    return { commit: commits.get(sha), branch };
  });
  print(`${all.length} rows, ${all.length - rows.length} left out: their only evidence is a git note`, report(fromGit));
  print('rows that git gives back with another answer', differing(inMemory, fromGit));
  print('every answer that differs from its label', misses(fromGit));
  print('confusion, where they differ', confusion(fromGit));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const unclear = answers(readRows(join(directory, 'commits-ambiguous.jsonl')), (row) => ({
  commit: commitOf(row),
  branch: branchOf(row),
}));
print('commits whose label depends on the definition', outcomes(unclear));
print(`${MANY} commits`, speed());
if (repositories.length > 0) print('histories', histories(repositories));

function answers(
  of: readonly Row[],
  read: (row: Row, index: number) => { commit: Commit | undefined; branch: string | null },
): readonly Answered[] {
  return of.flatMap((row, index) => {
    const { commit, branch } = read(row, index);
    const answer = commit && classify(changeOf([commit], branch), agents, signals).commits[0];
    return answer ? [{ row, answer }] : [];
  });
}

function differing(one: readonly Answered[], other: readonly Answered[]): readonly string[] {
  const told = ({ origin, agent, tier }: CommitProvenance): string => `${origin} ${agent} ${tier}`;
  const differ = one.filter(({ answer }, index) => told(answer) !== (other[index] ? told(other[index].answer) : ''));
  return [`${differ.length} of ${one.length}`, ...differ.map(({ row }) => `${row.repo} ${row.sha.slice(0, 10)}`)];
}

/** One git log that reads the commits, against their classification as one change; best of three, Node's start apart. */
function speed(): readonly string[] {
  const many = Array.from({ length: MANY }, (_, index) => rows[index % rows.length]).filter((row) => row !== undefined);
  const repository = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    buildHistory(repository, many);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      const text = log(repository);
      const read = performance.now();
      const commits = parseLog(text);
      const parsed = performance.now();
      classify(changeOf(commits, null), agents, signals);
      return { log: read - start, classify: performance.now() - parsed };
    });
    const best = (of: 'log' | 'classify'): number => Math.min(...times.map((time) => time[of]));
    const ratio = (best('classify') / best('log')).toFixed(2);
    return [`git log ${best('log').toFixed(0)} ms, classify ${best('classify').toFixed(0)} ms, ratio ${ratio}`];
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n## ${title}\n`);
  for (const line of lines) console.log(line);
}
