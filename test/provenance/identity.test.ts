import { describe, expect, test } from 'vitest';
import { agents } from '../../src/provenance/agents.ts';
import { parseIdentity, recognise } from '../../src/provenance/identity.ts';
import { rosterOf } from '../../src/provenance/roster.ts';

const roster = rosterOf(agents);

describe('an identity in a trailer is read', () => {
  test.each([
    ['A B <a@example.com>', 'A B', 'a@example.com'],
    ['A B <a@example.com', 'A B', 'a@example.com'],
    ['A B a@example.com', 'A B', 'a@example.com'],
    ['A B (a@example.com)', 'A B', 'a@example.com'],
    ['A B [a@example.com](mailto:a@example.com)', 'A B', 'a@example.com'],
    ['x[bot] <1+x[bot]@users.noreply.github.com>', 'x[bot]', '1+x[bot]@users.noreply.github.com'],
    ['A (model-1) <a@example.com>', 'A (model-1)', 'a@example.com'],
    ['A B', 'A B', ''],
    ['A <not an address>', 'A', ''],
    ['A, your friend', 'A', ''],
    ['<Model> via Tool', '<Model> via Tool', ''],
  ])('%s', (text, name, email) => expect(parseIdentity(text)).toEqual({ name, email }));
});

describe('an identity is whose', () => {
  const whose = (name: string, email: string) => {
    const found = recognise({ name, email }, roster);
    return found && [found.agent?.id ?? null, found.tier, found.trust];
  };

  test.each([
    ['Claude Opus 4.8', 'noreply@anthropic.com', 'claude-code'],
    ['Cursor Grok 4.6', 'noreply@anthropic.com', 'cursor'],
    ['goose', 'noreply@anthropic.com', 'goose'],
    ['GPT-5.6 Sol', 'noreply@anthropic.com', 'claude-code'],
    ['GPT-5', 'openhands@all-hands.dev', 'openhands'],
    ['Claude', '', 'claude-code'],
    ['Claude', 'claude@example.com', 'claude-code'],
    ['Claude', 'gemini@anthropic.com', 'claude-code'],
    ['Claude Sonnet 4.5', 'ann@person.test', 'claude-code'],
    ['OH', 'openhands@example.com', 'openhands'],
    ['MentatBot', '\\"160964065+MentatBot@users.noreply.github.com\\"', 'mentat'],
    ['Codex', 'codex@users.noreply.github.com', 'codex'],
    ['Cline', 'cline@example.com', 'cline'],
  ])('%s <%s> is %s', (name, email, agent) => expect(whose(name, email)).toEqual([agent, null, 'declared']));

  test.each([
    ['Claude', 'claude@person.test'],
    ['Claude Martin', 'claude@anthropic.com'],
    ['Devin', 'devin@person.test'],
    ['Devin', ''],
    ['codex', 'codex@person.test'],
    ['Ann', 'employee@devin.ai'],
    ['Ann', 'employee@cline.bot'],
    ['gpt5', 'gpt5@person.test'],
    ['Charlie', 'charlie@example.com'],
    ['GitHub', 'noreply@github.com'],
    ['Jane, AI Engineer', 'jane@person.test'],
    ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com'],
  ])('%s <%s> is no agent', (name, email) => expect(whose(name, email)).toBeUndefined());

  test('an address of suggestions decides before the name', () => {
    expect(whose('Copilot', '175728472+Copilot@users.noreply.github.com')).toEqual([
      'copilot',
      'suggested',
      'declared',
    ]);
  });

  test('an address that tools are known to add by mistake is weak', () => {
    expect(whose('Copilot', 'copilot@github.com')).toEqual(['copilot', null, 'weak']);
  });

  test('a name that says what it is names an AI and no tool', () => {
    expect(whose('Your Witty AI Assistant', '')).toEqual([null, null, 'declared']);
  });
});
