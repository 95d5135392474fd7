import { describe, expect, test } from 'vitest';
import agentTrace from '../../../src/provenance/formats/agent-trace.ts';
import { aCommit, sha } from '../../support/builders.ts';

const commits = [aCommit({ sha: sha('a'), parents: [sha('b')] }), aCommit({ sha: sha('c'), parents: [sha('a')] })];
const range = { start_line: 3, end_line: 5 };
const ai = { type: 'ai', model_id: 'anthropic/claude-opus-4-5' };
const record = (
  more: object = {},
  conversation: object = { contributor: ai, ranges: [range] },
  path = 'src/a.ts',
): string =>
  JSON.stringify({
    version: '0.1.0',
    id: '00000000-0000-4000-8000-000000000000',
    timestamp: '2026-01-23T14:30:00Z',
    vcs: { type: 'git', revision: sha('a') },
    tool: { name: 'cursor' },
    files: [{ path, conversations: [conversation] }],
    ...more,
  });
const read = (...records: string[]) => agentTrace.read(records.join('\n'), { commits, head: sha('c') });
const places = (more: object) => read(record(more)).claims.flatMap((claim) => claim.places);

describe('the Agent Trace reader', () => {
  test('reads who, what and where', () => {
    const [claim] = read(record()).claims;
    expect(claim).toMatchObject({ path: 'src/a.ts', lines: { from: 3, to: 5 }, witness: null });
    expect(claim?.says).toMatchObject({
      claims: 'agent',
      partial: false,
      tool: 'cursor',
      model: 'anthropic/claude-opus-4-5',
    });
  });

  test('a revision of the change is that commit or, if every line is there, the one after it', () => {
    expect(places({})).toEqual([
      { commit: sha('a'), whole: false },
      { commit: sha('c'), whole: true },
    ]);
  });

  test('the revision of the base speaks of the commits after it', () => {
    expect(places({ vcs: { type: 'git', revision: sha('b') } })).toEqual([{ commit: sha('a'), whole: true }]);
  });

  test('the revision of head speaks of the file at head', () => {
    expect(places({ vcs: { type: 'git', revision: sha('c') } })).toEqual([{ commit: null, whole: false }]);
  });

  test('the reference writer, which calls its version 1.0, notes the revision before the commit', () => {
    expect(places({ version: '1.0' })).toEqual([{ commit: sha('c'), whole: true }]);
  });

  test('records of the history before the change are passed over in silence', () => {
    expect(read(record({ vcs: { type: 'git', revision: sha('9') } }))).toEqual({ claims: [], unread: [] });
  });

  test.each([
    ['no revision', { vcs: undefined }],
    ["another system's revision", { vcs: { type: 'jj', revision: 'kkmpptxz' } }],
  ])('a record with %s is counted', (_, more) => {
    expect(read(record(more))).toEqual({
      claims: [],
      unread: [{ why: 'records that name no git revision', count: 1 }],
    });
  });

  test('the contributor of a range goes before that of its conversation', () => {
    const conversation = {
      contributor: ai,
      ranges: [
        { ...range, contributor: { type: 'human' } },
        { ...range, contributor: { type: 'unknown' } },
      ],
    };
    expect(read(record({}, conversation)).claims.map(({ says }) => says.claims)).toEqual(['human']);
  });

  test('mixed is a partial claim of the agent', () => {
    const [claim] = read(record({}, { contributor: { type: 'mixed' }, ranges: [range] })).claims;
    expect(claim?.says).toMatchObject({ claims: 'agent', partial: true });
  });

  test('line 1 alone is a placeholder unless a hash comes with it', () => {
    const first = { start_line: 1, end_line: 1 };
    expect(read(record({}, { contributor: ai, ranges: [first] }))).toEqual({
      claims: [],
      unread: [{ why: 'placeholders for an edit of unknown place', count: 1 }],
    });
    expect(
      read(record({}, { contributor: ai, ranges: [{ ...first, content_hash: 'sha256:0123456789abcdef' }] })).claims[0]
        ?.witness,
    ).toEqual({
      lines: { from: 1, to: 1 },
      kind: 'sha256',
      value: '0123456789abcdef',
    });
  });

  test('a path of Windows is turned into one of git', () => {
    expect(read(record({}, undefined, 'src\\lib\\a.ts')).claims.map(({ path }) => path)).toEqual(['src/lib/a.ts']);
  });

  test.each(['/home/dana/a.ts', 'C:\\a.ts', ''])('the path %j is no file of the repository', (path) => {
    expect(read(record({}, undefined, path)).unread).toEqual([
      { why: 'files without a path in the repository', count: 1 },
    ]);
  });

  test('the pseudo-path of shell commands is dropped', () => {
    expect(read(record({}, undefined, '.shell-history'))).toEqual({ claims: [], unread: [] });
  });

  test.each([
    { start_line: -1, end_line: 4 },
    { start_line: 4, end_line: 2 },
    { start_line: 1.5, end_line: 2 },
    { start_line: 1, end_line: 1e300 },
    { start_line: '1', end_line: '2' },
    {},
  ])('the range %j is no lines', (wrong) => {
    expect(read(record({}, { contributor: ai, ranges: [wrong] })).unread).toEqual([
      { why: 'ranges that are no lines', count: 1 },
    ]);
  });

  test('a broken line costs that line alone', () => {
    const { claims, unread } = read(
      '{"version":',
      record(),
      `{"revision":"${sha('c')}"`,
      '[]',
      '{"schema":"something else"}',
    );
    expect(claims).toHaveLength(1);
    expect(unread).toEqual([
      { why: 'records that name no git revision', count: 3 },
      { why: 'lines that are no Agent Trace record', count: 1 },
    ]);
  });

  test('a revision with thousands of children is looked at in a few of them', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      aCommit({ sha: index.toString(16).padStart(40, '0'), parents: [sha('b')] }),
    );
    const subject = { commits: many, head: sha('e') };
    const [claim] = agentTrace.read(record({ vcs: { type: 'git', revision: sha('b') } }), subject).claims;
    expect(claim?.places).toHaveLength(8);
  });

  test.each(['', 'hello', '{"files":{"a":{"aiChars":1}},"generator":"x"}', '[]'])(
    'does not take %j for its own',
    (text) => {
      expect(agentTrace.sniff(text)).toBe(false);
    },
  );
});
