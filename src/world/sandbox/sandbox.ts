/** Shuts code under test in as far as this machine allows. What is reached is probed and said; where the network stays open, nothing runs. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Known } from '../../model.ts';
import type { Exercise } from '../command-line.ts';
import type { Cell, Sandbox } from '../world.ts';
import { openCell } from './cell.ts';

/** A way of starting a process: the words before those of the process itself. */
export interface Level {
  readonly name: string;
  readonly launcher: readonly string[];
}

/** Of the level at which code cannot touch what is ours. */
export const ANOTHER_USER = 'another user, no network';

const NOBODY = 65_534;
const FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];

/** Beyond the heap: bytes of memory, processes and threads. */
const LIMITS = ['--data=4000000000', '--nproc=512', '--core=0'];
const HEAP_MEBIBYTES = 512;

/** In milliseconds, for a process that has only to say that it runs. */
const PROBE_PATIENCE = 10_000;

export interface Limits {
  /** Bytes of a file that it may write. */
  readonly fileBytes: number;
}

/** Best first: another user than ours cannot look into our processes even where namespaces fail to hide them. */
export function levelsFor(uid: number, { fileBytes }: Limits): readonly Level[] {
  const [unshare, setpriv, prlimit, sudo] = ['unshare', 'setpriv', 'prlimit', 'sudo'].map(programAt);
  if (unshare === undefined || setpriv === undefined || prlimit === undefined) return [];
  const apart = [unshare, '--net', '--pid', '--mount-proc', '--ipc', '--uts', '--fork', '--kill-child=KILL'];
  const powerless = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all'];
  const limited = [prlimit, ...LIMITS, `--fsize=${fileBytes}`, '--'];
  const as = (id: number) => [setpriv, `--reuid=${id}`, `--regid=${id}`, '--clear-groups', ...powerless];
  const ofRoot = (words: readonly string[]): readonly Level[] => [
    { name: ANOTHER_USER, launcher: [...words, ...apart, ...as(NOBODY), ...limited] },
    { name: 'no network', launcher: [...words, ...apart, ...as(uid), ...limited] },
  ];
  if (uid === 0) return ofRoot([]).slice(0, 1);
  const own = {
    name: 'no network',
    launcher: [...apart, '--user', '--map-current-user', setpriv, ...powerless, ...limited],
  };
  return [...(sudo === undefined ? [] : ofRoot([sudo, '--non-interactive', '--'])), own];
}

/** By whole path: the environment has no say in what is started. */
export function programAt(name: string): string | undefined {
  return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs code without shutting it in from the network: for readers who chose that in so many words. */
const UNISOLATED: Level = { name: 'the network is open', launcher: [] };

export interface SandboxOptions {
  readonly choice: Exercise;
}

export function openSandbox({ choice }: SandboxOptions): Sandbox {
  let probed: Promise<Known<Level>> | undefined;
  const level = (): Promise<Known<Level>> => {
    probed ??=
      choice === 'off' ? Promise.resolve({ unavailable: 'running the change is switched off' }) : probe(choice);
    return probed;
  };
  return {
    level: async () => {
      const found = await level();
      return 'value' in found ? { value: `${found.value.name}, no environment, no file to write` } : found;
    },
    start: async (packages) => {
      const found = await level();
      if ('unavailable' in found) throw new Error(found.unavailable);
      return startAt(found.value, packages);
    },
  };
}

async function probe(choice: Exclude<Exercise, 'off'>): Promise<Known<Level>> {
  if (process.platform === 'linux' && process.getuid !== undefined)
    for (const level of levelsFor(process.getuid(), { fileBytes: 0 })) if (await runs(level)) return { value: level };
  return choice === 'unisolated'
    ? { value: UNISOLATED }
    : { unavailable: 'this machine cannot shut code in from the network' };
}

/** Whether a process starts there and finds no network. */
async function runs(level: Level): Promise<boolean> {
  await using cell = startAt(level, null);
  let reply = '';
  const ended = await cell.ask('{"ask":"probe"}', {
    patience: PROBE_PATIENCE,
    take: (line) => {
      if (reply === '') reply = line;
      return line.startsWith('{"did":"end"');
    },
  });
  return ended === 'done' && reply === '{"did":"probe","interfaces":0}';
}

/** The harness as it is bundled, or as it is in the sources. */
const HARNESS = ['./harness.js', '../harness/main.ts']
  .map((name) => fileURLToPath(new URL(name, import.meta.url)))
  .find((path) => existsSync(path));

function startAt({ launcher }: Level, packages: string | null): Cell {
  const harness = HARNESS ?? '';
  const readable = [
    harness.endsWith('.ts') ? dirname(dirname(dirname(harness))) : harness,
    ...(packages === null ? [] : [packages]),
  ];
  const node = [
    process.execPath,
    permissionFlag(),
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${HEAP_MEBIBYTES}`,
    '--no-warnings',
    harness,
  ];
  const [program = '', ...args] = [...launcher, ...node];
  return openCell({ program, args, env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', HOME: '/nonexistent' } });
}

/** Its name until Node 23.5 and 22.13. */
function permissionFlag(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
}
