import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/hash.ts';
import type { Change, FileChange, Origin, OriginSpan, Provenance } from '../../../src/model.ts';
import { formats } from '../../../src/provenance/formats.ts';
import { readLineRecords } from '../../../src/provenance/line-records.ts';
import { gitAiNotes } from '../../../src/provenance/writers/git-ai.ts';
import { aChange, aCommit, aCommitProvenance, aFile, sha, unknownProvenance } from '../../support/builders.ts';
import { createRepo, type Repo } from '../../support/repo.ts';

const ORIGINS: readonly Origin[] = ['agent', 'human', 'automation', 'mixed', 'unknown'];
const AGENTS = ['claude-code', 'cursor', null];

const AS_SOMEBODY = ['-c', 'user.name=Robin Example', '-c', 'user.email=robin@example.org'];

let repo: Repo;
let commits: readonly string[];
beforeAll(async () => {
  repo = await createRepo();
  commits = [
    await repo.commit({ files: { a: '1' } }),
    await repo.commit({ files: { a: '2' } }),
    await repo.commit({ files: { a: '3' } }),
  ];
});
afterAll(() => repo[Symbol.asyncDispose]());

interface Line {
  readonly commit: number | null;
  readonly at: { readonly path: string; readonly number: number };
  readonly origin: Origin;
  readonly agent: string | null;
}

const path = fc.oneof(
  fc.constantFrom(
    '---',
    '  a.ts',
    'a b.ts',
    '"quoted"',
    'a\tb',
    'tail ',
    '#comment',
    '__proto__',
    'ü/ß.ts',
    "it's",
    'a"b',
    ' "',
    '{',
    'a\r',
    '\u2028',
  ),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((text) => !/[\0\n]/.test(text)),
);
/** Lines at head that commits brought from anywhere, and who is said to have written them. */
const change: fc.Arbitrary<readonly (readonly [string, readonly Line[]])[]> = fc.uniqueArray(
  fc.tuple(
    path,
    fc.array(
      fc.record({
        commit: fc.constantFrom(0, 1, 2, null),
        at: fc.record({ path, number: fc.integer({ min: 1, max: 30 }) }),
        origin: fc.constantFrom(...ORIGINS),
        agent: fc.constantFrom(...AGENTS),
      }),
      { maxLength: 12 },
    ),
  ),
  { maxLength: 4, selector: ([name]) => name },
);

function changeOf(
  files: readonly (readonly [string, readonly Line[]])[],
  notes: ReadonlyMap<string, string> = new Map(),
): Change {
  return aChange({
    head: commits[2] ?? '',
    commits: commits.map((commit) => {
      const note = notes.get(commit);
      return aCommit({ sha: commit, ...(note === undefined ? {} : { gitNotes: { 'refs/notes/ai': note } }) });
    }),
    files: files.map(
      ([name, lines]): FileChange =>
        aFile(name, lines.length, {
          added: lines.map(({ commit, at }, index) => ({
            number: index + 1,
            commit: commit === null ? null : (commits[commit] ?? ''),
            at: commit === null ? null : at,
          })),
        }),
    ),
  });
}

function provenanceOf(change: Change, files: readonly (readonly [string, readonly Line[]])[]): Provenance {
  const spans = (lines: readonly Line[], name: string): readonly OriginSpan[] =>
    lines.map(({ commit, origin, agent }, index) => ({
      path: name,
      from: index + 1,
      to: index + 1,
      origin,
      agent,
      commit: commit === null ? null : (commits[commit] ?? ''),
    }));
  return unknownProvenance(change, {
    commits: commits.map((commit) =>
      aCommitProvenance({ sha: commit, agent: 'claude-code', model: 'claude-opus-4-6' }),
    ),
    files: files.map(([name, lines]) => ({ path: name, spans: spans(lines, name) })),
  });
}

/** Two lines at head from one line of a commit, one an agent's and one not, is a thing that the format cannot say. */
const isSayable = (files: readonly (readonly [string, readonly Line[]])[]): boolean => {
  const lines = files.flatMap(([, each]) => each).filter(({ commit }) => commit !== null);
  return new Set(lines.map(({ commit, at }) => `${commit} ${at.number} ${at.path}`)).size === lines.length;
};

describe('the git-ai writer', () => {
  test('writes what git gives back and the reader reads as the same lines of the same agents', async () => {
    await fc.assert(
      fc.asyncProperty(change.filter(isSayable), async (files) => {
        const before = changeOf(files);
        const given = new Map<string, string>();
        for (const { commit, text } of gitAiNotes(before, provenanceOf(before, files))) {
          await repo.git([...AS_SOMEBODY, 'notes', '--ref=ai', 'add', '--force', '--file=-', commit], { input: text });
          given.set(commit, await repo.git(['notes', '--ref=ai', 'show', commit]));
        }
        const { evidence, notes } = readLineRecords(changeOf(files, given), formats, (tool) =>
          AGENTS.includes(tool) ? tool : null,
        );
        expect(notes).toEqual([]);
        const found = evidence.flatMap(({ claims, agent, model, scope }) => {
          const span = scope.kind === 'span' ? scope.span : { path: '', from: 1, to: 0 };
          return Array.from({ length: span.to - span.from + 1 }, (_, index) => [
            span.path,
            span.from + index,
            claims,
            agent,
            model,
          ]);
        });
        const expected = files.flatMap(([name, lines]) =>
          lines.flatMap(({ commit, origin, agent }, index) =>
            origin === 'agent' && commit !== null
              ? [[name, index + 1, 'agent', agent, agent === 'claude-code' ? 'claude-opus-4-6' : null]]
              : [],
          ),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  const LINES: readonly Line[] = [1, 2, 3, 7].map((number) => ({
    commit: 0,
    at: { path: 'old name.ts', number },
    origin: 'agent',
    agent: 'cursor',
  }));
  const written = (lines: readonly Line[]) => {
    const before = changeOf([['new.ts', lines]]);
    return gitAiNotes(before, provenanceOf(before, [['new.ts', lines]]));
  };

  test('writes sessions alone, in the coordinates of the commit, with ids that anybody can compute', () => {
    const [{ commit = '', text = '' } = {}, ...more] = written(LINES);
    expect(more).toEqual([]);
    const session = `s_${sha256(`cursor:${commit}`).slice(0, 14)}`;
    const [attestation = '', json = ''] = text.split('\n---\n');
    expect(attestation).toMatch(new RegExp(`^"old name.ts"\\n {2}${session}::t_[0-9a-f]{14} 1-3,7$`));
    expect(JSON.parse(json)).toEqual({
      schema_version: 'authorship/3.0.0',
      base_commit_sha: commit,
      prompts: {},
      sessions: { [session]: { agent_id: { tool: 'cursor', id: commit, model: 'unknown' } } },
    });
  });

  test('writes the same bytes for the same change', () => {
    expect(written(LINES)).toEqual(written(LINES));
  });

  test.each(ORIGINS.filter((origin) => origin !== 'agent'))(
    'attests no %s line, not even one with a known agent',
    (origin) => {
      expect(written(LINES.map((line) => ({ ...line, origin })))).toEqual([]);
    },
  );

  test('leaves out a path that the grammar cannot hold', () => {
    expect(written(LINES.map((line) => ({ ...line, at: { ...line.at, path: 'a\nb' } })))).toEqual([]);
  });

  test('keeps spans apart that are one after the other', () => {
    const file = aFile('a.ts', 6);
    const before = aChange({ files: [file] });
    const span = { path: 'a.ts', agent: 'cursor', commit: sha('c'), origin: 'agent' } as const;
    const spans = [
      { ...span, from: 1, to: 2 },
      { ...span, from: 3, to: 4, agent: 'codex' },
      { ...span, from: 6, to: 6 },
    ];
    const [note] = gitAiNotes(before, unknownProvenance(before, { files: [{ path: 'a.ts', spans }] }));
    expect([...(note?.text.matchAll(/ ([\d,-]+)$/gm) ?? [])].map(([, ranges]) => ranges)).toEqual(['1-2,6', '3-4']);
  });
});
