/** Records of other tools about lines: notes and files that anybody can write. */
import { agents } from '../../../src/provenance/agents.ts';
import { classify } from '../../../src/provenance/classify.ts';
import { formats } from '../../../src/provenance/formats.ts';
import { signals } from '../../../src/provenance/signals.ts';
import { agentTraceRecord } from '../../../src/provenance/writers/agent-trace.ts';
import { gitAiNotes } from '../../../src/provenance/writers/git-ai.ts';
import { aChange, aCommit, aFile, sha } from '../../../test/support/builders.ts';
import { law, type Target } from '../target.ts';

const change = aChange({ files: [aFile('src/a.ts', 12), aFile('b c.ts', 3)] });
const claimed = classify(
  aChange({ ...change, commits: [aCommit({ message: 'x\n\nCo-authored-by: Claude <noreply@anthropic.com>\n' })] }),
  agents,
  signals,
);
const NOTE = `src/a.ts\n  s_0123456789abcd::t_00000000000000 1-10,12\n  abcdef0 11\n"b c.ts"\n  h_0123456789abcd 1\n---\n${JSON.stringify(
  {
    schema_version: 'authorship/3.0.0',
    base_commit_sha: sha('c'),
    prompts: { abcdef0123456789: { agent_id: { tool: 'cursor', id: 'x', model: 'gpt-5' } } },
    sessions: { s_0123456789abcd: { agent_id: { tool: 'claude', id: 'y', model: 'claude-opus-4-6' } } },
    humans: { h_0123456789abcd: { author: 'Dana <dana@example.com>' } },
  },
)}\n`;
const TRACE = JSON.stringify({
  version: '0.1.0',
  id: '1b4e28ba-2fa1-11d2-883f-0016d3cca427',
  timestamp: '2026-01-01T00:00:00Z',
  vcs: { type: 'git', revision: sha('c') },
  tool: { name: 'cursor', version: '1' },
  files: [
    {
      path: 'src/a.ts',
      conversations: [
        {
          url: 'https://example.com/c',
          contributor: { type: 'ai', model_id: 'anthropic/claude-opus-4-6' },
          ranges: [{ start_line: 1, end_line: 10, content_hash: 'sha256:00' }],
        },
      ],
    },
  ],
});
const OTHERS = [
  {
    version: 1,
    generator: 'Qwen-Coder',
    files: {
      'src/a.ts': { aiChars: 100, humanChars: 0, percent: 100 },
      'b c.ts': { aiChars: 1, humanChars: 9, percent: 10 },
    },
  },
  {
    checkpoint_id: '0123456789ab',
    session_id: 'x',
    files_touched: ['src/a.ts'],
    agent: 'Claude Code',
    initial_attribution: { agent_lines: 3, human_added: 1, human_modified: 0 },
  },
  {
    version: 3,
    session: { session_id: 'x', model: { id: 'claude-opus-4-5', provider: 'anthropic' }, prompt_count: 1 },
    prompts: [],
    files: [
      {
        path: 'src/a.ts',
        lines: [{ line_number: 2, content: 'line', source: { type: 'AIModified', edit_id: 'x', similarity: 0.8 } }],
      },
    ],
  },
  {
    version: 2,
    timestamp: '2026-01-14T19:07:42.773Z',
    attributions: [
      {
        path: 'src/a.ts',
        startLine: 1,
        endLine: 2,
        category: 'ai_generated',
        provider: 'claudeCode',
        model: 'x',
        contentHash: 'sha256:00',
      },
    ],
  },
];

export default {
  name: 'formats',
  seeds: [
    NOTE,
    TRACE,
    `${TRACE}\n${TRACE}\n`,
    agentTraceRecord(change, claimed, { timestamp: '2026-01-01T00:00:00Z', version: '1' }),
    ...gitAiNotes(change, claimed).map(({ text }) => text),
    ...OTHERS.map((record) => JSON.stringify(record)),
  ],
  pieces: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\n',
    '\n---\n',
    '  abcdef0 ',
    '1-10,12',
    '1-9999999',
    ',1',
    's_0123456789abcd::t_0 ',
    '"ranges":',
    '"files":',
    '"path":"src/a.ts"',
    '"conversations":',
    '"start_line":1',
    '"end_line":10000000',
    '"contributor":{"type":"ai"}',
    '"__proto__":',
    'src/a.ts\n',
    '"content_hash":"sha256:',
    '{"start_line":1,"end_line":2},',
    '"lines":',
    '"type":"AI"',
  ],
  answer: 400,
  run(text) {
    const readings = formats.map((format) => {
      const sniffs = format.sniff(text);
      const { claims, unread } = format.read(text, { commits: change.commits, head: change.head });
      law(
        claims.every(({ lines }) => lines === null || (lines.from >= 1 && lines.from <= lines.to)),
        'claimed lines are lines',
      );
      return [sniffs, claims.length, unread];
    });
    const noted = {
      ...change,
      commits: [aCommit({ gitNotes: { 'refs/notes/ai': text } })],
      sidecars: { '.agent-trace/x.jsonl': text },
    };
    const found = classify(noted, agents, signals);
    for (const { path, spans } of found.files) {
      const added = noted.files.find((file) => file.path === path)?.added.length ?? 0;
      law(
        spans.every(({ from, to }, i) => from > (spans[i - 1]?.to ?? 0) && from <= to && to <= added),
        'spans part the added lines',
      );
    }
    const counted = Object.values(found.lines).reduce((sum, some) => sum + some, 0);
    law(counted === 15, `every added line is answered for once, and ${counted} of 15 are`);
    return [readings, found.origin, found.files, found.notes];
  },
} satisfies Target;
