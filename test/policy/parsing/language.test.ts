/** Names, counts, dates, other files: how a policy is put together. */
import { describe, expect, test } from 'vitest';
import type { Facts, Forge } from '../../../src/model.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { gather, type Written } from '../../../src/policy/texts/referenced-files.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { factsOf } from '../facts.ts';
import { CHECKS, policyFrom, policyOf, refusal, requiring } from '../policies.ts';

const status = (policy: Policy, facts: Facts) => judge(policy, facts).rules.map((rule) => rule.status);
const at = (labels: readonly string[], now?: Forge['now']): Facts => {
  const facts = factsOf({ labels });
  return now === undefined ? facts : { ...facts, forge: { ...facts.forge, now } };
};

describe('at-least', () => {
  const policy = requiring({ 'at-least': { n: 2, of: ['a', 'b', 'c'].map((label) => ({ label })) } });

  test.each([
    [['a', 'b', 'c'], 'satisfied'],
    [['c', 'a'], 'satisfied'],
    [['b'], 'undecided'],
    [[], 'undecided'],
  ])('two of three labels, with %j, is %s', (labels, outcome) => {
    expect(status(policy, at(labels))).toEqual([outcome]);
  });

  test('says how many of the ways are still needed', () => {
    expect(judge(policy, at([])).rules[0]!.next).toEqual([
      {
        who: 'somebody with write access',
        what: 'adds the label `a`, or somebody with write access adds the label `b`, or somebody with write access adds the label `c` (2 of these)',
      },
    ]);
  });

  test('is violated once too few ways are left', () => {
    const never = { not: { 'changed-files': { 'at-least': 0 } } };
    const of = [never, never, { label: 'a' }];
    expect(status(requiring({ 'at-least': { n: 2, of } }), at(['a']))).toEqual(['violated']);
    expect(status(requiring({ not: { 'at-least': { n: 2, of } } }), at(['a']))).toEqual(['satisfied']);
  });

  test('of all is `all`, of one is `any`', () => {
    const of = [{ label: 'a' }, { label: 'b' }];
    for (const labels of [[], ['a'], ['a', 'b']]) {
      const one = status(requiring({ 'at-least': { n: 1, of } }), at(labels));
      expect(one).toEqual(status(requiring({ any: of }), at(labels)));
      const all = status(requiring({ 'at-least': { n: 2, of } }), at(labels));
      expect(all).toEqual(status(requiring({ all: of }), at(labels)));
    }
  });
});

describe('named conditions', () => {
  const risky = { risky: { any: [{ label: 'a' }, { label: 'b' }] }, both: { is: 'risky', label: 'c' } };
  const rules = [{ name: 'it is well', when: { is: 'both' }, require: { label: 'd' }, mode: 'enforce' }];

  test('stand for what is written under them', () => {
    const policy = policyFrom({ version: 1, conditions: risky, rules });
    expect(status(policy, at(['b']))).toEqual(['skipped']);
    expect(status(policy, at(['b', 'c']))).toEqual(['undecided']);
    expect(needsOf(policy, [])).toEqual(
      needsOf(policyFrom({ version: 1, rules: [{ name: 'a', require: { label: 'd' } }] }), []),
    );
  });

  test('count in the digest by what they stand for, not by what they are called', () => {
    const called = (name: string, label: string): string => {
      const when = { is: name };
      return policyFrom({ version: 1, conditions: { [name]: { label } }, rules: [{ ...rules[0], when }] }).digest;
    };
    expect(called('risky', 'a')).toBe(called('large', 'a'));
    expect(called('risky', 'a')).not.toBe(called('risky', 'b'));
  });

  test('that multiply one another are refused before they cost anything', () => {
    const bombs = Array.from({ length: 40 }, (_, i) => [
      `n${i}`,
      { all: Array(9).fill(i === 0 ? { label: 'a' } : { is: `n${i - 1}` }) },
    ]);
    const text = JSON.stringify({
      version: 1,
      conditions: Object.fromEntries(bombs),
      rules: [{ name: 'a', require: { is: 'n39' } }],
    });
    expect(refusal(text).message).toMatch(/deep, names written out|more than 10000 conditions/);
  });

  test.each([
    ['nobody gave', '{is: a}', '2:33: `is`: unknown value `a`; there is none to name'],
    ['of the same kind is misspelt', '{is: rissky}', 'did you mean `risky`?'],
  ])('a name that %s is an error', (_, require, message) => {
    const named = message.includes('mean') ? 'conditions: {risky: {label: x}}\n' : '';
    expect(refusal(`version: 1\n${named}rules: [{name: a, require: ${require}}]`).message).toContain(message);
  });

  test('are at most fifty, however many were written', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`n${i}`, { label: 'a' }]));
    const text = JSON.stringify({ version: 1, conditions: many, rules: [{ name: 'a', require: { label: 'a' } }] });
    const start = process.cpuUsage().user;
    expect(refusal(text).message).toContain('`conditions`: holds more than 50 names');
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });

  test.each(['x', '[]', '5', '{a: 1}', '{a: {}}', '{"1": {label: a}}'])('that are %s are refused', (written) => {
    expect(refusal(`version: 1\nconditions: ${written}\nrules: [{name: a, require: {label: a}}]`).message).toMatch(
      /^assay\.yml:2:\d+: /,
    );
  });

  test('may use those above them alone, so there is no circle', () => {
    const text = 'version: 1\nconditions: {a: {is: b}, b: {is: a}}\nrules: [{name: a, require: {is: a}}]';
    expect(refusal(text).message).toContain('2:22: `is`: unknown value `b`');
  });
});

describe('time', () => {
  const [before, after] = [{ value: Date.parse('2026-11-30T23:59Z') }, { value: Date.parse('2026-12-01T00:00Z') }];
  const ramp = requiring({ label: 'a' }, { mode: 'warn', 'enforce-from': '2026-12-01T01:00+01:00' });
  const ending = requiring({ label: 'a' }, { until: '2026-12-01T00:00Z' });

  test('a rule is enforced from its date on, and where nobody knows the time', () => {
    expect(judge(ramp, at([], before))).toMatchObject({ conclusion: 'warn', rules: [{ mode: 'warn' }] });
    expect(judge(ramp, at([], after))).toMatchObject({ conclusion: 'pending', rules: [{ mode: 'enforce' }] });
    expect(judge(ramp, at([], { unavailable: 'no clock' }))).toMatchObject({ conclusion: 'pending' });
    expect(judge(ramp, at([], before)).rules[0]!.because.at(-1)).toBe('enforced from 2026-12-01T01:00+01:00 on');
  });

  test('a rule ends at its date, and not where nobody knows the time', () => {
    expect(status(ending, at([], before))).toEqual(['undecided']);
    expect(status(ending, at([], after))).toEqual(['skipped']);
    expect(status(ending, at([]))).toEqual(['undecided']);
  });

  test.each(['2026-12-01', '2026-12-01T00:00', '2026-02-30T00:00Z', '2026-13-01T00:00Z', 'tomorrow'])(
    '%s is no moment: zone and time belong to it',
    (until) => {
      expect(refusal(`version: 1\nrules: [{name: a, until: "${until}", require: {label: a}}]`).message).toContain(
        '`until`: must be a date, a time and its zone',
      );
    },
  );

  test('a date from which an enforced rule is enforced is an error', () => {
    const text = 'version: 1\nrules: [{name: a, mode: enforce, enforce-from: 2026-12-01T00:00Z, require: {label: a}}]';
    expect(refusal(text).message).toContain(
      '`enforce-from`: says from when the rule is enforced, and the mode is `enforce`',
    );
  });
});

const PIN = `acme/policies/org.yml@${'a'.repeat(40)}`;
const rule = (name: string): string => `rules: [{name: ${name}, require: {label: ${name}}}]`;

/** Reads files that exist in this test alone. */
async function whole(files: Readonly<Record<string, string>>, changed: readonly string[] = []): Promise<Policy> {
  const read = async (name: string | null): Promise<Written | null> => {
    const text = files[name ?? 'root'];
    return text === undefined ? null : { text, source: name ?? 'root' };
  };
  return parsePolicy(await gather(read, changed), conditions, { checks: CHECKS, agents });
}

describe('extends', () => {
  const base = '.github/policies/base.yml';

  test('takes over the rules of other files, before its own, each with its place', async () => {
    const policy = await whole({
      root: `version: 1\nextends: [${base}, ${PIN}]\n${rule('own')}`,
      [base]: `version: 1\n${rule('base')}`,
      [PIN]: `version: 1\nextends: [.github/policies/more.yml]\nunknown-origin: agent\n${rule('org')}`,
      [`acme/policies/.github/policies/more.yml@${'a'.repeat(40)}`]: `version: 1\n${rule('more')}`,
    });
    expect(policy.rules.map(({ name, place }) => [name, place.source, place.line])).toEqual([
      ['base', base, 2],
      ['more', `acme/policies/.github/policies/more.yml@${'a'.repeat(40)}`, 2],
      ['org', PIN, 4],
      ['own', 'root', 3],
    ]);
    expect(policy.unknownOrigin).toBe('agent');
    expect(policy.source).toBe('root');
  });

  test('cannot be weakened by who extends: a stricter word about the unknown stays', async () => {
    const files = {
      root: `version: 1\nextends: [${base}]\nunknown-origin: unknown\n${rule('own')}`,
      [base]: `version: 1\nunknown-origin: agent\n${rule('base')}`,
    };
    expect((await whole(files)).unknownOrigin).toBe('agent');
  });

  test('a file that two others extend is taken over once', async () => {
    const [one, two] = ['.github/policies/1.yml', '.github/policies/2.yml'];
    const policy = await whole({
      root: `version: 1\nextends: [${one}, ${two}]\n${rule('own')}`,
      [one]: `version: 1\nextends: [${base}]\n${rule('one')}`,
      [two]: `version: 1\nextends: [${base}]\n${rule('two')}`,
      [base]: `version: 1\n${rule('base')}`,
    });
    expect(policy.rules.map(({ name }) => name)).toEqual(['base', 'one', 'two', 'own']);
  });

  test.each([
    [
      'of a rule’s name that is taken',
      { [base]: `version: 1\n${rule('own')}` },
      /^root:3:16: a rule in .*base\.yml is called `own`/,
    ],
    ['that is not there', {}, /^root:2:11: `extends`: there is no file `\.github\/policies\/base\.yml`$/],
    ['that is wrong', { [base]: `version: 1\nrulez: []` }, /^\.github\/policies\/base\.yml:2:1: unknown key `rulez`/],
    [
      'that extends itself',
      { [base]: `version: 1\nextends: [${base}]\n${rule('b')}` },
      /base\.yml:2:11: `extends`: .* extends itself/,
    ],
  ])('a file %s is an error with its place', async (_, files, message) => {
    await expect(whole({ root: `version: 1\nextends: [${base}]\n${rule('own')}`, ...files })).rejects.toThrow(message);
  });

  test('a chain that is too long is an error, and is not followed to its end', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `.github/policies/${i}.yml`);
    const files = Object.fromEntries(
      names.map((name, i) => [name, `version: 1\nextends: [${names[i + 1]}]\n${rule(`r${i}`)}`]),
    );
    await expect(whole({ root: `version: 1\nextends: [${names[0]}]\n${rule('own')}`, ...files })).rejects.toThrow(
      'more than 5 deep',
    );
  });

  test.each([
    'a/b/c.yml@main',
    'a/b/c.yml@v1',
    'base.yml',
    '../x.yml',
    '.github/policies/../x.yml',
    `a/b/c@${'a'.repeat(39)}`,
  ])('%s is neither a file in its place nor pinned to a commit', (entry) =>
    expect(refusal(`version: 1\nextends: ["${entry}"]\n${rule('a')}`).message).toContain('2:11: `extends`: '),
  );

  test('an agent of what is extended can be named, and is nobody’s bot', async () => {
    const org = 'version: 1\nagents: [{id: acme-coder, emails: [coder@example.com]}]\n';
    const own = `version: 1\nextends: [${base}]\nrules: [{name: own, when: {agent: acme-coder}, require: {label: a}}]`;
    expect((await whole({ root: own, [base]: `${org}${rule('base')}` })).declares.agents).toHaveLength(1);
    const bot = `${own}\nbots: [{name: Acme, emails: [coder@example.com]}]`;
    await expect(whole({ root: bot, [base]: `${org}${rule('base')}` })).rejects.toThrow('no bot can have it');
  });
});

describe('directories', () => {
  const root = `version: 1\ndirectories: true\n${rule('own')}`;
  const pay = {
    'src/pay/.assay.yml': 'version: 1\nrules: [{name: pay, require: {changed-files: {at-most: 1}}, mode: enforce}]',
  };
  const facts = factsOf({ commits: [{ claims: null, adds: { 'src/pay/a.ts': 1, 'docs/b.md': 1, 'docs/c.md': 1 } }] });

  test('add rules that see nothing else', async () => {
    const policy = await whole({ root, ...pay }, ['src/pay/a.ts', 'docs/b.md']);
    expect(policy.rules.map(({ name }) => name)).toEqual(['own', 'pay']);
    expect(status(policy, facts)[1]).toBe('satisfied');
    expect(status(policy, factsOf({ commits: [{ claims: null, adds: { 'docs/b.md': 1 } }] }))[1]).toBe('skipped');
  });

  test('are asked where the policy says so alone', async () => {
    const policy = await whole({ root: `version: 1\n${rule('own')}`, ...pay }, ['src/pay/a.ts']);
    expect(policy.rules).toHaveLength(1);
  });

  test('say nothing of the whole repository', async () => {
    const loud = {
      'src/pay/.assay.yml': 'version: 1\nunknown-origin: unknown\nrules: [{name: pay, require: {label: a}}]',
    };
    await expect(whole({ root, ...loud }, ['src/pay/a.ts'])).rejects.toThrow(
      'src/pay/.assay.yml:2:1: `unknown-origin` is for the whole repository',
    );
  });
});

test('a rule knows the lines on which it stands', () => {
  const { rules } = policyOf(
    'version: 1\nrules:\n  - name: a # why\n    require: { label: a } # what\n\n  - name: b\n    require: { label: b }\n',
  );
  expect(rules[0]!.place).toEqual({
    source: 'assay.yml',
    line: 3,
    text: '  - name: a # why\n    require: { label: a } # what',
  });
});
