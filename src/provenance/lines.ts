/** From commits to lines: every added line takes its commit's answer, and evidence about spans refines it. */
import type {
  AddedLine,
  CommitProvenance,
  Evidence,
  FileChange,
  FileProvenance,
  Origin,
  OriginSpan,
  Sha,
} from '../model.ts';
import { rank, stricter } from './strictness.ts';

/** The answer for one line. */
export interface LineAnswer {
  readonly origin: Origin;
  readonly agent: string | null;
  readonly model: string | null;
}

export interface ResolvedFile {
  readonly provenance: FileProvenance;
  /** One per added line, in their order. */
  readonly answers: readonly LineAnswer[];
}

export type CommitAnswers = ReadonlyMap<Sha, CommitProvenance>;

/** What is known of a file's lines. */
export interface Knowledge {
  readonly commits: CommitAnswers;
  readonly claims: readonly Evidence[];
  /** Answers for single lines, by number, that are closer than their commit's. */
  readonly closer: ReadonlyMap<number, LineAnswer> | undefined;
  /** Answers for lines of which git does not say who brought them. */
  readonly fallback: LineAnswer;
}

export function resolveFile(file: FileChange, { commits, claims, closer, fallback }: Knowledge): ResolvedFile {
  const claimed = claimsByLine(file.added, claims);
  const answers = file.added.map((line, index) => {
    const base = closer?.get(line.number) ?? (line.commit === null ? undefined : commits.get(line.commit)) ?? fallback;
    return refined(base, claimed[index]);
  });
  return { provenance: { path: file.path, spans: spansOf(file, answers) }, answers };
}

/**
 * What is said of a line in particular wins over what is said of its commit, except that only the forge may make it
 * laxer. That a person typed it answers nothing but silence, where nobody vouches for it.
 */
function refined(base: LineAnswer, claim: Evidence | undefined): LineAnswer {
  const plain = { origin: base.origin, agent: base.agent, model: base.model };
  if (!claim) return plain;
  if (claim.claims === 'human' && claim.trust !== 'verified') {
    const counts = claim.trust === 'declared' && base.origin === 'unknown';
    return counts ? { origin: 'human', agent: null, model: null } : plain;
  }
  const said = saidBy(claim);
  const origin = claim.trust === 'verified' ? said : stricter(said, base.origin);
  const names = said === 'mixed' && base.origin === 'agent' && base.agent === null;
  if (origin !== said) return names ? { origin, agent: claim.agent, model: claim.model } : plain;
  const silent = claim.agent === null && base.agent !== null && origin === base.origin;
  return silent ? plain : { origin, agent: claim.agent, model: claim.model };
}

/**
 * The claim that counts on each line: verified before unverified, then the stricter, then the later one.
 * Each line is painted once, by the first claim in that order, so hostile overlaps cost no more than the lines.
 */
function claimsByLine(added: readonly AddedLine[], claims: readonly Evidence[]): readonly (Evidence | undefined)[] {
  const painted: (Evidence | undefined)[] = added.map(() => undefined);
  if (claims.length === 0) return painted;
  const next = added.map((_, index) => index);
  next.push(added.length);
  for (const claim of [...claims].reverse().sort(byWeight)) {
    if (claim.scope.kind !== 'span') continue;
    const { from, to } = claim.scope.span;
    for (
      let at = unpainted(next, firstAt(added, from));
      (added[at]?.number ?? Infinity) <= to;
      at = unpainted(next, at)
    ) {
      painted[at] = claim;
      next[at] = at + 1;
    }
  }
  return painted;
}

function byWeight(one: Evidence, other: Evidence): number {
  const verified = Number(other.trust === 'verified') - Number(one.trust === 'verified');
  return verified !== 0 ? verified : rank(saidBy(other)) - rank(saidBy(one));
}

/** What a claim makes of its lines: of an agent's part nobody knows which lines they are. */
const saidBy = ({ claims, partial }: Evidence): Origin => (claims === 'agent' && partial ? 'mixed' : claims);

/** The first index at or after `index` that no claim has painted; shortens the way for the next question. */
function unpainted(next: number[], index: number): number {
  let root = index;
  for (let step = next[root] ?? root; step !== root; step = next[root] ?? root) root = step;
  for (let at = index; at < root; ) {
    const step = next[at] ?? root;
    next[at] = root;
    at = step;
  }
  return root;
}

/** The index of the first added line numbered `from` or more. */
function firstAt(added: readonly AddedLine[], from: number): number {
  let low = 0;
  let high = added.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((added[middle]?.number ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Consecutive lines with one answer and one commit become one span. */
function spansOf({ path, added }: FileChange, answers: readonly LineAnswer[]): readonly OriginSpan[] {
  const spans: OriginSpan[] = [];
  added.forEach(({ number, commit }, index) => {
    const { origin, agent } = answers[index] ?? { origin: 'unknown', agent: null };
    const last = spans.at(-1);
    const joins = last?.to === number - 1 && last.origin === origin && last.agent === agent && last.commit === commit;
    if (last && joins) spans[spans.length - 1] = { ...last, to: number };
    else spans.push({ path, from: number, to: number, origin, agent, commit });
  });
  return spans;
}
