/** Runs the `git` program: no shell, no configuration but what is written here, bounded in output and time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import type { Readable } from 'node:stream';
import { UserError } from '../../errors.ts';

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** After this many bytes of output git is stopped: with an error, or, where `beyond` is `cut`, with what there is. */
  readonly mostBytes?: number;
  readonly beyond?: 'fail' | 'cut';
  readonly seconds?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface GitOutput {
  /** Null when git was stopped: `stopped` says why. */
  readonly status: number | null;
  readonly stopped: 'output' | 'time' | null;
  /** Where it was cut, it does not end with a line feed. */
  readonly output: Uint8Array;
  readonly errors: string;
}

/** Git in one place. Resolves whatever git's exit status is; rejects when there is no git to run. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitOutput>;

const MIB = 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;

/** What `git` must be, as `major.minor`: the first that can do all that is asked of it here. Debian 12 has it. */
export const OLDEST_GIT = '2.39';

/**
 * The process environment without any variable of git's own, and with git's doors shut:
 * replace refs, lazy fetches, prompts, and every transport. Paths are literal, messages in English.
 */
function scrubbed(): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(?:GIT_|LC_|LANG)/i.test(name) ? [] : [[name, value]],
  );
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ASKPASS: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** The environment of git in a repository of Assay's own. */
export const storeEnvironment = (gitDirectory: string): Record<string, string> => ({
  ...scrubbed(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_DIR: gitDirectory,
});

/** Git in a repository of Assay's own: no configuration of the machine or the user is read. */
export const gitInStore =
  (gitDirectory: string): Git =>
  (args, options) =>
    run(args, storeEnvironment(gitDirectory), options);

/**
 * Git in the reader's repository, found from a folder in it. For questions about names and places only:
 * the reader's own configuration holds, because it says which folders of other users to trust (`safe.directory`).
 */
export const gitInFolder =
  (folder: string): Git =>
  (args, options) =>
    run(['-C', folder, ...args], scrubbed(), options);

/** Makes sure that git is there and new enough. */
export async function requireGit(): Promise<void> {
  const { output } = await run(['version'], scrubbed());
  const printed = Buffer.from(output).toString('utf8').trim();
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(printed) ?? []).map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_GIT.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new UserError(`\`${printed || 'git version'}\` is too old: install git ${OLDEST_GIT} or newer`);
}

/** Does the work, and asks for git's version only when it failed: an old git explains it best, and to ask first would cost every run a process. */
export async function withGit<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await requireGit();
    throw error;
  }
}

/** Git's own reason for failing, as one line without its prefix; the control characters of hostile names are taken out. */
export function reasonOf({ errors, stopped }: GitOutput): string {
  if (stopped === 'time') return 'git took too long';
  if (stopped === 'output') return 'git printed more than Assay reads';
  const lines = errors.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((text) => /^(?:fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git gave no reason';
  return line
    .replace(/^(?:fatal|error): /, '')
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 300);
}

async function run(
  args: readonly string[],
  env: Record<string, string>,
  { input = '', mostBytes = 256 * MIB, beyond = 'fail', seconds = 120, env: more }: GitOptions = {},
): Promise<GitOutput> {
  const child = spawn('git', [...args], { env: { ...env, ...more }, windowsHide: true });
  let stopped: GitOutput['stopped'] = null;
  const stop = (why: 'output' | 'time') => {
    stopped ??= why;
    child.kill('SIGKILL');
  };
  const output = collect(child.stdout, mostBytes, () => stop('output'));
  const errors = collect(child.stderr, MOST_ERROR_BYTES, () => undefined);
  const timer = setTimeout(() => stop('time'), seconds * 1000);
  // Git may end before it has read everything; its exit status then says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    const status = await ended(child);
    const isCut = stopped === 'output' && beyond === 'cut';
    const printed = output();
    return { status, stopped, output: isCut ? withoutLineFeed(printed) : printed, errors: errors().toString('utf8') };
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps the first bytes of a stream, and says once when there are more. */
function collect(stream: Readable, most: number, onMore: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let seen = 0;
  stream.on('data', (chunk: Buffer) => {
    if (seen < most) chunks.push(chunk.subarray(0, most - seen));
    if (seen <= most && seen + chunk.length > most) onMore();
    seen += chunk.length;
  });
  return () => Buffer.concat(chunks);
}

/** The exit status once the process is gone and all its output is read. */
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startFailure(error)));
    child.on('close', resolve);
  });

/** So that a reader of a cut output sees that its last line is not whole. */
function withoutLineFeed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 10) end -= 1;
  return bytes.subarray(0, end);
}

function startFailure(error: Error): Error {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return isMissing ? new UserError(`the program \`git\` is not there: install git ${OLDEST_GIT} or newer`) : error;
}
