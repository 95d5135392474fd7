/** The facts read in other ways: without what nobody vouches for, and with the unknown counted as an agent's. */
import type { CommitProvenance, Evidence, Facts, Origin, OriginSpan, Path, Sha, Span } from '../../model.ts';
import { recounted } from '../origins/recount.ts';
import type { Policy } from '../policy.ts';

export interface Reading {
  /** claimed: as everybody says. vouched: only what the forge vouches for counts. */
  readonly kind: 'claimed' | 'vouched';
  readonly facts: Facts;
  /** The same, with the unknown left unknown; the very same where that makes no difference. */
  readonly plain: Facts;
}

/**
 * The facts as claimed, and as the forge vouches for them, unless that is the same. Anybody can write a claim, so a
 * rule is judged by both readings and the stricter outcome counts: no claim makes a policy milder, wherever a
 * condition stands. So does `unknown-origin: agent`: rules about the unknown still hold, and those about agents, too.
 */
export function readingsOf(facts: Facts, unknownOrigin: Policy['unknownOrigin']): readonly Reading[] {
  const vouched = vouchedFor(facts);
  const readings = (kind: Reading['kind'], plain: Facts): readonly Reading[] => {
    const asAgents = unknownOrigin === 'agent' ? withUnknownAsAgents(plain) : plain;
    const unclaimed = { kind, plain, facts: plain };
    return asAgents === plain ? [unclaimed] : [{ kind, plain, facts: asAgents }, unclaimed];
  };
  return [...readings('claimed', facts), ...(vouched === facts ? [] : readings('vouched', vouched))];
}

interface Attribution {
  readonly origin: Origin;
  readonly agent: string | null;
}

/** Every line and commit that only claims speak for becomes unknown. Evidence vouches for what it speaks of, and for nothing beside it. */
function vouchedFor(facts: Facts): Facts {
  const { commits, evidence } = facts.provenance;
  const verified = evidence.filter(isVerified);
  const ofCommits = new Map(commits.map((commit) => [commit.sha, commit.evidence.filter(isVerified)]));
  const ofLines = aboutLines(verified);
  // That a person opened the change says nothing of who wrote its lines.
  const ofChange = verified.filter(({ claims, scope }) => scope.kind === 'change' && claims !== 'human');
  const about = (sha: Sha | null): readonly Evidence[] => [
    ...(sha === null ? [] : (ofCommits.get(sha) ?? [])),
    ...ofChange,
  ];
  const isAllVerified = [...evidence, ...commits.flatMap((commit) => commit.evidence)].every(isVerified);
  const { provenance } = facts;
  const left = isAllVerified
    ? facts
    : { ...facts, provenance: { ...provenance, evidence: verified, commits: commits.map(withoutClaims) } };
  return reattributed(left, {
    commit: (commit) => attributed(commit, about(commit.sha)),
    span: (span) =>
      partsOf(span, ofLines.get(span.path) ?? []).map(({ from, to, evidence }) => ({
        ...attributed(span, [...evidence, ...about(span.commit)]),
        from,
        to,
      })),
  });
}

/** Model and tier are what the evidence that is left says of them. */
function withoutClaims(commit: CommitProvenance): CommitProvenance {
  const evidence = commit.evidence.filter(isVerified);
  const models = evidence.map(({ model }) => model);
  const tiers = evidence.map(({ tier }) => tier);
  return {
    ...commit,
    evidence,
    model: models.includes(commit.model) ? commit.model : (models.find((model) => model !== null) ?? null),
    tier: tiers.includes(commit.tier) ? commit.tier : (tiers.find((tier) => tier !== null) ?? null),
  };
}

interface AboutLines {
  readonly one: Evidence;
  readonly lines: Span;
}

/** What speaks of some lines alone, by their path. */
function aboutLines(evidence: readonly Evidence[]): ReadonlyMap<Path, readonly AboutLines[]> {
  const byPath = new Map<Path, AboutLines[]>();
  for (const one of evidence) {
    if (one.scope.kind !== 'span') continue;
    const lines = one.scope.span;
    const others = byPath.get(lines.path);
    if (others === undefined) byPath.set(lines.path, [{ one, lines }]);
    else others.push({ one, lines });
  }
  return byPath;
}

interface Part extends Pick<Span, 'from' | 'to'> {
  /** What speaks of just these lines. */
  readonly evidence: readonly Evidence[];
}

/** The span, cut where evidence about some of its lines begins and ends. */
function partsOf({ from, to }: Span, ofLines: readonly AboutLines[]): readonly Part[] {
  const starts = ofLines.flatMap(({ lines }) => [lines.from, lines.to + 1]).filter((line) => line > from && line <= to);
  const cuts = [...new Set([from, ...starts])].sort((one, other) => one - other);
  return cuts.map((first, index) => ({
    from: first,
    to: (cuts[index + 1] ?? to + 1) - 1,
    evidence: ofLines.filter(({ lines }) => lines.from <= first && first <= lines.to).map(({ one }) => one),
  }));
}

function isVerified({ trust }: Evidence): boolean {
  return trust === 'verified';
}

/** What is left of a claim when only this evidence counts. What was unknown stays so. */
function attributed(claimed: Attribution, evidence: readonly Evidence[]): Attribution {
  const [first] = evidence;
  if (claimed.origin === 'unknown') return claimed;
  if (first === undefined) return { origin: 'unknown', agent: null };
  const said = claimed.origin === 'mixed' ? 'agent' : claimed.origin;
  // Of what the forge vouches for in part, the rest stays anybody's.
  const isPart = claimed.origin === 'mixed' && evidence.some(({ partial }) => partial === true);
  const stands = isPart || evidence.some(({ claims }) => claims === said);
  return stands ? claimed : { origin: first.claims, agent: first.agent };
}

function withUnknownAsAgents(facts: Facts): Facts {
  const asAgent = ({ origin, agent }: Attribution): Attribution => ({
    origin: origin === 'unknown' ? 'agent' : origin,
    agent,
  });
  return reattributed(facts, {
    commit: asAgent,
    span: (span) => [{ from: span.from, to: span.to, ...asAgent(span) }],
  });
}

interface Reader {
  readonly commit: (commit: CommitProvenance) => Attribution;
  /** Together exactly the span's lines. */
  readonly span: (span: OriginSpan) => readonly (Attribution & Pick<Span, 'from' | 'to'>)[];
}

/** The very same facts when nothing changes. */
function reattributed(facts: Facts, read: Reader): Facts {
  let isSame = true;
  const note = <Claimed extends Attribution>(claimed: Claimed, read: readonly Attribution[]): readonly Claimed[] => {
    if (read.every(({ origin, agent }) => origin === claimed.origin && agent === claimed.agent)) return [claimed];
    isSame = false;
    return read.map((part) => ({ ...claimed, ...part }));
  };
  const commits = facts.provenance.commits.flatMap((commit) => note(commit, [read.commit(commit)]));
  const files = facts.provenance.files.map((file) => ({
    ...file,
    spans: file.spans.flatMap((span) => note(span, read.span(span))),
  }));
  return isSame ? facts : { ...facts, provenance: recounted(facts.provenance, files, commits) };
}
