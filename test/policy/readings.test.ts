/** What is left of provenance when only what the forge vouches for counts. */
import { expect, test } from 'vitest';
import type { Evidence, Facts } from '../../src/model.ts';
import { readingsOf } from '../../src/policy/readings.ts';
import { type CommitSpec, factsOf } from './facts.ts';

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
  expect(readingsOf(facts, 'agent').map(agents)).toEqual([2, 4]);
});

test('the shares of agents are counted anew', () => {
  const facts = factsOf({ commits: [claim('agent', { trust: 'verified' }), claim('agent')] });
  const [, reading] = readingsOf(facts, 'unknown');
  expect(reading!.facts.provenance.agents).toEqual([{ agent: null, model: null, lines: 2, commits: 1 }]);
});
