/** Which agent-written commits came after a head that the change had before. */
import type { Facts, Known, Sha } from '../model.ts';

/** Null where the head is not known. After a rewrite of the branch nothing is left of what was there. */
export function agentCommitsAfter(head: Known<Sha>, { change, provenance }: Facts): readonly Sha[] | null {
  const written = new Set([
    ...provenance.commits.flatMap(({ sha, origin }) => (isAgents(origin) ? [sha] : [])),
    ...provenance.files.flatMap(({ spans }) =>
      spans.flatMap((span) => (isAgents(span.origin) ? [span.commit ?? change.head] : [])),
    ),
  ]);
  if (written.size === 0) return [];
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
