/** From a tool's record to the verdict: that a person typed a line is answered, and exempts from nothing. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/model.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { classify } from '../../../src/provenance/classify.ts';
import { signals } from '../../../src/provenance/signals.ts';
import { aChange, aCommit, aFile } from '../../support/builders.ts';
import { factsOf } from '../facts.ts';
import { policyFrom } from '../policies.ts';

const METADATA = { schema_version: 'authorship/3.0.0', humans: { h_a: { author: 'Dana <dana@example.com>' } } };
const NOTE = { 'refs/notes/ai': `a.ts\n  h_a 1-4\n---\n${JSON.stringify(METADATA)}` };

/** A change of four lines, with git-ai's word that a person typed them or without. */
function facts(message: string, isAttested: boolean): Facts {
  const commit = aCommit({ message, ...(isAttested && { gitNotes: NOTE }) });
  const change = aChange({ commits: [commit], files: [aFile('a.ts', 4)] });
  return { ...factsOf(), change, provenance: classify(change, agents, signals) };
}

const PLAIN = 'Fix\n';
const AGENTS = 'Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

test('lines of which nothing else is said are a person’s on the word of a tool, and it is quoted as no more than that', () => {
  const { provenance } = facts(PLAIN, true);
  expect(provenance.lines).toEqual({ agent: 0, human: 4, automation: 0, mixed: 0, unknown: 0 });
  expect(provenance.evidence).toMatchObject([{ claims: 'human', signal: 'git-ai', trust: 'declared' }]);
  expect(facts(PLAIN, false).provenance.lines.unknown).toBe(4);
});

test('lines of an agent’s commit stay the agent’s', () => {
  expect(facts(AGENTS, true).provenance.lines.agent).toBe(4);
});

const label = { label: 'read-by-somebody' };
describe.each([PLAIN, AGENTS])('no rule is milder for it: %j', (message) => {
  test.each([
    ['what applies to the unknown', { when: { origin: 'unknown' }, require: label }, {}],
    ['what applies to agents', { when: { origin: 'agent' }, require: label }, {}],
    [
      'what applies to agents, where the unknown counts as one',
      { when: { origin: 'agent' }, require: label },
      { 'unknown-origin': 'agent' },
    ],
    ['what exempts people', { when: { not: { origin: 'human' } }, require: label }, {}],
    ['what only people may do', { require: { 'all-lines-from': 'human' } }, {}],
  ])('%s', (_, rule, more) => {
    const policy = policyFrom({ version: 1, ...more, rules: [{ name: 'it is well', mode: 'enforce', ...rule }] });
    const [claimed, silent] = [true, false].map((isAttested) => judge(policy, facts(message, isAttested)).conclusion);
    expect(claimed).toBe(silent);
  });
});
