/** Provenance counted anew, for fewer files or for lines that are read in another way. */
import type { AgentShare, CommitProvenance, FileProvenance, Origin, OriginSpan, Provenance, Sha } from '../../model.ts';

/** The same provenance, of these files and commits. What it says of the change as a whole stays. */
export function recounted(
  provenance: Provenance,
  files: readonly FileProvenance[],
  commits: readonly CommitProvenance[] = provenance.commits,
): Provenance {
  const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
  for (const { spans } of files) for (const span of spans) lines[span.origin] += linesOf(span);
  return { ...provenance, origin: originOf(lines), lines, agents: sharesOf(files, commits), files, commits };
}

function linesOf({ from, to }: OriginSpan): number {
  return to - from + 1;
}

function originOf(lines: Readonly<Record<Origin, number>>): Origin {
  const present = presentIn(lines);
  return present.length > 1 ? 'mixed' : (present[0] ?? 'unknown');
}

/** The origins that at least one line has. */
export function presentIn(lines: Readonly<Record<Origin, number>>): readonly Origin[] {
  return ORIGINS.filter((origin) => lines[origin] > 0);
}

export const ORIGINS = ['agent', 'human', 'automation', 'mixed', 'unknown'] as const satisfies readonly Origin[];

const models = new WeakMap<readonly CommitProvenance[], ReadonlyMap<Sha, CommitProvenance['model']>>();

function modelsOf(commits: readonly CommitProvenance[]): ReadonlyMap<Sha, CommitProvenance['model']> {
  const known = models.get(commits) ?? new Map(commits.map(({ sha, model }) => [sha, model]));
  models.set(commits, known);
  return known;
}

/** Most lines first. Of mixed lines nobody knows how many are an agent's. */
function sharesOf(files: readonly FileProvenance[], commits: readonly CommitProvenance[]): readonly AgentShare[] {
  const models = modelsOf(commits);
  const shares = new Map<string, { agent: string | null; model: string | null; lines: number; commits: Set<string> }>();
  const add = (span: OriginSpan): void => {
    const model = (span.commit === null ? null : models.get(span.commit)) ?? null;
    // An id has no line end, so no other pair makes the same key.
    const key = model === null ? `${span.agent ?? ''}` : `${span.agent ?? ''}\n${model}`;
    const share = shares.get(key) ?? { agent: span.agent, model, lines: 0, commits: new Set() };
    share.lines += linesOf(span);
    if (span.commit !== null) share.commits.add(span.commit);
    shares.set(key, share);
  };
  for (const { spans } of files) for (const span of spans) if (span.origin === 'agent') add(span);
  return [...shares.values()]
    .map((share) => ({ ...share, commits: share.commits.size }))
    .sort((one, other) => other.lines - one.lines);
}
