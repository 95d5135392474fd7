/** Ranges of real repositories that an agent had a hand in: those of a list, and commits drawn by a seed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { randomFrom } from '../mistakes.ts';

export interface Wanted {
  readonly directory: string;
  /** `owner/name`. */
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly title: string;
}

interface Bed {
  readonly repo: string;
  readonly agentRanges: readonly { readonly base: string; readonly head: string; readonly subject: string }[];
}

/** `mirrors` holds `owner+name/repo`, bare, for each repository of the list. */
export function bedsWanted(list: string, mirrors: string): readonly Wanted[] {
  const beds: readonly Bed[] = JSON.parse(readFileSync(list, 'utf8'));
  return beds.flatMap(({ repo, agentRanges }) =>
    agentRanges.map(({ base, head, subject }) => ({
      directory: join(mirrors, repo.replace('/', '+'), 'repo'),
      name: repo,
      base,
      head,
      title: subject,
    })),
  );
}

/** How agents sign. */
const AGENTS = 'co-authored-by:.*(claude|copilot|cursor|devin|codex|jules|gemini)';
const isProgram = (path: string): boolean =>
  /\.[cm]?[jt]sx?$/.test(path) && !/(?:^|\/)(?:tests?|__tests__)\/|\.(?:test|spec|d)\./.test(path);
const MOST_FILES = 30;

export interface Draw {
  /** Commits of each repository. */
  readonly most: number;
  readonly seed: number;
}

/** Commits with one parent and a trailer of an agent, of 1 to 30 files, one of which is a program in JavaScript or TypeScript: each beside its parent. */
export function drawn(directory: string, { most, seed }: Draw): readonly Wanted[] {
  const random = randomFrom(seed);
  const ordered = commitsOf(directory)
    .map((line) => ({ line, at: random() }))
    .toSorted((a, b) => a.at - b.at);
  const found: Wanted[] = [];
  for (const { line } of ordered) {
    if (found.length >= most) break;
    const [head, title] = [line.slice(0, 40), line.slice(41)];
    const paths = git(directory, 'diff-tree', '-r', '--name-only', '--no-commit-id', head).split('\n').filter(Boolean);
    if (paths.length > 0 && paths.length <= MOST_FILES && paths.some(isProgram))
      found.push({ directory, name: nameOf(directory), base: `${head}^`, head, title });
  }
  return found;
}

function commitsOf(directory: string): readonly string[] {
  const about = ['--min-parents=1', '--max-parents=1', '--extended-regexp', '--regexp-ignore-case', `--grep=${AGENTS}`];
  return git(directory, 'log', ...about, '--format=%H %s', 'HEAD')
    .split('\n')
    .filter(Boolean);
}

const git = (directory: string, ...args: string[]): string =>
  execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();

function nameOf(directory: string): string {
  const part = directory.split('/').find((one) => one.includes('+'));
  return part?.replace('+', '/') ?? basename(dirname(directory));
}
