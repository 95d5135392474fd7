/** The artifacts of a workflow run, as GitHub lists and hands them out. One request for the list, one for each archive. */
import { z } from 'zod';
import type { Known } from '../../model.ts';
import type { GitHub } from '../github/github.ts';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of its archive. */
  readonly bytes: number;
  readonly isExpired: boolean;
  /** `sha256:…` over its archive; null where GitHub has none. */
  readonly digest: string | null;
  /** Null where GitHub does not tell. */
  readonly run: { readonly id: number; readonly head: string | null } | null;
}

const PERMISSION = 'actions: read';
const MOST = 100;

const listed = z.object({
  data: z.object({
    total_count: z.int(),
    artifacts: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        size_in_bytes: z.int().nonnegative(),
        expired: z.boolean(),
        digest: z.string().nullish(),
        workflow_run: z.object({ id: z.int().optional(), head_sha: z.string().optional() }).nullish(),
      }),
    ),
  }),
});

const inRepository = (repository: string) => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};

/** Those of one name. */
export async function artifactsOf(
  github: GitHub,
  repository: string,
  { run, name }: { readonly run: number; readonly name: string },
): Promise<Known<readonly Artifact[]>> {
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    parameters: { ...inRepository(repository), run_id: run, name, per_page: MOST },
    answer: listed,
    permission: PERMISSION,
  });
  if ('unavailable' in reply) return reply;
  const { artifacts, total_count: total } = reply.value.data;
  if (total > artifacts.length)
    return { unavailable: `truncated: its run has more than ${MOST} artifacts of one name` };
  const named = artifacts.filter((one) => one.name === name);
  return {
    value: named.map(({ id, size_in_bytes: bytes, expired, digest, workflow_run: of }) => ({
      id,
      name,
      bytes,
      isExpired: expired,
      digest: digest ?? null,
      run: of?.id === undefined ? null : { id: of.id, head: of.head_sha ?? null },
    })),
  };
}

const archive = z.object({ data: z.instanceof(ArrayBuffer) });

/** Its archive. Look at its size first: all of it is held. */
export async function downloadArtifact(github: GitHub, repository: string, id: number): Promise<Known<Buffer>> {
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    parameters: { ...inRepository(repository), artifact_id: id },
    answer: archive,
    permission: PERMISSION,
  });
  return 'unavailable' in reply ? reply : { value: Buffer.from(reply.value.data) };
}
