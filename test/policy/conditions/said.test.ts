/** `branch`, `title`, `opener`, `signed`, `findings`: what is said of the change, and what checks found. */
import { describe, expect, test } from 'vitest';
import type { Account, Change, Forge, Known, Permission, Signature } from '../../../src/model.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { factsOf, finding, result } from '../facts.ts';
import { refusal, requiring } from '../policies.ts';

const asked = (name: string, options: unknown, change: Partial<Change>) => {
  const facts = factsOf({ commits: [{ claims: null }] });
  const { rules } = judge(requiring({ [name]: options }), { ...facts, change: { ...facts.change, ...change } });
  return rules[0]!.status;
};

test.each([
  ['branch', ['release/*'], { branch: 'release/1' }, 'satisfied'],
  ['branch', ['release/*', '!release/2'], { branch: 'release/2' }, 'violated'],
  ['branch', ['release/*'], { branch: null }, 'undecided'],
  ['title', 'refactor*', { title: 'Refactor: split billing' }, 'satisfied'],
  ['title', ['fix: *', 'fix(*): *'], { title: 'fix(billing): cents' }, 'satisfied'],
  ['title', 'fix: *', { title: 'a fix: b' }, 'violated'],
  ['title', 'a.c', { title: 'abc' }, 'violated'],
  ['title', '*', { title: null }, 'undecided'],
])('%s %j', (name, options, change, status) => expect(asked(name, options, change)).toBe(status));

describe('a pattern', () => {
  test('that would explode elsewhere costs no more than its length times the text’s', () => {
    const facts = factsOf();
    const title = `${'a'.repeat(50_000)}!`;
    const policy = requiring({ title: `${'*a'.repeat(60)}b` });
    const start = process.cpuUsage().user;
    expect(judge(policy, { ...facts, change: { ...facts.change, title } }).conclusion).toBe('fail');
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
  });

  test('is no regular expression', () => {
    expect(asked('title', '^(a+)+$', { title: 'aaaa' })).toBe('violated');
  });
});

describe('opener', () => {
  const [dana, robot]: Account[] = [
    { login: 'dana', id: 1, kind: 'person' },
    { login: 'agent[bot]', id: 7, kind: 'bot' },
  ] as Account[];
  test.each([
    [1, dana, 'satisfied'],
    [2, dana, 'violated'],
    [[2, 'person'], dana, 'satisfied'],
    ['bot', robot, 'satisfied'],
    ['person', robot, 'violated'],
    [1, { login: 'dana', id: null, kind: 'unknown' }, 'undecided'],
    ['person', { login: 'dana', id: null, kind: 'unknown' }, 'undecided'],
    ['person', null, 'undecided'],
  ] as const)('%j', (options, opener, status) =>
    expect(asked('opener', options, { opener: opener as Account | null })).toBe(status),
  );

  const may = (value: Known<Permission>) => ({ permissions: { value: [{ id: 1, permission: value }] } });
  const team = (members: Known<readonly number[]>) => ({ teams: { value: [{ name: 'acme/core', members }] } });
  const gone = { unavailable: 'gone' } as const;
  test.each<[string, unknown, Partial<Forge>, string]>([
    ['who may write', { permission: 'write' }, may({ value: 'maintain' }), 'satisfied'],
    ['who may not write', { permission: 'write' }, may({ value: 'triage' }), 'violated'],
    ['of whom nobody knows what they may', { permission: 'write' }, may(gone), 'undecided'],
    ['who was not looked up', { permission: 'write' }, {}, 'undecided'],
    ['of the team', { teams: ['Acme/core'] }, team({ value: [1] }), 'satisfied'],
    ['of no such team', { teams: ['acme/core'] }, team({ value: [2] }), 'violated'],
    ['where the team cannot be read', { teams: ['acme/core'] }, team(gone), 'undecided'],
    [
      'of the team who may not',
      { teams: ['acme/core'], permission: 'admin' },
      { ...team({ value: [1] }), ...may({ value: 'read' }) },
      'violated',
    ],
    [
      'who is one or the other',
      [{ permission: 'admin' }, { teams: ['acme/core'] }],
      { ...team({ value: [1] }), ...may({ value: 'read' }) },
      'satisfied',
    ],
  ])('somebody %s', (_, options, forge, status) => {
    const { rules } = judge(requiring({ opener: options }), factsOf({ opener: dana!, forge }));
    expect(rules[0]?.status).toBe(status);
  });

  test('what the opener may is asked for only where it is wanted', () => {
    expect(needsOf(requiring({ opener: 'bot' }), [])).toEqual([]);
    expect(needsOf(requiring({ opener: { permission: 'write', teams: ['@Acme/core'] } }), [])).toEqual([
      'permissions:opener',
      'team:acme/core',
    ]);
    expect(refusal('version: 1\nrules: [{name: a, require: {opener: {}}}]').message).toContain(
      'needs `permission` or `teams`',
    );
  });

  test('is known by a number: a name is refused', () => {
    expect(refusal('version: 1\nrules: [{name: a, require: {opener: dana}}]').message).toContain('`opener`:');
  });
});

describe('signed', () => {
  const commits = (...signatures: (Signature | null | undefined)[]): Partial<Change> => ({
    commits: signatures.map((signature, i) => ({
      ...factsOf({ commits: [{ claims: null }] }).change.commits[0]!,
      sha: String(i).padStart(40, '0'),
      ...(signature !== undefined && { forge: { author: null, committer: null, signature, push: null } }),
    })),
  });
  const valid: Signature = { isValid: true, by: { login: 'dana', id: 1, kind: 'person' } };
  const rows: readonly [unknown, (Signature | null | undefined)[], string][] = [
    [true, [valid], 'satisfied'],
    [true, [valid, { ...valid, isValid: false }], 'violated'],
    [true, [valid, null], 'undecided'],
    [true, [undefined], 'undecided'],
    [{ by: [1, 2] }, [valid], 'satisfied'],
    [{ by: [2] }, [valid], 'violated'],
    [{ by: [1] }, [{ isValid: true, by: 'forge' }], 'violated'],
    [{ by: [1] }, [{ isValid: true, by: null }], 'undecided'],
    [true, [{ isValid: true, by: 'forge' }], 'satisfied'],
  ];

  test.each(rows)('%j', (options, signatures, status) =>
    expect(asked('signed', options, commits(...signatures))).toBe(status),
  );
});

describe('findings', () => {
  const condition = conditions.find(({ name }) => name === 'findings')!;
  const found = result('imports', {
    status: 'failed',
    findings: [finding('src/a.ts'), finding('src/b.ts', 'warning')],
  });
  const ask = (options: object, ...results: (typeof found)[]) =>
    condition.ask(factsOf({ results }), { of: 'imports', ...options }).holds;

  test.each([
    ['any', {}, [found], true],
    ['of that rule', { rule: 'no-such-file' }, [found], true],
    ['of another rule', { rule: ['no-such-export'] }, [found], false],
    ['of that level', { level: 'note' }, [found], false],
    ['so many', { count: { 'more-than': 1 } }, [found], true],
    ['no more than so many', { level: ['error', 'warning'], count: { 'at-most': 1 } }, [found], false],
    ['none', {}, [result('imports')], false],
    ['of a check that did not run', {}, [result('contracts')], undefined],
    ['of a check that could not look', {}, [result('imports', { status: 'skipped' })], undefined],
    ['none of a check that broke', { count: { 'at-most': 0 } }, [result('imports', { status: 'errored' })], undefined],
    [
      'of another check',
      {},
      [found, result('contracts')].map((one) => ({ ...one, check: 'imports', findings: [] })),
      false,
    ],
  ] as const)('%s', (_, options, results, holds) => expect(ask(options, ...results)).toBe(holds));

  test('a check that nobody knows is an error', () => {
    expect(refusal('version: 1\nrules: [{name: a, require: {findings: {of: import}}}]').message).toContain(
      'did you mean `imports`?',
    );
  });
});
