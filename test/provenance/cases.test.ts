/** One commit, or one change, and what is said of it: the conventions of the field and what looks like them. */
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/provenance/agent.ts';
import { ask, told } from './samples.ts';

const message = (...lines: string[]): Sample => ({ message: ['Fix the parser', '', ...lines].join('\n') });

describe('co-author lines count in every spelling', () => {
  test.each([
    'Co-authored-by: Claude <noreply@anthropic.com>',
    'CO-AUTHORED-BY: Claude <noreply@anthropic.com>',
    'Co-Authored-By:Claude<noreply@anthropic.com>',
    'Co-authored by: Claude <noreply@anthropic.com>',
    'Coauthored-by: Claude <noreply@anthropic.com>',
    'Co-author: Claude <noreply@anthropic.com>',
    'Co-Auhtored-By: Claude <noreply@anthropic.com>',
    'Co-Authored-By Claude <noreply@anthropic.com>',
    'Co Authored By Claude Opus 4.6 (1M context)',
    'Co-authored-by: Co-authored-by: Claude <noreply@anthropic.com>',
    '**Co-authored-by:** Claude <noreply@anthropic.com>',
    'Co-authored-by: [Claude](https://claude.ai) <noreply@anthropic.com>',
    'Co-authored-by: Claude [noreply@anthropic.com](mailto:noreply@anthropic.com)',
    'Co-authored-by: Claude &lt;noreply@anthropic.com&gt;',
    'Co-authored-by: Claude <noreply@anthropic.com',
    'Co-authored-by: Claude noreply@anthropic.com',
    'Co-authored-by: Claude-3.5-Sonnet',
    '\u{1f916} Co-authored-by: Claude <noreply@anthropic.com>',
    '\u2502 Co-authored-by: Claude <noreply@anthropic.com>',
    'Co-developed-by: Claude <noreply@anthropic.com>',
    'Signed-off-by: Claude <noreply@anthropic.com>',
  ])('%s', (line) => expect(told(message(line))).toBe('agent claude-code'));

  test.each([
    'Fix the parser\\n\\nCo-authored-by: Claude <noreply@anthropic.com>',
    'fix: the parser. Co-authored-by: Claude <noreply@anthropic.com>',
    'Fix the parser; Co-authored-by: Ann <ann@example.com> Co-authored-by: Claude <noreply@anthropic.com>',
    'Fix the parser \u{1f916} Co-authored-by: Claude <noreply@anthropic.com> (#12)',
  ])('flattened: %s', (text) => expect(told({ message: text })).toBe('agent claude-code'));

  test.each([
    'Append Co-authored-by: Claude <noreply@anthropic.com> to every commit',
    'The line reads "Co-authored-by: Claude <noreply@anthropic.com>"',
    '`Co-authored-by: Claude <noreply@anthropic.com>`',
    '- Co-authored-by: Claude <noreply@anthropic.com>',
    'Co-authored-by: Claude Monet <claude@person.test>',
    'Reviewed-by: Claude <noreply@anthropic.com>',
    'Suggested-by: GitHub Copilot',
  ])('not: %s', (line) => expect(told(message(line))).toBe('unknown'));
});

describe('declarations', () => {
  test.each([
    ['Assisted-by: Claude:claude-3-opus coccinelle sparse', 'agent claude-code'],
    ['Assisted-by: Unheard-of:model-1', 'agent'],
    ['Assisted-by: LLM sparse', 'agent'],
    ['Assisted-by: generic LLM chatbot', 'agent'],
    ['Assisted-by: ChatGPTv5', 'agent'],
    ['Assisted-by: GitHub Copilot (gpt-5)', 'agent copilot'],
    ['Assisted-by: Cursor v2.1', 'agent cursor'],
    ['Assisted-by: Claude Code, Codex', 'agent claude-code'],
    ['Generated-by: Codex 0.144.5 (GPT-5)', 'agent codex'],
    ['Made-with: Cursor', 'agent cursor'],
    ['AI-Agent: Unheard-of', 'agent'],
    ['AI-assisted: yes', 'agent'],
    ['Coding-Agent: Codex\nModel: gpt-6', 'agent codex'],
    ['AI-used-for: code, tests', 'agent'],
    ['Entire-Checkpoint: a3b2c4d5e6f7', 'agent'],
    ['Entire-Attribution: 73% agent (146/200 lines)', 'agent'],
  ])('%s: %s', (line, answer) => expect(told(message(line))).toBe(answer));

  test.each([
    'Assisted-by: Viktor Example',
    'Assisted-by: Devin Smith',
    'Assisted-by: Devin',
    'Assisted-by: none',
    'Assisted-by: N/A',
    'Assisted-by: AGENT_NAME:MODEL_VERSION',
    'Assisted-by: https://example.com/thread',
    'Generated-by: StageFreight',
    'Generated-by: codegen',
    'Made-with: love',
    'AI-assisted: no',
    'AI-Agent: none',
    'AI-assisted: search results are ranked',
    'AI-used-for: research',
    'Entire-Attribution: 0% agent (0/200 lines)',
    'Replit-Commit-Author: Deployment',
  ])('not: %s', (line) => expect(told(message(line))).toBe('unknown'));

  test("a subject's prefix is a scope", () => {
    expect(told({ message: 'ai-agent: shorten the prompt' })).toBe('unknown');
    expect(told({ message: 'coding-agent: dedupe' })).toBe('unknown');
  });

  test('a model on a line of its own goes with the declaration', () => {
    expect(ask(message('Coding-Agent: Codex', 'Model: gpt-6')).commits[0]?.model).toBe('gpt-6');
  });
});

describe('disclosure in words', () => {
  test.each([
    ['\u{1f916} Generated with [Claude Code](https://claude.com/claude-code)', 'agent claude-code'],
    ['Generated with Claude Code (85% 3-shotted by claude-opus-4-5)', 'agent claude-code'],
    ['\u1555( \u141b )\u1557  Generated with Cliffy', 'agent cliffy'],
    ['Generated with help from Claude Code, based on the definition above', 'agent claude-code'],
    ['This commit was made using the assistance of Claude Sonnet 4.6', 'agent claude-code'],
    ['*This PR was generated by the Gemini CLI Bot (Brain Layer) from metrics.*', 'agent gemini-cli'],
    ['It is small. This change was written by Codex.', 'agent codex'],
    ['This change was made with\nthe help of Claude Code.', 'agent claude-code'],
    ['Implemented with Gemini 3.7 Flash and another tool:', 'agent gemini-cli'],
    ['Created with Claude 3.5 Sonet', 'agent claude-code'],
    ['Note: This implementation was co-developed with AI assistance to save time', 'agent'],
    ['This PR is AI-generated.', 'agent'],
    ['The code was AI-assisted (Claude Code) and reviewed by a person', 'agent claude-code'],
    ['Claude wrote the tests', 'agent claude-code'],
    ['I used Codex to generate the migration', 'agent codex'],
    ['I am OpenHands-GPT-5, an AI agent.', 'agent openhands'],
    ['AI usage: profiled, implemented and benchmarked by Codex', 'agent codex'],
    ['**AI disclosure:** Claude Code', 'agent claude-code'],
    ['- [x] This PR was generated with AI', 'agent'],
    ['Automated security fix generated by Example Security AI', 'agent'],
    ['\u{1f916} Generated with [Unheard Of](https://example.com)', 'agent'],
  ])('%s: %s', (line, answer) => expect(told(message(line))).toBe(answer));

  test.each([
    'No AI was used',
    'No AI was used to write this change.',
    'AI disclosure: no AI was used',
    'AI usage: none, except to validate',
    'This change was not generated with Claude Code',
    'Written without AI',
    'Written by Devin',
    'Add answers generated by an LLM',
    'Add AI-generated summaries',
    'It includes insights generated by the Gemini CLI.',
    'all API requests made by the Gemini CLI.',
    'Copilot generated code is no longer counted',
    'address nits made by gemini cli review',
    'Built with Codex CLI support',
    'Done with Codex',
    'AI-generated code, with a word on its quality',
    'AI-authored (worst case). A quarter touches the same files.',
    'Found by Claude',
    'Spotted by Codex Security',
    'fixes wanted by Copilot review',
    'AI disclosure: I used Codex to understand the code',
    '\u{1f916} Generated by Copilot at 1a2b3c4',
    '(This commit message was automatically generated by an LLM.)',
    'allow + in names (generated by Claude Code EnterWorktree)',
    '"Generated with Claude Code"',
    '> \u{1f916} Generated with Claude Code',
    '- [ ] This PR was generated with AI',
    '<!-- Say "Generated-by: TOOL" if an AI was used -->',
    'the selection\nmade with cursor, which is lost',
  ])('not: %s', (line) => expect(told(message(line))).toBe('unknown'));

  test.each([
    ['Fix the loop \u{1f916} Generated with Codex (#12)', 'agent codex'],
    ['Remember the history (written by crush)', 'agent crush'],
    ['Add a lot of debugging code written by Claude', 'agent claude-code'],
    ['Revert "Fix the loop \u{1f916} Generated with Codex"', 'unknown'],
    ['Remove code written by Claude', 'unknown'],
  ])('in a subject: %s: %s', (subject, answer) => expect(told({ message: subject })).toBe(answer));

  test('of a part is no claim to the whole', () => {
    expect(told(message('Mostly written by Claude Code'))).toBe('mixed claude-code');
  });
});

describe("a template's question about AI", () => {
  const question = '### Was this patch authored or co-authored using generative AI tooling?';

  test.each([
    ['No', 'unknown'],
    ['No.', 'unknown'],
    ['N/A', 'unknown'],
    ['- [ ] Yes\n- [x] No', 'unknown'],
    ['Yes', 'agent'],
    ['- [x] Yes (Claude Code)\n- [ ] No', 'agent claude-code'],
    ['GitHub Copilot', 'agent copilot'],
    ['Generated-by: Claude Code', 'agent claude-code'],
    ['I wrote it myself', 'unknown'],
  ])('answered %j is %s', (answer, origin) =>
    expect(told({ message: `Fix\n\n${question}\n\n${answer}\n` })).toBe(origin),
  );
});

describe('suggestions', () => {
  test.each([
    ['Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>', 'copilot'],
    ['Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>', 'copilot'],
    ['gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>', 'gemini-code-assist'],
    ['greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>', 'greptile'],
  ])('%s', (identity, agent) => {
    const commit = ask(message(`Co-authored-by: ${identity}`)).commits[0];
    expect([commit?.origin, commit?.agent, commit?.tier]).toEqual(['agent', agent, 'suggested']);
  });

  test('a subject of the forge makes any co-author a suggestion', () => {
    const trailer =
      'Co-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>';
    expect(ask({ message: `Apply suggestions from code review\n\n${trailer}` }).commits[0]?.tier).toBe('suggested');
    expect(ask({ message: 'Apply suggestion from @devin-ai-integration[bot]' }).commits[0]?.tier).toBe('suggested');
    expect(ask({ message: `Fix\n\n${trailer}` }).commits[0]?.tier).toBe('assisted');
  });

  test('work comes before a suggestion', () => {
    const commit = ask(
      message(
        'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
        'Co-authored-by: Codex <noreply@openai.com>',
      ),
    );
    expect(commit.commits[0]?.agent).toBe('codex');
  });
});

describe('automation', () => {
  test.each([
    'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    'gemini-cli-robot <gemini-cli-robot@google.com>',
    'unheard-of[bot] <1+unheard-of[bot]@users.noreply.github.com>',
    'Release Bot <release@example.com>',
    'DPEBot <dpebot@google.com>',
    'greptile-apps[bot] <1+greptile-apps[bot]@users.noreply.github.com>',
  ])('%s', (author) => expect(told({ author })).toBe('automation'));

  test.each(['Ann Talbot <ann@example.com>', 'Abbot <abbot@example.com>', 'Claude Martin <claude@person.test>'])(
    'not %s',
    (author) => expect(told({ author })).toBe('unknown'),
  );

  test('with an agent named is the agent, and it is said', () => {
    const { commits, notes } = ask({
      author: 'dependabot[bot] <x@example.com>',
      message: 'Bump\n\nCo-authored-by: Codex <noreply@openai.com>',
    });
    expect(commits[0]?.origin).toBe('agent');
    expect(notes.join()).toMatch(/a bot is the author and an agent is named/);
  });

  test('a quote in its release notes names nobody', () => {
    const notes =
      '<details>\n<summary>Release notes</summary>\n\nCo-authored-by: Claude <noreply@anthropic.com>\n</details>';
    expect(told({ author: 'renovate[bot] <x@example.com>', message: `Update\n\n${notes}` })).toBe('automation');
  });
});

describe('the change as a whole', () => {
  test.each([
    [{ branch: 'codex/add-tests' }, 'agent codex'],
    [{ branch: 'claude/fix-login' }, 'agent claude-code'],
    [{ branch: 'devin/fix', author: 'Ann Example <ann@example.com>' }, 'agent devin'],
    [{ branch: 'devin/fix-login', author: 'Devin Smith <devin.smith@person.test>' }, 'unknown'],
    [{ branch: 'topic/codex/x' }, 'unknown'],
    [{ branch: 'claude-docs' }, 'unknown'],
    [{ opener: 'devin-ai-integration[bot]' }, 'agent devin'],
    [{ opener: 'dependabot[bot]' }, 'unknown'],
    [{ body: 'Generated-by: Codex (GPT-5)' }, 'agent codex'],
    [{ body: 'text\n\n<!-- CURSOR_SUMMARY -->\n> Reviewed by Cursor Bugbot' }, 'unknown'],
    [{ body: 'Co-authored-by: coderabbitai[bot] <1+coderabbitai[bot]@users.noreply.github.com>' }, 'unknown'],
    [{ body: 'Was AI used to write this?\n\n- [ ] Yes\n- [x] No' }, 'unknown'],
  ] as const)('%j is %s', (sample, answer) => expect(told(sample)).toBe(answer));

  test('an account that the forge vouches for is verified, a branch is weak, a description is declared', () => {
    const { evidence } = ask({ opener: 'cursor[bot]', branch: 'cursor/x', body: 'Made-with: Cursor' });
    expect(evidence.map(({ signal, trust }) => [signal, trust])).toEqual([
      ['opener', 'verified'],
      ['body', 'declared'],
      ['branch', 'weak'],
    ]);
  });
});

describe('who asked', () => {
  const operator = (sample: Sample) => ask(sample).commits[0]?.operator;
  const copilot = 'copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>';

  test('is the person credited beside an agent that is the author', () => {
    const asked = { author: copilot, message: 'Fix\n\nCo-authored-by: ann <1+ann@users.noreply.github.com>' };
    expect(operator(asked)).toBe('ann <1+ann@users.noreply.github.com>');
  });

  test('is whom a line names', () => {
    expect(operator({ message: 'Fix\n\n\u{1f916} Generated with Claude Code (Opus 4.7) on behalf of @ann' })).toBe(
      '@ann',
    );
  });

  test('is not said where nobody wrote it', () => {
    expect(operator({ author: copilot })).toBeNull();
    expect(operator({ author: copilot, message: 'Fix\n\nCo-authored-by: dependabot[bot] <d@example.com>' })).toBeNull();
    expect(
      operator({
        message: 'Fix\n\nCo-authored-by: Claude <noreply@anthropic.com>\nCo-authored-by: Ann <ann@example.com>',
      }),
    ).toBeNull();
  });
});

describe('tool, model and tier', () => {
  test.each([
    [{ author: 'Cursor Agent <cursoragent@cursor.com>' }, 'cursor', null, 'authored'],
    [message('Co-authored-by: GPT-5.6 Sol <noreply@anthropic.com>'), 'claude-code', 'GPT-5.6 Sol', 'assisted'],
    [message('\u{1f498} Generated with Crush', '', 'Assisted-by: Crush:glm-5.2'), 'crush', 'glm-5.2', 'assisted'],
    [
      { committer: 'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
      'devin',
      null,
      'assisted',
    ],
  ] as const)('%j', (sample, agent, model, tier) => {
    const commit = ask(sample).commits[0];
    expect([commit?.agent, commit?.model, commit?.tier]).toEqual([agent, model, tier]);
  });

  test('the author comes before the committer, the committer before a line, a line before a remark', () => {
    const all = {
      author: 'Cursor Agent <cursoragent@cursor.com>',
      committer: 'Codex <codex@openai.com>',
      message: 'Fix \u{1f916} Generated with Crush\n\nCo-authored-by: Claude <noreply@anthropic.com>',
    };
    const agents = ask(all).commits[0]?.evidence.map(({ agent }) => agent);
    expect(agents).toEqual(['cursor', 'codex', 'claude-code', 'crush']);
    expect(ask(all).notes.join()).toMatch(/several agents/);
  });
});
