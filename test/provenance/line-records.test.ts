import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/hash.ts';
import type { Change, Evidence, FileChange } from '../../src/model.ts';
import { formats } from '../../src/provenance/formats.ts';
import { readLineRecords } from '../../src/provenance/line-records.ts';
import { aChange, aCommit, aFile, sha } from '../support/builders.ts';

const read = (change: Change) =>
  readLineRecords(change, formats, (tool) => ({ claude: 'claude-code', cursor: 'cursor' })[tool] ?? null);
const short = ({ claims, agent, scope, trust, partial }: Evidence): string => {
  const { path, from, to } = scope.kind === 'span' ? scope.span : { path: '', from: 0, to: 0 };
  return `${path}:${from}-${to} ${claims} ${agent} ${trust}${partial ? ' partial' : ''}`;
};

const metadata = {
  schema_version: 'authorship/3.0.0',
  prompts: {},
  sessions: {
    s_a: { agent_id: { tool: 'claude', id: '1', model: 'claude-opus-4-6' } },
    s_b: { agent_id: { tool: 'cursor', id: '2', model: 'gpt-5' } },
  },
  humans: { h_a: { author: 'Dana <dana@example.com>' } },
};
const gitAi = (entries: string, json: object = metadata): Readonly<Record<string, string>> => ({
  'refs/notes/ai': `${entries}\n---\n${JSON.stringify(json)}`,
});
const noted = (entries: string, files: readonly FileChange[] = [aFile('a.ts', 5)]): Change =>
  aChange({ commits: [aCommit({ gitNotes: gitAi(entries) })], files });

describe('a claim that fits', () => {
  test('is evidence for the span, with signal, quote, model and tier', () => {
    expect(read(noted('a.ts\n  s_a::t_0 2-3')).evidence).toEqual([
      {
        claims: 'agent',
        agent: 'claude-code',
        model: 'claude-opus-4-6',
        tier: 'assisted',
        signal: 'git-ai',
        trust: 'declared',
        quote: 's_a::t_0 2-3 "tool":"claude"',
        scope: { kind: 'span', span: { path: 'a.ts', from: 2, to: 3 } },
      },
    ]);
  });

  test('is found at head where later commits moved and renamed the lines', () => {
    const added = [4, 5, 9].map((number, index) => ({
      number,
      commit: sha('a'),
      at: { path: 'old.ts', number: index + 1 },
    }));
    const file = aFile('new.ts', 9, { from: 'old.ts', added });
    const commits = [aCommit({ sha: sha('a'), gitNotes: gitAi('old.ts\n  s_a::t_0 1-3') }), aCommit()];
    expect(read(aChange({ commits, files: [file] })).evidence.map(short)).toEqual([
      'new.ts:4-5 agent claude-code declared',
      'new.ts:9-9 agent claude-code declared',
    ]);
  });

  test('of an unknown tool is an unnamed agent, with the tool in the quote', () => {
    const json = { ...metadata, sessions: { s_a: { agent_id: { tool: 'mystery', id: '1', model: 'unknown' } } } };
    const commits = [aCommit({ gitNotes: gitAi('a.ts\n  s_a::t_0 1', json) })];
    const [evidence] = read(aChange({ commits })).evidence.filter(({ signal }) => signal === 'git-ai');
    expect(evidence).toBeUndefined();
    const [found] = read(aChange({ commits, files: [aFile('a.ts', 1)] })).evidence;
    expect(found).toMatchObject({ claims: 'agent', agent: null, model: null, quote: 's_a::t_0 1 "tool":"mystery"' });
  });

  test('finds the tool of its session in the note of another commit', () => {
    const commits = [
      aCommit({ sha: sha('a'), gitNotes: gitAi('a.ts\n  s_0::t_0 1', { ...metadata, sessions: {} }) }),
      aCommit({
        gitNotes: gitAi('b.ts\n  s_0::t_0 1', {
          ...metadata,
          sessions: { s_0: { agent_id: { tool: 'cursor', id: '', model: 'm' } } },
        }),
      }),
    ];
    const files = [
      aFile('a.ts', 1, { added: [{ number: 1, commit: sha('a'), at: { path: 'a.ts', number: 1 } }] }),
      aFile('b.ts', 1),
    ];
    expect(read(aChange({ commits, files })).evidence.map(({ agent, model }) => [agent, model])).toEqual([
      ['cursor', 'm'],
      ['cursor', 'm'],
    ]);
  });

  test('keeps the agent open where two notes give one session different tools', () => {
    const json = (tool: string) => ({ ...metadata, sessions: { s_0: { agent_id: { tool, id: '', model: tool } } } });
    const commits = [
      aCommit({ sha: sha('a'), gitNotes: gitAi('z.ts\n  s_0::t_0 1', json('cursor')) }),
      aCommit({ sha: sha('e'), gitNotes: gitAi('z.ts\n  s_0::t_0 1', json('claude')) }),
      aCommit({ gitNotes: gitAi('a.ts\n  s_0::t_0 1', { ...metadata, sessions: {} }) }),
    ];
    expect(read(aChange({ commits, files: [aFile('a.ts', 1)] })).evidence.map(({ agent }) => agent)).toEqual([null]);
  });
});

describe('a claim that does not fit', () => {
  const REFUSED = 'git-ai: claimed lines that are not among those their commit added and head still has, not believed';

  test.each([
    ['outside the file', noted('a.ts\n  s_a::t_0 4-20'), ['a.ts:4-5 agent claude-code declared'], 15],
    ['about a file that the change does not touch', noted('z.ts\n  s_a::t_0 1-2'), [], 2],
    [
      'about lines of another commit',
      aChange({ commits: [aCommit({ sha: sha('a'), gitNotes: gitAi('a.ts\n  s_a::t_0 1-2') }), aCommit()] }),
      [],
      2,
    ],
    ['about a path that names a prototype', noted('__proto__\n  s_a::t_0 1'), [], 1],
  ])('%s is counted and not believed', (_, change, evidence, count) => {
    const found = read(change);
    expect(found.evidence.map(short)).toEqual(evidence);
    expect(found.notes).toHaveLength(1);
    expect(found.notes[0]).toMatch(new RegExp(`^${REFUSED} \\(${count}, first in refs/notes/ai of [ac]{7}\\)$`));
  });

  test('lines between the added ones stay as they are', () => {
    const added = [1, 5].map((number) => ({ number, commit: sha('c'), at: { path: 'a.ts', number } }));
    const { evidence } = read(noted('a.ts\n  s_a::t_0 1-5', [aFile('a.ts', 5, { added })]));
    expect(evidence.map(short)).toEqual(['a.ts:1-1 agent claude-code declared', 'a.ts:5-5 agent claude-code declared']);
  });

  test('lines of which it is not known who brought them are claimed by no note', () => {
    const file = aFile('a.ts', 2, { added: [{ number: 1, commit: null, at: null }] });
    expect(read(noted('a.ts\n  s_a::t_0 1', [file])).evidence).toEqual([]);
  });
});

describe('claims that meet on a line', () => {
  test('of one kind: the last one counts', () => {
    expect(read(noted('a.ts\n  s_a::t_0 1-4\n  s_b::t_0 2-3')).evidence.map(short)).toEqual([
      'a.ts:1-1 agent claude-code declared',
      'a.ts:2-3 agent cursor declared',
      'a.ts:4-4 agent claude-code declared',
    ]);
  });

  test("a person's claim takes nothing from an agent's, in whatever order", () => {
    const expected = ['a.ts:1-4 agent claude-code declared', 'a.ts:2-3 human null declared'];
    expect(read(noted('a.ts\n  s_a::t_0 1-4\n  h_a 2-3')).evidence.map(short).sort()).toEqual(expected);
    expect(read(noted('a.ts\n  h_a 2-3\n  s_a::t_0 1-4')).evidence.map(short).sort()).toEqual(expected);
  });

  test("a person's claim is declared and never more", () => {
    expect(read(noted('a.ts\n  h_a 1-5')).evidence).toMatchObject([
      { claims: 'human', agent: null, tier: null, trust: 'declared' },
    ]);
  });
});

test('what says less comes before what says more, whatever the format', () => {
  const commits = [
    aCommit({
      message: 'x\n\nEntire-Checkpoint: 0123456789ab',
      gitNotes: {
        ...gitAi('a.ts\n  s_a::t_0 1\n  h_a 1'),
        'refs/notes/agentblame':
          '{"attributions":[{"path":"a.ts","startLine":1,"endLine":1,"category":"ai_generated"}]}',
      },
    }),
  ];
  const sidecars = { 'metadata.json': '{"checkpoint_id":"0123456789ab","files_touched":["a.ts"]}' };
  const { evidence } = read(aChange({ commits, sidecars, files: [aFile('a.ts', 1)] }));
  expect(evidence.map(({ signal, claims, trust, partial }) => [signal, claims, trust, partial === true])).toEqual([
    ['git-ai', 'human', 'declared', false],
    ['agentblame', 'agent', 'weak', false],
    ['entire', 'agent', 'declared', true],
    ['git-ai', 'agent', 'declared', false],
  ]);
});

describe('a claim for a whole file', () => {
  const qwen = (percent: number): Change => {
    const text = JSON.stringify({
      version: 1,
      generator: 'Qwen-Coder',
      files: { 'a.ts': { aiChars: 9, percent }, 'gone.ts': { aiChars: 9, percent } },
    });
    return aChange({
      commits: [aCommit({ gitNotes: { 'refs/notes/ai-attribution': text } })],
      files: [aFile('a.ts', 3)],
    });
  };

  test('speaks for every line that the commit brought to it, and is silent where there are none', () => {
    expect(read(qwen(100)).evidence.map(short)).toEqual(['a.ts:1-3 agent null declared']);
    expect(read(qwen(100)).notes).toEqual([]);
  });

  test('is partial below all of it', () => {
    expect(read(qwen(40)).evidence.map(short)).toEqual(['a.ts:1-3 agent null declared partial']);
  });
});

describe('a recorded text', () => {
  const TEXT = 'one\ntwo\r\nthree\nfour\n';
  const file = aFile('a.ts', 4, { content: { kind: 'text', text: TEXT } });
  const traced = (range: object, revision = sha('c'), files = [file]): Change => {
    const conversations = [{ contributor: { type: 'ai' }, ranges: [range] }];
    const trace = {
      version: '0.1.0',
      vcs: { type: 'git', revision },
      tool: { name: 'cursor' },
      files: [{ path: 'a.ts', conversations }],
    };
    return aChange({ files, sidecars: { '.agent-trace/traces.jsonl': `${JSON.stringify(trace)}\n` } });
  };
  const hashed = (from: number, to: number, text: string, digits = 64) => ({
    start_line: from,
    end_line: to,
    content_hash: `sha256:${sha256(text).slice(0, digits)}`,
  });

  test.each([
    ['as it is', 'two\r\nthree'],
    ['without CR', 'two\nthree'],
  ])('that is the one at head bears the claim out, hashed %s', (_, text) => {
    expect(read(traced(hashed(2, 3, text))).evidence.map(short)).toEqual(['a.ts:2-3 agent cursor declared']);
    expect(read(traced(hashed(2, 3, text, 16))).evidence).toHaveLength(1);
  });

  test('that is another one refuses the claim, whatever its lines', () => {
    const { evidence, notes } = read(traced(hashed(2, 3, 'something else')));
    expect(evidence).toEqual([]);
    expect(notes).toEqual([
      'agent-trace: claimed lines whose text is not the recorded one, not believed (2, first in .agent-trace/traces.jsonl)',
    ]);
  });

  test('that goes on after the end of the file is another one', () => {
    expect(read(traced(hashed(3, 9, 'three\nfour\nfive'))).evidence).toEqual([]);
  });

  test('a revision before the commit counts when every line was added', () => {
    expect(read(traced({ start_line: 1, end_line: 4 }, sha('b'))).evidence.map(short)).toEqual([
      'a.ts:1-4 agent cursor declared',
    ]);
    expect(read(traced({ start_line: 1, end_line: 5 }, sha('b'))).evidence).toEqual([]);
  });

  test('vouches for lines around the edit, of which only the added ones are claimed', () => {
    const added = [{ number: 3, commit: sha('c'), at: { path: 'a.ts', number: 3 } }];
    const { evidence, notes } = read(traced(hashed(2, 4, 'two\nthree\nfour'), sha('b'), [{ ...file, added }]));
    expect(evidence.map(short)).toEqual(['a.ts:3-3 agent cursor declared']);
    expect(notes).toEqual([]);
  });

  test('of whogitit refuses a line that says something else', () => {
    const lines = ['one', 'zwei'].map((content, index) => ({
      line_number: index + 1,
      content,
      source: { type: 'AI' },
    }));
    const text = JSON.stringify({ version: 3, session: { prompt_count: 1 }, files: [{ path: 'a.ts', lines }] });
    const change = aChange({ commits: [aCommit({ gitNotes: { 'refs/notes/whogitit': text } })], files: [file] });
    expect(read(change).evidence.map(short)).toEqual(['a.ts:1-1 agent null declared']);
    expect(read(change).notes).toHaveLength(1);
  });

  test('is known of a line of an earlier commit too, through where it stands at head', () => {
    const moved = aFile('b.ts', 4, {
      content: { kind: 'text', text: 'zero\none\n' },
      added: [{ number: 2, commit: sha('a'), at: { path: 'a.ts', number: 1 } }],
    });
    const commits = [aCommit({ sha: sha('a') }), aCommit()];
    const at = (text: string) => read({ ...traced(hashed(1, 1, text), sha('a'), [moved]), commits });
    expect(at('one').evidence.map(short)).toEqual(['b.ts:2-2 agent cursor declared']);
    expect(at('eins').evidence).toEqual([]);
  });
});

describe('a record', () => {
  test('that no format takes is counted', () => {
    const commits = [aCommit({ gitNotes: { 'refs/notes/ai-attribution': '{"ai_lines":85}', 'refs/notes/ai': ' \n' } })];
    expect(read(aChange({ commits }))).toEqual({
      evidence: [],
      notes: [
        'records of other tools in no format that is known, not read (1, first in refs/notes/ai-attribution of ccccccc)',
      ],
    });
  });

  test('in the grammar of git-ai is read under another ref too', () => {
    const text = gitAi('a.ts\n  s_a::t_0 1')['refs/notes/ai'] ?? '';
    const commits = [aCommit({ gitNotes: { 'refs/notes/exceeds-ink': text } })];
    expect(read(aChange({ commits, files: [aFile('a.ts', 1)] })).evidence).toHaveLength(1);
  });

  test('nothing is said when there is none', () => {
    expect(read(aChange())).toEqual({ evidence: [], notes: [] });
  });
});
