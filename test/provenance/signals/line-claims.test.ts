import { expect, test } from 'vitest';
import { agents } from '../../../src/provenance/agents.ts';
import { classify } from '../../../src/provenance/classify.ts';
import { rosterOf } from '../../../src/provenance/roster.ts';
import lineClaims from '../../../src/provenance/signals/line-claims.ts';
import { signals } from '../../../src/provenance/signals.ts';
import { aChange, aCommit, aFile } from '../../support/builders.ts';

const roster = rosterOf(agents);

const found = (tool: string) => {
  const json = JSON.stringify({
    schema_version: 'authorship/3.0.0',
    sessions: { s_a: { agent_id: { tool, id: 'x', model: 'm' } } },
  });
  const gitNotes = { 'refs/notes/ai': `a.ts\n  s_a::t_0 1\n---\n${json}` };
  return lineClaims.find(aChange({ commits: [aCommit({ gitNotes })], files: [aFile('a.ts', 1)] }), roster);
};

test.each([
  ['claude', 'claude-code'],
  ['claude-code', 'claude-code'],
  ['claude_code', 'claude-code'],
  ['claudeCode', 'claude-code'],
  ['Claude Code', 'claude-code'],
  ['claude-web', 'claude-code'],
  ['github-copilot', 'copilot'],
  ['github-copilot-cli', 'copilot'],
  ['codex-cloud', 'codex'],
  ['gemini', 'gemini-cli'],
  ['Gemini CLI', 'gemini-cli'],
  ['cursor', 'cursor'],
  ['cursor-agent', 'cursor'],
  ['codex', 'codex'],
  ['windsurf', 'windsurf'],
  ['amp', 'amp'],
  ['droid', 'factory-droid'],
  ['opencode', 'opencode'],
  ['cline', 'cline'],
  ['continue-cli', 'continue'],
  ['firebender', 'firebender'],
  ['pi', 'pi'],
  ['devin', 'devin'],
  ['junie', 'junie'],
  ['qwen-code', 'qwen-code'],
])('the tool %s is the agent %s', (tool, id) => {
  expect(found(tool)).toMatchObject([{ claims: 'agent', agent: id, model: 'm', signal: 'git-ai' }]);
});

test.each(['mock_ai', 'cloud-agent', 'claudette', '', 'my-claude', '__proto__', 'ＣＬＡＵＤＥ', 'a '.repeat(100_000)])(
  'the tool %j is no agent that is known, and still an agent',
  (tool) => {
    expect(found(tool)).toMatchObject([{ claims: 'agent', agent: null, signal: 'git-ai' }]);
  },
);

test('claimed lines are the agent’s, others stay unknown, and what does not fit is told', () => {
  const gitNotes = { 'refs/notes/ai': 'a.ts\n  abcdef0 2-9\n---\n{"schema_version":"authorship/3.0.0"}' };
  const change = aChange({ commits: [aCommit({ gitNotes })], files: [aFile('a.ts', 3)] });
  expect(classify(change, agents, [lineClaims]).lines).toMatchObject({ agent: 2, human: 0, unknown: 1 });
  const told: string[] = [];
  lineClaims.find(change, roster, (sentence) => told.push(sentence));
  expect(told).toEqual([
    'git-ai: claimed lines that are not among those their commit added and head still has, not believed (6, first in refs/notes/ai of ccccccc)',
  ]);
});

test('a record that a person typed the lines makes nothing laxer', () => {
  const json = '{"schema_version":"authorship/3.0.0","humans":{"h_a":{"author":"Dana <dana@example.com>"}}}';
  const gitNotes = { 'refs/notes/ai': `a.ts\n  h_a 1-3\n---\n${json}` };
  const message = 'Add it\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
  const change = aChange({ commits: [aCommit({ message, gitNotes })], files: [aFile('a.ts', 3)] });
  expect(classify(change, agents, [...signals, lineClaims]).lines).toMatchObject({ agent: 3, human: 0 });
});
