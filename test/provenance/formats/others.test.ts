import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/provenance/format.ts';
import agentblame from '../../../src/provenance/formats/agentblame.ts';
import entire from '../../../src/provenance/formats/entire.ts';
import qwen from '../../../src/provenance/formats/qwen.ts';
import whogitit from '../../../src/provenance/formats/whogitit.ts';
import { formats } from '../../../src/provenance/formats.ts';
import { aCommit, sha } from '../../support/builders.ts';

const subject = { commits: [aCommit({ message: 'Add it\n\nEntire-Checkpoint: 0123456789ab\n' })], head: sha('c') };
const read = (format: Format, value: unknown) => format.read(JSON.stringify(value), subject);

const QWEN = {
  version: 1,
  generator: 'Qwen-Coder',
  files: {
    'whole.ts': { aiChars: 100, humanChars: 0, percent: 100 },
    'part.ts': { aiChars: 10, humanChars: 90, percent: 10 },
    'none.ts': { aiChars: 0, humanChars: 90, percent: 0 },
  },
};
const ENTIRE = {
  checkpoint_id: '0123456789ab',
  session_id: 'x',
  files_touched: ['a.ts'],
  agent: 'Claude Code',
  initial_attribution: { agent_lines: 3, human_added: 1, human_modified: 0 },
};
const WHOGITIT = {
  version: 3,
  session: { session_id: 'x', model: { id: 'claude-opus-4-5', provider: 'anthropic' }, prompt_count: 1 },
  prompts: [],
  files: [
    {
      path: 'a.ts',
      lines: [
        { line_number: 1, content: 'old', source: { type: 'Original' } },
        { line_number: 2, content: 'new', source: { type: 'AI', edit_id: 'x' } },
        { line_number: 3, content: 'changed', source: { type: 'AIModified', edit_id: 'x', similarity: 0.8 } },
        { line_number: 4, content: 'typed', source: { type: 'Human' } },
        { line_number: 5, content: 'who knows', source: { type: 'Unknown' } },
      ],
    },
  ],
};
const BLAME = {
  version: 2,
  timestamp: '2026-01-14T19:07:42.773Z',
  attributions: [
    {
      path: 'a.ts',
      startLine: 3,
      endLine: 5,
      category: 'ai_generated',
      provider: 'claudeCode',
      model: 'claude',
      confidence: 1,
      matchType: 'exact_hash',
      contentHash: `sha256:${'0'.repeat(64)}`,
    },
    {
      path: 'a.ts',
      startLine: 9,
      endLine: 9,
      category: 'ai_generated',
      provider: 'cursor',
      model: null,
      confidence: 0.85,
      matchType: 'move_detected',
      contentHash: 'sha256:short',
    },
  ],
};

test.each([
  ['git-ai', 'a.ts\n  abcdef0 1\n---\n{"schema_version":"authorship/3.0.0"}'],
  ['agent-trace', '{"version":"0.1.0","vcs":{},"files":[]}'],
  ['qwen', JSON.stringify(QWEN)],
  ['entire', JSON.stringify(ENTIRE, null, 2)],
  ['whogitit', JSON.stringify(WHOGITIT)],
  ['agentblame', JSON.stringify(BLAME)],
])('a text of %s is taken by that format and by no other', (name, text) => {
  expect(formats.filter((format) => format.sniff(text)).map((format) => format.name)).toEqual([name]);
});

test('the formats of other tools that share a ref are nobody’s', () => {
  const kiro = '{"attribution_state":"measured","ai_lines":85,"human_lines":12,"ai_files":["src/a.ts"]}';
  expect(formats.filter((format) => format.sniff(kiro))).toEqual([]);
});

describe('the Qwen reader', () => {
  test('claims whole files at 100 %, a part of them below, and nothing at zero', () => {
    expect(
      read(qwen, QWEN).claims.map(({ path, lines, says }) => [path, lines, says.partial, says.tool, says.model]),
    ).toEqual([
      ['whole.ts', null, false, 'qwen-code', 'Qwen-Coder'],
      ['part.ts', null, true, 'qwen-code', 'Qwen-Coder'],
    ]);
  });

  test('never takes untracked characters for a person’s', () => {
    expect(read(qwen, QWEN).claims.every(({ says }) => says.claims === 'agent')).toBe(true);
  });

  test('reads the first form of the note', () => {
    const files = { 'a.ts': { aiCharsAdded: 5, aiCharsRemoved: 0, aiCreated: true, aiContributionPercent: 100 } };
    expect(read(qwen, { ...QWEN, files }).claims).toHaveLength(1);
  });

  test('a path that names a prototype is a path', () => {
    const text = '{"generator":"x","files":{"__proto__":{"aiChars":1,"percent":100}}}';
    expect(qwen.read(text, subject).claims.map(({ path }) => path)).toEqual(['__proto__']);
  });

  test.each([{ files: [] }, { files: null }, {}, []])('%j is counted as malformed', (value) => {
    expect(read(qwen, value).unread).toEqual([{ why: 'notes that are cut or malformed', count: 1 }]);
  });
});

describe('the Entire reader', () => {
  test('claims a part of the files of the commits that name the checkpoint', () => {
    expect(read(entire, ENTIRE).claims).toMatchObject([
      {
        path: 'a.ts',
        lines: null,
        places: [{ commit: sha('c'), whole: false }],
        says: { claims: 'agent', partial: true, tool: 'Claude Code' },
      },
    ]);
  });

  test('claims the whole file only when no person added or changed anything', () => {
    const initial_attribution = { agent_lines: 3, human_added: 0, human_modified: 0, agent_percentage: 100 };
    expect(read(entire, { ...ENTIRE, initial_attribution }).claims.map(({ says }) => says.partial)).toEqual([false]);
    expect(read(entire, { ...ENTIRE, initial_attribution: undefined }).claims.map(({ says }) => says.partial)).toEqual([
      true,
    ]);
  });

  test('says nothing of commits that do not name the checkpoint', () => {
    expect(read(entire, { ...ENTIRE, checkpoint_id: 'ffffffffffff' })).toEqual({ claims: [], unread: [] });
  });

  test('passes over the summary of a checkpoint, whose sessions have files of their own', () => {
    expect(read(entire, { ...ENTIRE, sessions: [{ metadata: '/01/2/0/metadata.json' }] }).claims).toEqual([]);
  });
});

describe('the whogitit reader', () => {
  test('claims the agent’s lines with their text, also those that a person changed, and no person’s', () => {
    expect(read(whogitit, WHOGITIT).claims).toMatchObject([
      {
        lines: { from: 2, to: 2 },
        witness: { kind: 'text', value: 'new' },
        says: { claims: 'agent', tool: 'claude-code', model: 'claude-opus-4-5' },
      },
      { lines: { from: 3, to: 3 }, witness: { kind: 'text', value: 'changed' }, says: { claims: 'agent' } },
    ]);
  });

  test('quotes no prompt and no code', () => {
    expect(read(whogitit, WHOGITIT).claims.map(({ says }) => says.quote)).toEqual([
      '"path":"a.ts","type":"AI","model":"claude-opus-4-5"',
      '"path":"a.ts","type":"AIModified","model":"claude-opus-4-5"',
    ]);
  });

  test('a line without a number is counted', () => {
    const files = [{ path: 'a.ts', lines: [{ line_number: '2', content: 'x', source: { type: 'AI' } }] }];
    expect(read(whogitit, { ...WHOGITIT, files })).toEqual({
      claims: [],
      unread: [{ why: 'lines that are malformed', count: 1 }],
    });
  });
});

describe('the agentblame reader', () => {
  test('claims ranges, with the hash of their first line; what its matcher guessed is weak', () => {
    expect(read(agentblame, BLAME).claims).toMatchObject([
      {
        lines: { from: 3, to: 5 },
        witness: { lines: { from: 3, to: 3 }, kind: 'sha256' },
        says: { trust: 'declared', tool: 'claudeCode', model: 'claude' },
      },
      { lines: { from: 9, to: 9 }, witness: null, says: { trust: 'weak', tool: 'cursor', model: null } },
    ]);
  });

  test('reads version 1, whose fields are spelt with underscores', () => {
    const attributions = [
      {
        path: 'a.ts',
        start_line: 1,
        end_line: 2,
        category: 'ai_generated',
        provider: 'claude_code',
        match_type: 'exact_hash',
      },
    ];
    expect(read(agentblame, { version: 1, attributions }).claims).toMatchObject([
      { lines: { from: 1, to: 2 }, says: { trust: 'declared' } },
    ]);
  });

  test('another category and a range that is none are counted', () => {
    const attributions = [
      { path: 'a.ts', startLine: 1, endLine: 2, category: 'human' },
      { path: 'a.ts', startLine: 2, endLine: 1, category: 'ai_generated' },
    ];
    expect(read(agentblame, { attributions }).unread).toEqual([{ why: 'attributions that are malformed', count: 2 }]);
  });
});
