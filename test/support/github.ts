/**
 * A GitHub to test against: one repository with one pull request, on loopback, with a memory. The real Octokit and the real git
 * talk to it, in this process or in another. It breaks what a test asks it to break, and holds everything else to GitHub's own words.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gitPath, serveGit } from './git-server.ts';
import { answerGraphQL } from './github-graphql.ts';
import { answerRest } from './github-rest.ts';
import type { Answer, GitHubState } from './github-state.ts';

/** What goes wrong with one request to the API, instead of its right answer or in the middle of it. */
export type Fault = What & {
  /** Only for a request of which `METHOD /path body` matches; else for the next one. */
  readonly of?: RegExp;
};

type What =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** A GraphQL answer, status 200, that holds errors of these types. */
  | { readonly kind: 'errors'; readonly types: readonly string[]; readonly headers?: Readonly<Record<string, string>> }
  /** The connection closes, or stays, without a word. */
  | { readonly kind: 'drop' | 'silence' }
  /** The same after half of the body. */
  | { readonly kind: 'cut'; readonly after: 'drop' | 'silence' }
  /** The right answer: after a pause in the middle of it, or lost on the way, and a 502 comes instead. */
  | { readonly kind: 'slow' | 'lost' }
  /** The right answer with its lists cut short as GitHub may cut them, in another order, or with everything twice. */
  | { readonly kind: 'truncated' | 'reordered' | 'duplicated' }
  /** A question is answered as it would have been at the time that was remembered; what was never remembered is right. */
  | { readonly kind: 'stale' };

export interface StandIn extends AsyncDisposable {
  /** Of the API. */
  readonly url: string;
  /** What a runner tells a step about the whole. The server's name is one that the artifact client takes for GitHub's. */
  readonly env: Readonly<
    Record<'GITHUB_API_URL' | 'GITHUB_GRAPHQL_URL' | 'GITHUB_SERVER_URL' | 'GITHUB_REPOSITORY', string>
  >;
  readonly state: GitHubState;
  /** What was asked, such as `POST /graphql`, in order. */
  readonly requests: readonly string[];
  /** The first one that is meant for it is taken by each request to the API. */
  readonly faults: Fault[];
  /** What stale answers are made of from now on. */
  remember(): void;
  /** Told of each request, git's too, before it is answered: what happens in the world meanwhile. */
  whenAsked: (request: string) => void;
}

/** Listens until disposed. Disposing rejects when anything was said, by either side, that GitHub's own descriptions do not allow. */
export async function startGitHub(state: GitHubState): Promise<StandIn> {
  const requests: string[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  let remembered: GitHubState | null = null;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = `${request.method} ${url.pathname}`;
    requests.push(asked);
    standIn.whenAsked(asked);
    const path = gitPath(state.repository, url.pathname);
    if (path !== undefined && state.directory !== null) {
      const mayRead = state.permissions.has('contents: read') || state.permissions.has('contents: write');
      state.used.add('contents: read');
      const token = mayRead ? state.token : 'the token of nobody';
      const served = { root: state.directory, path: `/.git${path}`, token, filters: true };
      return serveGit(served, request, response);
    }
    const blob = /^\/blobs\/(\d+)$/.exec(url.pathname)?.[1];
    if (blob !== undefined) {
      const stored = state.artifacts.find(({ id }) => id === Number(blob));
      return void response.writeHead(200, { 'content-type': 'application/zip' }).end(stored?.bytes);
    }
    const body = await buffer(request);
    const fault = takeFault(faults, `${request.method} ${url.pathname} ${body.toString('utf8')}`);
    if (fault !== undefined && isInstead(fault)) return fail(response, fault);
    const isQuestion = request.method === 'GET' || url.pathname === '/graphql';
    const told = fault !== undefined && isQuestion ? toldOf(state, remembered, fault) : state;
    const answer = await respond(told, { request, url, body }).catch(broken);
    violations.push(...answer.violations);
    if (fault?.kind === 'lost') return fail(response, { kind: 'status', status: 502 });
    send(response, { ...answer, body: listsOf(answer.body, fault?.kind) }, endOf(fault));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const standIn: StandIn = {
    url,
    whenAsked: () => undefined,
    remember: () => {
      remembered = structuredClone(state);
    },
    env: {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: `http://github.localhost:${port}`,
      GITHUB_REPOSITORY: state.repository,
    },
    state,
    requests,
    faults,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`Not as GitHub speaks:\n${violations.join('\n')}`);
    },
  };
  return standIn;
}

function takeFault(faults: Fault[], asked: string): Fault | undefined {
  const at = faults.findIndex(({ of }) => of === undefined || of.test(asked));
  return at < 0 ? undefined : faults.splice(at, 1)[0];
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
}

async function respond(state: GitHubState, { request, url, body }: Incoming): Promise<Answer> {
  if (request.headers.authorization !== `token ${state.token}`) {
    return { status: 401, body: { message: 'Bad credentials' }, violations: [] };
  }
  const method = request.method ?? '';
  const json = body.length === 0 ? undefined : JSON.parse(body.toString('utf8'));
  if (method === 'POST' && url.pathname === '/graphql') return await answerGraphQL(state, json);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return await answerRest(state, {
    method,
    path: url.pathname,
    query: url.searchParams.toString(),
    headers,
    body: json,
  });
}

const broken = (error: unknown): Answer => ({
  status: 500,
  body: { message: 'The stand-in broke' },
  violations: [`The stand-in broke: ${error}`],
});

type Instead = Extract<What, { kind: 'status' | 'errors' | 'drop' | 'silence' }>;
const isInstead = (fault: Fault): fault is Fault & Instead =>
  ['status', 'errors', 'drop', 'silence'].includes(fault.kind);

/** What a question is answered from. */
function toldOf(state: GitHubState, remembered: GitHubState | null, { kind }: Fault): GitHubState {
  if (kind === 'truncated') return { ...state, largestPage: 1 };
  if (kind !== 'stale' || remembered === null) return state;
  const { token, viewer, permissions, used } = state;
  return { ...remembered, token, viewer, permissions, used };
}

/** Each list of an answer, GraphQL's and REST's, in another order or twice. */
function listsOf(body: unknown, kind: Fault['kind'] | undefined): unknown {
  if (kind !== 'reordered' && kind !== 'duplicated') return body;
  const changed = (list: readonly unknown[]) =>
    kind === 'reordered' ? list.toReversed() : list.flatMap((one) => [one, one]);
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'nodes' && Array.isArray(inner) ? changed(inner.map(within)) : within(inner),
      ]),
    );
  };
  return Array.isArray(body) ? changed(body.map(within)) : within(body);
}

const endOf = (fault: Fault | undefined): End | undefined =>
  fault?.kind === 'cut' ? fault.after : fault?.kind === 'slow' ? 'pause' : undefined;

/** The request is not looked at. */
function fail(response: ServerResponse, fault: Instead): void {
  if (fault.kind === 'drop') response.destroy();
  else if (fault.kind === 'status') {
    const { status, headers, message = 'No' } = fault;
    send(response, { status, headers, body: { message } });
  } else if (fault.kind === 'errors') {
    const { headers, types } = fault;
    send(response, { status: 200, headers, body: { errors: types.map((type) => ({ type, message: 'No' })) } });
  }
}

interface Outgoing {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body: unknown;
}

/** What comes after half of an answer; after a pause, the other half. */
type End = 'drop' | 'silence' | 'pause';
const PAUSE_MILLISECONDS = 30;

/** The whole answer; or half of it, and what comes after. */
function send(response: ServerResponse, { status, headers, body }: Outgoing, after?: End): void {
  if (status === 204) return void response.writeHead(status).end();
  const bytes = Buffer.from(JSON.stringify(body));
  const length = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };
  response.writeHead(status, { ...length, ...headers });
  if (after === undefined) response.end(bytes);
  else if (after === 'pause') {
    response.write(bytes.subarray(0, bytes.length / 2));
    setTimeout(() => response.end(bytes.subarray(bytes.length / 2)), PAUSE_MILLISECONDS);
  } else response.write(bytes.subarray(0, bytes.length / 2), () => after === 'drop' && response.destroy());
}
