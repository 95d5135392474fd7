/** Keeps files as an artifact of the workflow run, where the runner offers that. */
import { once } from 'node:events';
import { DefaultArtifactClient } from '@actions/artifact';

export interface Keeping {
  readonly files: readonly string[];
  /** What the names in the artifact are relative to. */
  readonly folder: string;
  /** Unique within the run: a name that is taken is refused. */
  readonly name: string;
  /** How long to wait for it, in milliseconds. The client by itself would try for more than five minutes. */
  readonly atMost: number;
}

/** @throws Error when it was not kept; an upload given up in the middle goes on, and ends with the process. */
export async function keepArtifact({ files, folder, name, atMost }: Keeping): Promise<void> {
  const late = once(AbortSignal.timeout(atMost), 'abort').then(() => {
    throw new Error(`no answer within ${atMost / 1000} s`);
  });
  await Promise.race([new DefaultArtifactClient().uploadArtifact(name, [...files], folder), late]);
}
