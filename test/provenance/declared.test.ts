/** What a policy declares adds evidence that says whose word it is, and never takes any away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Declared, DeclaredAgent, DeclaredBot, Provenance, Verdict } from '../../src/model.ts';
import { judge } from '../../src/policy/judging/judge.ts';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { declaredAgents, declaredSignals } from '../../src/provenance/declared.ts';
import { signals } from '../../src/provenance/signals.ts';
import { rank } from '../../src/provenance/strictness.ts';
import { policyFrom, policyOf } from '../policy/policies.ts';
import { aChange, aCommit, aFile, sha } from '../support/builders.ts';
import { changeOf, commitOf } from './samples.ts';

const anAgent = (more: Partial<DeclaredAgent>): DeclaredAgent => ({
  ...{ id: 'acme-coder', emails: [], logins: [], names: [], trailers: [], branches: [], lines: [] },
  ...more,
});
const aBot = (more: Partial<DeclaredBot>): DeclaredBot => ({ name: 'B', logins: [], names: [], emails: [], ...more });

const NOBODY: Declared = { agents: [], bots: [] };
const classified = (change: Change, declared: Declared): Provenance =>
  classify(change, [...agents, ...declaredAgents(declared)], [...signals, ...declaredSignals(declared)]);

const acme = anAgent({
  emails: ['Coder@agents.example.com'],
  logins: ['Acme-Coder[bot]'],
  names: ['Acme-Coder'],
  trailers: [
    { key: 'Acme-Run', value: 'https://agents.example.com/*' },
    { key: 'Acme-Task', value: '*' },
  ],
  branches: ['acme/*'],
  lines: ['Run by * at Acme'],
});
const withAcme: Declared = { agents: [acme], bots: [] };

/** The one commit's answer, and each kind of evidence for it. */
function told(sample: Parameters<typeof changeOf>[0], declared = withAcme) {
  const [commit] = classified(changeOf(sample), declared).commits;
  const { origin, agent, evidence } = commit!;
  return { answer: [origin, agent], evidence: evidence.map(({ signal, trust }) => `${signal} ${trust}`) };
}

describe('a declared agent', () => {
  test.each([
    ['address of the author', { author: 'Ann <coder@AGENTS.example.com>' }, 'policy/author'],
    ['account of the author', { author: 'x <7+acme-coder[bot]@users.noreply.github.com>' }, 'policy/author'],
    ['name of the author', { author: 'acme coder <ci@example.org>' }, 'policy/author'],
    ['address of a co-author', { message: 'Fix\n\nCo-authored-by: A <coder@agents.example.com>' }, 'policy/co-author'],
    ['name beside a model', { message: 'Fix\n\nAssisted-by: Acme Coder (Claude Opus 5)' }, 'policy/declaration'],
    ['name in a sentence', { message: 'Fix\n\nGenerated with Acme Coder.' }, 'policy/disclosure'],
    ['trailer', { message: 'Fix\n\nAcme-run: https://Agents.example.com/1' }, 'policy/own-mark'],
    ['trailer with any value', { message: 'Fix\n\nACME-TASK: 7' }, 'policy/own-mark'],
    ['line', { message: 'Fix\n\nRun by night at acme' }, 'policy/own-mark'],
    ['line of the description', { body: 'Run by night at Acme' }, 'policy/body'],
    ['branch', { branch: 'Acme/fix' }, 'policy/branch'],
    ['account of the opener', { opener: 'acme-coder[bot]' }, 'policy/opener'],
  ])('is found by the %s, on the word of the policy', (_, sample, signal) => {
    expect(told(sample)).toEqual({ answer: ['agent', 'acme-coder'], evidence: [`${signal} declared`] });
    expect(told(sample, NOBODY).answer).not.toContain('acme-coder');
  });

  test.each([
    ['half a name', { author: 'Acme <ci@example.org>' }],
    ['an address around its own', { author: 'A <a.coder@agents.example.com>' }],
    ['its trailer with another value', { message: 'Fix\n\nAcme-Run: none' }],
    ['its line inside another one', { message: 'Fix\n\nIt was run by night at Acme' }],
    ['its quoted line', { message: 'Fix\n\n> Run by night at Acme' }],
    ['its branch inside another one', { branch: 'fix/acme/1' }],
  ])('is not found by %s', (_, sample) => expect(told(sample).answer).toEqual(['unknown', null]));

  test('is what its id says, with the model that it names', () => {
    const message = 'Fix\n\nCo-authored-by: Acme Coder (Claude Opus 5) <coder@agents.example.com>';
    expect(classified(changeOf({ message }), withAcme).commits[0]).toMatchObject({ model: 'Claude Opus 5' });
  });

  test('is no bot, whatever its account is called', () => {
    const { commits, notes } = classified(changeOf({ author: 'acme-coder[bot] <c@example.org>' }), {
      ...withAcme,
      bots: [aBot({ names: ['acme-coder[bot]'] })],
    });
    expect(commits[0]).toMatchObject({ origin: 'agent', agent: 'acme-coder' });
    expect(notes).toEqual([]);
  });

  test('with the id of a known one adds marks to it, and its own stay what they are', () => {
    const declared = { agents: [anAgent({ id: 'codex', emails: ['codex@acme.test'] })], bots: [] };
    expect(told({ author: 'Codex <codex@acme.test>' }, declared)).toEqual({
      answer: ['agent', 'codex'],
      evidence: ['policy/author declared'],
    });
    const known = { author: 'Codex <noreply@openai.com>' };
    expect(told(known, declared)).toEqual(told(known, NOBODY));
  });

  test('whose name changes how a sentence is read takes nothing of what it said', () => {
    const message = 'Fix\n\nGenerated with Claude and cursor review tooling';
    const declared = { agents: [anAgent({ names: ['and cursor'] })], bots: [] };
    expect(told({ message }, declared)).toEqual(told({ message }, NOBODY));
    expect(told({ message }, declared).answer).toEqual(['agent', 'claude-code']);
  });

  test('is the one that a line record names', () => {
    const note = `src/a.ts\n  abcdef0123456789 1-2\n---\n${JSON.stringify({
      schema_version: 'authorship/3.0.0',
      base_commit_sha: sha('c'),
      prompts: { abcdef0123456789: { agent_id: { tool: 'acme-coder', id: '1', model: 'm' }, messages: [] } },
    })}\n`;
    const change = aChange({
      commits: [aCommit({ gitNotes: { 'refs/notes/ai': note } })],
      files: [aFile('src/a.ts', 3)],
    });
    expect(classified(change, NOBODY).files[0]!.spans).toMatchObject([{ agent: null, to: 2 }, { origin: 'unknown' }]);
    const { files, evidence, notes } = classified(change, withAcme);
    expect(files[0]!.spans).toMatchObject([{ agent: 'acme-coder', to: 2 }, { origin: 'unknown' }]);
    expect(evidence.map(({ signal }) => signal)).toEqual(['policy/git-ai']);
    expect(notes).toEqual(classified(change, NOBODY).notes);
  });
});

test('the example of the documentation finds what it declares', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
  const { declares } = policyOf(/```yaml\n(version: 1\nagents:[\s\S]*?)```/.exec(page)![1]!);
  const answer = (sample: Parameters<typeof changeOf>[0]) => told(sample, declares).answer;
  for (const sample of [
    { author: 'A <coder@agents.example.com>' },
    { opener: 'acme-coder[bot]' },
    { message: 'Fix\n\nGenerated with Acme Coder' },
    { message: 'Fix\n\nAcme-Run: https://agents.example.com/7' },
    { branch: 'acme-coder/fix' },
    { message: 'Fix\n\nRun by Acme Coder 1.2' },
  ])
    expect(answer(sample)).toEqual(['agent', 'acme-coder']);
  expect(answer({ author: 'A <codex@ci.example.com>' })).toEqual(['agent', 'codex']);
  expect(answer({ author: 'Acme release bot <a@example.com>' })).toEqual(['automation', null]);
  expect(answer({ author: 'A <1+acme-release@users.noreply.github.com>' })).toEqual(['automation', null]);
});

describe('a declared bot', () => {
  const bot = aBot({ logins: ['Acme-Release'], names: ['Acme Release'], emails: ['release@example.org'] });
  const declared: Declared = { agents: [], bots: [bot] };

  test.each([
    ['address', { author: 'x <Release@example.org>' }],
    ['account', { author: 'x <acme-release@users.noreply.github.com>' }],
    ['name', { author: 'ACME release <x@example.org>' }],
  ])('is automation by its %s, on the word of the policy', (_, sample) => {
    expect(told(sample, declared)).toEqual({ answer: ['automation', null], evidence: ['policy/automation declared'] });
    expect(told(sample, NOBODY).answer).toEqual(['unknown', null]);
  });

  test('that an agent’s mark stands beside leaves the commit the agent’s', () => {
    const message = 'Fix\n\nCo-authored-by: Claude <noreply@anthropic.com>';
    expect(told({ author: 'Acme Release <x@example.org>', message }, declared).answer).toEqual([
      'agent',
      'claude-code',
    ]);
  });

  test('hides no line in which somebody says that a tool took part', () => {
    const message = 'Fix\n\n\u{1f916} Generated with Acme Release';
    expect(told({ message }, declared)).toEqual(told({ message }, NOBODY));
    expect(told({ message }, declared).answer[0]).toBe('agent');
  });
});

test('as many patterns as a policy may hold take bounded time on a message of one megabyte', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `acme*${index}*${'a*'.repeat(90)}`);
  const many = Array.from({ length: 50 }, (_, index) => anAgent({ id: `acme-${index}`, lines }));
  for (const line of ['a', 'acme ', 'acme 1 2 3 4 5 6 7 8 9 a a a a a a'.repeat(20)]) {
    const message = `Fix\n\n${`${line}\n`.repeat(1_000_000 / line.length)}`;
    const start = performance.now();
    classified(changeOf({ message }), { agents: many, bots: [] });
    expect(performance.now() - start).toBeLessThan(5000);
  }
});

/** Any change of few commits, with marks that somebody knows and marks that only the policy knows. */
const LINES = [
  'Fix it',
  'Co-authored-by: Claude <noreply@anthropic.com>',
  'Co-authored-by: Acme Coder <coder@agents.example.com>',
  'Generated with Claude and cursor review tooling',
  '\u{1f916} Generated with Acme Coder',
  'AI-Agent: acme coder',
  'Assisted-by: Acme: Sonnet',
  'Acme-Task: 7',
  'This change was written by Claude Code bridge',
  '* one',
  '* two',
  '',
  '---------',
];
const AUTHORS = [
  'Ann <ann@example.com>',
  'acme-coder[bot] <c@example.org>',
  'Acme Coder <x@example.org>',
  'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
  'Claude <noreply@anthropic.com>',
  'CodeRabbit <coderabbitai[bot]@users.noreply.github.com>',
];
const word = fc.constantFrom('acme', 'coder', 'claude', 'code', 'and', 'cursor', 'codex', 'bridge', 'a', 'ai', 'by');
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const some = <One>(one: fc.Arbitrary<One>) => fc.array(one, { maxLength: 2 });
const agent: fc.Arbitrary<DeclaredAgent> = fc.record({
  id: fc.constantFrom('acme-coder', 'claude-code', 'codex', 'coderabbit', 'bcme'),
  emails: some(fc.constantFrom('coder@agents.example.com', 'ann@example.com', 'noreply@anthropic.com')),
  logins: some(fc.constantFrom('acme-coder[bot]', 'dependabot[bot]', 'dana')),
  names: some(name),
  trailers: some(
    fc.record({ key: fc.constantFrom('Acme-Task', 'AI-Agent', 'Co-authored-by'), value: fc.constant('*') }),
  ),
  branches: some(fc.constantFrom('acme/*', '*/1')),
  lines: some(fc.constantFrom('* one*', 'Fix*', '---*')),
});
const commit = fc.record({
  author: fc.constantFrom(...AUTHORS),
  message: fc
    .tuple(fc.constantFrom('Fix', 'Fix (#1)', 'Revert "Fix"'), fc.array(fc.constantFrom(...LINES), { maxLength: 8 }))
    .map(([subject, lines]) => [subject, '', ...lines].join('\n\n')),
});
const change = fc
  .record({
    commits: fc.array(commit, { minLength: 1, maxLength: 3 }),
    by: fc.array(fc.constantFrom('0', '1', '2', null), { minLength: 1, maxLength: 8 }),
    branch: fc.constantFrom('topic', 'acme/1', 'codex/1'),
    body: fc.option(fc.constantFrom(...LINES)),
    opener: fc.constantFrom(null, 'dana', 'acme-coder[bot]', 'copilot-swe-agent[bot]'),
  })
  .map(({ commits, by, branch, body, opener }) => {
    const added = by.map((digit, index) => ({
      number: index + 1,
      commit: digit === null ? null : sha(digit),
      at: digit === null ? null : { path: 'a.ts', number: index + 1 },
    }));
    return aChange({
      branch,
      body,
      opener: opener === null ? null : { login: opener, id: 1, kind: opener.endsWith('[bot]') ? 'bot' : 'person' },
      commits: commits.map((sample, index) => aCommit({ ...commitOf(sample), sha: sha(String(index)) })),
      files: [aFile('a.ts', 0, { added })],
    });
  });
const bots = fc.array(
  fc.record({
    name: fc.constant('B'),
    logins: some(fc.constantFrom('dana', 'acme-release')),
    names: some(fc.constantFrom('ann', 'Ann', 'Acme Coder', 'claude')),
    emails: some(fc.constantFrom('ann@example.com', 'c@example.org', 'noreply@anthropic.com')),
  }),
  { maxLength: 2 },
);
const ranks = ({ files }: Provenance): readonly number[] =>
  files.flatMap(({ spans }) => spans.flatMap(({ from, to, origin }) => Array(to - from + 1).fill(rank(origin))));

describe('the law that a declaration', () => {
  test('never makes a line or a commit milder, whatever it declares', () => {
    fc.assert(
      fc.property(change, fc.array(agent, { maxLength: 3 }), bots, (change, more, bots) => {
        const before = classified(change, NOBODY);
        const after = classified(change, { agents: more, bots });
        const lines = ranks(before);
        expect(ranks(after).every((one, index) => one >= lines[index]!)).toBe(true);
        for (const [index, { origin }] of after.commits.entries())
          expect(rank(origin)).toBeGreaterThanOrEqual(rank(before.commits[index]!.origin));
      }),
      { numRuns: 300 },
    );
  });

  test('of an agent never makes the verdict of rules about agents milder', () => {
    const others = fc.uniqueArray(fc.constantFrom('human', 'automation', 'unknown'), { minLength: 1 });
    const few = fc.integer({ min: 0, max: 4 });
    const several = (of: fc.Arbitrary<object>) =>
      fc.oneof(
        of,
        fc.record({ any: fc.array(of, { minLength: 1, maxLength: 2 }) }),
        fc.record({ all: fc.array(of, { minLength: 1, maxLength: 2 }) }),
      );
    const agents = several(
      fc.oneof(
        fc.constant({ origin: 'agent' }),
        fc.record({ not: fc.record({ 'all-lines-from': others }) }),
        fc.record({ 'agent-lines': fc.record({ 'at-least': few }) }),
      ),
    );
    const noAgents = several(
      fc.oneof(
        fc.record({ not: agents }),
        fc.record({ 'all-lines-from': others }),
        fc.record({ 'agent-lines': fc.record({ 'at-most': few }) }),
        fc.constant({ label: 'read' }),
      ),
    );
    const mode = fc.constantFrom('warn', 'enforce');
    const rule = fc.record({ when: agents, require: noAgents, mode }, { requiredKeys: ['require', 'mode'] });
    const STRICTER: readonly Verdict['conclusion'][] = ['pass', 'warn', 'pending', 'fail'];
    const forge = { labels: { unavailable: 'not asked for' }, reviews: { unavailable: 'not asked for' } };
    fc.assert(
      fc.property(
        change,
        fc.array(agent, { minLength: 1, maxLength: 3 }),
        rule,
        fc.constantFrom('unknown', 'agent'),
        (change, more, rule, unknown) => {
          const policy = policyFrom({ version: 1, 'unknown-origin': unknown, rules: [{ name: 'a', ...rule }] });
          const strictness = (declared: Declared): number =>
            STRICTER.indexOf(
              judge(policy, { change, provenance: classified(change, declared), results: [], forge }).conclusion,
            );
          expect(strictness({ agents: more, bots: [] })).toBeGreaterThanOrEqual(strictness(NOBODY));
        },
      ),
      { numRuns: 500 },
    );
  });
});
