/** One GET that follows nothing, sends no credentials, and ends: after a time, after a number of bytes, or with an answer. */
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { createGunzip } from 'node:zlib';
import type { Known } from '../../model.ts';

export interface Got {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: IncomingMessage['headers'];
  /** Null where it is longer than the limit. */
  readonly body: string | null;
}

export interface Getter {
  /** Unavailable: nobody there, or no whole answer in time. */
  get(url: URL, accept: string): Promise<Known<Got>>;
}

/** Proxies as the environment names them: `HTTPS_PROXY` and its kin, in either case. */
export type ProxyEnv = Readonly<Record<string, string | undefined>>;

export interface GetLimits {
  /** From the first byte sent to the last one read. */
  readonly milliseconds: number;
  /** Of the body, both packed and unpacked. */
  readonly bytes: number;
}

const MOST_SOCKETS = 16;
/** Node.js speaks to proxies itself from this version on. */
const PROXIES_SINCE = [24, 5] as const;

export function getterOf(limits: GetLimits, proxies: ProxyEnv): Getter {
  const options = { keepAlive: true, maxSockets: MOST_SOCKETS, proxyEnv: proxies };
  const plain = new PlainAgent(options);
  const secure = new SecureAgent(options);
  return {
    async get(url, accept) {
      if (isProxied(proxies) && !speaksToProxies()) return { unavailable: 'a proxy, which takes a newer Node.js' };
      const ended = AbortSignal.timeout(limits.milliseconds);
      const headers = { accept, 'accept-encoding': 'gzip', 'user-agent': 'assay' };
      const common = { signal: ended, headers };
      try {
        const response = await new Promise<IncomingMessage>((resolve, reject) => {
          const sent =
            url.protocol === 'http:'
              ? plainRequest(url, { ...common, agent: plain }, resolve)
              : secureRequest(url, { ...common, agent: secure }, resolve);
          sent.on('error', reject).end();
        });
        const body = await readBody(response, limits.bytes);
        return { value: { status: response.statusCode ?? 0, headers: response.headers, body } };
      } catch (problem) {
        return { unavailable: ended.aborted ? 'no answer in time' : `no connection (${codeOf(problem)})` };
      }
    },
  };
}

/** Null for a body beyond the limit, of which no more is read. */
async function readBody(response: IncomingMessage, most: number): Promise<string | null> {
  const packed = response.headers['content-encoding'] === 'gzip';
  const unpack = createGunzip();
  const read = packed ? response.on('error', (problem) => unpack.destroy(problem)).pipe(unpack) : response;
  const chunks: Buffer[] = [];
  let held = 0;
  try {
    for await (const chunk of read) {
      const bytes = Buffer.from(chunk);
      held += bytes.length;
      if (held > most) return null;
      chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    response.destroy();
  }
}

const isProxied = (env: ProxyEnv): boolean =>
  Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value !== undefined && value !== '');

function speaksToProxies(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [since, point] = PROXIES_SINCE;
  return major > since || (major === since && minor >= point);
}

/** Node's own short word for what went wrong, such as `ECONNREFUSED`; never text of the other side. */
function codeOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  return typeof code === 'string' && /^[A-Z_0-9]{2,60}$/.test(code) ? code : 'it broke';
}
