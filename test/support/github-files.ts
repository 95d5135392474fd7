/** Files of the stand-in's repository at a commit, read from the real one behind it. */
import { spawnSync } from 'node:child_process';
import type { GitHubState } from './github-state.ts';
import { plainEnvironment } from './repo.ts';

export interface FileShown {
  /** Of its content. */
  readonly oid: string;
  readonly text: string;
}

/** Null where there is no such file, or no repository behind the stand-in. */
export function fileAt({ directory }: GitHubState, sha: string, path: string): FileShown | null {
  if (directory === null) return null;
  const git = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: directory, env: plainEnvironment(), encoding: 'utf8' });
    return status === 0 ? stdout : null;
  };
  const oid = git('rev-parse', '--verify', '--quiet', `${sha}:${path}`)?.trim();
  return oid === undefined ? null : { oid, text: git('cat-file', 'blob', oid) ?? '' };
}
