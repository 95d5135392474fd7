/** The artifacts of the run that this job is part of, by the token that the runner gives to every job: no permission is needed, and no request to the API. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Known } from '../../model.ts';
import { artifactObstacle } from './obstacle.ts';

export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  /** Of its archive, as whoever kept it told GitHub. */
  readonly bytes: number;
}

export interface RunArtifacts {
  /** Of all attempts. */
  list(): Promise<Known<readonly KeptArtifact[]>>;
  /** The archive as it was kept, not opened; unavailable where it is larger than so many bytes. */
  fetch(id: number, atMost: number): Promise<Known<Buffer>>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** How long the service may take for one answer, in milliseconds. */
const PATIENCE = 60_000;

export function runArtifacts(env: Env): RunArtifacts {
  const obstacle = artifactObstacle(env);
  const asked = async <T>(ask: () => Promise<T>): Promise<Known<T>> =>
    obstacle === null ? await answered(ask) : { unavailable: `the run’s artifacts cannot be read: ${obstacle}` };
  return {
    list: () => asked(listed),
    async fetch(id, atMost) {
      const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'assay-'));
      const fetched = await asked(() => fetchInto(folder, id));
      const read = 'value' in fetched ? await onlyFile(folder, atMost) : fetched;
      await rm(folder, { recursive: true, force: true });
      return read;
    },
  };
}

async function listed(): Promise<readonly KeptArtifact[]> {
  const { listArtifacts } = await import('./toolkit.ts');
  return (await listArtifacts(PATIENCE)).map(({ id, name, size }) => ({ id, name, bytes: size }));
}

async function fetchInto(folder: string, id: number): Promise<void> {
  const { fetchArtifact } = await import('./toolkit.ts');
  await fetchArtifact({ id, folder, atMost: PATIENCE });
}

async function answered<T>(ask: () => Promise<T>): Promise<Known<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no reason given';
    return { unavailable: `the run’s artifacts cannot be read: ${reason}` };
  }
}

/** The name is the service's choice. */
async function onlyFile(folder: string, atMost: number): Promise<Known<Buffer>> {
  const [name] = await readdir(folder);
  if (name === undefined) return { unavailable: 'its archive is empty' };
  const path = join(folder, name);
  const { size } = await stat(path);
  return size > atMost
    ? { unavailable: `its archive is larger than ${atMost} bytes` }
    : { value: await readFile(path) };
}
