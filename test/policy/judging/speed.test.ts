/** The largest change that is meant to be judged: no rule and no path makes it slow. Limits are wide, for busy machines. */
import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/judging/judge.ts';
import { approval, type CommitSpec, factsOf, person, result } from '../facts.ts';
import { policyFrom, requiring } from '../policies.ts';

const RULES = 100;
const facts = factsOf({
  commits: Array.from({ length: 100 }, (_, c): CommitSpec => {
    const paths = Array.from({ length: 100 }, (_, i) => [`packages/p${c}/src/module${i}/file-${i}.ts`, 3]);
    return {
      claims: c % 2 === 0 ? 'agent' : null,
      trust: c % 4 === 0 ? 'verified' : 'declared',
      adds: Object.fromEntries(paths),
    };
  }),
  labels: ['canary'],
  results: [result('imports')],
  reviews: Array.from({ length: 200 }, (_, i) => approval(person(`reader-${i}`, 100 + i))),
});

/** Processor time in milliseconds. */
function costOf(work: () => unknown): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
}

test.each([
  ['a directory', (i: number) => [`packages/p${i}/**`]],
  ['a wildcard in front', (i: number) => [`**/module${i}/*.ts`]],
  ['wildcards that would explode elsewhere', (i: number) => [`**/*a*a*a*a*${i}*/**/*b*b*b*/**/x`]],
])('10,000 files, 100 rules about %s and 200 reviews are judged at once', (_, paths) => {
  const rules = Array.from({ length: RULES }, (_, i) => ({
    name: `rule ${i}`,
    when: { origin: 'agent', paths: paths(i), 'agent-lines': { 'more-than': 1 } },
    require: { approvals: 2, checks: ['imports'] },
  }));
  const policy = policyFrom({ version: 1, rules });
  expect(costOf(() => expect(judge(policy, facts).rules).toHaveLength(RULES))).toBeLessThan(1500);
});

test('a long path against a long glob costs at most the one times the other', () => {
  const path = `${'a/'.repeat(1000)}b`;
  const policy = requiring({ paths: [`${'**/a/'.repeat(40)}c`] });
  const long = factsOf({ commits: [{ claims: null, adds: { [path]: 1 } }] });
  expect(costOf(() => judge(policy, long))).toBeLessThan(500);
});
