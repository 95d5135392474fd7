/** `checks`: passed is passed, and everything that is not an answer is none. */
import { expect, test } from 'vitest';
import checks from '../../../src/policy/conditions/checks.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { factsOf, finding, result } from '../facts.ts';
import { requiring } from '../policies.ts';

const limit = (most: number) => ({ imports: { 'not-checked': { 'at-most': most } } });

test.each([
  ['passed holds', ['imports'], [result('imports')], true],
  ['failed does not', ['imports'], [result('imports', { status: 'failed', findings: [finding('a.ts')] })], false],
  ['skipped is no answer', ['imports'], [result('imports', { status: 'skipped', because: 'no files' })], undefined],
  ['errored is no answer', ['imports'], [result('imports', { status: 'errored', because: 'no memory' })], undefined],
  ['no result is no answer', ['imports'], [], undefined],
  ['another check’s result is no answer', ['imports'], [result('contracts')], undefined],
  [
    'all of several must pass',
    ['imports', 'contracts'],
    [result('imports'), result('contracts', { status: 'skipped' })],
    undefined,
  ],
  [
    'one that failed outweighs one that did not look',
    ['imports', 'contracts'],
    [result('imports', { status: 'failed' })],
    false,
  ],
  ['every part of a check counts', ['imports'], [result('imports'), result('imports', { status: 'failed' })], false],
  [
    'every part of a check must have looked',
    ['imports'],
    [result('imports'), result('imports', { status: 'errored' })],
    undefined,
  ],
  [
    'without a limit anything may be left open',
    { imports: {} },
    [result('imports', { notChecked: [{ why: 'x', count: 9 }] })],
    true,
  ],
  [
    'as much as the limit may be left open',
    limit(3),
    [
      result('imports', {
        notChecked: [
          { why: 'x', count: 1 },
          { why: 'y', count: 2 },
        ],
      }),
    ],
    true,
  ],
  [
    'more than the limit may not',
    limit(2),
    [
      result('imports', {
        notChecked: [
          { why: 'x', count: 1 },
          { why: 'y', count: 2 },
        ],
      }),
    ],
    false,
  ],
] as const)('%s', (_, options, results, holds) => {
  expect(checks.ask(factsOf({ results }), options).holds).toBe(holds);
});

test('a failure names how many, where, and who does what', () => {
  const failed = result('imports', { status: 'failed', findings: [finding('src/a.ts'), finding('src/b.ts', 'note')] });
  expect(checks.ask(factsOf({ results: [failed] }), ['imports'])).toMatchObject({
    because: '`imports` found 1 problem: `src/a.ts:4`',
    next: [{ who: 'the author', what: 'fixes 1 problem that `imports` found at `src/a.ts:4`' }],
  });
});

test('a path that is no word is spelt out', () => {
  const failed = result('imports', { status: 'failed', findings: [finding('x\n::error::`pwn`.ts')] });
  expect(checks.ask(factsOf({ results: [failed] }), ['imports']).because).toBe(
    "`imports` found 1 problem: `x<U+000A>::error::'pwn'.ts:4`",
  );
});

test('what could not be looked at says why', () => {
  const skipped = result('imports', { status: 'skipped', because: 'no manifest' });
  expect(checks.ask(factsOf({ results: [skipped] }), ['imports']).because).toBe(
    '`imports` could not look: no manifest',
  );
});

test.each([[{ checks: ['imports'] }], [{ not: { findings: { of: 'imports' } } }]])(
  '%j waits for a check whose run has not ended, and is no verdict against the change',
  (require) => {
    const skipped = { status: 'skipped', because: 'its run has not ended yet' } as const;
    const outcomeWith = (more: object) =>
      judge(requiring(require), factsOf({ results: [result('imports', { ...skipped, ...more })] })).rules[0];
    expect(outcomeWith({ awaited: true })).toMatchObject({ status: 'undecided', awaited: true });
    expect(outcomeWith({})).toMatchObject({ status: 'undecided', awaited: false });
  },
);
