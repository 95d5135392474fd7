/** `agent`, `model`, `tier`, `trust`, `agent-share`, `unknown-lines`: who wrote it, and how well that is known. */
import { describe, expect, test } from 'vitest';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { type CommitSpec, type FactsSpec, factsOf } from '../facts.ts';
import { refusal, requiring } from '../policies.ts';

const ask = (name: string, options: unknown, spec: FactsSpec) =>
  conditions.find((one) => one.name === name)!.ask(factsOf(spec), options).holds;
const by = (claims: CommitSpec['claims'], lines: number, more: Partial<CommitSpec> = {}): CommitSpec => ({
  claims,
  adds: { 'src/a.ts': lines },
  ...more,
});
const claude = by('agent', 4, { agent: 'claude-code', model: 'claude-opus-4', tier: 'assisted' });
const nameless = by('agent', 2);
const person = by('human', 4);
const removed = [{ path: 'src/old.ts', kind: 'removed' }] as const;

describe.each([
  ['agent', 'claude-code', 'codex'],
  ['model', 'Claude-*', 'gpt-5*'],
  ['tier', 'assisted', 'authored'],
])('%s', (name, right, wrong) => {
  test.each([
    ['holds for one line', [right], { commits: [person, claude] }, true],
    ['does not hold for others', [wrong], { commits: [claude] }, false],
    ['holds for one of several', [wrong, right], { commits: [claude] }, true],
    ['does not hold where no agent wrote', right, { commits: [person, by(null, 3)] }, false],
    ['cannot be told where it is not said', right, { commits: [nameless] }, undefined],
    [
      'cannot be told of a removed file among other commits',
      right,
      {
        commits: [
          { ...claude, adds: {} },
          { ...person, adds: {} },
        ],
        others: removed,
      },
      undefined,
    ],
    [
      'holds for a removed file where all commits are of that kind',
      right,
      { commits: [{ ...claude, adds: {} }], others: removed },
      true,
    ],
    ['does not hold for a change without anything', right, {}, false],
  ] as const)('%s', (_, options, spec, holds) => expect(ask(name, options, spec)).toBe(holds));
});

test('an agent that nobody knows is an error with the nearest one', () => {
  const text = 'version: 1\nrules: [{name: a, when: {agent: claud-code}, require: {label: a}}]';
  expect(refusal(text).message).toContain('2:33: `agent`: unknown value `claud-code`; did you mean `claude-code`?');
});

test('an agent that the policy declares can be named', () => {
  const text =
    'version: 1\nagents: [{id: acme-coder, emails: [a@example.com]}]\nrules: [{name: a, when: {agent: acme-code}, require: {label: a}}]';
  expect(refusal(text).message).toContain('did you mean `acme-coder`?');
});

describe('trust', () => {
  const verified = { ...claude, trust: 'verified' } as const;
  test.each([
    ['verified', [verified], true],
    ['verified', [verified, claude], false],
    ['declared', [verified, claude], true],
    ['weak', [verified, by(null, 1)], false],
    ['declared', [by('agent', 1, { trust: 'weak' })], false],
    ['verified', [], true],
  ] as const)('%s of every line', (level, commits, holds) => expect(ask('trust', level, { commits })).toBe(holds));

  test('of a removed file follows from the commits', () => {
    const commits = [{ ...verified, adds: {} }];
    expect(ask('trust', 'verified', { commits, others: removed })).toBe(true);
    expect(ask('trust', 'verified', { commits: [...commits, person], others: removed })).not.toBe(true);
  });
});

test.each([
  ['agent-share', { 'at-least': 50 }, [claude, person], true],
  ['agent-share', { 'more-than': 50 }, [claude, person], false],
  ['agent-share', { 'at-most': 0 }, [], true],
  ['agent-share', { 'less-than': 34 }, [by('agent', 1), by('human', 2)], true],
  ['unknown-lines', { 'at-most': 2 }, [by(null, 2), claude], true],
  ['unknown-lines', { 'at-most': 2 }, [by(null, 3), claude], false],
  ['unknown-lines', { 'at-most': 2 }, [by('agent', 1, { partial: true })], undefined],
] as const)('%s %j', (name, options, commits, holds) => expect(ask(name, options, { commits })).toBe(holds));

test('lines that cannot be counted leave a share open', () => {
  const others = [{ path: 'x.bin', kind: 'binary' }] as const;
  expect(ask('agent-share', { 'at-most': 100 }, { commits: [person], others })).toBe(undefined);
});

test('a share is at most a hundred', () => {
  const text = 'version: 1\nrules: [{name: a, require: {agent-share: {at-most: 120}}}]';
  expect(refusal(text).message).toContain('`agent-share`: is a share in per cent, at most 100');
});

test('a claimed name excuses nothing: what only claims say of model, tier and agent is read without them, too', () => {
  for (const require of [
    { agent: 'claude-code' },
    { model: 'claude-*' },
    { tier: 'assisted' },
    { trust: 'declared' },
  ]) {
    const { conclusion } = judge(requiring(require), factsOf({ commits: [claude] }));
    expect(conclusion, JSON.stringify(require)).toBe('fail');
  }
  const verified = factsOf({ commits: [{ ...claude, trust: 'verified' }] });
  expect(judge(requiring({ agent: 'claude-code', model: 'claude-*', trust: 'verified' }), verified).conclusion).toBe(
    'pass',
  );
});
