/** The verdict: what each rule's outcome is, and what follows for the merge. */
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/checks.ts';
import type { Facts } from '../../../src/model.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import { approval, factsOf, finding, person, result } from '../facts.ts';
import { policyFrom, requiring } from '../policies.ts';

const agent = { claims: 'agent', trust: 'verified', adds: { 'src/a.ts': 5 } } as const;
const passed = result('imports');
const failed = result('imports', { status: 'failed', findings: [finding('src/a.ts')] });
const skipped = result('imports', { status: 'skipped', because: 'no network' });
const checked = (results: Facts['results']): Facts => factsOf({ commits: [agent], results });

/** The one rule's outcome and the conclusion. */
function outcome(require: unknown, facts: Facts, more: Readonly<Record<string, unknown>> = {}) {
  const { conclusion, rules } = judge(requiring(require, more), facts);
  return { conclusion, status: rules[0]!.status, awaited: rules[0]!.awaited };
}

describe('a rule', () => {
  test.each([
    ['that holds is satisfied', { checks: ['imports'] }, checked([passed]), 'satisfied', false, 'pass'],
    ['that does not hold is violated', { checks: ['imports'] }, checked([failed]), 'violated', false, 'fail'],
    [
      'of which the facts do not tell is undecided, and never a pass',
      { checks: ['imports'] },
      checked([skipped]),
      'undecided',
      false,
      'fail',
    ],
    ['whose label is missing is waited for', { label: 'canary' }, checked([]), 'undecided', true, 'pending'],
    [
      'whose label is unknown is waited for',
      { label: 'canary' },
      factsOf({ labels: { unavailable: 'offline' } }),
      'undecided',
      true,
      'pending',
    ],
    [
      'that waits for one thing and fails another is violated',
      { label: 'canary', checks: ['imports'] },
      checked([failed]),
      'violated',
      false,
      'fail',
    ],
    [
      'that waits for one thing and cannot tell another is not only waiting',
      { label: 'canary', checks: ['imports'] },
      checked([skipped]),
      'undecided',
      false,
      'fail',
    ],
    [
      'with one way that holds is satisfied',
      { any: [{ label: 'canary' }, { checks: ['imports'] }] },
      checked([passed]),
      'satisfied',
      false,
      'pass',
    ],
    [
      'with one way to wait for is waited for',
      { any: [{ label: 'canary' }, { checks: ['imports'] }] },
      checked([failed]),
      'undecided',
      true,
      'pending',
    ],
    [
      'with no way left is violated',
      { any: [{ 'all-lines-from': 'human' }, { checks: ['imports'] }] },
      checked([failed]),
      'violated',
      false,
      'fail',
    ],
    ['that forbids what is there is violated', { not: { origin: 'agent' } }, checked([]), 'violated', false, 'fail'],
    [
      'that forbids a label is waited for: it can be taken off',
      { not: { label: 'wip' } },
      factsOf({ labels: ['wip'] }),
      'undecided',
      true,
      'pending',
    ],
    [
      'that forbids a label nobody knows is waited for',
      { not: { label: 'wip' } },
      factsOf({ labels: { unavailable: 'offline' } }),
      'undecided',
      true,
      'pending',
    ],
    [
      'that forbids a label that is not there holds',
      { not: { label: 'wip' } },
      factsOf({ labels: [] }),
      'satisfied',
      false,
      'pass',
    ],
    [
      'that forbids a check to pass is undecided when the check did not look',
      { not: { checks: ['imports'] } },
      checked([skipped]),
      'undecided',
      false,
      'fail',
    ],
  ] as const)('%s', (_, require, facts, status, awaited, conclusion) => {
    expect(outcome(require, facts)).toEqual({ status, awaited, conclusion });
  });

  test('that does not apply is skipped and says why', () => {
    const { conclusion, rules } = judge(requiring({ label: 'canary' }, { when: { origin: 'human' } }), checked([]));
    expect(conclusion).toBe('pass');
    expect(rules[0]).toMatchObject({
      status: 'skipped',
      because: ['does not apply: no added line is of origin human; added lines: 5 by an agent'],
      next: [],
    });
  });

  test('that applies says why', () => {
    const { rules } = judge(requiring({ label: 'canary' }, { when: { origin: 'agent' } }), checked([]));
    expect(rules[0]!.because).toEqual(['applies: added lines: 5 by an agent', '1 label missing: `canary`']);
  });

  describe('of which nobody can tell whether it applies', () => {
    const when = { checks: ['imports'] };

    test('is satisfied when what it requires holds anyway', () => {
      expect(outcome({ origin: 'agent' }, checked([skipped]), { when })).toMatchObject({
        status: 'satisfied',
        conclusion: 'pass',
      });
    });
    test('is undecided, as strict as if it applied, when what it requires does not hold', () => {
      expect(outcome({ origin: 'human' }, checked([skipped]), { when })).toEqual({
        status: 'undecided',
        awaited: false,
        conclusion: 'fail',
      });
    });
    test('waits when what it requires can be waited for', () => {
      expect(outcome({ label: 'canary' }, checked([skipped]), { when })).toEqual({
        status: 'undecided',
        awaited: true,
        conclusion: 'pending',
      });
    });
    test('says so', () => {
      const { rules } = judge(requiring({ label: 'canary' }, { when }), checked([skipped]));
      expect(rules[0]!.because[0]).toBe(
        'it cannot be told whether the rule applies: `imports` could not look: no network',
      );
    });
  });

  test('without a step of its own asks for what its name says', () => {
    const { rules } = judge(requiring({ not: { origin: 'agent' } }), checked([]));
    expect(rules[0]!.next).toEqual([{ who: 'the author', what: 'sees to it that it is well' }]);
  });

  test('with several ways names them as one step', () => {
    const { rules } = judge(requiring({ any: [{ label: 'canary' }, { label: 'read' }] }), checked([]));
    expect(rules[0]!.next).toEqual([
      {
        who: 'somebody with write access',
        what: 'adds the label `canary`, or somebody with write access adds the label `read`',
      },
    ]);
  });

  test('says which labels it wants, there or not, and not those that it forbids', () => {
    const require = { all: [{ label: 'canary' }, { any: [{ label: 'read' }] }, { not: { label: 'wip' } }] };
    const { rules } = judge(requiring(require), factsOf({ labels: ['canary'] }));
    expect(rules[0]!.wants).toEqual([
      { kind: 'label', name: 'canary' },
      { kind: 'label', name: 'read' },
    ]);
  });
});

describe('a mode', () => {
  test.each([
    ['off', 'skipped', 'pass'],
    ['observe', 'violated', 'pass'],
    ['warn', 'violated', 'warn'],
    ['enforce', 'violated', 'fail'],
  ])('%s makes a rule that does not hold %s, and the conclusion %s', (mode, status, conclusion) => {
    expect(outcome({ checks: ['imports'] }, checked([failed]), { mode })).toMatchObject({ status, conclusion });
  });

  test('warn warns of what is waited for as well', () => {
    expect(outcome({ label: 'canary' }, checked([]), { mode: 'warn' }).conclusion).toBe('warn');
  });

  test('off says that the rule is switched off, and asks the forge nothing', () => {
    const policy = requiring({ label: 'canary' }, { mode: 'off' });
    expect(judge(policy, checked([])).rules[0]!.because).toEqual(['the rule is switched off (`mode: off`)']);
    expect(needsOf(policy, [])).toEqual([]);
  });
});

describe('paths', () => {
  const facts = factsOf({
    commits: [
      { claims: 'agent', trust: 'verified', adds: { 'src/pay/a.ts': 30, 'docs/a.md': 5 } },
      { claims: null, adds: { 'src/b.ts': 40 } },
    ],
    results: [result('imports', { status: 'failed', findings: [finding('src/b.ts')] })],
    renamed: { 'src/b.ts': 'src/pay/b.ts' },
  });
  const holds = (require: unknown) => outcome(require, facts).status === 'satisfied';

  test('narrow what their siblings see', () => {
    expect(holds({ 'agent-lines': { 'at-most': 30 } })).toBe(false);
    expect(holds({ paths: ['src/**'], 'agent-lines': { 'at-most': 30 } })).toBe(true);
    expect(holds({ paths: ['docs/**'], origin: 'unknown' })).toBe(false);
    expect(holds({ paths: ['docs/**'], 'all-lines-from': 'agent' })).toBe(true);
  });

  test('narrow nested blocks, and those narrow further', () => {
    expect(holds({ paths: ['src/**'], any: [{ paths: ['**/a.ts'], 'all-lines-from': 'agent' }] })).toBe(true);
    expect(holds({ paths: ['docs/**'], any: [{ paths: ['**/a.ts'], origin: 'agent' }] })).toBe(false);
  });

  test('narrow nothing outside their block', () => {
    expect(holds({ all: [{ paths: ['docs/**'], origin: 'agent' }, { origin: 'unknown' }] })).toBe(true);
  });

  test('a check that failed elsewhere has passed here', () => {
    expect(holds({ checks: ['imports'] })).toBe(false);
    expect(holds({ paths: ['docs/**'], checks: ['imports'] })).toBe(true);
    expect(holds({ paths: ['src/**'], checks: ['imports'] })).toBe(false);
  });

  test('a check that could not look has looked nowhere', () => {
    const blind = checked([result('imports', { status: 'skipped', findings: [] })]);
    expect(outcome({ paths: ['src/**'], checks: ['imports'] }, blind).status).toBe('undecided');
  });

  test('a renamed file is where it was as well as where it is', () => {
    expect(holds({ paths: ['src/pay/**'], origin: 'unknown' })).toBe(true);
    expect(holds({ paths: ['src/*.ts'], origin: 'unknown' })).toBe(true);
  });

  test('what a `!` takes out is out', () => {
    expect(holds({ paths: ['src/**', '!src/pay/**'], origin: 'agent' })).toBe(false);
    expect(holds({ paths: ['!src/pay/**', 'src/**'], origin: 'agent' })).toBe(false);
    expect(holds({ paths: ['!docs/**'], 'agent-lines': { 'at-most': 30 } })).toBe(true);
  });

  test('without a changed file do not hold, and say so', () => {
    const { rules } = judge(requiring({ paths: ['infra/**'] }), facts);
    expect(rules[0]).toMatchObject({ status: 'violated', because: ['no changed file is in `infra/**`'] });
  });

  test('under `not` keep an agent out of a folder', () => {
    expect(holds({ not: { paths: ['infra/**'], origin: 'agent' } })).toBe(true);
    expect(holds({ not: { paths: ['src/pay/**'], origin: 'agent' } })).toBe(false);
  });

  test('a removed file is in the folder that it left', () => {
    const removal = factsOf({
      commits: [{ claims: 'agent' }],
      others: [{ path: 'infra/main.tf', from: 'infra/main.tf', kind: 'removed' }],
    });
    expect(outcome({ not: { paths: ['infra/**'], origin: 'agent' } }, removal).status).toBe('violated');
  });

  test('are said with what they narrow, and not with what the forge knows', () => {
    const { rules } = judge(requiring({ paths: ['docs/**'], origin: 'unknown', label: 'canary' }), facts);
    expect(rules[0]!.because).toEqual([
      'in `docs/**`: no added line is of origin unknown; added lines: 5 by an agent',
      '1 label missing: `canary`',
    ]);
  });
});

describe('unknown-origin: agent', () => {
  const policy = (require: unknown) =>
    policyFrom({ version: 1, 'unknown-origin': 'agent', rules: [{ name: 'it is well', mode: 'enforce', require }] });
  const facts = factsOf({ commits: [agent, { claims: null, adds: { 'src/b.ts': 7 } }] });

  test('counts the lines of nobody known as an agent’s, and says so', () => {
    const [rule] = judge(policy({ 'agent-lines': { 'at-most': 11 } }), facts).rules;
    expect(rule!.status).toBe('violated');
    expect(rule!.because).toEqual([
      "lines by nobody known count as an agent's here (`unknown-origin: agent`)",
      '12 lines by an agent, wanted at most 11; added lines: 12 by an agent',
    ]);
  });

  test('counts an unreadable file of nobody known as an agent’s', () => {
    const unread = factsOf({ commits: [{ claims: null }], others: [{ path: 'a.bin', kind: 'binary' }] });
    expect(judge(policy({ not: { origin: 'agent' } }), unread).rules[0]!.status).toBe('violated');
  });

  test('is not mentioned where it makes no difference', () => {
    expect(judge(policy({ label: 'canary' }), facts).rules[0]!.because).toEqual(['1 label missing: `canary`']);
  });
});

describe('claims that nobody vouches for', () => {
  const claimed = factsOf({ commits: [{ ...agent, trust: 'declared' }] });
  const vouched = factsOf({ commits: [agent] });

  test.each([
    ['under `not`', { not: { origin: 'agent' } }],
    ['in a rule about the unknown', { origin: 'unknown' }],
    ['in the strict form', { not: { 'all-lines-from': 'agent' } }],
    ['by a number', { 'agent-lines': { 'less-than': 3 } }],
  ])('excuse from nothing %s', (_, when) => {
    expect(outcome({ label: 'canary' }, claimed, { when })).toMatchObject({
      status: 'undecided',
      conclusion: 'pending',
    });
    expect(outcome({ label: 'canary' }, vouched, { when })).toMatchObject({ status: 'skipped', conclusion: 'pass' });
  });

  test('of a person count only where the forge vouches for them', () => {
    const require = { 'all-lines-from': 'human' };
    const human = (trust: 'declared' | 'verified') =>
      factsOf({ commits: [{ claims: 'human', trust, adds: { 'a.ts': 1 } }] });
    expect(outcome(require, human('declared')).status).toBe('violated');
    expect(outcome(require, human('verified')).status).toBe('satisfied');
  });

  test('are enough to make a rule about agents apply', () => {
    expect(outcome({ label: 'canary' }, claimed, { when: { origin: 'agent' } }).status).toBe('undecided');
  });

  test('are not enough to meet a requirement', () => {
    expect(outcome({ not: { origin: 'unknown' } }, claimed).status).toBe('violated');
    expect(outcome({ not: { origin: 'unknown' } }, vouched).status).toBe('satisfied');
  });

  test('that did not count are said not to have counted', () => {
    const { rules } = judge(requiring({ label: 'canary' }, { when: { not: { origin: 'agent' } } }), claimed);
    expect(rules[0]!.because).toEqual([
      'a claim that nobody vouches for makes no rule milder; read without such claims:',
      'applies: no added line is of origin agent; added lines: 5 by nobody known',
      '1 label missing: `canary`',
    ]);
  });
});

describe('the built-in default', () => {
  const policy = parsePolicy(null, conditions, { checks, agents: [] });
  const allPassed = [passed, result('dependencies'), result('hidden-text')];

  test('warns of an agent’s change that nobody read, and is content once somebody did', () => {
    const { conclusion, rules } = judge(policy, checked(allPassed));
    expect({ conclusion, statuses: rules.map(({ status }) => status) }).toEqual({
      conclusion: 'warn',
      statuses: ['satisfied', 'satisfied', 'undecided'],
    });
    const read = factsOf({ commits: [agent], results: allPassed, reviews: [approval(person('ann', 2))] });
    expect(judge(policy, read).conclusion).toBe('pass');
  });

  test('asks nothing of a person’s change but that it refers to what exists and hides nothing', () => {
    const facts = factsOf({ commits: [{ claims: null, adds: { 'a.ts': 1 } }], results: allPassed });
    expect(judge(policy, facts).rules.map(({ status }) => status)).toEqual(['satisfied', 'satisfied', 'skipped']);
  });

  test.each(['imports', 'dependencies', 'hidden-text'])('warns of what %s found, and blocks nothing', (name) => {
    const results = [...allPassed.filter(({ check }) => check !== name), result(name, { status: 'failed' })];
    expect(judge(policy, factsOf({ results })).conclusion).toBe('warn');
  });
});

test('the forge is asked for what the conditions need, wherever they stand, each once', () => {
  expect(needsOf(requiring({ origin: 'agent' }), [])).toEqual([]);
  const ofLabel = needsOf(requiring({ label: 'a' }), []);
  const ofApprovals = needsOf(requiring({ approvals: 1 }), []);
  const nested = { paths: ['a'], any: [{ not: { label: 'a' } }, { all: [{ approvals: 1 }, { label: 'b' }] }] };
  expect(ofLabel).toContain('labels');
  expect(ofApprovals).toContain('reviews');
  expect(needsOf(requiring(nested), [])).toEqual([...new Set([...ofLabel, ...ofApprovals])].sort());
  expect(needsOf(requiring({ origin: 'agent' }, { when: { label: 'a' } }), [])).toEqual(ofLabel);
});

test('a verdict names the policy by its source and digest, and has the texts that it was read from', () => {
  const policy = requiring({ label: 'a' });
  expect(judge(policy, factsOf()).policy).toMatchObject({ source: 'assay.yml', digest: policy.digest });
  expect(judge(policy, factsOf()).policy.parts).toEqual(policy.parts);
  expect(policy.parts).toEqual([{ name: null, text: expect.stringContaining('it is well'), source: 'assay.yml' }]);
});
