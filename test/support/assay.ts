/** Runs the committed bundle as a person at a terminal would, copied away from any node_modules. */
import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createFolder } from './repo.ts';

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Assay extends AsyncDisposable {
  /** The bundle's entry. */
  readonly entry: string;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Said>;
}

const dist = join(import.meta.dirname, '../../dist');

export async function installAssay(): Promise<Assay> {
  const folder = await createFolder();
  await cp(dist, folder.directory, { recursive: true });
  const entry = join(folder.directory, 'index.js');
  return {
    entry,
    run: (args, env = {}) => run([entry, ...args], env, folder.directory),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

async function run(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string): Promise<Said> {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
