import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Commit, Evidence, Origin, Scope } from '../../src/model.ts';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import type { ChangeSignal } from '../../src/provenance/signal.ts';
import { signals } from '../../src/provenance/signals.ts';
import { rank } from '../../src/provenance/strictness.ts';
import { aChange, aCommit, aFile, sha } from '../support/builders.ts';
import { commitOf, told } from './samples.ts';

const evidence = (more: Partial<Evidence>): Evidence => ({
  claims: 'agent',
  agent: 'codex',
  model: null,
  tier: 'assisted',
  signal: 'stub',
  trust: 'declared',
  quote: 'a quote',
  scope: { kind: 'change' },
  ...more,
});

const stub = (found: readonly Evidence[]): ChangeSignal => ({
  name: 'stub',
  title: 'a stub',
  reads: 'change',
  find: () => found,
});
const span = (from: number, to: number, path = 'a.ts'): Scope => ({ kind: 'span', span: { path, from, to } });

const by = (digit: string, message: string, author?: string): Commit =>
  aCommit({ ...commitOf({ message, ...(author !== undefined && { author }) }), sha: sha(digit) });
const lines = (...commits: (string | null)[]) =>
  commits.map((commit, index) => ({
    number: index + 1,
    commit: commit && sha(commit),
    at: commit === null ? null : { path: 'a.ts', number: index + 1 },
  }));

const claude = 'Fix\n\nCo-authored-by: Claude <noreply@anthropic.com>';

describe('a squash', () => {
  const trailer = 'Co-authored-by: Claude <noreply@anthropic.com>';
  test.each([
    ['of one commit is what its message says', `Add it (#7)\n\n${trailer}`, 'agent claude-code'],
    ['with the agent in the only part', `Add it (#7)\n\n* one\n\n${trailer}`, 'agent claude-code'],
    ['with the agent in every part', `Add it (#7)\n\n* one\n\n${trailer}\n\n* two\n\n${trailer}`, 'agent claude-code'],
    [
      'with two agents, one in each part',
      `Add it (#7)\n\n* one\n\n${trailer}\n\n* two \u{1f916} Generated with Codex`,
      'agent claude-code',
    ],
    ['with the agent in one part of two', `Add it (#7)\n\n* one\n\n${trailer}\n\n* two`, 'mixed claude-code'],
    ['whose footer hoists the agent', `Add it (#7)\n\n* one\n\n* two\n\n---------\n\n${trailer}`, 'mixed claude-code'],
    [
      'that lists no commits and whose footer hoists the agent',
      `Add it (#7)\n\nbody\n\n---------\n\n${trailer}`,
      'mixed claude-code',
    ],
    [
      'in which only a merge of the base is silent',
      `Add it (#7)\n\n* one\n\n${trailer}\n\n* Merge branch 'main' into topic`,
      'agent claude-code',
    ],
    [
      'with a session above the rule',
      `Add it (#7)\n\nbody\n\nClaude-Session: https://claude.ai/code/session_01\n\n---------\n\nCo-authored-by: Ann <ann@example.com>`,
      'agent claude-code',
    ],
  ])('%s', (_, message, answer) => expect(told({ message })).toBe(answer));

  test('marks the evidence of some parts as partial and its lines as mixed', () => {
    const change = aChange({
      branch: 'topic',
      commits: [by('c', `Add it (#7)\n\n* one\n\n${trailer}\n\n* two`)],
      files: [aFile('a.ts', 2)],
    });
    const provenance = classify(change, agents, signals);
    expect(provenance.commits[0]?.evidence.map(({ partial }) => partial)).toEqual([true]);
    expect(provenance.lines).toEqual({ agent: 0, human: 0, automation: 0, mixed: 2, unknown: 0 });
    expect(provenance.agents).toEqual([{ agent: 'claude-code', model: 'Claude', lines: 0, commits: 1 }]);
  });
});

describe('a commit', () => {
  const change = aChange({ branch: 'topic', files: [] });

  test('keeps its own evidence, and takes what the change says only where it has none', () => {
    const commits = [by('1', claude), by('2', 'Fix\n')];
    const { commits: answers } = classify({ ...change, branch: 'codex/x', commits }, agents, signals);
    expect(answers.map(({ agent }) => agent)).toEqual(['claude-code', 'codex']);
    expect(answers[1]?.evidence.map(({ scope }) => scope.kind)).toEqual(['change']);
  });

  test('is never a person for want of evidence', () => {
    expect(classify({ ...change, commits: [by('1', 'Fix\n')] }, agents, signals).commits[0]?.origin).toBe('unknown');
  });

  test("is a person's on somebody's word where nothing else is said, and never on a hint", () => {
    const claim = (trust: Evidence['trust']) =>
      stub([evidence({ claims: 'human', agent: null, trust, scope: { kind: 'commit', sha: sha('1') } })]);
    const one = { ...change, commits: [by('1', 'Fix\n')] };
    const origin = (change: Change, trust: Evidence['trust']) =>
      classify(change, agents, [...signals, claim(trust)]).commits[0]?.origin;
    expect(origin(one, 'weak')).toBe('unknown');
    expect(origin(one, 'declared')).toBe('human');
    expect(origin(one, 'verified')).toBe('human');
    expect(origin({ ...one, commits: [by('1', claude)] }, 'verified')).toBe('agent');
  });
});

describe('lines', () => {
  const commits = [by('1', claude), by('2', 'Fix\n'), by('3', 'Bump', 'dependabot[bot] <d@example.com>')];
  const change = aChange({
    branch: 'topic',
    commits,
    files: [aFile('a.ts', 0, { added: lines('1', '1', '2', '3', '1') })],
  });

  test('take the answer of the commit that brought them', () => {
    const { files, lines: counted, origin, agents: shares } = classify(change, agents, signals);
    expect(files[0]?.spans.map(({ from, to, origin, agent }) => [from, to, origin, agent])).toEqual([
      [1, 2, 'agent', 'claude-code'],
      [3, 3, 'unknown', null],
      [4, 4, 'automation', null],
      [5, 5, 'agent', 'claude-code'],
    ]);
    expect(counted).toEqual({ agent: 3, human: 0, automation: 1, mixed: 0, unknown: 1 });
    expect(origin).toBe('mixed');
    expect(shares).toEqual([{ agent: 'claude-code', model: 'Claude', lines: 3, commits: 1 }]);
  });

  test('that nobody can attribute take what all commits agree on', () => {
    const orphans = [aFile('a.ts', 0, { added: lines(null, null) })];
    const agreed = classify(
      { ...change, commits: [by('1', claude), by('2', claude)], files: orphans },
      agents,
      signals,
    );
    expect(agreed.lines.agent).toBe(2);
    expect(agreed.notes.join()).toMatch(/2 added lines: git does not say which commit brought them; taken as agent/);
    expect(classify({ ...change, files: orphans }, agents, signals).lines.unknown).toBe(2);
    const bot = by('3', 'Bump', 'dependabot[bot] <d@example.com>');
    const least = { ...change, commits: [by('1', claude), bot], files: orphans };
    expect(classify(least, agents, signals).lines.automation).toBe(2);
    const person = evidence({
      claims: 'human',
      agent: null,
      trust: 'verified',
      scope: { kind: 'commit', sha: sha('2') },
    });
    const persons = (...commits: Commit[]) =>
      classify({ ...change, commits, files: orphans }, agents, [...signals, stub([person])]).lines;
    expect(persons(by('2', 'Fix')).human).toBe(2);
    expect(persons(by('1', claude), by('2', 'Fix')).unknown).toBe(2);
  });

  test('refined by spans become stricter, and laxer only on the word of the forge', () => {
    const refined = (...found: Evidence[]) =>
      classify(change, agents, [...signals, stub(found)]).files[0]?.spans.map(({ from, to, origin, agent }) => [
        from,
        to,
        origin,
        agent,
      ]);
    expect(refined(evidence({ scope: span(3, 4) }))?.slice(0, 3)).toEqual([
      [1, 2, 'agent', 'claude-code'],
      [3, 3, 'agent', 'codex'],
      [4, 4, 'agent', 'codex'],
    ]);
    const typed = refined(evidence({ claims: 'human', agent: null, scope: span(1, 5) }));
    expect(typed).toEqual(refined()?.map((one) => (one[2] === 'unknown' ? [3, 3, 'human', null] : one)));
    expect(refined(evidence({ claims: 'human', agent: null, trust: 'weak', scope: span(1, 5) }))).toEqual(refined());
    expect(refined(evidence({ claims: 'automation', agent: null, scope: span(1, 2) }))).toEqual(refined());
    expect(refined(evidence({ claims: 'human', agent: null, trust: 'verified', scope: span(1, 1) }))?.[0]).toEqual([
      1,
      1,
      'human',
      null,
    ]);
    expect(refined(evidence({ scope: span(1, 1) }))?.[0]).toEqual([1, 1, 'agent', 'codex']);
  });

  test('quote what was said of them', () => {
    const found = [evidence({ scope: span(3, 3) })];
    expect(classify(change, agents, [stub(found)]).evidence).toEqual(found);
  });
});

describe('unauthenticated evidence', () => {
  const trust = fc.constantFrom('declared', 'weak') as fc.Arbitrary<Evidence['trust']>;
  const scope: fc.Arbitrary<Scope> = fc.oneof(
    fc.constant<Scope>({ kind: 'change' }),
    fc.constantFrom('1', '2').map((digit): Scope => ({ kind: 'commit', sha: sha(digit) })),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }))
      .map(([from, more]) => span(from, from + more)),
  );
  const any = fc.record({
    claims: fc.constantFrom('agent', 'automation', 'human') as fc.Arbitrary<Evidence['claims']>,
    trust,
    scope,
    partial: fc.boolean(),
  });
  const change = aChange({
    branch: 'topic',
    commits: [by('1', 'Fix\n'), by('2', 'Fix\n')],
    files: [aFile('a.ts', 0, { added: lines('1', '1', '2', '2', null, '1') })],
  });
  const origins = (found: readonly Evidence[]): readonly Origin[] =>
    classify(change, agents, [stub(found)]).files.flatMap(({ spans }) =>
      spans.flatMap(({ from, to, origin }) => Array.from({ length: to - from + 1 }, () => origin)),
    );

  test('never makes a line laxer, but that a person can be named where nobody was', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, (before, added) => {
        const claim = (one: typeof added): Evidence =>
          evidence({ ...one, agent: one.claims === 'agent' ? 'codex' : null });
        // Lines that no commit is known to have brought ask for agreement, which more evidence may break: they are left out.
        const kept = (all: readonly Origin[]) => all.filter((_, index) => index !== 4);
        const less = kept(origins(before.map(claim)));
        const more = kept(origins([...before, added].map(claim)));
        for (const [index, origin] of more.entries())
          if (less[index] !== 'unknown' || origin !== 'human')
            expect(rank(origin)).toBeGreaterThanOrEqual(rank(less[index]!));
      }),
      { numRuns: 1000 },
    );
  });

  test('makes nobody a person of whom anything else is said', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (found) => {
        const others = origins(
          found.flatMap((one) => (one.claims === 'human' ? [] : [evidence({ ...one, agent: null })])),
        );
        const all = origins(found.map((one) => evidence({ ...one, agent: null })));
        for (const [index, origin] of all.entries()) if (origin === 'human') expect(others[index]).toBe('unknown');
      }),
    );
  });
});

describe('spans', () => {
  const file = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), commit: fc.constantFrom('1', '2', null) }), {
    maxLength: 30,
  });

  test('are exactly the added lines, ascending, and the counts add up', () => {
    fc.assert(
      fc.property(
        file,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9 })), { maxLength: 8 }),
        (rows, claimed) => {
          const added = rows.map(({ commit }, index) => ({
            number: rows.slice(0, index + 1).reduce((sum, { gap }) => sum + gap, 0),
            commit: commit && sha(commit),
            at: null,
          }));
          const change = aChange({
            branch: 'topic',
            commits: [by('1', claude), by('2', 'Fix\n')],
            files: [aFile('a.ts', 0, { added })],
          });
          const found = stub(claimed.map(([from, more]) => evidence({ scope: span(from, from + more) })));
          const { files, lines: counted } = classify(change, agents, [...signals, found]);
          const covered = files[0]!.spans.flatMap(({ from, to }) =>
            Array.from({ length: to - from + 1 }, (_, index) => from + index),
          );
          expect(covered).toEqual(added.map((line) => line.number));
          expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(added.length);
        },
      ),
    );
  });
});

describe('a change without lines', () => {
  test('is what its commits are', () => {
    const change = aChange({ branch: 'topic', files: [], commits: [by('1', claude), by('2', 'Fix\n')] });
    expect(classify(change, agents, signals).origin).toBe('mixed');
    expect(classify({ ...change, commits: [] }, agents, signals).origin).toBe('unknown');
  });
});
