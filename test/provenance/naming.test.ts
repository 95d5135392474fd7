import { describe, expect, test } from 'vitest';
import { agents } from '../../src/provenance/agents.ts';
import { nameAtStart, nameOf } from '../../src/provenance/naming.ts';
import { rosterOf } from '../../src/provenance/roster.ts';

const roster = rosterOf(agents);
const told = (text: string) => {
  const named = nameOf(text, roster);
  return named && [named.agent?.id ?? null, named.model];
};

describe('a name', () => {
  test.each([
    ['Claude Code', 'claude-code', null],
    ['Claude Opus 4.8 (1M context)', 'claude-code', 'Claude Opus 4.8 (1M context)'],
    ['claude-opus-4-5-20251101', 'claude-code', 'claude-opus-4-5-20251101'],
    ['Opus 4.8', 'claude-code', 'Opus 4.8'],
    ['AWS Claude Opus 4.6', 'claude-code', 'AWS Claude Opus 4.6'],
    ['aider (openrouter/deepseek/deepseek-r1:free)', 'aider', 'openrouter/deepseek/deepseek-r1:free'],
    ['Cursor Grok 4.6', 'cursor', 'Grok 4.6'],
    ['GPT-5.2-Codex', 'codex', 'GPT-5.2-Codex'],
    ['GitHub Copilot (Claude Sonnet 4)', 'copilot', 'Claude Sonnet 4'],
    ['OpenHands-GPT-5', 'openhands', 'GPT-5'],
    ['claude-sonnet-4-6 via Crush', 'crush', 'claude-sonnet-4-6'],
    ['Claude Opus 4.6 (via Crush)', 'crush', 'Claude Opus 4.6'],
    ['Crush via Model', 'crush', null],
    ['[Claude Code](https://claude.com/claude-code)', 'claude-code', null],
    ['\u{1f498} Crush', 'crush', null],
    ['Claude Code 2.1.133 / Claude Opus 4.7 (1M context)', 'claude-code', 'Claude Opus 4.7 (1M context)'],
    ['Codex 0.144.5 (GPT-5)', 'codex', 'GPT-5'],
    ['Kimi K2 Thinking', null, 'Kimi K2 Thinking'],
    ['ChatGPTv5', null, 'ChatGPTv5'],
    ['an LLM', null, null],
    ['generative AI tools', null, null],
    ['Orbis Security AI', null, null],
  ])('%s is %s with model %s', (text, agent, model) => expect(told(text)).toEqual([agent, model]));

  test.each([
    'Claude Monet',
    'Devin Smith',
    'Aiden Cline',
    'Cody Example',
    'Opus',
    'sonnet',
    'Candy Crush',
    'cursor position',
    'AIM',
    'Aim High',
    'Viktor Example',
    '',
  ])('%s is none', (text) => expect(told(text)).toBeUndefined());

  test('at the start of a text leaves what follows', () => {
    expect(nameAtStart('Claude Code, with some edits', roster)?.rest).toBe(', with some edits');
    expect(nameAtStart('Claude Code (85% 3-shotted)', roster)?.rest).toBe(' (85% 3-shotted)');
  });
});
