/** What holds for every policy and all facts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comment, Facts, Verdict } from '../../../src/model.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { agents } from '../../../src/provenance/agents.ts';
import {
  block,
  override,
  PATHS,
  parsed,
  plain,
  policyOf,
  rule,
  rules,
  spec,
  unknownOrigin,
  written,
} from '../arbitraries.ts';
import { approval, factsOf, finding, OPENER, person, result } from '../facts.ts';
import { CHECKS } from '../policies.ts';

const STRICTER = ['pass', 'warn', 'pending', 'fail'] as const satisfies readonly Verdict['conclusion'][];
const strictness = (policy: Policy, facts: Facts): number => STRICTER.indexOf(judge(policy, facts).conclusion);

const BOT = { login: 'ci', id: 4, kind: 'bot' } as const;
const RUNS = { numRuns: Number(process.env['RUNS'] ?? 200) };

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
      const named = of.map((one, i) => ({ ...one, name: `rule ${i}` }));
      expect(strictness(policyOf(named.toReversed()), factsOf(turned))).toBe(
        strictness(policyOf(named), factsOf(other)),
      );
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
  ['the comments', { comments: { unavailable: 'offline' } }],
  ['who may do what', { permissions: { unavailable: 'offline' } }],
  ['who pushed', { pushes: { unavailable: 'offline' } }],
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

test('what people answer for in comments makes no rule stricter, and their order does not matter', () => {
  fc.assert(
    fc.property(written, spec, (written, spec) => {
      const policy = parsed(written);
      const told = judge(policy, factsOf(spec));
      const silent = judge(policy, factsOf({ ...spec, comments: [] }));
      expect(STRICTER.indexOf(told.conclusion)).toBeLessThanOrEqual(STRICTER.indexOf(silent.conclusion));
      const comments = [...(spec.comments as readonly Comment[])].map((one, i) => ({ ...one, id: i }));
      const turned = judge(policy, factsOf({ ...spec, comments: comments.toReversed() }));
      expect(turned).toEqual(judge(policy, factsOf({ ...spec, comments })));
    }),
    RUNS,
  );
});

test('an override that a rule allows changes no other rule', () => {
  fc.assert(
    fc.property(plain, rule, override, spec, (one, other, override, spec) => {
      const facts = factsOf(spec);
      const { override: _, ...bare } = one;
      const [, before] = judge(policyOf([bare, other]), facts).rules;
      const [, after] = judge(policyOf([{ ...bare, override }, other]), facts).rules;
      expect(after).toEqual(before);
    }),
    RUNS,
  );
});

test('nobody who took part, no bot, and nobody of whom that is not known, changes a verdict by a comment', () => {
  fc.assert(
    fc.property(written, spec, fc.constantFrom(OPENER, person('ghost', null), BOT), (written, spec, by) => {
      const policy = parsed(written);
      const comments = (spec.comments as readonly Comment[]).map((one) => ({ ...one, by }));
      const told = judge(policy, factsOf({ ...spec, comments }));
      const silent = judge(policy, factsOf({ ...spec, comments: [] }));
      expect(told.conclusion).toBe(silent.conclusion);
      expect(told.rules.map(({ status }) => status)).toEqual(silent.rules.map(({ status }) => status));
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
      const needs = needsOf(policy, spec.results ?? []);
      const facts = factsOf(spec);
      const less = {
        labels: needs.includes('labels') ? facts.forge.labels : { unavailable: 'not asked for' },
        reviews: needs.includes('reviews') ? facts.forge.reviews : { unavailable: 'not asked for' },
        comments:
          needs.includes('comments') && facts.forge.comments ? facts.forge.comments : { unavailable: 'not asked for' },
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
