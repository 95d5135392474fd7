import { describe, expect, test } from 'vitest';
import type { LineClaim } from '../../../src/provenance/format.ts';
import gitAi from '../../../src/provenance/formats/git-ai.ts';
import { aCommit, sha } from '../../support/builders.ts';

const SESSION = 's_0123456789abcd';
const metadata = (more: object = {}): string =>
  JSON.stringify({
    schema_version: 'authorship/3.0.0',
    base_commit_sha: sha('c'),
    prompts: { abcdef0123456789: { agent_id: { tool: 'cursor', id: 'x', model: 'gpt-5' } } },
    sessions: { [SESSION]: { agent_id: { tool: 'claude', id: 'y', model: 'claude-opus-4-6' } } },
    humans: { h_0123456789abcd: { author: 'Dana <dana@example.com>' } },
    ...more,
  });
const note = (entries: string, json = metadata()): string => `${entries}\n---\n${json}\n`;
const read = (text: string) => gitAi.read(text, { commits: [aCommit()], head: sha('c') });
const short = ({ path, lines, says }: LineClaim) =>
  `${path}:${lines?.from}-${lines?.to} ${says.claims} ${says.tool} ${says.model}`;

describe('the git-ai reader', () => {
  test.each([
    [
      'a session',
      `a.ts\n  ${SESSION}::t_00000000000000 1-10,12`,
      ['a.ts:1-10 agent claude claude-opus-4-6', 'a.ts:12-12 agent claude claude-opus-4-6'],
    ],
    ['a legacy prompt of 16 digits', 'a.ts\n  abcdef0123456789 3', ['a.ts:3-3 agent cursor gpt-5']],
    ['a person with a record', 'a.ts\n  h_0123456789abcd 3', ['a.ts:3-3 human null null']],
    ['a session whose record is elsewhere', 'a.ts\n  s_ffffffffffffff::t_0 3', ['a.ts:3-3 agent null null']],
    ['a prompt of 7 digits whose record is elsewhere', 'a.ts\n  abcdef0 3', ['a.ts:3-3 agent null null']],
    ['a quoted path', '"my dir/a b.ts"\n  abcdef0 3', ['my dir/a b.ts:3-3 agent null null']],
    ['a quoted path that looks like the divider', '"---"\n  abcdef0 3', ['---:3-3 agent null null']],
    ['space at the end and empty lines', 'a.ts  \n\n  abcdef0 3 \n', ['a.ts:3-3 agent null null']],
    ['a path that names a prototype', '__proto__\n  abcdef0 3', ['__proto__:3-3 agent null null']],
  ])('reads %s', (_, entries, expected) => {
    expect(read(note(entries)).claims.map(short)).toEqual(expected);
    expect(read(note(entries)).unread).toEqual([]);
  });

  test('reads a note with CRLF line ends', () => {
    const text = note('a.ts\n  abcdef0 1-2').replaceAll('\n', '\r\n');
    expect(gitAi.sniff(text)).toBe(true);
    expect(read(text).claims.map(short)).toEqual(['a.ts:1-2 agent null null']);
  });

  test.each([
    ['a range backwards', 'a.ts\n  abcdef0 5-3'],
    ['line zero', 'a.ts\n  abcdef0 0'],
    ['a negative line', 'a.ts\n  abcdef0 -3'],
    ['a line that no file has', 'a.ts\n  abcdef0 99999999999999999999'],
    ['spaces between ranges', 'a.ts\n  abcdef0 1, 2'],
    ['an entry before any path', '  abcdef0 1'],
    ['an entry without ranges', 'a.ts\n  abcdef0'],
    ['hexadecimal line numbers', 'a.ts\n  abcdef0 0x10'],
  ])('counts %s as malformed and claims nothing', (_, entries) => {
    expect(read(note(entries))).toEqual({
      claims: [],
      unread: [{ why: 'malformed entries and ranges', count: 1 }],
    });
  });

  test.each(['h_ffffffffffffff', 'human', 'ai_agent', '__proto__', 'constructor'])(
    'the key %s without a record is untracked, neither agent nor human',
    (key) => {
      expect(read(note(`a.ts\n  ${key} 1`))).toEqual({
        claims: [],
        unread: [{ why: 'entries under a key of which the log tells nothing', count: 1 }],
      });
    },
  );

  test('a log whose JSON is cut still tells sessions of agents, and no person', () => {
    const text = note(`a.ts\n  ${SESSION}::t_0 1\n  h_0123456789abcd 2`).slice(0, -20);
    expect(read(text).claims.map(short)).toEqual(['a.ts:1-1 agent null null']);
    expect(read(text).unread.map(({ why }) => why)).toContain('tools of logs whose JSON is cut or malformed');
  });

  test('a log of another version is not read', () => {
    expect(read(note('a.ts\n  abcdef0 1', metadata({ schema_version: 'authorship/4.0.0' })))).toEqual({
      claims: [],
      unread: [{ why: 'logs of a version other than authorship/3', count: 1 }],
    });
  });

  test('a log of the first version is recognised and not believed, since it names people and tools alike', () => {
    const text =
      '{"files":{"a.ts":{"authors":[{"author":"Claude","lines":[1],"agent_metadata":null}]}},"schema_version":"authorship/0.0.1"}';
    expect(gitAi.sniff(text)).toBe(true);
    expect(read(text)).toEqual({
      claims: [],
      unread: [{ why: 'logs of a version other than authorship/3', count: 1 }],
    });
  });

  test('the quote is the entry with the tool as it is spelt', () => {
    const [claim] = read(note(`a.ts\n  ${SESSION}::t_0 1-10,12`)).claims;
    expect(claim?.says.quote).toBe(`${SESSION}::t_0 1-10,12 "tool":"claude"`);
  });

  test.each(['', 'hello', '{"files":{}}', '--- a/x\n+++ b/x\n{', 'a\n---\nno json'])(
    'does not take %j for its own',
    (text) => {
      expect(gitAi.sniff(text)).toBe(false);
    },
  );
});
