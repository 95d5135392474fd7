/** The part of GitHub's artifact service that the real @actions/artifact client speaks with, on loopback and in memory. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The archive as it was sent, in blocks that the client put in order. */
  readonly bytes: Buffer;
  /** `sha256:…`, as the client declared it; null until it declared the artifact complete. */
  readonly digest: string | null;
}

export interface ArtifactService extends AsyncDisposable {
  readonly artifacts: readonly Artifact[];
  /** What a runner tells a step about the service. */
  readonly env: Readonly<Record<'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN' | 'GITHUB_SERVER_URL', string>>;
  /** Calls by name, in order. */
  readonly calls: readonly string[];
  /** Statuses to answer with instead, one for each call. 0: no answer ever. */
  readonly faults: number[];
}

interface Upload {
  readonly id: number;
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer;
  digest: string | null;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774';

/** A token of the form that the client reads its run and job from. Nobody signed it. */
function runtimeToken(): string {
  const part = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${RUN}:${JOB}` })}.`;
}

const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});
const textAt = (body: Record<string, unknown>, key: string): string => {
  const value = body[key];
  // Wrapped values are how the protocol tells an empty text from none.
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value ?? '');
};

export async function startArtifactService(): Promise<ArtifactService> {
  const uploads: Upload[] = [];
  const calls: string[] = [];
  const faults: number[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    calls.push(`${request.method} ${url.pathname.split('/').at(-1)}`);
    const fault = faults.shift();
    if (fault === 0) return;
    const answer = fault === undefined ? await respond(uploads, request, url) : json(fault, { msg: 'No' });
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    artifacts: uploads,
    calls,
    faults,
    env: {
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      // The client takes any other name for a GitHub Enterprise Server, which has no such service.
      GITHUB_SERVER_URL: `http://github.localhost:${port}`,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(uploads: Upload[], request: IncomingMessage, url: URL): Promise<Answer> {
  const bytes = await buffer(request);
  if (url.pathname.startsWith('/blob/'))
    return blob(uploads[Number(url.pathname.split('/')[2]) - 1]!, request, url, bytes);
  if (request.headers.authorization !== `Bearer ${runtimeToken()}`) return json(401, { msg: 'Bad token' });
  const body: Record<string, unknown> = JSON.parse(bytes.toString('utf8'));
  if (textAt(body, 'workflow_run_backend_id') !== RUN) return json(403, { msg: 'Another run' });
  return call(uploads, url.pathname.split('/').at(-1) ?? '', body, `http://${request.headers.host}`);
}

function call(uploads: Upload[], method: string, body: Record<string, unknown>, origin: string): Answer {
  const name = textAt(body, 'name');
  const found = uploads.find((upload) => upload.name === name);
  switch (method) {
    case 'CreateArtifact': {
      if (found !== undefined)
        return json(409, { msg: 'an artifact with this name already exists on the workflow run' });
      const id = uploads.length + 1;
      uploads.push({ id, name, blocks: new Map(), bytes: Buffer.alloc(0), digest: null });
      return json(200, { ok: true, signed_upload_url: `${origin}/blob/${id}?sig=signature` });
    }
    case 'FinalizeArtifact': {
      if (found === undefined) return json(404, { msg: 'no such artifact' });
      if (Number(body['size']) !== found.bytes.length) return json(400, { msg: 'another size' });
      if (textAt(body, 'hash') !== `sha256:${createHash('sha256').update(found.bytes).digest('hex')}`)
        return json(400, { msg: 'another digest' });
      found.digest = textAt(body, 'hash');
      return json(200, { ok: true, artifact_id: String(found.id) });
    }
    case 'ListArtifacts':
      return json(200, { artifacts: uploads.filter((upload) => isWanted(upload, body)).map(listed) });
    case 'GetSignedArtifactURL':
      return found === undefined
        ? json(404, { msg: 'no such artifact' })
        : json(200, { name, signed_url: `${origin}/blob/${found.id}?sig=signature` });
    case 'DeleteArtifact': {
      if (found === undefined) return json(404, { msg: 'no such artifact' });
      uploads.splice(uploads.indexOf(found), 1);
      return json(200, { ok: true, artifact_id: String(found.id) });
    }
    default:
      return json(404, { msg: `no method ${method}` });
  }
}

function isWanted({ id, name }: Upload, body: Record<string, unknown>): boolean {
  return (
    (!('name_filter' in body) || textAt(body, 'name_filter') === name) &&
    (!('id_filter' in body) || textAt(body, 'id_filter') === String(id))
  );
}

const listed = ({ id, name, bytes, digest }: Upload) => ({
  workflow_run_backend_id: RUN,
  workflow_job_run_backend_id: JOB,
  database_id: String(id),
  name,
  size: String(bytes.length),
  created_at: '2026-01-01T00:00:00Z',
  digest,
});

/** The storage behind the signed address: blocks are put one by one, then put in order by a list. */
function blob(upload: Upload, request: IncomingMessage, url: URL, bytes: Buffer): Answer {
  if (request.method === 'GET') return { status: 200, type: 'application/zip', body: upload.bytes };
  const blocks = url.searchParams.get('comp');
  if (blocks === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
  else if (blocks === 'blocklist') {
    const order = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) =>
      upload.blocks.get(id ?? ''),
    );
    if (order.includes(undefined)) return { status: 400, type: 'text/plain', body: 'no such block' };
    upload.bytes = Buffer.concat(order.filter((block) => block !== undefined));
  } else upload.bytes = bytes;
  return { status: 201, type: 'text/plain', body: '' };
}
