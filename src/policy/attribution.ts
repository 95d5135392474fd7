/** Provenance counted anew, for fewer files or for lines that are read in another way. */
import type { AgentShare, CommitProvenance, FileProvenance, Origin, OriginSpan, Provenance } from '../model.ts';

/** The same provenance, of these files and commits. What it says of the change as a whole stays. */
export function recounted(
  provenance: Provenance,
  files: readonly FileProvenance[],
  commits: readonly CommitProvenance[] = provenance.commits,
): Provenance {
  const spans = files.flatMap((file) => file.spans);
  const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
  for (const span of spans) lines[span.origin] += linesOf(span);
  return { ...provenance, origin: originOf(lines), lines, agents: sharesOf(spans, commits), files, commits };
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

/** Most lines first. Of mixed lines nobody knows how many are an agent's. */
function sharesOf(spans: readonly OriginSpan[], commits: readonly CommitProvenance[]): readonly AgentShare[] {
  const models = new Map(commits.map(({ sha, model }) => [sha, model]));
  const shares = new Map<string, { agent: string | null; model: string | null; lines: number; commits: Set<string> }>();
  for (const span of spans) {
    if (span.origin !== 'agent') continue;
    const model = (span.commit === null ? null : models.get(span.commit)) ?? null;
    const key = JSON.stringify([span.agent, model]);
    const share = shares.get(key) ?? { agent: span.agent, model, lines: 0, commits: new Set() };
    share.lines += linesOf(span);
    if (span.commit !== null) share.commits.add(span.commit);
    shares.set(key, share);
  }
  return [...shares.values()]
    .map((share) => ({ ...share, commits: share.commits.size }))
    .sort((one, other) => other.lines - one.lines);
}
