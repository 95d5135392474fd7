import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { getterOf } from '../../../src/world/packages/http-get.ts';
import { type Reply, recordingRegistry } from '../../support/npm-registry.ts';

const LIMITS = { milliseconds: 5_000, bytes: 1_000 };

async function got(reply: Reply, limits = LIMITS) {
  await using server = await recordingRegistry(reply);
  const known = await getterOf(limits, {}).get(new URL('left', server.address), 'application/json');
  if ('unavailable' in known) return known.unavailable;
  return [known.value.status, known.value.body];
}

test('an answer is its status and its text', async () => {
  expect(await got((_, response) => response.writeHead(404).end('no'))).toEqual([404, 'no']);
});

test('a packed answer is unpacked', async () => {
  const reply: Reply = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('yes'));
  expect(await got(reply)).toEqual([200, 'yes']);
});

test('a body that unpacks to more than the limit is given up', async () => {
  const bomb = gzipSync('0'.repeat(1_000_000));
  const reply: Reply = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  expect(await got(reply, { ...LIMITS, bytes: 10_000 })).toEqual([200, null]);
});

test('a body without an end is given up at the limit', async () => {
  const reply: Reply = (_, response) => {
    const more = (): void => {
      while (response.write('0'.repeat(4_096)));
    };
    response.on('drain', more);
    more();
  };
  expect(await got(reply)).toEqual([200, null]);
});

test('text that is not packed as it claims is no answer', async () => {
  const reply: Reply = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain');
  expect(await got(reply)).toMatch(/^no connection/);
});

test.each<readonly [string, Reply]>([
  ['says nothing', () => undefined],
  ['begins and does not go on', (_, response) => response.writeHead(200).write('{')],
])('a server that %s is left after the time', async (_, reply) => {
  expect(await got(reply, { ...LIMITS, milliseconds: 200 })).toBe('no answer in time');
});

test('a connection that breaks off is no answer', async () => {
  expect(await got((request) => request.socket.destroy())).toMatch(/^no connection \(E/);
});

test('nobody there is no answer', async () => {
  const known = await getterOf(LIMITS, {}).get(new URL('http://127.0.0.1:9/left'), '*/*');
  expect(known).toEqual({ unavailable: 'no connection (ECONNREFUSED)' });
});

test('a redirect is handed back, not followed', async () => {
  await using elsewhere = await recordingRegistry((_, response) => response.end('{}'));
  expect(await got((_, response) => response.writeHead(302, { location: elsewhere.address }).end())).toEqual([302, '']);
  expect(elsewhere.asked).toEqual([]);
});

test('a proxy that the environment names is used, or none is and nothing is sent', async () => {
  await using proxy = await recordingRegistry((_, response) => response.end('by proxy'));
  const getter = getterOf(LIMITS, { HTTP_PROXY: proxy.address });
  const known = await getter.get(new URL('http://registry.example/left'), '*/*');
  expect([
    { value: expect.objectContaining({ body: 'by proxy' }) },
    { unavailable: 'a proxy, which takes a newer Node.js' },
  ]).toContainEqual(known);
});
