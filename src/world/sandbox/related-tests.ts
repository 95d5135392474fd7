/**
 * Runs tests of the repository: in a copy of it, as another user, without environment or token, with no network but a
 * loopback of their own, with limits on time, output and files. They may read what everybody may read and write into a folder that is thrown away, which is
 * more than the sandbox allows: so they run at its best level or not at all, and nothing that they print leaves here.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Known, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import type { Suite, SuiteResult, SuiteRun, Suites, Workspace } from '../world.ts';
import { boundedRun } from './bounded-run.ts';
import { type Copy, copyAt } from './copy.ts';
import { ANOTHER_USER, levelsFor, programAt } from './sandbox.ts';
import { commandFor, outcomeIn } from './test-runners.ts';

/** Bytes of one file that tests may write. */
const MOST_FILE = 64 * 1024 * 1024;
/** Of the file in which the code notes what it came by. */
const MOST_NOTES = 4 * 1024 * 1024;
const PROBE_PATIENCE = 10_000;

export interface SuitesOptions {
  readonly store: Store;
  readonly range: Readonly<Record<'base' | 'head', Sha>>;
  readonly workspace: Workspace;
}

export function openSuites({ store, range, workspace }: SuitesOptions): Suites {
  let probed: Promise<Known<readonly string[]>> | undefined;
  return {
    open: async (at) => {
      probed ??= launcherHere();
      const [launcher, files] = [await probed, await workspace.files()];
      if ('unavailable' in launcher) return launcher;
      if ('unavailable' in files) return files;
      const copy = await copyAt({ store, commit: range[at], top: files.value.top });
      return 'unavailable' in copy ? copy : { value: suiteIn(copy.value, launcher.value) };
    },
  };
}

/** The words before those of a process, so that it can do no harm even though it may write. */
async function launcherHere(): Promise<Known<readonly string[]>> {
  const uid = process.platform === 'linux' ? process.getuid?.() : undefined;
  const levels = uid === undefined ? [] : levelsFor(uid, { fileBytes: MOST_FILE });
  const level = levels.find(({ name }) => name === ANOTHER_USER);
  const refusal = { unavailable: 'this machine cannot run tests as another user without network' };
  if (level === undefined) return refusal;
  const launcher = withLoopback(level.launcher);
  const [program = '', ...args] = [...launcher, process.execPath, '--eval', IS_ALONE];
  const { status } = await boundedRun({ program, args, env: {}, cwd: '/', patience: PROBE_PATIENCE });
  return status === 0 ? { value: launcher } : refusal;
}

/**
 * Tests that start a server talk to it over 127.0.0.1: here that is a device of their namespace, on which nobody else is.
 * Whoever may set it up does so before the rights are given away. The shell's script is fixed; all else is its arguments.
 */
function withLoopback(launcher: readonly string[]): readonly string[] {
  const [shell, ip] = ['sh', 'ip'].map(programAt);
  const at = launcher.findIndex((word) => word.endsWith('/setpriv'));
  if (shell === undefined || ip === undefined || at < 0) return launcher;
  return launcher.toSpliced(at, 0, shell, '-c', '"$0" link set lo up; exec "$@"', ip);
}

/** Ends with status 0 where there is no network. */
const IS_ALONE = 'process.exitCode = Object.values(os.networkInterfaces()).flat().some((one) => !one.internal) ? 1 : 0';

function suiteIn(copy: Copy, launcher: readonly string[]): Suite {
  return {
    level: `${ANOTHER_USER}, no environment`,
    run: async (asked) => {
      await using put = await copy.replaced(asked.instead);
      return put.isWhole ? await runIn(copy, launcher, asked) : { ended: 'broken', noted: new Set() };
    },
    [Symbol.asyncDispose]: async () => {
      // What another user made, only that user can remove.
      const remove = programAt('rm');
      const [program = '', ...args] = [...launcher, remove ?? 'rm', '-rf', '--', join(copy.scratch, 'ours')];
      await boundedRun({ program, args, env: {}, cwd: '/', patience: PROBE_PATIENCE });
      await copy[Symbol.asyncDispose]();
    },
  };
}

async function runIn(copy: Copy, launcher: readonly string[], asked: SuiteRun): Promise<SuiteResult> {
  const nonce = randomBytes(16).toString('hex');
  const ours = join(copy.scratch, 'ours');
  const places = {
    result: join(copy.scratch, `${nonce}.json`),
    notes: join(copy.scratch, `${nonce}.txt`),
    cache: ours,
  };
  const command = await commandFor({ top: copy.folder, asked, places });
  if (command === null) return { ended: 'missing', noted: new Set() };
  const [program = '', ...args] = [...timed(launcher, asked.patience), process.execPath, ...command];
  const { status } = await boundedRun({
    program,
    args,
    env: environment(places),
    cwd: join(copy.folder, asked.folder),
    patience: asked.patience,
  });
  const [result, notes] = await Promise.all([textAt(places.result), textAt(places.notes)]);
  return {
    ended: status === 'late' ? 'late' : outcomeIn(asked.runner, { status, result }),
    noted: new Set(notes.split('\n').filter((line) => line !== '')),
  };
}

/** The user who starts a process with another one's rights may not end it: so it ends itself. */
function timed(launcher: readonly string[], patience: number): readonly string[] {
  const timeout = programAt('timeout');
  if (timeout === undefined) return launcher;
  const at = launcher.findIndex((word) => word.endsWith('/unshare'));
  return launcher.toSpliced(Math.max(at, 0), 0, timeout, '--signal=KILL', String(Math.ceil(patience / 1000) + 5));
}

const environment = ({ notes, cache }: { readonly notes: string; readonly cache: string }) => ({
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
  HOME: cache,
  TMPDIR: cache,
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  CI: 'true',
  NO_COLOR: '1',
  ASSAY_NOTES: notes,
});

async function textAt(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.length > MOST_NOTES ? '' : bytes.toString('utf8');
}
