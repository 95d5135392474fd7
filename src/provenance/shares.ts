/** How much each agent, with each model, has of a change. */
import type { AgentShare, CommitProvenance, Sha } from '../model.ts';
import type { LineAnswer, ResolvedFile } from './lines.ts';

/** Lines count for an agent where they are an agent's; of mixed ones nobody knows how many are. */
export function sharesOf(commits: readonly CommitProvenance[], files: readonly ResolvedFile[]): readonly AgentShare[] {
  const shares = new Map<string, Counted>();
  const share = ({ agent, model }: Pick<LineAnswer, 'agent' | 'model'>) => {
    const key = JSON.stringify([agent, model]);
    const known = shares.get(key) ?? { agent, model, lines: 0, commits: new Set() };
    shares.set(key, known);
    return known;
  };
  for (const commit of commits)
    if (commit.origin === 'agent' || commit.origin === 'mixed') share(commit).commits.add(commit.sha);
  for (const { answer, commit } of files.flatMap(answersIn)) {
    if (answer.origin !== 'agent') continue;
    const mine = share(answer);
    mine.lines += 1;
    if (commit !== null) mine.commits.add(commit);
  }
  return [...shares.values()]
    .map(({ commits: all, ...rest }) => ({ ...rest, commits: all.size }))
    .sort((one, other) => other.lines - one.lines || other.commits - one.commits);
}

interface Counted {
  readonly agent: string | null;
  readonly model: string | null;
  lines: number;
  /** Those that are the agent's, and those with a line of it. */
  readonly commits: Set<Sha>;
}

/** Each line's answer with its commit: the spans hold the added lines in their order. */
function answersIn({ provenance, answers }: ResolvedFile) {
  const commits = provenance.spans.flatMap(({ from, to, commit }) => new Array<Sha | null>(to - from + 1).fill(commit));
  return answers.map((answer, index) => ({ answer, commit: commits[index] ?? null }));
}
