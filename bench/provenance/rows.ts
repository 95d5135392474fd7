/** The labelled commits that provenance is measured with, one JSON object per line, and the change that each of them makes on its own. */
import { readFileSync } from 'node:fs';
import type { Change, Commit } from '../../src/model.ts';

export interface Row {
  readonly repo: string;
  readonly sha: string;
  readonly author_name: string;
  readonly author_email: string;
  readonly committer_name: string;
  readonly committer_email: string;
  readonly message: string;
  readonly parents: readonly string[];
  /** `owner/branch`, where a merge of the forge names it. */
  readonly merge_branch: string | null;
  readonly label: 'agent' | 'human' | 'automation' | 'ambiguous';
  readonly agent: string | null;
  readonly agents: readonly string[];
  readonly why: string;
  readonly category: string;
  readonly difficulty: 'plain' | 'hard';
  readonly confidence: string;
}

export function readRows(file: string): readonly Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Row => JSON.parse(line));
}

/** The branch without the fork's owner before it. */
export const branchOf = ({ merge_branch }: Row): string | null => merge_branch?.replace(/^[^/]+\//, '') ?? null;

export const commitOf = (row: Row): Commit => ({
  sha: row.sha,
  parents: row.parents,
  author: { name: row.author_name, email: row.author_email },
  committer: { name: row.committer_name, email: row.committer_email },
  message: row.message,
});

export const changeOf = (commits: readonly Commit[], branch: string | null): Change => ({
  repository: null,
  number: null,
  base: '0'.repeat(40),
  target: '0'.repeat(40),
  head: commits.at(-1)?.sha ?? '0'.repeat(40),
  branch,
  title: null,
  body: null,
  opener: null,
  commits,
  files: [],
  notes: [],
});
