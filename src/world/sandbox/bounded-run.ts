/** Runs a program whose words nobody reads: its status, within a time and an amount of output. */
import { spawn } from 'node:child_process';

export interface BoundedRun {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Milliseconds. */
  readonly patience: number;
}

/** Bytes that it may print, all streams together. */
const MOST_PRINTED = 8 * 1024 * 1024;

/** `status`: as it ended; `late` where it did not end in time, null where it was killed, printed too much, or did not start. */
export function boundedRun({ program, args, env, cwd, patience }: BoundedRun): Promise<{
  readonly status: number | 'late' | null;
}> {
  return new Promise((resolve) => {
    // A group of its own, so that whatever it starts ends with it.
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let ended: 'late' | 'too much' | null = null;
    let printed = 0;
    const end = (why: 'late' | 'too much'): void => {
      ended ??= why;
      try {
        process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
      } catch {
        // It is gone already, or somebody else's: then it ends itself.
        child.kill('SIGKILL');
      }
    };
    const count = (bytes: Buffer): void => {
      printed += bytes.length;
      if (printed > MOST_PRINTED) end('too much');
    };
    const timer = setTimeout(() => end('late'), patience);
    child.stdout.on('data', count);
    child.stderr.on('data', count);
    const settle = (status: number | null): void => {
      clearTimeout(timer);
      resolve({ status: ended === 'late' ? 'late' : ended === 'too much' ? null : status });
    };
    child.on('error', () => settle(null));
    child.on('close', settle);
  });
}
