/** Git over HTTP on loopback, as GitHub serves it: git's own `http-backend`, any object that is there by its name, in part too, and the token as a password. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plainEnvironment } from './repo.ts';

export interface Served {
  /** What `path` begins at: a folder of repositories, or one with a work tree. */
  readonly root: string;
  /** What the client asks for, below the root. */
  readonly path: string;
  /** What the password has to be, whoever the user; null lets everybody in. */
  readonly token: string | null;
  /** Whether the server understands `--filter`. */
  readonly filters: boolean;
}

export interface GitServerOptions {
  /** A folder that holds repositories as `owner/name`, work trees or bare. */
  readonly root: string;
  /** What the password has to be; null lets everybody in. */
  readonly token?: string | null;
  /** Whether the server understands `--filter`. */
  readonly filters?: boolean;
  /** Another server to send every visitor to. */
  readonly redirect?: string;
  /** An HTTP status to answer with in place of git's answer; undefined for git's answer. Called once for each request. */
  readonly fail?: (request: GitRequest) => number | undefined;
}

export interface GitRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

export interface GitServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  readonly requests: readonly GitRequest[];
}

/** A server that does nothing else, and can be told to fail. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const { root, token = null, filters = true, redirect, fail } = options;
  const requests: GitRequest[] = [];
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '/' } = incoming;
    const request = { method, url, authorization: incoming.headers.authorization };
    requests.push(request);
    const isMoved = redirect !== undefined && mayRead(incoming, token);
    const status = fail?.(request) ?? (isMoved ? 301 : undefined);
    if (status === undefined) {
      const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
      return serveGit({ root, path, token, filters }, incoming, response);
    }
    incoming.resume();
    response.writeHead(status, { location: `${redirect}${url}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The path inside a repository that a git client asks for, or undefined when the request is no git client's. */
export function gitPath(repository: string, pathname: string): string | undefined {
  const [, rest] = /^(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/.exec(pathname.replace(`/${repository}`, '')) ?? [];
  return pathname.startsWith(`/${repository}`) ? rest : undefined;
}

function mayRead({ headers }: IncomingMessage, token: string | null): boolean {
  const [, basic = ''] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return token === null || Buffer.from(basic, 'base64').toString('utf8').split(':').slice(1).join(':') === token;
}

/** The Common Gateway Interface, as far as `git http-backend` (git's own documentation) speaks it. */
export function serveGit(
  { root, path, token, filters }: Served,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  if (!mayRead(incoming, token)) {
    incoming.resume();
    return void response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  }
  const child = spawn('git', ['http-backend'], {
    env: {
      ...plainEnvironment(),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? ''),
      PATH_INFO: path,
      QUERY_STRING: new URL(incoming.url ?? '/', 'http://localhost').search.slice(1),
      REQUEST_METHOD: incoming.method ?? 'GET',
      CONTENT_TYPE: incoming.headers['content-type'] ?? '',
      CONTENT_LENGTH: incoming.headers['content-length'] ?? '',
      HTTP_CONTENT_ENCODING: String(incoming.headers['content-encoding'] ?? ''),
      ...configuration({
        'uploadpack.allowFilter': String(filters),
        'uploadpack.allowAnySHA1InWant': 'true',
        'safe.directory': '*',
      }),
    },
  });
  incoming.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  let begun = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    if (response.headersSent) return void response.write(chunk);
    begun = Buffer.concat([begun, chunk]);
    const end = begun.indexOf('\r\n\r\n');
    if (end < 0) return;
    const headers = begun
      .subarray(0, end)
      .toString('latin1')
      .split('\r\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
    const status = Number.parseInt(headers.find(([name]) => name === 'Status')?.[1] ?? '200', 10);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.write(begun.subarray(end + 4));
  });
  child.on('close', () => response.end());
  response.on('close', () => child.kill());
}

function configuration(settings: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(settings).flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(settings).length), ...Object.fromEntries(pairs) };
}
