/** Keeps files as an artifact of the workflow run, and reads those that its jobs kept, where the runner offers that. */
import { once } from 'node:events';
import { type Artifact, DefaultArtifactClient } from '@actions/artifact';

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
  await within(atMost, new DefaultArtifactClient().uploadArtifact(name, [...files], folder));
}

/** Takes away what stands under a name that no other job has a right to. @throws Error when it is still there, or nobody knows. */
export async function clearArtifact(name: string, atMost: number): Promise<void> {
  const client = new DefaultArtifactClient();
  const { artifacts } = await within(atMost, client.listArtifacts());
  const there = artifacts.filter((one) => one.name === name);
  for (const _ of there) await within(atMost, client.deleteArtifact(name));
}

/** Of the run, all attempts of it. @throws Error when they are not told. */
export async function listArtifacts(atMost: number): Promise<readonly Artifact[]> {
  return (await within(atMost, new DefaultArtifactClient().listArtifacts())).artifacts;
}

/** Puts its archive, as it is, into an empty folder. @throws Error when it did not come. */
export async function fetchArtifact({
  id,
  folder,
  atMost,
}: { readonly id: number } & Pick<Keeping, 'folder' | 'atMost'>): Promise<void> {
  await within(atMost, new DefaultArtifactClient().downloadArtifact(id, { path: folder, skipDecompress: true }));
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = once(AbortSignal.timeout(milliseconds), 'abort').then(() => {
    throw new Error(`no answer within ${milliseconds / 1000} s`);
  });
  return await Promise.race([work, late]);
}
