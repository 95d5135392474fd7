/** What holds for every policy and all facts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts, Verdict } from '../../src/model.ts';
import { judge, needsOf } from '../../src/policy/judge.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { approval, type CommitSpec, type FactsSpec, factsOf, finding, OPENER, person, result } from './facts.ts';
import { policyFrom } from './policies.ts';

const STRICTER = ['pass', 'warn', 'pending', 'fail'] as const satisfies readonly Verdict['conclusion'][];
const strictness = (policy: Policy, facts: Facts): number => STRICTER.indexOf(judge(policy, facts).conclusion);

// Policies

const PATHS = ['src/a.ts', 'src/pay/b.ts', 'docs/c.md'];
const origin = fc.constantFrom('agent', 'human', 'automation', 'unknown');
const few = fc.integer({ min: 0, max: 6 });
const leaf = fc.oneof(
  fc.record({ origin: fc.oneof(origin, fc.constant('mixed'), fc.uniqueArray(origin, { minLength: 1 })) }),
  fc.record({ 'all-lines-from': fc.oneof(origin, fc.uniqueArray(origin, { minLength: 1 })) }),
  fc.record({
    'agent-lines': fc.oneof(...['more-than', 'at-least', 'at-most'].map((bound) => fc.record({ [bound]: few }))),
  }),
  fc.record({ 'agent-lines': few.map((least) => ({ 'at-least': least, 'at-most': least + 2 })) }),
  fc.record({ checks: fc.oneof(fc.constant(['imports']), fc.constant(['imports', 'contracts'])) }),
  fc.record({ checks: few.map((most) => ({ imports: { 'not-checked': { 'at-most': most } } })) }),
  fc.record({ label: fc.constantFrom('canary', 'read', ['canary', 'read']) }),
  fc.record({ approvals: fc.constantFrom(1, 2, { count: 1, from: 'anyone' }) }),
);
const paths = fc.constantFrom(['src/**'], ['src/pay/**'], ['**/*.md', '!docs/**'], ['old/**'], ['none']);
const { block } = fc.letrec<{ block: Readonly<Record<string, unknown>> }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
    fc.record({ not: tie('block') }),
    fc.record({ all: fc.array(tie('block'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('block'), { minLength: 1, maxLength: 2 }) }),
    fc.tuple(tie('block'), paths).map(([inner, globs]) => ({ ...inner, paths: globs })),
  ),
}));
const mode = fc.constantFrom('off', 'observe', 'warn', 'enforce', 'enforce', 'enforce');
const rule = fc.record({ when: block, require: block, mode }, { requiredKeys: ['require', 'mode'] });
const unknownOrigin = fc.constantFrom('unknown', 'agent');
const rules = fc.array(rule, { minLength: 1, maxLength: 3 });
const policyOf = (of: readonly object[], unknown = 'unknown'): Policy =>
  policyFrom({ version: 1, 'unknown-origin': unknown, rules: of.map((one, i) => ({ name: `rule ${i}`, ...one })) });
const written = fc.record({ rules, unknown: unknownOrigin });
const parsed = ({ rules, unknown }: { readonly rules: readonly object[]; readonly unknown: string }) =>
  policyOf(rules, unknown);

// Facts

const adds = fc.dictionary(fc.constantFrom(...PATHS), fc.integer({ min: 1, max: 4 }), { maxKeys: 2 });
const commit: fc.Arbitrary<CommitSpec> = fc.record({
  claims: fc.constantFrom('agent', 'human', 'automation', null),
  partial: fc.constantFrom(false, false, true),
  trust: fc.constantFrom('verified', 'declared', 'weak'),
  adds,
});
const kind = fc.constantFrom('binary', 'too-large', 'symlink', 'submodule', 'removed', 'text');
const other = fc.record({
  path: fc.constantFrom('src/x.bin', 'docs/y', 'z'),
  from: fc.constantFrom(null, 'old/x'),
  kind,
});
const status = fc.constantFrom('passed', 'failed', 'skipped', 'errored');
const check = fc
  .tuple(fc.constantFrom('imports', 'contracts'), status, fc.subarray(PATHS), few)
  .map(([name, status, where, count]) =>
    result(name, { status, findings: where.map((path) => finding(path)), notChecked: [{ why: 'x', count }] }),
  );
const reviewer = fc.constantFrom(person('ann', 2), person('bob', 3), OPENER, person('ghost', null), {
  login: 'ci',
  id: 4,
  kind: 'bot',
} as const);
const state = fc.constantFrom('approved', 'approved', 'changes-requested', 'commented', 'dismissed');
const review = fc
  .tuple(reviewer, state, fc.boolean())
  .map(([who, state, mayWrite]) => approval(who, { state, mayWrite }));
const spec: fc.Arbitrary<FactsSpec> = fc.record({
  commits: fc.array(commit, { maxLength: 3 }),
  others: fc.array(other, { maxLength: 1 }),
  results: fc.array(check, { maxLength: 3 }),
  labels: fc.subarray(['canary', 'read', 'Canary']),
  reviews: fc.array(review, { maxLength: 4 }),
});

const RUNS = { numRuns: 200 };

test('another rule never makes a verdict milder', () => {
  fc.assert(
    fc.property(rules, rule, unknownOrigin, spec, (of, added, unknown, spec) => {
      const facts = factsOf(spec);
      expect(strictness(policyOf([...of, added], unknown), facts)).toBeGreaterThanOrEqual(
        strictness(policyOf(of, unknown), facts),
      );
    }),
    RUNS,
  );
});

test('the order of rules, and of labels, does not matter to the conclusion', () => {
  fc.assert(
    fc.property(rules, spec, (of, spec) => {
      const other = { ...spec, labels: ['canary', 'read'] };
      const turned = { ...other, labels: ['read', 'canary'] };
      expect(strictness(policyOf(of.toReversed()), factsOf(turned))).toBe(strictness(policyOf(of), factsOf(other)));
    }),
    RUNS,
  );
});

test('a stricter mode never makes a verdict milder', () => {
  const modes = ['off', 'observe', 'warn', 'enforce'];
  fc.assert(
    fc.property(rule, spec, (one, spec) => {
      const levels = modes.map((mode) => strictness(policyOf([{ ...one, mode }]), factsOf(spec)));
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    }),
    RUNS,
  );
});

test.each([
  ['labels', { labels: { unavailable: 'offline' } }],
  ['reviews', { reviews: { unavailable: 'offline' } }],
  ['the opener', { opener: null }],
  ['anything of the forge', { labels: { unavailable: 'offline' }, reviews: { unavailable: 'offline' }, opener: null }],
])('not to know %s never makes a verdict milder', (_, missing) => {
  fc.assert(
    fc.property(written, spec, (written, spec) => {
      const policy = parsed(written);
      expect(strictness(policy, factsOf({ ...spec, ...missing }))).toBeGreaterThanOrEqual(
        strictness(policy, factsOf(spec)),
      );
    }),
    RUNS,
  );
});

test('a check that did not look, whatever it would have found, never makes a verdict milder', () => {
  fc.assert(
    fc.property(written, spec, fc.constantFrom('skipped', 'errored', 'gone'), (written, spec, how) => {
      const policy = parsed(written);
      const results = (spec.results ?? []).filter(({ status }) => status === 'passed' || status === 'failed');
      const blind = how === 'gone' ? [] : results.map((one) => ({ ...one, status: how, findings: [] }));
      const known = strictness(policy, factsOf({ ...spec, results }));
      expect(strictness(policy, factsOf({ ...spec, results: blind }))).toBeGreaterThanOrEqual(known);
    }),
    RUNS,
  );
});

test('a file that cannot be read never makes a verdict milder', () => {
  fc.assert(
    fc.property(
      written,
      spec,
      fc.constantFrom(...PATHS),
      fc.constantFrom('binary', 'too-large'),
      (written, spec, path, kind) => {
        const policy = parsed(written);
        const commits = spec.commits ?? [];
        fc.pre(commits.some(({ adds }) => adds?.[path] !== undefined));
        const without = commits.map((one) => ({
          ...one,
          adds: Object.fromEntries(Object.entries(one.adds ?? {}).filter(([other]) => other !== path)),
        }));
        const blind = factsOf({ ...spec, commits: without, others: [...(spec.others ?? []), { path, kind }] });
        expect(strictness(policy, blind)).toBeGreaterThanOrEqual(strictness(policy, factsOf(spec)));
      },
    ),
    RUNS,
  );
});

test('claims that nobody vouches for never make a verdict milder, wherever a condition stands', () => {
  fc.assert(
    fc.property(written, spec, (written, spec) => {
      const policy = parsed(written);
      const commits = spec.commits ?? [];
      const without = commits.map((one) => (one.trust === 'verified' ? one : { ...one, claims: null }));
      const silent = factsOf({ ...spec, commits: without });
      expect(strictness(policy, factsOf({ ...spec, commits }))).toBeGreaterThanOrEqual(strictness(policy, silent));
    }),
    RUNS,
  );
});

test('the same policy and facts give the same bytes', () => {
  fc.assert(
    fc.property(rules, unknownOrigin, spec, (of, unknown, spec) => {
      const once = JSON.stringify(judge(policyOf(of, unknown), factsOf(spec)));
      expect(JSON.stringify(judge(policyOf(of, unknown), factsOf(structuredClone(spec))))).toBe(once);
    }),
    { numRuns: 100 },
  );
});

test('only what is needed is asked of the forge: what is not needed can be unknown', () => {
  fc.assert(
    fc.property(written, spec, (written, spec) => {
      const policy = parsed(written);
      const needs = needsOf(policy);
      const facts = factsOf(spec);
      const less = {
        labels: needs.includes('labels') ? facts.forge.labels : { unavailable: 'not asked for' },
        reviews: needs.includes('reviews') ? facts.forge.reviews : { unavailable: 'not asked for' },
      };
      expect(judge(policy, { ...facts, forge: less })).toEqual(judge(policy, facts));
    }),
    RUNS,
  );
});

test('no facts make the judge throw, and every rule is answered with a reason', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const hostile = fc.tuple(spec, text, text).map(([spec, path, label]) =>
    factsOf({
      ...spec,
      commits: [...(spec.commits ?? []), { claims: 'agent', adds: { [path]: 2 } }],
      labels: [label, 'canary'],
      results: [result('imports', { status: 'failed', because: label, findings: [finding(path)] })],
      reviews: [approval(person(label, 7))],
    }),
  );
  fc.assert(
    fc.property(written, hostile, (written, facts) => {
      const policy = parsed(written);
      const { headline, rules } = judge(policy, facts);
      expect([...headline].length).toBeLessThanOrEqual(140);
      for (const { because, status, next } of rules) {
        expect(because.length).toBeGreaterThan(0);
        expect(because.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(next.length > 0).toBe(status === 'violated' || status === 'undecided');
      }
    }),
    RUNS,
  );
});
