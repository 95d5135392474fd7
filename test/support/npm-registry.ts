/** Registries on this machine: a real one that npm's own clients can talk to, and one that writes down what it was asked and answers as it is told. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFolder } from './repo.ts';

export interface LocalRegistry extends AsyncDisposable {
  /** With a slash at the end. */
  readonly address: string;
}

export interface RealRegistry extends LocalRegistry {
  publish(name: string, version: string, more?: { readonly deprecated?: string }): Promise<void>;
}

export interface RecordingRegistry extends LocalRegistry {
  /** The paths that were asked for, decoded, in order. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
}

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** Verdaccio with a storage of its own, and nobody above it. It holds the npm client's package, as every mirror does. */
export async function realRegistry(): Promise<RealRegistry> {
  const { runServer } = await import('verdaccio');
  const folder = await createFolder();
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
  const server: Server = await runServer({
    storage: folder.directory,
    self_path: folder.directory,
    uplinks: {},
    packages: { '@*/*': everybody, '**': everybody },
    auth: { htpasswd: { file: `${folder.directory}/htpasswd` } },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
  } as never);
  const address = await listen(server);
  const registry: RealRegistry = {
    address,
    publish: (name, version, { deprecated } = {}) => publish(address, name, version, deprecated),
    async [Symbol.asyncDispose]() {
      await close(server);
      await folder[Symbol.asyncDispose]();
    },
  };
  await registry.publish('npm', '11.0.0');
  return registry;
}

/** Of the one byte that every tarball here is made of. */
const SHA1_OF_X = '11f6ad8ec52a2984abaafd7c3b516503785c2072';

/** As the npm client does it: one document, with the tarball inside. */
async function publish(address: string, name: string, version: string, deprecated?: string): Promise<void> {
  const file = `${name.replace(/^.*\//, '')}-${version}.tgz`;
  const tarball = `${address}${name}/-/${file}`;
  const manifest = { name, version, dist: { tarball, shasum: SHA1_OF_X }, ...(deprecated && { deprecated }) };
  const response = await fetch(`${address}${name.replace('/', '%2f')}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { latest: version },
      versions: { [version]: manifest },
      _attachments: { [file]: { content_type: 'application/octet-stream', data: 'eA==', length: 1 } },
    }),
  });
  if (!response.ok) throw new Error(`cannot publish ${name}: ${response.status} ${await response.text()}`);
}

/** `reply` answers each request; what it leaves open stays open until the registry is gone. */
export async function recordingRegistry(reply: Reply): Promise<RecordingRegistry> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? '').slice(1));
    headers.push(request.headers);
    reply(request, response);
  });
  return { address: await listen(server), asked, headers, [Symbol.asyncDispose]: () => close(server) };
}

/** Answers with the documents of these packages, by name, and says no to every other name but the npm client's. */
export const documents =
  (held: Readonly<Record<string, object>>): Reply =>
  (request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    const all: Readonly<Record<string, object>> = { npm: { versions: { '11.0.0': {} } }, ...held };
    const found = Object.hasOwn(all, name) ? { name, ...all[name] } : undefined;
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? { error: 'not found' }));
  };

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
