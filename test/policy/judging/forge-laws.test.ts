/** Laws of what people and machines say on the forge, over random facts and policies: what is not known never helps, and who spoke first does not matter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account, Facts, Forge, Known, Seen, Verdict } from '../../../src/model.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { DIGEST, type FactsSpec, factsOf, HEAD, OPENER, person, SEEN } from '../facts.ts';
import { requiring } from '../policies.ts';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 150) };
const bot: Account = { login: 'ci[bot]', id: 99, kind: 'bot' };
const account = fc.constantFrom(person('ann', 2), person('bob', 3), person('eve', 4), OPENER, bot);
const gone = { unavailable: 'gone' } as const;
const seen = fc.constantFrom<Seen>(
  SEEN,
  { head: { value: 'a'.repeat(40) }, digest: { value: DIGEST } },
  { head: { value: 'a'.repeat(40) }, digest: { value: 'other' } },
  { head: { value: 'a'.repeat(40) }, digest: gone },
  { head: gone, digest: gone },
);
const review = fc.record({
  reviewer: account,
  state: fc.constantFrom('approved' as const, 'approved' as const, 'changes-requested' as const, 'dismissed' as const),
  commit: fc.constant(HEAD),
  mayWrite: fc.boolean(),
  seen,
});
const labels = fc.uniqueArray(fc.constantFrom('canary', 'hold', 'Canary'));
const labeling = fc.record({ label: fc.constantFrom('canary', 'hold'), by: account, at: fc.nat(9), seen });
const permission = fc.constantFrom('read' as const, 'write' as const, 'admin' as const);
const deployment = fc.record({
  environment: fc.constantFrom('canary', 'prod'),
  commit: fc.constantFrom(HEAD, 'a'.repeat(40)),
  state: fc.constantFrom('success', 'failure'),
  by: account,
  since: fc.nat(9),
  superseded: fc.boolean(),
});
const status = fc.record({
  name: fc.constantFrom('ci', 'scan'),
  app: fc.constantFrom('actions', null),
  workflow: fc.constant(null),
  conclusion: fc.constantFrom('success', 'skipped', 'failure', 'pending'),
  at: fc.nat(9),
});
const value = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Known<T>> => of.map((one) => ({ value: one }));
const forge = fc.record({
  labels: value(labels),
  labelings: value(fc.uniqueArray(labeling, { selector: ({ label }) => label })),
  reviews: value(fc.array(review, { maxLength: 5 })),
  permissions: value(
    fc.tuple(permission, permission).map(([one, two]) => [
      { id: 2, permission: { value: one } },
      { id: 3, permission: { value: two } },
    ]),
  ),
  teams: value(fc.constant([{ name: 'acme/a', members: { value: [2, 3] } }])),
  owners: value(fc.constantFrom(null, '* @ann', '* @ann @bob', '/src/ @dana')),
  deployments: value(fc.array(deployment, { maxLength: 3 })),
  statuses: value(fc.array(status, { maxLength: 3 })),
  draft: value(fc.boolean()),
  into: value(fc.constantFrom('main', 'loose')),
  pushes: value(account.map((by) => [{ after: HEAD, by, at: 0 }])),
});
const spec: fc.Arbitrary<FactsSpec> = fc.record({
  commits: fc.array(
    fc.record({ claims: fc.constantFrom('agent' as const, null), adds: fc.constant({ 'src/a.ts': 2 }) }),
    { maxLength: 2 },
  ),
  opener: fc.constantFrom(OPENER, bot),
  forge,
});

const from = fc.constantFrom<unknown>(
  'anyone',
  {},
  { permission: 'admin' },
  { teams: ['acme/a'] },
  { owners: 'one' },
  { owners: 'all' },
  { users: [2] },
);
const leaf = fc.oneof(
  fc.record({ approvals: fc.record({ count: fc.integer({ min: 1, max: 2 }), from }) }),
  fc.record({
    label: fc.constantFrom<unknown>(
      'canary',
      ['canary', 'hold'],
      { name: 'hold', by: 'anyone', after: 'any-time' },
      { name: 'canary', by: 'anyone' },
    ),
  }),
  fc.record({
    deployment: fc.constantFrom<unknown>('canary', {
      environment: 'canary',
      by: { permission: 'write' },
      soak: '1m',
      healthy: 'ci',
    }),
  }),
  fc.record({
    'status-checks': fc.constantFrom<unknown>('ci', [
      { name: 'ci', app: 'actions' },
      { name: 'scan', conclusions: ['success', 'skipped'] },
    ]),
  }),
  fc.record({ draft: fc.boolean() }),
  fc.record({ into: fc.constant(['main']) }),
);
const block = fc.oneof(
  leaf,
  leaf.map((not) => ({ not })),
  fc.tuple(leaf, leaf).map((any) => ({ any })),
  fc.tuple(leaf, leaf).map((all) => ({ all })),
);
const policy = fc
  .record({ require: block, when: fc.option(block, { nil: undefined }) })
  .map(({ require, when }) => requiring(require, when === undefined ? {} : { when }));

const MILDEST_FIRST: readonly Verdict['conclusion'][] = ['pass', 'warn', 'pending', 'fail'];
const rank = (verdict: Verdict): number => MILDEST_FIRST.indexOf(verdict.conclusion);

test('what the forge does not tell never makes a verdict milder, whatever it is', () => {
  const facts = fc.constantFrom<keyof Forge>(
    ...([
      'labels',
      'labelings',
      'reviews',
      'permissions',
      'teams',
      'owners',
      'deployments',
      'statuses',
      'draft',
      'into',
      'pushes',
      'digest',
      'now',
    ] as const),
  );
  fc.assert(
    fc.property(policy, spec, facts, fc.boolean(), (judged, given, lost, isLeftOut) => {
      const known: Facts = factsOf({ ...given, now: { value: 120_000 } });
      const { [lost]: _, ...rest } = known.forge;
      const mayBeAbsent = isLeftOut && lost !== 'labels' && lost !== 'reviews';
      const left = mayBeAbsent ? { ...known.forge, ...rest, [lost]: undefined } : { ...known.forge, [lost]: gone };
      expect(rank(judge(judged, { ...known, forge: left as Forge }))).toBeGreaterThanOrEqual(
        rank(judge(judged, known)),
      );
    }),
    RUNS,
  );
});

test('the order in which different people spoke does not matter', () => {
  fc.assert(
    fc.property(policy, spec, fc.infiniteStream(fc.nat()), (judged, given, keys) => {
      const facts = factsOf(given);
      const shuffled = <T>(of: readonly T[], key: (one: T) => unknown): readonly T[] => {
        const groups = [...new Set(of.map(key))].map((one) => ({
          at: keys.next().value as number,
          of: of.filter((other) => key(other) === one),
        }));
        return groups.toSorted((one, other) => one.at - other.at).flatMap((group) => group.of);
      };
      const { reviews, labelings, labels: worn } = facts.forge;
      const other = {
        ...facts.forge,
        reviews: 'value' in reviews ? { value: shuffled(reviews.value, ({ reviewer }) => reviewer.id) } : reviews,
        labels: 'value' in worn ? { value: shuffled(worn.value, (one) => one) } : worn,
        ...(labelings !== undefined &&
          'value' in labelings && { labelings: { value: shuffled(labelings.value, ({ label }) => label) } }),
      };
      expect(judge(judged, { ...facts, forge: other }).conclusion).toBe(judge(judged, facts).conclusion);
    }),
    RUNS,
  );
});

test('nobody’s own approval or label ever makes a verdict milder', () => {
  fc.assert(
    fc.property(policy, spec, fc.constantFrom(OPENER, bot), (judged, given, who) => {
      const facts = factsOf({ ...given, opener: OPENER });
      const { reviews } = facts.forge;
      if (!('value' in reviews)) return;
      const others = reviews.value.filter(({ reviewer }) => reviewer.id !== who.id);
      const own = { reviewer: who, state: 'approved', commit: HEAD, mayWrite: true, seen: SEEN } as const;
      const given2 = (of: typeof reviews.value): Facts => ({
        ...facts,
        forge: { ...facts.forge, reviews: { value: of } },
      });
      expect(rank(judge(judged, given2([...others, own])))).toBeGreaterThanOrEqual(rank(judge(judged, given2(others))));
    }),
    RUNS,
  );
});
