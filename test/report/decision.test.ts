/** What becomes of judgements: the strictest of them, in words that a status can hold. */
import { describe, expect, test } from 'vitest';
import { decisionOf, type Judgement } from '../../src/report/decision.ts';
import { aReport, aRule, aVerdict, sha } from '../support/builders.ts';

const judged = (
  pull: number,
  conclusion: 'pass' | 'warn' | 'pending' | 'fail',
  headline = `${conclusion}ed`,
): Judgement => ({
  pull,
  report: aReport({ verdict: aVerdict({ conclusion, headline }) }),
});
const decided = (first: Judgement, ...others: Judgement[]) => decisionOf(sha('c'), 7, [first, ...others]);

describe('a decision', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'success'],
    ['pending', 'pending'],
    ['fail', 'failure'],
  ] as const)('on %s is %s', (conclusion, state) =>
    expect(decided(judged(12, conclusion))).toMatchObject({ state, description: `${conclusion}ed`, commit: sha('c') }),
  );

  test.each([
    ['a failure is stricter than waiting', [judged(1, 'pending'), judged(2, 'fail')], 'failure', '#2: failed'],
    ['waiting is stricter than a pass', [judged(1, 'pass'), judged(2, 'pending')], 'pending', '#2: pendinged'],
    ['the first of equals speaks', [judged(1, 'fail', 'one'), judged(2, 'fail', 'two')], 'failure', '#1: one'],
    [
      'what could not be judged is stricter than all that could',
      [judged(1, 'fail'), { pull: 2, state: 'error', because: 'no policy' }],
      'error',
      '#2: no policy',
    ],
  ] as const)('%s', (_, [first, second], state, description) =>
    expect(decided(first, second)).toMatchObject({ state, description }),
  );

  test('has words that GitHub takes, whatever a change brings along', () => {
    const { description } = decided(judged(1, 'fail', `x\n::error::\u202e${'é'.repeat(300)}`));
    expect(description.length).toBeLessThanOrEqual(140);
    expect(description).toMatch(/^x ::error::\[U\+202E\]é+…$/);
  });

  test('has a digest of what was judged and how: the same for the same, another one for another rule’s outcome', () => {
    const withRule = (status: 'satisfied' | 'violated') =>
      decided({ pull: 1, report: aReport({ verdict: aVerdict({ rules: [aRule({ status })] }) }) }).decided.digest;
    expect(withRule('satisfied')).toMatch(/^[0-9a-f]{16}$/);
    expect(withRule('satisfied')).toBe(withRule('satisfied'));
    expect(withRule('satisfied')).not.toBe(withRule('violated'));
  });
});
