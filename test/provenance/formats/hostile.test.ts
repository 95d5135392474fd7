import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model.ts';
import { formats } from '../../../src/provenance/formats.ts';
import { readLineRecords } from '../../../src/provenance/line-records.ts';
import { aChange, aCommit, aFile, sha } from '../../support/builders.ts';

const MIB = 1024 * 1024;
/** Milliseconds: far more than it takes, far less than anything that is not linear. */
const PATIENCE = 20_000;

const LINES = 20_000;
const LARGE = [aFile('a.ts', LINES)];
const noted = (text: string, files = LARGE): Change =>
  aChange({ commits: [aCommit({ gitNotes: { 'refs/notes/ai': text } })], files });
const traced = (text: string, files = LARGE): Change =>
  aChange({ sidecars: { '.agent-trace/traces.jsonl': text }, files });
const read = (change: Change) => readLineRecords(change, formats, () => null);
function timed(change: Change) {
  const start = performance.now();
  const found = read(change);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return found;
}

const TAIL = '\n---\n{"schema_version":"authorship/3.0.0"}';
const log = (entries: string): string => `a.ts\n${entries}${TAIL}`;
const trace = (ranges: readonly object[], revision = sha('c')): string =>
  JSON.stringify({
    version: '0.1.0',
    vcs: { type: 'git', revision },
    files: [{ path: 'a.ts', conversations: [{ contributor: { type: 'ai' }, ranges }] }],
  });
const repeat = (count: number, make: (index: number) => string, joint: string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(joint);

describe('a record made to hurt', () => {
  test('of 50 MB is not read, and it is said', () => {
    const { evidence, notes } = timed(noted(log(`  abcdef0 1\n${'#'.repeat(50 * MIB)}`)));
    expect(evidence).toEqual([]);
    expect(notes).toEqual([
      'records of other tools that are larger than 5 MiB, not read (1, first in refs/notes/ai of ccccccc)',
    ]);
  });

  test('with a million ranges is read up to the limit, and the rest is counted', () => {
    const { evidence, notes } = timed(noted(log(`  abcdef0 ${'1,22,'.repeat(500_000)}3`)));
    expect(evidence.map(({ scope }) => scope)).toEqual([
      { kind: 'span', span: { path: 'a.ts', from: 1, to: 1 } },
      { kind: 'span', span: { path: 'a.ts', from: 22, to: 22 } },
    ]);
    expect(notes).toEqual([
      'git-ai: claims after the first 200000, left out (800001, first in refs/notes/ai of ccccccc)',
    ]);
  });

  test('whose ranges all cover the whole of a large file is laid in linear time', () => {
    const { evidence } = timed(noted(log(repeat(100_000, (index) => `  abcdef0 1-${LINES + (index % 2)}`, '\n'))));
    expect(evidence).toHaveLength(1);
  });

  test('that claims every second line of a large file by turns gives one span a line and no more', () => {
    const entries = repeat(LINES, (index) => `  ${index % 2 ? 'abcdef0' : 'abcdef1'} ${index + 1}`, '\n');
    expect(timed(noted(log(entries))).evidence).toHaveLength(LINES);
  });

  test('with more to hash than is reasonable is refused from there on', () => {
    const content_hash = `sha256:${'0'.repeat(64)}`;
    const { evidence, notes } = timed(
      traced(trace(Array.from({ length: 20_000 }, () => ({ start_line: 1, end_line: LINES, content_hash })))),
    );
    expect(evidence).toEqual([]);
    expect(notes.join('\n')).toMatch(/more recorded hashes than are compared/);
  });

  test('with lines that no file has is counted and not believed', () => {
    const ranges = [
      '0',
      '-1',
      '5-',
      '-',
      '1-2-3',
      '1e3',
      '4294967296',
      '99999999999999999999999',
      '3-1',
      'NaN',
      '１',
      '1 ',
    ];
    const { evidence, notes } = timed(noted(log(ranges.map((range) => `  abcdef0 ${range}`).join('\n'))));
    expect(evidence.map(({ scope }) => scope)).toEqual([{ kind: 'span', span: { path: 'a.ts', from: 1, to: 1 } }]);
    expect(notes).toEqual(['git-ai: malformed entries and ranges, left out (11, first in refs/notes/ai of ccccccc)']);
  });

  const DEEP = 400_000;
  test.each([
    ['git-ai', `a.ts\n  abcdef0 1\n---\n${'{"a":'.repeat(DEEP)}`],
    ['git-ai, closed', `a.ts\n  abcdef0 1\n---\n${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
    ['agent-trace', `{"files":${'['.repeat(DEEP)}${']'.repeat(DEEP)},"vcs":{"type":"git"}}`],
    ['qwen', `{"generator":"x","files":{"a.ts":{"aiChars":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}}}`],
    ['entire', `{"checkpoint_id":"x","files_touched":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
    [
      'whogitit',
      `{"prompt_count":1,"files":[{"path":"a.ts","lines":[{"source":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}]}]}`,
    ],
    ['agentblame', `{"attributions":[{"startLine":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}]}`],
  ])('of %s with deep JSON neither throws nor is believed', (_, text) => {
    expect(timed(noted(text)).evidence.filter(({ agent }) => agent !== null)).toEqual([]);
  });

  test.each([
    ['a flood of dividers', '---\n'.repeat(MIB)],
    ['a flood of empty lines', `a.ts${'\n'.repeat(4 * MIB)}---\n{}`],
    ['a line of spaces', `a.ts\n${' '.repeat(4 * MIB)}x${TAIL}`],
    ['a flood of paths', `${repeat(500_000, (index) => `p${index}`, '\n')}${TAIL}`],
    ['a flood of commas', log(`  abcdef0 ${','.repeat(4 * MIB)}`)],
    ['a flood of braces', '{'.repeat(4 * MIB)],
    ['a flood of CR', `{${'\r'.repeat(4 * MIB)}"files"`],
    ['a flood of broken traces', `{"vcs":1,"files":2}\n${'{\n'.repeat(2 * MIB)}`],
    ['a flood of broken traces of this change', `{"vcs":1,"files":2\n${`{"revision":"${sha('c')}"\n`.repeat(20_000)}`],
    ['replacement characters', log(`  abcdef0 1\n\uFFFD\uFFFD\n  \uFFFD 2\n`)],
    ['half characters', log(`  abcdef0 1\n\uD800\n  \uDC00 2\n`)],
    ['NUL', log('  abcdef0 1\n\0\n  abcdef0 2\n')],
  ])('that is %s takes linear time', (_, text) => {
    const spans = [...timed(noted(text)).evidence, ...timed(traced(text)).evidence].map(({ scope }) => scope);
    expect(spans.length).toBeLessThanOrEqual(2);
  });

  test('that names one file twice has the last entry, as JSON has', () => {
    const files = '{"a.ts":{"aiChars":1,"percent":10},"a.ts":{"aiChars":1,"percent":100}}';
    const { evidence } = read(noted(`{"generator":"x","files":${files}}`, [aFile('a.ts', 2)]));
    expect(evidence.map(({ partial }) => partial)).toEqual([undefined]);
  });

  test('whose path is the divider is not mistaken for one that fits', () => {
    const { evidence, notes } = read(noted(`---\n  abcdef0 1${TAIL}`));
    expect(evidence).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test('with a quote of any length is quoted in 300 characters at most', () => {
    const tool = '𝕏'.repeat(100_000);
    const json = JSON.stringify({
      schema_version: 'authorship/3.0.0',
      sessions: { s_a: { agent_id: { tool, model: tool } } },
    });
    const [evidence] = read(noted(`a.ts\n  s_a::t_${'0'.repeat(1000)} 1\n---\n${json}`)).evidence;
    expect(evidence?.quote.length).toBeLessThanOrEqual(300);
    expect(evidence?.quote).not.toMatch(/[\uD800-\uDBFF]$/);
    expect(evidence?.model?.length).toBeLessThanOrEqual(250);
  });
});

const SAMPLES = [
  log('  abcdef0 1-3,5\n"b c.ts"\n  s_a::t_0 1'),
  `${trace([
    { start_line: 1, end_line: 4, content_hash: 'sha256:0123456789abcdef' },
    { start_line: 2, end_line: 3 },
  ])}\n`,
  '{"version":1,"generator":"Qwen-Coder","files":{"a.ts":{"aiChars":10,"humanChars":0,"percent":100}}}',
  '{"checkpoint_id":"0123456789ab","agent":"Claude Code","files_touched":["a.ts"]}',
  '{"version":3,"session":{"prompt_count":1,"model":{"id":"m"}},"files":[{"path":"a.ts","lines":[{"line_number":1,"content":"line","source":{"type":"AI"}}]}]}',
  '{"version":2,"attributions":[{"path":"a.ts","startLine":1,"endLine":2,"category":"ai_generated","provider":"cursor","matchType":"exact_hash"}]}',
];
const PIECES = [
  '-1',
  '1e999',
  '99999999',
  '"__proto__"',
  'null',
  '[]',
  '{}',
  '"',
  '\n',
  '\r\n',
  '---',
  '\\',
  '\0',
  '\uFFFD',
  ',',
  'a.ts',
  '  ',
  '0',
];

test('a record changed anywhere neither throws nor claims a line that was not added', () => {
  const change = fc.record({
    sample: fc.constantFrom(...SAMPLES),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), fc.constantFrom(...PIECES)), {
      maxLength: 4,
    }),
  });
  fc.assert(
    fc.property(change, ({ sample, cuts }) => {
      const text = cuts.reduce((so, [at, length, piece]) => {
        const from = Math.floor(at * so.length);
        return so.slice(0, from) + piece + so.slice(from + length);
      }, sample);
      const commits = [
        aCommit({ message: 'x\n\nEntire-Checkpoint: 0123456789ab', gitNotes: { 'refs/notes/ai': text } }),
      ];
      const { evidence } = read(
        aChange({ commits, files: [aFile('a.ts', 4)], sidecars: { '.agent-trace/traces.jsonl': text } }),
      );
      for (const { scope } of evidence) {
        const span = scope.kind === 'span' ? scope.span : undefined;
        expect(span?.path).toBe('a.ts');
        expect(span !== undefined && span.from >= 1 && span.from <= span.to && span.to <= 4).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
