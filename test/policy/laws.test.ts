/** What holds for every policy and all facts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts, Verdict } from '../../src/model.ts';
import { conditions } from '../../src/policy/conditions.ts';
import { judge, needsOf } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { agents } from '../../src/provenance/agents.ts';
import { approval, type CommitSpec, type FactsSpec, factsOf, finding, OPENER, person, result } from './facts.ts';
import { CHECKS, policyFrom } from './policies.ts';

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
  fc.record({ agent: fc.constantFrom('codex', ['claude-code', 'codex']) }),
  fc.record({ model: fc.constantFrom('m*', 'other') }),
  fc.record({ tier: fc.constantFrom('authored', ['assisted', 'suggested']) }),
  fc.record({ trust: fc.constantFrom('weak', 'declared', 'verified') }),
  fc.oneof(
    ...['unknown-lines', 'agent-share', 'added-lines', 'removed-lines', 'changed-lines', 'changed-files'].map((name) =>
      fc.record({
        [name]: fc.oneof(...['more-than', 'less-than'].map((bound) => fc.record({ [bound]: few.map((n) => n + 1) }))),
      }),
    ),
  ),
  fc.record({ 'file-is': fc.constantFrom('new', 'removed', ['renamed', 'symlink'], 'executable') }),
  fc.record({ touches: fc.constantFrom('policy', ['workflows', 'owners']) }),
  fc.record({ renamed: fc.constantFrom({ from: ['old/**'] }, { to: ['src/**'] }) }),
  fc.record({ title: fc.constantFrom('fix*', '*') }),
  fc.record({ branch: fc.constantFrom(['main'], ['!main']) }),
  fc.record({ opener: fc.constantFrom(1, 'bot', [2, 'person']) }),
  fc.record({ signed: fc.constantFrom(true, { by: [1] }) }),
  fc.record({
    findings: fc.constantFrom(
      { of: 'imports' },
      { of: ['imports', 'contracts'], level: 'error', count: { 'at-most': 1 } },
      { of: 'imports', rule: 'no-such-file', count: { 'more-than': 1 } },
    ),
  }),
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
    fc.record({
      'at-least': fc.array(tie('block'), { minLength: 2, maxLength: 3 }).map((of) => ({ n: 2, of })),
    }),
    fc.tuple(tie('block'), paths).map(([inner, globs]) => ({ ...inner, paths: globs })),
  ),
}));
const mode = fc.constantFrom('off', 'observe', 'warn', 'enforce', 'enforce', 'enforce');
const TIMES = ['2026-01-01T00:00Z', '2026-06-01T00:00+02:00', '2027-01-01T00:00Z'];
const timed = fc.record(
  { when: block, require: block, until: fc.constantFrom(...TIMES) },
  { requiredKeys: ['require'] },
);
const plain = fc.record({ when: block, require: block, mode }, { requiredKeys: ['require', 'mode'] });
const ramped = fc
  .tuple(timed, fc.constantFrom('observe', 'warn'), fc.constantFrom(...TIMES))
  .map(([one, mode, from]) => ({ ...one, mode, 'enforce-from': from }));
const rule = fc.oneof(
  { arbitrary: plain, weight: 3 },
  ramped,
  fc.tuple(timed, mode).map(([one, mode]) => ({ ...one, mode })),
);
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
  agent: fc.constantFrom('codex', 'claude-code'),
  model: fc.constantFrom('m1', 'x'),
  tier: fc.constantFrom('authored', 'assisted', 'suggested'),
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
  now: fc.constantFrom(...TIMES).map((time) => ({ value: Date.parse(time) })),
  title: fc.constantFrom('fix: it', 'other'),
  branch: fc.constantFrom('main', 'topic'),
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

test('to extend another policy never makes a verdict milder', () => {
  const name = '.github/policies/base.yml';
  fc.assert(
    fc.property(rules, rules, unknownOrigin, spec, (own, base, unknown, spec) => {
      const named = (of: readonly object[], prefix: string) => of.map((one, i) => ({ name: `${prefix} ${i}`, ...one }));
      const text = JSON.stringify({ version: 1, 'unknown-origin': unknown, rules: named(base, 'base') });
      const root = { version: 1, extends: [name], rules: named(own, 'rule') };
      const others = new Map([[name, { text, source: name }]]);
      const extended = parsePolicy({ text: JSON.stringify(root), source: 'root', others }, conditions, {
        checks: CHECKS,
        agents,
      });
      const facts = factsOf(spec);
      const alone = strictness(policyOf(own), facts);
      const extendedAlone = strictness(policyOf(base, unknown), facts);
      expect(strictness(extended, facts)).toBeGreaterThanOrEqual(Math.max(alone, extendedAlone));
    }),
    RUNS,
  );
});

test('a comment that the change adds to be ignored never makes an enforced verdict milder', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 2 }), spec, (blocks, spec) => {
      const policy = policyOf(blocks.map((require) => ({ require, mode: 'enforce' })));
      const facts = factsOf(spec);
      const text = '# assay-ignore imports/no-such-file: it is there\n'.repeat(9);
      const files = facts.change.files.map((file) =>
        file.content.kind === 'text' ? { ...file, content: { kind: 'text', text } as const } : file,
      );
      const everyLine = Array.from({ length: 9 }, (_, i) => ({ number: i + 1, commit: null, at: null }));
      const own = (added: typeof everyLine) =>
        files.map((file) => (file.content.kind === 'text' && file.added.length > 0 ? { ...file, added } : file));
      const silent = own(everyLine).map((file) =>
        file.content.kind === 'text' ? { ...file, content: { kind: 'text', text: '' } as const } : file,
      );
      const at = (list: typeof files) => strictness(policy, { ...facts, change: { ...facts.change, files: list } });
      expect(at(own(everyLine))).toBeGreaterThanOrEqual(at(silent));
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
    fc.property(plain, spec, (one, spec) => {
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
  ['the time', { now: { unavailable: 'no clock' } }],
  ['title and branch', { title: null, branch: null }],
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
      expect(judge(policy, { ...facts, forge: { ...facts.forge, ...less } })).toEqual(judge(policy, facts));
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
