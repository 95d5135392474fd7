/** A registry on this machine that holds exactly the packages and versions which the given lockfiles mention. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import semver from 'semver';

export interface StandIn extends AsyncDisposable {
  readonly address: string;
  has(name: string): boolean;
}

type Versions = Map<string, Set<string>>;

/** Where a name and a version stand in each format; an alias stands under the name of what it is. */
const MENTIONS: Readonly<Record<string, readonly RegExp[]>> = {
  'pnpm-lock.yaml': [/^ {2}['"]?\/?((?:@[^@/'"\s]+\/)?[^@/'"\s:]+)[@/](\d[^:'"(_]*)[^:]*:$/gm],
  'yarn.lock': [
    /^"?[^\s#][^\n]*?@npm:((?:@[^@/"\s]+\/)?[^@/"\s]+)@[^\n]*:\n {2}version:? "?([^"\n]+)"?$/gm,
    /^"?((?:@[^@/"\s]+\/)?[^@/"\s]+)@[^\n]*:\n {2}version:? "?([^"\n]+)"?$/gm,
  ],
  'bun.lock': [/^ {4}"[^"]+": \["((?:@[^@/"]+\/)?[^@/"]+)@(\d[^"]*)"/gm],
  'package-lock.json': [
    /": \{\s*"name": "([^"]+)",\s*"version": "(\d[^"]*)"/g,
    /"(?:[^"]*node_modules\/)?((?:@[^@/"]+\/)?[^@/"\s]+)": \{\s*"version": "(\d[^"]*)"/g,
  ],
};
export const LOCKFILES = Object.keys(MENTIONS);

export function mentioned(file: string, text: string, versions: Versions): void {
  for (const [, name = '', version = ''] of (MENTIONS[file] ?? []).flatMap((one) => [...text.matchAll(one)])) {
    if (semver.valid(version) === null) continue;
    const known = versions.get(name) ?? new Set();
    versions.set(name, known.add(version));
  }
}

/** Everything in it is old, in use, and nobody's in particular. */
export async function standIn(versions: Versions): Promise<StandIn> {
  mentioned('bun.lock', '    "npm": ["npm@11.0.0"', versions);
  const server: Server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    const held = semver.sort([...(versions.get(name) ?? [])]);
    response.writeHead(held.length === 0 ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(held.length === 0 ? {} : documentOf(name, held)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    has: (name) => versions.has(name),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const documentOf = (name: string, versions: readonly string[]): object => ({
  name,
  versions: Object.fromEntries(versions.map((version) => [version, { name, version }])),
  'dist-tags': { latest: versions.at(-1) },
  modified: '2020-01-01T00:00:00.000Z',
});
