/** Which commits, an agent's or nobody's known, came after a head that the change had before. */
import type { Facts, Known, Sha } from '../../model.ts';

/**
 * Null where the head is not known. After a rewrite of the branch nothing is left of what was there. Where an agent took
 * part at all, a commit of which nobody says who wrote it counts as the agent's: leaving a mark out must gain nothing.
 */
export function agentCommitsAfter(head: Known<Sha>, { change, provenance }: Facts): readonly Sha[] | null {
  const spans = provenance.files.flatMap((file) => file.spans);
  if (![...provenance.commits, ...spans].some(({ origin }) => isAgents(origin))) return [];
  const isMeant = (origin: string): boolean => isAgents(origin) || origin === 'unknown';
  const written = new Set([
    ...provenance.commits.flatMap(({ sha, origin }) => (isMeant(origin) ? [sha] : [])),
    ...spans.flatMap((span) => (isMeant(span.origin) ? [span.commit ?? change.head] : [])),
  ]);
  if ('unavailable' in head) return null;
  const parents = new Map(change.commits.map((commit) => [commit.sha, commit.parents]));
  const old = new Set<Sha>();
  const open = [head.value];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (old.has(sha)) continue;
    old.add(sha);
    open.push(...(parents.get(sha) ?? []));
  }
  return [...written].filter((sha) => !old.has(sha));
}

const isAgents = (origin: string): boolean => origin === 'agent' || origin === 'mixed';
