/** Findings that are known or ignored: said, counted, and no way for a change to clear itself. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/model.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { factsOf, finding, result } from '../facts.ts';
import { CHECKS, refusal, requiring } from '../policies.ts';

/** `src/a.ts` with these lines, of which the change adds those of the given numbers; the one finding is on line 4. */
function found(lines: readonly string[], added: readonly number[]): Facts {
  const facts = factsOf({
    commits: [{ claims: null, adds: { 'src/a.ts': 1 } }],
    results: [result('imports', { status: 'failed', findings: [finding('src/a.ts')] })],
  });
  const files = facts.change.files.map((file) => ({
    ...file,
    content: { kind: 'text', text: lines.join('\n') } as const,
    added: added.map((number) => ({ number, commit: null, at: null })),
  }));
  return { ...facts, change: { ...facts.change, files } };
}

const outcome = (facts: Facts, mode: string, require: unknown = { checks: ['imports'] }) =>
  judge(requiring(require, { mode }), facts).rules[0]!;
const IGNORE = '// assay-ignore imports/no-such-file: made by the build';

describe('assay-ignore', () => {
  test.each([
    ['on the line', ['', '', '', `x ${IGNORE}`], 'satisfied'],
    ['on the line above', ['', '', IGNORE, 'x'], 'satisfied'],
    ['in a comment of Python', ['', '', '# assay-ignore imports/no-such-file: made by the build', 'x'], 'satisfied'],
    ['two lines above', ['', IGNORE, '', 'x'], 'violated'],
    ['of another rule', ['', '', '// assay-ignore imports/no-such-export: made', 'x'], 'violated'],
    ['without a reason', ['', '', '// assay-ignore imports/no-such-file:', 'x'], 'violated'],
    ['in no comment', ['', '', 'assay-ignore imports/no-such-file: made', 'x'], 'violated'],
  ])('%s', (_, lines, status) => expect(outcome(found(lines, [4]), 'warn').status).toBe(status));

  test('is said with its reason', () => {
    expect(outcome(found(['', '', IGNORE, 'x'], [4]), 'enforce')).toMatchObject({
      status: 'satisfied',
      because: ['`imports` passed', '1 finding ignored: `imports/no-such-file` at `src/a.ts:4` (`made by the build`)'],
    });
  });

  test('that the change itself adds clears what warns, and nothing that is enforced', () => {
    const own = found(['', '', IGNORE, 'x'], [3, 4]);
    expect(outcome(own, 'warn').status).toBe('satisfied');
    expect(outcome(own, 'enforce')).toMatchObject({ status: 'violated' });
    expect(outcome(own, 'enforce').because.at(-1)).toContain(
      'ignored by this change itself, which clears no enforced rule',
    );
  });

  test('that the change itself adds meets no enforced rule that wants findings to be there', () => {
    const own = found(['', '', IGNORE, 'x'], [3, 4]);
    expect(outcome(own, 'enforce', { not: { findings: { of: 'imports' } } }).status).toBe('violated');
    expect(outcome(own, 'enforce', { findings: { of: 'imports' } }).status).toBe('violated');
  });

  test('is not said by a rule that asks for no findings', () => {
    expect(
      outcome(found(['', '', IGNORE, 'x'], [4]), 'enforce', { 'changed-files': { 'at-most': 1 } }).because,
    ).toHaveLength(1);
  });

  test('costs no more than its line is long', () => {
    const line = `${'/* '.repeat(300_000)}assay-ignore`;
    const start = process.cpuUsage().user;
    expect(outcome(found(['', '', line, line], [4]), 'warn').status).toBe('violated');
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
  });
});

describe('a baseline', () => {
  const path = '.github/policies/known.txt';
  const root = (mode: string): string =>
    `version: 1\nbaseline: ${path}\nrules: [{name: a, require: {checks: [imports]}, mode: ${mode}}]`;
  const policyWith = (text: string, mode = 'enforce') =>
    parsePolicy({ text: root(mode), source: 'root', others: new Map([[path, { text, source: path }]]) }, conditions, {
      checks: CHECKS,
      agents,
    });

  test('clears what was there before, also for enforced rules, and says so', () => {
    const policy = policyWith(`# known since 2026\n${'0'.repeat(16)} src/a.ts\n`);
    expect(judge(policy, found(['x'], [1]))).toMatchObject({
      conclusion: 'pass',
      rules: [
        { because: ['`imports` passed', '1 finding known in the baseline: `imports/no-such-file` at `src/a.ts:4`'] },
      ],
    });
  });

  test('clears nothing else', () => {
    expect(judge(policyWith(`${'1'.repeat(16)}\n`), found(['x'], [1])).conclusion).toBe('fail');
    expect(judge(policyWith('src/a.ts imports\n'), found(['x'], [1])).conclusion).toBe('fail');
  });

  test('that is not there is an error', () => {
    expect(refusal(root('warn')).message).toContain('2:11: there is no file `.github/policies/known.txt`');
  });
});
