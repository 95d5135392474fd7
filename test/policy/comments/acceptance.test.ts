/** Findings that people accept as meant, or call false alarms: by whom, named how, and what follows. */
import { describe, expect, test } from 'vitest';
import type { Comment, StampedFinding } from '../../../src/model.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { comment, type FactsSpec, factsOf, finding, OPENER, person, result } from '../facts.ts';
import { policyFrom } from '../policies.ts';

const CAROL = person('carol', 9);
const policy = policyFrom({
  version: 1,
  rules: [{ name: 'behaviour stays', require: { checks: ['imports'] }, mode: 'enforce' }],
});
const about = (subject: string, fingerprint: string, path = 'src/split.ts'): StampedFinding => ({
  ...finding(path),
  rule: 'imports/changed',
  subject,
  fingerprint: fingerprint.padEnd(16, '0'),
});
const SPLIT = about('splitInvoice value', 'abcdef1');
const TOTAL = about('total value', 'abcdef2');

function judged(findings: readonly StampedFinding[], comments: readonly Comment[], more: FactsSpec = {}) {
  const facts = factsOf({
    results: [result('imports', { status: 'failed', findings })],
    comments,
    permissions: {
      value: [
        { id: 9, permission: { value: 'write' } },
        { id: 7, permission: { value: 'read' } },
      ],
    },
    ...more,
  });
  return judge(policy, facts);
}
const said = (text: string, by = CAROL, more: Partial<Comment> = {}) => comment(by, text, more);

describe('a finding that somebody accepts', () => {
  test.each([
    ['its whole fingerprint', 'abcdef1000000000'],
    ['the beginning of its fingerprint', 'abcdef1'],
    ['what it is about', 'splitInvoice'],
    ['what it is about, in backticks', '`splitInvoice`'],
    ['what it is about, in full', 'splitInvoice value'],
  ])('is named by %s, and counts no more', (_, name) => {
    const verdict = judged([SPLIT], [said(`/assay accept ${name} the currency has no cents`)]);
    expect(verdict.conclusion).toBe('pass');
    expect(verdict.rules[0]?.because).toEqual([
      '`imports` passed',
      '`imports/changed` at `src/split.ts:4` accepted as meant by `carol`: `the currency has no cents`',
    ]);
    expect(verdict.excused).toEqual([
      expect.objectContaining({
        rule: 'imports/changed',
        path: 'src/split.ts',
        how: 'accepted',
        reason: 'the currency has no cents',
      }),
    ]);
  });

  test('as a false alarm is told from one that is meant', () => {
    const verdict = judged([SPLIT], [said('/assay wrong abcdef1 the test is mine')]);
    expect(verdict.conclusion).toBe('pass');
    expect(verdict.excused?.[0]).toMatchObject({ how: 'wrong', answer: { by: CAROL, reason: 'the test is mine' } });
    expect(verdict.rules[0]?.because.join()).toContain('said to be a false alarm by `carol`');
  });

  test('leaves the others', () => {
    const verdict = judged([SPLIT, TOTAL], [said('/assay accept splitInvoice no cents here')]);
    expect(verdict.conclusion).toBe('fail');
    expect(verdict.rules[0]?.because[0]).toBe('`imports` found 1 problem: `src/split.ts:4`');
    expect(verdict.excused).toHaveLength(1);
  });

  test('is the same one wherever its fingerprint stands, and the latest word about it counts', () => {
    const comments = [
      said('/assay accept abcdef1 it is meant'),
      said('/assay wrong abcdef1 it is not', CAROL, { id: 2 }),
    ];
    const verdict = judged([SPLIT, { ...SPLIT, from: 9, to: 9 }], comments);
    expect(verdict.excused?.map(({ how }) => how)).toEqual(['wrong', 'wrong']);
    expect(verdict.conclusion).toBe('pass');
  });
});

describe('a word that does not count leaves the finding, with the reason at the top', () => {
  const accept = '/assay accept abcdef1 it is meant';
  const elsewhere = { head: { value: 'a'.repeat(40) }, digest: { value: 'e'.repeat(64) } };
  test.each([
    ['of who opened the change', [said(accept, OPENER)], /`dana` opened the change/],
    ['of somebody who may only read', [said(accept, person('bob', 7))], /no write permission/],
    ['of an edited comment', [said(accept, CAROL, { edited: true })], /was edited/],
    ['without a reason', [said('/assay accept abcdef1')], /no reason/],
    ['about other content', [said(accept, CAROL, { seen: elsewhere })], /whose diff is another one/],
    ['about a finding that is not there', [said('/assay accept 1234567 it is meant')], /no such finding/],
    ['about a beginning that is too short', [said('/assay accept abcde it is meant')], /no such finding/],
    ['about what several findings begin with', [said('/assay accept abcdef it is meant')], /could mean 2 findings/],
    ['about nothing', [said('/assay accept')], /no reason/],
  ])('%s', (_, comments, reason) => {
    const verdict = judged([SPLIT, TOTAL], comments);
    expect(verdict.conclusion).toBe('fail');
    expect(verdict.excused).toBeUndefined();
    expect(verdict.notices).toHaveLength(1);
    expect(verdict.notices?.[0]).toMatch(reason);
  });

  test('and many of them are counted, not listed', () => {
    const many = Array.from({ length: 40 }, (_, i) => said(`/assay accept name${i} it is meant`, OPENER, { id: i }));
    expect(judged([SPLIT], many).notices).toHaveLength(6);
    expect(judged([SPLIT], many).notices?.at(-1)).toBe('and 35 more of this kind');
  });
});

test('to accept a finding makes no rule stricter', () => {
  const odd = policyFrom({
    version: 1,
    rules: [{ name: 'it finds things', require: { findings: { of: 'imports' } }, mode: 'enforce' }],
  });
  const facts = (comments: readonly Comment[]) =>
    factsOf({
      results: [result('imports', { status: 'failed', findings: [SPLIT] })],
      comments,
      permissions: { value: [{ id: 9, permission: { value: 'write' } }] },
    });
  expect(judge(odd, facts([])).conclusion).toBe('pass');
  expect(judge(odd, facts([said('/assay accept abcdef1 it is meant')])).conclusion).toBe('pass');
});

test('comments are asked for only where something was found that a rule looks at', () => {
  const found = [result('imports', { status: 'failed', findings: [SPLIT] })];
  expect(needsOf(policy, [])).toEqual([]);
  expect(needsOf(policy, [result('imports')])).toEqual([]);
  expect(needsOf(policy, found)).toEqual(['assignees', 'comments', 'digest', 'permissions', 'pushes']);
  const other = policyFrom({ version: 1, rules: [{ name: 'a', require: { origin: 'human' } }] });
  expect(needsOf(other, found)).toEqual([]);
});
