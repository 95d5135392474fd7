/** One line of at most 140 characters: who must do what, what blocks first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RuleOutcome } from '../../../src/model.ts';
import { headlineOf } from '../../../src/policy/judging/headline.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { factsOf, finding, result } from '../facts.ts';
import { policyFrom } from '../policies.ts';

const FAILED = result('imports', { status: 'failed', findings: [finding('src/a.ts')] });
const facts = factsOf({
  commits: [{ claims: 'agent', trust: 'verified', adds: { 'src/a.ts': 5 } }],
  results: [FAILED],
});

const CANARY = { name: 'it has a canary', require: { label: 'canary' } };
const IMPORTS = { name: 'its imports exist', require: { checks: ['imports'] } };
const HUMAN = { name: 'a person wrote it', when: { origin: 'human' }, require: { label: 'x' } };
const HOLDS = { name: 'an agent wrote it', require: { origin: 'agent' } };
const headline = (...rules: readonly object[]): string => judge(policyFrom({ version: 1, rules }), facts).headline;

test.each([
  [
    'what blocks stands before what is waited for',
    [{ ...CANARY, mode: 'enforce' }, { ...IMPORTS, mode: 'enforce' }, HUMAN],
    '1 of 3 rules not met, 1 open: the author fixes 1 problem that `imports` found at `src/a.ts:4`; 1 more',
  ],
  [
    'what is waited for alone',
    [{ ...CANARY, mode: 'enforce' }, HOLDS],
    '1 of 2 rules open: somebody with write access adds the label `canary`',
  ],
  [
    'a warning',
    [IMPORTS, HOLDS],
    '1 of 2 rules not met, none blocks: the author fixes 1 problem that `imports` found at `src/a.ts:4`',
  ],
  [
    'what only warns stays out of what blocks',
    [{ ...CANARY, mode: 'enforce' }, IMPORTS],
    '1 of 2 rules open: somebody with write access adds the label `canary`',
  ],
  ['all met', [HOLDS], '1 of 1 rule met'],
  ['some skipped', [HOLDS, HUMAN], '1 of 2 rules met, 1 skipped'],
  [
    'every rule skipped',
    [HUMAN, { ...IMPORTS, mode: 'off' }],
    'every rule was skipped (2 rules): nothing was asked of this change',
  ],
  ['only observed', [HOLDS, { ...IMPORTS, mode: 'observe' }], '1 of 2 rules met, 1 not met and only observed'],
])('%s', (_, rules, expected) => expect(headline(...rules)).toBe(expected));

test('the same step for two rules is named once', () => {
  const line = headline({ ...CANARY, mode: 'enforce' }, { ...CANARY, name: 'another', mode: 'enforce' });
  expect(line).toBe('2 of 2 rules open: somebody with write access adds the label `canary`');
});

test('is one line of at most 140 characters, whatever the steps are', () => {
  const step = fc.record({
    who: fc.string({ unit: 'binary', maxLength: 200 }),
    what: fc.string({ unit: 'binary', maxLength: 200 }),
  });
  const rule: fc.Arbitrary<RuleOutcome> = fc.record({
    rule: fc.string(),
    mode: fc.constantFrom('off', 'observe', 'warn', 'enforce'),
    status: fc.constantFrom('satisfied', 'violated', 'undecided', 'skipped'),
    awaited: fc.boolean(),
    because: fc.constant([]),
    next: fc.array(step, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom('pass', 'warn', 'pending', 'fail'),
      fc.array(rule, { maxLength: 6 }),
      (conclusion, rules) => {
        const line = headlineOf(conclusion, rules);
        expect([...line].length).toBeLessThanOrEqual(140);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      },
    ),
  );
});
