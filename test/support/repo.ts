/** Builds real git repositories for tests: fixed clock, scrubbed environment, gone when disposed. The same calls give the same object names everywhere. */
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What to put at a path; null removes it. A submodule is the object name that it points at. */
export type Content =
  | string
  | Uint8Array
  | { readonly executable: string }
  | { readonly link: string }
  | { readonly submodule: string }
  | null;

export interface CommitOptions {
  readonly message?: string;
  /** `Name <address>`. */
  readonly author?: string;
  /** `Name <address>`; the author where it is left out. */
  readonly committer?: string;
  readonly files?: Readonly<Record<string, Content>>;
}

export interface MergeOptions extends CommitOptions {
  /** What the conflicting (or any other) paths hold after the merge. */
  readonly files?: Readonly<Record<string, Content>>;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Repo extends AsyncDisposable {
  /** Absolute, without symbolic links. */
  readonly directory: string;
  /** Runs git in the work tree, as the person whose repository it is; rejects with its standard error when it fails. */
  git(args: readonly string[], options?: GitOptions): Promise<string>;
  /** Writes the files, stages everything, commits, and returns the commit's object name. An empty commit is allowed. */
  commit(options?: CommitOptions): Promise<string>;
  /** Makes a branch at `at` (HEAD where it is left out) and switches to it. */
  branch(name: string, at?: string): Promise<void>;
  checkout(revision: string): Promise<void>;
  /** Merges with a merge commit always; `files` overrules what git made of it, conflicts included. */
  merge(revision: string, options?: MergeOptions): Promise<string>;
  /** Moves a file and stages it; commit afterwards. */
  rename(from: string, to: string): Promise<void>;
  /** The object name of a revision, HEAD where it is left out. */
  sha(revision?: string): Promise<string>;
}

export interface RepoOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
  readonly branch?: string;
}

export const PERSON = 'Robin Example <robin@example.org>';

/** The environment of a machine on which nobody has configured git. */
export const plainEnvironment = (): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name.startsWith('GIT_') ? [] : [[name, value]],
    ),
  ),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** A new folder for one test, absolute and without symbolic links. */
export async function createFolder(): Promise<{ readonly directory: string } & AsyncDisposable> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'assay-test-')));
  return {
    directory,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Runs git in a folder; rejects with its standard error when it fails. */
export function runGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { promise, resolve, reject } = withResolvers<string>();
  const child = spawn('git', [...args], { cwd: directory, env: { ...plainEnvironment(), ...options.env } });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  child.on('error', reject);
  child.on('close', (code) => {
    if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
    else reject(new Error(`git ${args.join(' ')} ended with ${code}: ${Buffer.concat([...errors, ...output])}`));
  });
  return promise;
}

/** A repository with a work tree and no commit, on branch `main` unless told otherwise. */
export async function createRepo({ objectFormat = 'sha1', branch = 'main' }: RepoOptions = {}): Promise<Repo> {
  const folder = await createFolder();
  const { directory } = folder;
  let commits = 0;
  const git = (args: readonly string[], { input = '', env }: GitOptions = {}) =>
    runGit(directory, args, {
      input,
      env: { ...identities({ author: PERSON, committer: PERSON, at: commits }), ...env },
    });
  await git(['init', '--quiet', `--object-format=${objectFormat}`, `--initial-branch=${branch}`]);

  const sha = async (revision = 'HEAD') => (await git(['rev-parse', '--verify', revision])).trim();
  const commit = async ({ message = 'Change something', author, committer, files = {} }: CommitOptions = {}) => {
    await writeFiles(directory, files);
    await git(['add', '--all']);
    await stageSubmodules(git, files);
    commits += 1;
    const args = ['-c', 'commit.gpgSign=false', 'commit', '--quiet', '--allow-empty', '--allow-empty-message'];
    await git([...args, '--no-verify', '--cleanup=verbatim', '--file=-'], {
      input: message,
      env: identities({ author: author ?? PERSON, committer: committer ?? author ?? PERSON, at: commits }),
    });
    return sha();
  };

  return {
    directory,
    git,
    sha,
    commit,
    branch: async (name, at = 'HEAD') => void (await git(['switch', '--quiet', '--create', name, at])),
    checkout: async (revision) => void (await git(['checkout', '--quiet', revision])),
    merge: async (revision, { message = `Merge ${revision}`, ...options } = {}) => {
      // A conflict is what `files` is for, so failing to merge is no failure here.
      await git(['merge', '--quiet', '--no-ff', '--no-commit', revision]).catch(() => undefined);
      return commit({ message, ...options });
    },
    rename: async (from, to) => {
      await mkdir(dirname(join(directory, to)), { recursive: true });
      await git(['mv', '--', from, to]);
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** One minute passes between two commits. */
function identities(of: { readonly author: string; readonly committer: string; readonly at: number }) {
  const when = `${1_767_225_600 + of.at * 60} +0000`;
  const author = identity(of.author);
  const committer = identity(of.committer);
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: when,
  };
}

function identity(text: string): { readonly name: string; readonly email: string } {
  const [, name, email] = /^(.*?) *<([^>]*)>$/.exec(text) ?? [];
  if (name === undefined || email === undefined) throw new Error(`no identity: ${text}`);
  return { name, email };
}

async function writeFiles(directory: string, files: Readonly<Record<string, Content>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const place = join(directory, path);
    await rm(place, { force: true, recursive: true });
    if (content === null) continue;
    await mkdir(dirname(place), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(place, content);
    else if ('link' in content) await symlink(content.link, place);
    else if ('executable' in content) {
      await writeFile(place, content.executable);
      await chmod(place, 0o755);
    }
  }
}

async function stageSubmodules(
  git: (args: readonly string[]) => Promise<string>,
  files: Readonly<Record<string, Content>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null || typeof content === 'string' || !('submodule' in content)) continue;
    await git(['update-index', '--add', '--cacheinfo', `160000,${content.submodule},${path}`]);
  }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
