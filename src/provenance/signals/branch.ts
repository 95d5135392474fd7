/** The change's branch has an agent's prefix. A weak hint: anybody can make such a branch. */
import type { Change } from '../../model.ts';
import { recognise } from '../identity.ts';
import type { PatternHit, Roster } from '../roster.ts';
import { type ChangeSignal, quote } from '../signal.ts';

export default {
  name: 'branch',
  title: "the branch's name",
  reads: 'change',
  find(change, roster) {
    const { branch } = change;
    if (branch === null) return [];
    const met = roster.branches.filter((hit) => hit.pattern.test(branch) && !belongsToNamesake(change, hit, roster));
    return met.map(({ agent, trust }) => ({
      claims: 'agent',
      agent: agent.id,
      model: null,
      tier: 'assisted',
      signal: 'branch',
      trust,
      quote: quote(branch),
      scope: { kind: 'change' },
    }));
  },
} satisfies ChangeSignal;

/** People prefix branches with their own first name: `devin/login` is Devin Smith's. */
function belongsToNamesake({ branch, commits, opener }: Change, { agent }: PatternHit, roster: Roster): boolean {
  if (agent.namesake === undefined) return false;
  const prefix = (branch ?? '').split(/[/_-]/, 1)[0]?.toLowerCase() ?? '';
  const people = commits.flatMap(({ author }) => (recognise(author, roster) ? [] : [author.name]));
  const names = opener?.kind === 'person' ? [...people, opener.login] : people;
  return names.some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(prefix),
  );
}
