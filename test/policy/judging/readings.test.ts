/** What is left of provenance when only what the forge vouches for counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Facts } from '../../../src/model.ts';
import { readingsOf } from '../../../src/policy/judging/readings.ts';
import { type CommitSpec, factsOf } from '../facts.ts';

const ofChange = (claims: Evidence['claims']): Evidence => ({
  claims,
  agent: claims === 'agent' ? 'copilot' : null,
  model: null,
  tier: null,
  signal: 'opener',
  trust: 'verified',
  quote: 'x',
  scope: { kind: 'change' },
});

const claim = (claims: CommitSpec['claims'], more: Partial<CommitSpec> = {}): CommitSpec => ({
  claims,
  adds: { 'a.ts': 2 },
  ...more,
});

/** The origin of the one commit's lines by what the forge vouches for. */
function vouched(commit: CommitSpec, evidence: readonly Evidence[] = []): string {
  const facts = factsOf({ commits: [commit] });
  const readings = readingsOf({ ...facts, provenance: { ...facts.provenance, evidence } }, 'unknown');
  const { provenance } = readings.at(-1)!.facts;
  expect(provenance.files[0]!.spans[0]!.origin).toBe(provenance.origin);
  expect(provenance.commits[0]!.origin).toBe(provenance.origin);
  expect(provenance.lines[provenance.origin]).toBe(2);
  return provenance.origin;
}

test.each([
  ['a declared agent is unknown', claim('agent'), [], 'unknown'],
  ['a weak hint is unknown', claim('automation', { trust: 'weak' }), [], 'unknown'],
  ['a verified agent stays', claim('agent', { trust: 'verified' }), [], 'agent'],
  ['what a commit holds in part stays in part', claim('agent', { trust: 'verified', partial: true }), [], 'mixed'],
  ['a declared part is unknown', claim('agent', { partial: true }), [], 'unknown'],
  ['a claim that the opener’s account bears out stays', claim('automation'), [ofChange('automation')], 'automation'],
  ['a claim against the opener’s account gives way to it', claim('human'), [ofChange('agent')], 'agent'],
  ['a person who opens a change vouches for no line', claim('human'), [ofChange('human')], 'unknown'],
  ['what was unknown stays so', claim(null), [ofChange('automation')], 'unknown'],
])('%s', (_, commit, evidence, origin) => {
  expect(vouched(commit, evidence)).toBe(origin);
});

test('where nothing rests on claims alone there is one reading, of the very same facts', () => {
  const facts = factsOf({ commits: [claim('agent', { trust: 'verified' }), claim(null)] });
  const readings = readingsOf(facts, 'unknown');
  expect(readings).toHaveLength(1);
  expect(readings[0]!.facts).toBe(facts);
});

test('unknown lines become an agent’s where the policy says so, after claims were taken away', () => {
  const facts = factsOf({ commits: [claim('human'), claim(null)] });
  const agents = ({ facts }: { readonly facts: Facts }) => facts.provenance.lines.agent;
  expect(readingsOf(facts, 'agent').map(agents)).toEqual([2, 0, 4, 0]);
});

test('the shares of agents are counted anew', () => {
  const facts = factsOf({ commits: [claim('agent', { trust: 'verified' }), claim('agent')] });
  const [, reading] = readingsOf(facts, 'unknown');
  expect(reading!.facts.provenance.agents).toEqual([{ agent: null, model: null, lines: 2, commits: 1 }]);
});

describe('what the forge vouches for of some lines', () => {
  const ofLines = (claims: Evidence['claims'], from: number, to: number, more: Partial<Evidence> = {}): Evidence => ({
    ...ofChange(claims),
    scope: { kind: 'span', span: { path: 'a.ts', from, to } },
    ...more,
  });

  /** The origins of the lines of `a.ts`, as the forge vouches for them, and that of its commit. */
  function lines(commit: CommitSpec, evidence: readonly Evidence[]) {
    const facts = factsOf({ commits: [commit] });
    const [, vouched] = readingsOf({ ...facts, provenance: { ...facts.provenance, evidence } }, 'unknown');
    const { files, commits, lines: counted } = (vouched?.facts ?? facts).provenance;
    const spans = files[0]!.spans.map(({ from, to, origin }) => [from, to, origin]);
    return { spans, counted, commit: commits[0]!.origin };
  }
  const five = (claims: CommitSpec['claims']): CommitSpec => ({ claims, adds: { 'a.ts': 5 } });

  test('is vouched for in those lines and in no others', () => {
    const { spans, counted } = lines(five('agent'), [ofLines('agent', 2, 3)]);
    expect(spans).toEqual([
      [1, 1, 'unknown'],
      [2, 3, 'agent'],
      [4, 5, 'unknown'],
    ]);
    expect(counted).toMatchObject({ agent: 2, unknown: 3 });
  });

  test('does not vouch for the commit', () => {
    expect(lines(five('agent'), [ofLines('agent', 1, 5)]).commit).toBe('unknown');
  });

  test('does not vouch for lines of another file', () => {
    const elsewhere = ofLines('agent', 1, 5, { scope: { kind: 'span', span: { path: 'b.ts', from: 1, to: 5 } } });
    expect(lines(five('agent'), [elsewhere]).spans).toEqual([[1, 5, 'unknown']]);
  });

  test('can be that a person wrote them, which no opener can say', () => {
    expect(lines(five('human'), [ofLines('human', 4, 9)]).spans).toEqual([
      [1, 3, 'unknown'],
      [4, 5, 'human'],
    ]);
  });

  test('comes before what it vouches for of the whole change', () => {
    expect(lines(five('human'), [ofChange('agent'), ofLines('automation', 1, 2)]).spans).toEqual([
      [1, 2, 'automation'],
      [3, 5, 'agent'],
    ]);
  });

  test('counts for nothing where it is only declared', () => {
    expect(lines(five('agent'), [ofLines('agent', 1, 5, { trust: 'declared' })]).spans).toEqual([[1, 5, 'unknown']]);
  });

  test('never makes more of the lines than it covers, however the evidence overlaps', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('agent', 'human', 'automation'), fc.integer({ min: 0, max: 7 }), fc.nat(4)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(some, (spans) => {
        const found = spans.map(([claims, from, more]) => ofLines(claims, from, from + more));
        const after = lines(five('agent'), found).spans;
        const each = after.flatMap(([from, to, origin]) =>
          Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => [Number(from) + index, origin] as const),
        );
        expect(each.map(([line]) => line)).toEqual([1, 2, 3, 4, 5]);
        for (const [line, origin] of each) {
          const here = spans.filter(([, from, more]) => from <= line && line <= from + more).map(([claims]) => claims);
          expect(here.includes('agent') ? ['agent'] : here.length > 0 ? here : ['unknown']).toContain(origin);
        }
      }),
    );
  });
});
