import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/hash.ts';
import type { Change, Origin, OriginSpan, Provenance } from '../../../src/model.ts';
import { formats } from '../../../src/provenance/formats.ts';
import { readLineRecords } from '../../../src/provenance/line-records.ts';
import { agentTraceRecord } from '../../../src/provenance/writers/agent-trace.ts';
import { aChange, aCommit, aCommitProvenance, aFile, sha, unknownProvenance } from '../../support/builders.ts';

const MAKING = { timestamp: '2026-11-22T12:00:00Z', version: '0.1.0' };
const ORIGINS: readonly Origin[] = ['agent', 'human', 'automation', 'mixed', 'unknown'];
const COMMITS = [sha('a'), sha('c'), null];

interface Line {
  readonly text: string;
  readonly origin: Origin;
  readonly agent: string | null;
  readonly commit: string | null;
}
const line: fc.Arbitrary<Line> = fc.record({
  text: fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\n', '')),
  origin: fc.constantFrom(...ORIGINS),
  agent: fc.constantFrom('claude-code', 'cursor', null),
  commit: fc.constantFrom(...COMMITS),
});
const PATHS = ['a.ts', '---', '__proto__', 'dir/ü b.ts'];

function made(files: readonly (readonly Line[])[]): { change: Change; provenance: Provenance } {
  const change = aChange({
    commits: [aCommit({ sha: sha('a') }), aCommit()],
    files: files.map((lines, index) => {
      const path = PATHS[index] ?? '';
      return aFile(path, lines.length, {
        content: { kind: 'text', text: lines.map(({ text }) => `${text}\n`).join('') },
        added: lines.map(({ commit }, at) => ({
          number: at + 1,
          commit,
          at: commit === null ? null : { path: `old-${path}`, number: at + 100 },
        })),
      });
    }),
  });
  const spans = (lines: readonly Line[], path: string): readonly OriginSpan[] =>
    lines.map(({ origin, agent, commit }, at) => ({ path, from: at + 1, to: at + 1, origin, agent, commit }));
  return {
    change,
    provenance: unknownProvenance(change, {
      commits: [
        aCommitProvenance({ sha: sha('a'), agent: 'cursor', model: 'gpt-5' }),
        aCommitProvenance({ agent: 'claude-code', model: 'claude-opus-4-6' }),
      ],
      files: files.map((lines, index) => ({ path: PATHS[index] ?? '', spans: spans(lines, PATHS[index] ?? '') })),
    }),
  };
}

const model = ({ agent, commit }: Line): string | null =>
  agent === 'cursor' && commit === sha('a')
    ? 'gpt-5'
    : agent === 'claude-code' && commit === sha('c')
      ? 'claude-opus-4-6'
      : null;

describe('the Agent Trace writer', () => {
  test('writes what the reader reads as the same claims about the same lines at head', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 4 }), (files) => {
        const { change, provenance } = made(files);
        const sidecars = { '.agent-trace/traces.jsonl': agentTraceRecord(change, provenance, MAKING) };
        const { evidence, notes } = readLineRecords({ ...change, sidecars }, formats, (tool) =>
          tool === 'assay' ? null : tool,
        );
        expect(notes).toEqual([]);
        const found = evidence.flatMap(({ claims, agent, model: written, partial, scope }) => {
          const span = scope.kind === 'span' ? scope.span : { path: '', from: 1, to: 0 };
          return Array.from({ length: span.to - span.from + 1 }, (_, at) =>
            JSON.stringify([span.path, span.from + at, claims, agent, written, partial === true]),
          );
        });
        const expected = files.flatMap((lines, index) =>
          lines.flatMap((each, at) => {
            const where = [PATHS[index], at + 1];
            if (each.origin === 'human') return [JSON.stringify([...where, 'human', null, null, false])];
            if (each.origin !== 'agent' && each.origin !== 'mixed') return [];
            return [JSON.stringify([...where, 'agent', each.agent, model(each), each.origin === 'mixed'])];
          }),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 200 },
    );
  });

  const { change, provenance } = made([[{ text: 'x', origin: 'agent', agent: 'cursor', commit: sha('a') }]]);

  test('writes one line of JSON with the revision of head, the time that it is given, and the hash of the lines', () => {
    const text = agentTraceRecord(change, provenance, MAKING);
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(JSON.parse(text)).toEqual({
      version: '0.1.0',
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      timestamp: '2026-11-22T12:00:00Z',
      vcs: { type: 'git', revision: change.head },
      tool: { name: 'assay', version: '0.1.0' },
      files: [
        {
          path: 'a.ts',
          conversations: [
            {
              contributor: { type: 'ai', model_id: 'gpt-5' },
              ranges: [{ start_line: 1, end_line: 1, content_hash: `sha256:${sha256('x')}` }],
              related: [{ type: 'agent', url: 'urn:assay:agent:cursor' }],
            },
          ],
        },
      ],
    });
  });

  test('writes the same bytes for the same change and time, and another id for another time', () => {
    const write = (timestamp: string) => agentTraceRecord(change, provenance, { ...MAKING, timestamp });
    expect(write('2026-11-22T12:00:00Z')).toBe(write('2026-11-22T12:00:00Z'));
    expect(JSON.parse(write('2026-11-22T12:00:01Z')).id).not.toBe(JSON.parse(write('2026-11-22T12:00:00Z')).id);
  });
});
