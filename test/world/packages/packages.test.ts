import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { openPackages, type PackagesOptions } from '../../../src/world/packages/packages.ts';
import type { Clock } from '../../../src/world/process/retry.ts';
import type { Packages } from '../../../src/world/world.ts';
import {
  documents,
  type RecordingRegistry,
  type Reply,
  realRegistry,
  recordingRegistry,
} from '../../support/npm-registry.ts';
import { createFolder } from '../../support/repo.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Waits take no time, and the clock can be ahead. */
const clockAhead = (days: number): Clock => ({
  now: () => Date.now() + days * DAY,
  sleep: async () => undefined,
  random: () => 0,
});

const NO_CLIENT = { PATH: '/nowhere' };
/** Without a client on the path, the registry that is named is the only one. */
const opened = (registry: string | undefined, more: Partial<PackagesOptions> = {}): Packages =>
  openPackages({ registry, npmrc: async () => undefined, env: NO_CLIENT, clock: clockAhead(0), ...more });

/** What the packages say while the registry answers so, and what it was asked. */
async function told<Value>(
  reply: Reply,
  ask: (packages: Packages, registry: RecordingRegistry) => Promise<Value>,
): Promise<readonly [Value, readonly string[]]> {
  await using registry = await recordingRegistry(reply);
  return [await ask(opened(registry.address), registry), registry.asked];
}

const status =
  (code: number, body = '{}', headers: Readonly<Record<string, string>> = {}): Reply =>
  (_, response) =>
    response.writeHead(code, headers).end(body);

describe('a real registry', () => {
  test('tells versions, tags, deprecations and ages, and says no clearly', async () => {
    await using registry = await realRegistry();
    await registry.publish('left', '1.0.0');
    await registry.publish('left', '1.1.0', { deprecated: 'use right' });
    await registry.publish('@acme/left', '2.0.0');
    const packages = opened(registry.address, { clock: clockAhead(4) });

    expect(await packages.published('left')).toEqual({
      value: {
        versions: new Map([
          ['1.0.0', { deprecated: null }],
          ['1.1.0', { deprecated: 'use right' }],
        ]),
        tags: new Map([['latest', '1.1.0']]),
        untouched: 4,
      },
    });
    const history = await packages.history('left');
    expect('value' in history && history.value.ages.get('1.0.0')).toBe(4);
    expect('value' in (await packages.published('@acme/left'))).toBe(true);
    expect(await packages.published('leftt')).toEqual({ value: null });
    expect(await packages.host()).toEqual({ value: new URL(registry.address).host });
  });
});

describe('a registry that gives no clear answer is no answer', () => {
  test.each<readonly [string, Reply]>([
    ['wants to know who asks', status(401)],
    ['refuses', status(403)],
    ['shows a page', status(200, '<html>Welcome</html>', { 'content-type': 'text/html' })],
    ['shows a page that nothing is there', status(404, '<html>Not found</html>')],
    ['sends a page as text', status(404, '  <!doctype html>', { 'content-type': 'text/plain' })],
    ['speaks of another package', status(200, '{"name": "right", "versions": {}}')],
    ['sends half a document', status(200, '{"name": "left", "versions": {"1')],
    ['sends no object', status(200, '[]')],
    ['sends versions that are none', status(200, '{"name": "left", "versions": 3}')],
    ['sends people elsewhere', status(301, '', { location: 'http://127.0.0.1:9/' })],
    ['is broken', status(500)],
    ['knows no public packages', status(404)],
  ])('one that %s', async (_, reply) => {
    const [known] = await told(reply, (packages) => packages.published('left'));
    expect(known).toEqual({ unavailable: expect.stringMatching(/^the registry /) });
  });
});

describe('what is asked', () => {
  test('a name goes out once, in the short form, and its history only when it is wanted', async () => {
    const left = { versions: { '1.0.0': {} }, time: { '1.0.0': '2026-01-01T00:00:00Z' } };
    await using registry = await recordingRegistry(documents({ left }));
    const packages = opened(registry.address);
    await Promise.all([packages.published('left'), packages.published('left')]);
    expect(registry.asked).toEqual(['left']);
    expect(registry.headers[0]?.accept).toContain('application/vnd.npm.install-v1+json');
    await packages.history('left');
    expect(registry.headers[1]?.accept).toBe('application/json');
  });

  test('no credentials are sent, not even those in the address', async () => {
    await using registry = await recordingRegistry(documents({}));
    const address = registry.address.replace('//', '//user:secret@');
    await opened(address).published('left');
    expect(registry.headers.flatMap(Object.keys)).not.toContain('authorization');
  });

  test('with `off`, nothing is', async () => {
    expect(await opened('off').published('left')).toEqual({ unavailable: 'no registry was to be asked' });
    expect(await opened('off').host()).toEqual({ unavailable: 'no registry was to be asked' });
  });

  test.each(['../../admin', 'a?b', 'a b', '%2e%2e', '@a/b/c', '', 'x'.repeat(300), '{{name}}'])(
    'the name %j is not',
    async (name) => {
      const [known, asked] = await told(documents({}), (packages) => packages.published(name));
      expect([known, asked]).toEqual([{ unavailable: 'a name that no registry takes' }, []]);
    },
  );

  test('a hundred names are asked for half', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `left-${index}`);
    const [known, asked] = await told(documents({}), (packages) =>
      Promise.all(names.map((name) => packages.published(name))),
    );
    expect(known.filter((one) => 'value' in one)).toHaveLength(50);
    expect(known.at(-1)).toEqual({ unavailable: 'more than 50 new names' });
    expect(asked.filter((name) => name !== 'npm').sort()).toEqual(names.slice(0, 50).sort());
  });

  test.each<readonly [string, Reply]>([
    ['breaks off', (request) => request.socket.destroy()],
    ['fails every time', status(503)],
  ])('a registry that %s is not asked for the other names', async (_, reply) => {
    const [known, asked] = await told(reply, (packages) =>
      Promise.all(['left', 'right', 'up'].map((name) => packages.published(name))),
    );
    expect(new Set(asked)).toEqual(new Set(['left']));
    expect(known.every((one) => 'unavailable' in one)).toBe(true);
  });

  test('a registry that fails once is asked again', async () => {
    let failed = false;
    const reply: Reply = (request, response) => {
      if (failed) return documents({ left: { versions: { '1.0.0': {} } } })(request, response);
      failed = true;
      return status(503)(request, response);
    };
    const [known] = await told(reply, (packages) => packages.published('left'));
    expect('value' in known).toBe(true);
  });

  test('one refusal keeps no other name from being asked for', async () => {
    const reply: Reply = (request, response) =>
      request.url === '/left' ? status(403)(request, response) : documents({ right: {} })(request, response);
    const [known] = await told(reply, async (packages) => {
      await packages.published('left');
      return packages.published('right');
    });
    expect('value' in known).toBe(true);
  });
});

describe('the npm client', () => {
  const withClient = async (npmrc: string, env: Readonly<Record<string, string>> = {}) => {
    const home = await createFolder();
    await writeFile(join(home.directory, '.npmrc'), '@of-the-user:registry=http://127.0.0.1:9/\n');
    return {
      packages: openPackages({
        registry: undefined,
        npmrc: async () => npmrc,
        env: { PATH: process.env['PATH'], HOME: home.directory, USERPROFILE: home.directory, ...env },
        clock: clockAhead(0),
      }),
      [Symbol.asyncDispose]: () => home[Symbol.asyncDispose](),
    };
  };

  test('says which registry is asked, and which scopes are asked for nowhere', async () => {
    await using registry = await recordingRegistry(documents({ left: { versions: { '1.0.0': {} } } }));
    await using client = await withClient(`registry=${registry.address}\n@acme:registry=http://127.0.0.1:9/\n`);
    const { packages } = client;
    expect(await packages.published('@acme/left')).toEqual({ unavailable: 'a scope with a registry of its own' });
    expect(await packages.published('@of-the-user/left')).toEqual({
      unavailable: 'a scope with a registry of its own',
    });
    expect('value' in (await packages.published('left'))).toBe(true);
    expect(registry.asked).toEqual(['left']);
  });

  test('may be known to a registry, which then may hide things from us', async () => {
    await using registry = await recordingRegistry(documents({ left: { versions: { '1.0.0': {} } } }));
    const { host } = new URL(registry.address);
    await using client = await withClient(`registry=${registry.address}\n//${host}/:_authToken=hunter2\n`);
    expect('value' in (await client.packages.published('left'))).toBe(true);
    expect(await client.packages.published('right')).toEqual({
      unavailable: 'a registry that may show more to those whom it knows',
    });
    expect(JSON.stringify(registry.headers)).not.toContain('hunter2');
  });

  test('finds no secret of the environment', async () => {
    await using registry = await recordingRegistry(documents({}));
    await using client = await withClient(`registry=${registry.address}\${NPM_TOKEN}/\n`, { NPM_TOKEN: 'hunter2' });
    expect(await client.packages.published('left')).toEqual({
      unavailable: 'the npm client names no registry that can be asked',
    });
    expect(registry.asked).toEqual([]);
  });

  test('that is not there leaves nobody to ask', async () => {
    expect(await opened(undefined).published('left')).toEqual({
      unavailable: 'no npm client that says which registry to ask',
    });
  });
});

test.each(['on', 'ftp://example.com', '', 'registry.example.com'])('%j is refused as a registry', (registry) => {
  expect(() => opened(registry)).toThrow(UserError);
});
