/** `file-is`, `renamed`, `touches`, sizes: what happened to which files. */
import { describe, expect, test } from 'vitest';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { type FactsSpec, factsOf } from '../facts.ts';
import { refusal, requiring } from '../policies.ts';

const ask = (name: string, options: unknown, spec: FactsSpec) =>
  conditions.find((one) => one.name === name)!.ask(factsOf(spec), options).holds;
const other = (
  path: string,
  kind: NonNullable<FactsSpec['others']>[number]['kind'],
  from: string | null = path,
): FactsSpec => ({
  others: [{ path, kind, from }],
});
const text = (path: string): FactsSpec => ({ commits: [{ claims: null, adds: { [path]: 3 } }] });

describe('file-is', () => {
  test.each([
    ['new', text('a.ts'), true],
    ['new', other('a.ts', 'text'), false],
    ['removed', other('a.ts', 'removed'), true],
    [['new', 'removed'], other('a.ts', 'removed'), true],
    ['renamed', other('b.ts', 'text', 'a.ts'), true],
    ['renamed', other('a.ts', 'text'), false],
    ['symlink', other('a', 'symlink'), true],
    ['submodule', other('a', 'submodule'), true],
    ['submodule', other('a', 'symlink'), false],
    ['binary', other('a', 'binary'), true],
    ['binary', other('a', 'too-large'), undefined],
    ['executable', other('a', 'text'), false],
    ['generated', other('a', 'text'), false],
    ['new', {}, false],
  ] as const)('%j', (options, spec, holds) => expect(ask('file-is', options, spec)).toBe(holds));

  test('an executable file is one by its mode', () => {
    const facts = factsOf(other('run.sh', 'text'));
    const files = facts.change.files.map((file) => ({ ...file, mode: '100755' }));
    const condition = conditions.find(({ name }) => name === 'file-is')!;
    expect(condition.ask({ ...facts, change: { ...facts.change, files } }, 'executable').holds).toBe(true);
  });

  test('sees what `paths` leaves alone', () => {
    const policy = requiring({ not: { paths: ['migrations/**'], 'file-is': ['removed', 'renamed'] } });
    expect(judge(policy, factsOf(other('migrations/1.sql', 'removed'))).conclusion).toBe('fail');
    expect(judge(policy, factsOf(other('docs/1.sql', 'removed'))).conclusion).toBe('pass');
  });
});

test.each([
  [{ from: ['src/**'] }, other('lib/a.ts', 'text', 'src/a.ts'), true],
  [{ to: ['lib/**'] }, other('lib/a.ts', 'text', 'src/a.ts'), true],
  [{ from: ['src/**'], to: ['docs/**'] }, other('lib/a.ts', 'text', 'src/a.ts'), false],
  [{ from: ['src/**'] }, other('src/a.ts', 'text'), false],
  [{ from: ['src/**'] }, text('src/a.ts'), false],
])('renamed %j', (options, spec, holds) => {
  const parsed = requiring({ renamed: options });
  expect(judge(parsed, factsOf(spec)).conclusion).toBe(holds ? 'pass' : 'fail');
});

describe('touches', () => {
  test.each([
    ['policy', text('.github/assay.yml'), true],
    ['policy', text('src/pay/.assay.yml'), true],
    ['policy', other('.github/policies/base.yml', 'removed'), true],
    ['policy', other('old.yml', 'text', '.github/assay.yml'), true],
    ['policy', other('.github', 'symlink', null), true],
    ['policy', text('docs/assay.yml'), false],
    ['workflows', text('.github/workflows/ci.yml'), true],
    ['workflows', other('.github/workflows', 'symlink', null), true],
    ['workflows', text('workflows/ci.yml'), false],
    ['owners', text('docs/CODEOWNERS'), true],
    ['owners', text('src/CODEOWNERS'), false],
    [['policy', 'owners'], text('CODEOWNERS'), true],
  ] as const)('%j', (options, spec, holds) => expect(ask('touches', options, spec)).toBe(holds));
});

describe('sizes', () => {
  const spec: FactsSpec = { ...text('a.ts'), ...other('b.ts', 'removed') };
  test.each([
    ['added-lines', { 'at-most': 3 }, spec, true],
    ['added-lines', { 'at-most': 2 }, spec, false],
    ['removed-lines', { 'at-least': 1 }, spec, true],
    ['changed-lines', { 'at-most': 4 }, spec, true],
    ['changed-lines', { 'less-than': 4 }, spec, false],
    ['changed-files', { 'at-most': 2 }, spec, true],
    ['changed-files', { 'more-than': 2 }, spec, false],
    ['added-lines', { 'at-most': 9 }, other('a.bin', 'binary'), undefined],
    ['added-lines', { 'at-least': 3 }, { ...spec, ...other('a.bin', 'binary') }, true],
    ['changed-files', { 'at-most': 1 }, other('a.bin', 'binary'), true],
  ] as const)('%s %j', (name, options, facts, holds) => expect(ask(name, options, facts)).toBe(holds));

  test('what is too large says who brings it down to what', () => {
    const [outcome] = judge(requiring({ 'added-lines': { 'at-most': 2 } }), factsOf(spec)).rules;
    expect(outcome!.next).toEqual([{ who: 'the author', what: 'brings the change down to 2 added lines' }]);
  });
});

test('a kind of file that nobody knows is an error', () => {
  expect(refusal('version: 1\nrules: [{name: a, require: {file-is: deleted}}]').message).toContain(
    '`file-is`: unknown value `deleted`',
  );
});
