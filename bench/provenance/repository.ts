/** Builds the labelled commits into a real git repository and reads them back, as a change's commits are read. */
import { execFileSync } from 'node:child_process';
import type { Commit } from '../../src/model.ts';
import { branchOf, type Row } from './rows.ts';

const git = (directory: string, args: readonly string[], input?: string): string =>
  execFileSync('git', ['-C', directory, ...args], {
    input,
    maxBuffer: 2 ** 31 - 1,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString();

/** One commit per row over one empty base, each under a ref of its own that ends in the row's branch. */
export function build(directory: string, rows: readonly Row[]): void {
  const commits = rows.map((row, index) =>
    commit(row, index, `refs/heads/row/${index}/${branchOf(row) ?? ''}`.replace(/\/$/, ''), 'from :1\n'),
  );
  load(directory, commits);
}

/** The rows as one line of history, as a real one is read. */
export function buildHistory(directory: string, rows: readonly Row[]): void {
  load(
    directory,
    rows.map((row, index) => commit(row, index, 'refs/heads/base', '')),
  );
}

function load(directory: string, commits: readonly string[]): void {
  const base = `commit refs/heads/base\nmark :1\ncommitter Base <base@example.com> 1700000000 +0000\n${data('base')}`;
  git(directory, ['init', '--quiet', '--bare']);
  git(directory, ['fast-import', '--quiet'], [base, ...commits].join(''));
}

function commit(row: Row, index: number, ref: string, from: string): string {
  const when = `${1_700_000_001 + index} +0000`;
  const author = `author ${plain(row.author_name)} <${plain(row.author_email)}> ${when}`;
  const committer = `committer ${plain(row.committer_name)} <${plain(row.committer_email)}> ${when}`;
  return `commit ${ref}\n${author}\n${committer}\n${data(row.message)}${from}`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
const plain = (text: string): string => text.replace(/[<>\n]/g, '');

const FORMAT = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%B'].join('%x1f');

/** The one command that reads all commits, and what it prints. */
export const log = (directory: string, more: readonly string[] = []): string =>
  git(directory, ['log', '--all', '-z', `--format=${FORMAT}`, ...more]);

export const parseLog = (text: string): readonly Commit[] =>
  text
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [sha = '', parents = '', name = '', email = '', committer = '', address = '', ...message] =
        record.split('\x1f');
      return {
        sha,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: { name, email },
        committer: { name: committer, email: address },
        message: message.join('\x1f'),
      };
    });

/** By row: its commit's sha and branch, as the refs say. */
export function refs(directory: string): ReadonlyMap<number, { readonly sha: string; readonly branch: string | null }> {
  const lines = git(directory, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads/row'])
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [, sha = '', row = '', branch] = /^(\w+) refs\/heads\/row\/(\d+)(?:\/(.+))?$/.exec(line) ?? [];
      return [Number(row), { sha, branch: branch ?? null }];
    }),
  );
}
