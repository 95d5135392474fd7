/** Random policies and facts for the laws that hold for all of them. */
import fc from 'fast-check';
import type { Policy } from '../../src/policy/policy.ts';
import { approval, type CommitSpec, DIGEST, type FactsSpec, finding, HEAD, OPENER, person, result } from './facts.ts';
import { policyFrom } from './policies.ts';

// Policies

export const PATHS = ['src/a.ts', 'src/pay/b.ts', 'docs/c.md'];
const origin = fc.constantFrom('agent', 'human', 'automation', 'unknown');
export const few = fc.integer({ min: 0, max: 6 });
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
  fc.record({ approvals: fc.constantFrom(1, 2, { count: 1, from: 'anyone' }, { 'max-age': '9d' }) }),
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
  fc.record({ opener: fc.constantFrom(1, 'bot', [2, 'person'], { permission: 'write' }, { teams: ['acme/core'] }) }),
  fc.record({ label: fc.constant({ name: 'canary', by: 'anyone', after: 'any-time', 'max-age': '9d' }) }),
  fc.record({ contributors: fc.constantFrom({ only: 'person' }, { include: [2, 'bot'] }) }),
  fc.record({ objections: fc.constantFrom('none', { from: 'anyone' }) }),
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
export const { block } = fc.letrec<{ block: Readonly<Record<string, unknown>> }>((tie) => ({
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
export const mode = fc.constantFrom('off', 'observe', 'warn', 'enforce', 'enforce', 'enforce');
export const TIMES = ['2026-01-01T00:00Z', '2026-06-01T00:00+02:00', '2027-01-01T00:00Z'];
const timed = fc.record(
  { when: block, require: block, until: fc.constantFrom(...TIMES) },
  { requiredKeys: ['require'] },
);
export const override = fc.constantFrom(
  { by: { permission: 'write' }, expires: '72h' },
  { by: { permission: 'admin' }, expires: '1h' },
  { by: { users: ['ann'] }, expires: '1d' },
);
export const plain = fc.record({ when: block, require: block, mode, override }, { requiredKeys: ['require', 'mode'] });
const ramped = fc
  .tuple(timed, fc.constantFrom('observe', 'warn'), fc.constantFrom(...TIMES))
  .map(([one, mode, from]) => ({ ...one, mode, 'enforce-from': from }));
export const rule = fc.oneof(
  { arbitrary: plain, weight: 3 },
  ramped,
  fc.tuple(timed, mode).map(([one, mode]) => ({ ...one, mode })),
);
export const unknownOrigin = fc.constantFrom('unknown', 'agent');
export const rules = fc.array(rule, { minLength: 1, maxLength: 3 });
export const policyOf = (of: readonly object[], unknown = 'unknown'): Policy =>
  policyFrom({ version: 1, 'unknown-origin': unknown, rules: of.map((one, i) => ({ name: `rule ${i}`, ...one })) });
export const written = fc.record({ rules, unknown: unknownOrigin });
export const parsed = ({ rules, unknown }: { readonly rules: readonly object[]; readonly unknown: string }) =>
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
  .tuple(reviewer, state, fc.boolean(), fc.constantFrom(0, 30))
  .map(([who, state, mayWrite, days]) =>
    approval(who, { state, mayWrite, submitted: Date.parse(TIMES[1] ?? '') - days * 86_400_000 }),
  );
const TEXTS = [
  '/assay override rule 0 the bank closes',
  '/assay override rule 1 the bank closes\n/assay override `rule 2`: it is due',
  '/assay accept 0000000 it is meant',
  '/assay wrong 000000000000 it is there',
  '/assay accept',
  'fine\n> /assay override rule 0 I never said so',
];
const seen = fc.constantFrom(
  { head: { value: HEAD }, digest: { value: DIGEST } },
  { head: { value: 'a'.repeat(40) }, digest: { value: DIGEST } },
  { head: { value: 'a'.repeat(40) }, digest: { value: 'e'.repeat(64) } },
  { head: { unavailable: 'no records' }, digest: { unavailable: 'no records' } },
);
export const comments = fc.array(
  fc
    .record({ by: reviewer, text: fc.constantFrom(...TEXTS), edited: fc.constantFrom(false, false, true), seen })
    .chain((said) =>
      fc.record({ id: few, at: fc.constantFrom(...TIMES).map(Date.parse) }).map((when) => ({ ...said, ...when })),
    ),
  { maxLength: 4 },
);
const permission = fc.constantFrom('none', 'read', 'write', 'admin', 'admin');
const permissions = fc
  .tuple(permission, permission)
  .map(([ann, bob]) => [
    { id: 2, permission: { value: ann } },
    { id: 3, permission: { value: bob } },
  ])
  .map((value) => ({ value }));
const facts = fc.record({
  commits: fc.array(commit, { maxLength: 3 }),
  others: fc.array(other, { maxLength: 1 }),
  results: fc.array(check, { maxLength: 3 }),
  labels: fc.subarray(['canary', 'read', 'Canary']),
  reviews: fc.array(review, { maxLength: 4 }),
  now: fc.constantFrom(...TIMES).map((time) => ({ value: Date.parse(time) })),
  comments,
  permissions,
  title: fc.constantFrom('fix: it', 'other'),
  branch: fc.constantFrom('main', 'topic'),
});

type Random = typeof facts extends fc.Arbitrary<infer T> ? T : never;

/** Whoever may write by a lookup may write by their reviews. */
const consistent = ({ reviews, ...others }: Random): FactsSpec => ({
  ...others,
  reviews: reviews.map((one) => {
    const looked = others.permissions.value.find(({ id }) => id === one.reviewer.id);
    return looked === undefined ? one : { ...one, mayWrite: /write|admin/.test(looked.permission.value) };
  }),
});
export const spec: fc.Arbitrary<FactsSpec> = facts.map(consistent);
