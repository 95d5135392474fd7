/** Commit objects, as git stores them and as hostile hands make them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MESSAGE_BYTES, parseCommit } from '../../src/change/commit.ts';

const commit = (headers: string, message: string) => new Uint8Array(Buffer.from(`${headers}\n\n${message}`));
const HEADERS = `tree ${'1'.repeat(40)}
author Robin Example <robin@example.org> 1767225600 +0100
committer Kim <kim@example.com> 1767225600 +0000`;

test('identities and the whole message are kept as stored', () => {
  const message = 'Subject\r\n\r\nBody\n\n\nCo-Authored-By: A <a@example.com>\n';
  expect(parseCommit(commit(HEADERS, message))).toEqual({
    author: { name: 'Robin Example', email: 'robin@example.org' },
    committer: { name: 'Kim', email: 'kim@example.com' },
    committed: 1767225600,
    message,
    cut: false,
  });
});

test('a signature that holds an author line is no author', () => {
  const signed = `${HEADERS}\ngpgsig -----BEGIN-----\n author Mallory <m@example.com> 1 +0000\n \n -----END-----`;
  const { author, message } = parseCommit(commit(signed, 'Message\n'));
  expect(author.name).toBe('Robin Example');
  expect(message).toBe('Message\n');
});

test('a second author does not count', () => {
  expect(parseCommit(commit(`${HEADERS}\nauthor Mallory <m@example.com> 1 +0000`, '')).author.name).toBe(
    'Robin Example',
  );
});

test('a message in another encoding is read in it, names included', () => {
  const bytes = new Uint8Array(
    Buffer.from('author Ren\xe9 <r@example.org> 1 +0000\nencoding ISO-8859-1\n\nCaf\xe9\n', 'latin1'),
  );
  expect(parseCommit(bytes)).toMatchObject({ author: { name: 'René' }, message: 'Café\n' });
});

test.each([
  ['', '', ''],
  ['author', '', ''],
  ['author nobody at all', 'nobody at all', ''],
  ['author <only@example.com> 1 +0000', '', 'only@example.com'],
  ['author A <a@example.com', 'A', 'a@example.com'],
  ['author A <b> <c> 1 +0000', 'A', 'b'],
  ['author A > B <b@example.com> 1 +0000', 'A > B', 'b@example.com'],
])('the header %j gives what there is', (header, name, email) => {
  expect(parseCommit(commit(header, 'm'))).toMatchObject({ author: { name, email }, message: 'm' });
});

test('a message longer than a mebibyte is cut, and says so', () => {
  const long = parseCommit(commit(HEADERS, 'x'.repeat(MOST_MESSAGE_BYTES + 1)));
  expect(long.message).toHaveLength(MOST_MESSAGE_BYTES);
  expect(long.cut).toBe(true);
  expect(parseCommit(commit(HEADERS, 'x'.repeat(MOST_MESSAGE_BYTES))).cut).toBe(false);
});

test('a message with a NUL in it goes on after it', () => {
  expect(parseCommit(commit(HEADERS, 'a\0b')).message).toBe('a\0b');
});

test('no bytes make it fail', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void parseCommit(bytes)));
});

test('a time that no calendar knows is none', () => {
  const made = (time: string) => parseCommit(commit(`tree x\ncommitter Kim <kim@example.com> ${time}`, '')).committed;
  expect([made('1 +0000'), made('999999999999 +0000'), made('soon'), made('-5 +0000')]).toEqual([1, 0, 0, 0]);
});
