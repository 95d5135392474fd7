/** What the conditions about agents' work have in common: line by line, and by commits where no line tells. */
import type { CommitProvenance, Facts, Origin } from '../../model.ts';
import { filesWithoutLines } from './line-origins.ts';

interface Work {
  readonly agent: string | null;
  readonly commit: CommitProvenance | undefined;
}

/**
 * Whether at least one added line in scope, or a file that is touched without one, is an agent's work that `isMeant`.
 * undefined where that cannot be told.
 */
export function anyWork(facts: Facts, isMeant: (work: Work) => boolean | undefined): boolean | undefined {
  const { commits, files } = facts.provenance;
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const seen = files.flatMap(({ spans }) =>
    spans
      .filter(isAgents)
      .map(({ agent, commit }) => isMeant({ agent, commit: commit === null ? undefined : bySha.get(commit) })),
  );
  if (seen.includes(true)) return true;
  const hidden = filesWithoutLines(facts).length > 0 ? hiddenWork(commits, isMeant) : [];
  if (hidden.length > 0 && hidden.every((one) => one === true)) return true;
  return seen.includes(undefined) || hidden.some((one) => one !== false) ? undefined : false;
}

/** Whoever wrote a commit may have touched a file without lines. */
function hiddenWork(commits: readonly CommitProvenance[], isMeant: (work: Work) => boolean | undefined) {
  return commits.map((commit) => {
    if (!isAgents(commit)) return false;
    const answer = isMeant({ agent: commit.agent, commit });
    return commit.origin === 'mixed' && answer === true ? undefined : answer;
  });
}

function isAgents({ origin }: { readonly origin: Origin }): boolean {
  return origin === 'agent' || origin === 'mixed';
}

/** The agents of the lines in scope, for a reason. */
export function agentsInWords({ provenance }: Facts): string {
  const names = provenance.files.flatMap(({ spans }) =>
    spans.filter(isAgents).map(({ agent }) => agent ?? 'not named'),
  );
  const present = [...new Set(names)];
  return present.length === 0 ? 'no added line is by an agent' : `agents of the added lines: ${present.join(', ')}`;
}
