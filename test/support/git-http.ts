/** Serves a git repository over HTTP as GitHub does: any object that it has can be asked for, in part too, and the token is a password. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { plainEnvironment } from './repo.ts';

export interface Served {
  /** A repository with a work tree. */
  readonly directory: string;
  readonly token: string;
}

/** The path inside the repository that a git client asks for, or undefined when the request is no git client's. */
export function gitPath(repository: string, pathname: string): string | undefined {
  const [, rest] = /^(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/.exec(pathname.replace(`/${repository}`, '')) ?? [];
  return pathname.startsWith(`/${repository}`) ? rest : undefined;
}

/** Whether the request shows the token, as the password of whichever user. */
function mayRead({ headers }: IncomingMessage, token: string): boolean {
  const [, basic = ''] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return Buffer.from(basic, 'base64').toString('utf8').split(':').slice(1).join(':') === token;
}

const CONFIG = { 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' };

export async function serveGit(
  { directory, token }: Served,
  path: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!mayRead(request, token)) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  const settings = Object.entries(CONFIG).flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const child = spawn('git', ['http-backend'], {
    env: {
      ...plainEnvironment(),
      ...Object.fromEntries(settings),
      GIT_CONFIG_COUNT: String(settings.length / 2),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROJECT_ROOT: directory,
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: `/.git${path}`,
      QUERY_STRING: url.searchParams.toString(),
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const [output] = await Promise.all([buffer(child.stdout), once(child, 'close')]);
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .subarray(0, end)
    .toString('utf8')
    .split('\r\n')
    .map((line) => line.split(/: (.*)/, 2));
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
  response.end(output.subarray(end + 4));
}
