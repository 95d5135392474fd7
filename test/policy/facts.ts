/** Facts for tests, built from commits: who claims to have written what, and who vouches for it. */
import type {
  Account,
  Change,
  CheckResult,
  Comment,
  CommitProvenance,
  Content,
  Evidence,
  Facts,
  FileChange,
  Forge,
  ForgeRecord,
  Known,
  Labeling,
  Origin,
  OriginSpan,
  Provenance,
  Review,
  Seen,
  StampedFinding,
  Tier,
  Trust,
} from '../../src/model.ts';

export interface CommitSpec {
  /** What is claimed; null when nobody says anything. */
  readonly claims: Evidence['claims'] | null;
  /** The claim speaks for some of the commit only. */
  readonly partial?: boolean;
  readonly trust?: Trust;
  readonly agent?: string;
  readonly model?: string;
  readonly tier?: Tier;
  /** Added lines by path. */
  readonly adds?: Readonly<Record<string, number>>;
}

export interface FactsSpec {
  readonly commits?: readonly CommitSpec[];
  /** Files that no added line tells of. */
  readonly others?: readonly { readonly path: string; readonly from?: string | null; readonly kind: Content['kind'] }[];
  /** The path at base of a file that was renamed. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly results?: readonly CheckResult[];
  readonly labels?: Forge['labels'] | readonly string[];
  readonly reviews?: Forge['reviews'] | readonly Review[];
  readonly opener?: Account | null;
  readonly now?: Known<number>;
  readonly comments?: Known<readonly Comment[]> | readonly Comment[];
  readonly permissions?: Forge['permissions'];
  readonly pushes?: Forge['pushes'];
  readonly title?: string | null;
  readonly branch?: string | null;
  /** What the forge knows beside all that. */
  readonly forge?: Partial<Forge>;
  /** Of the commits, in their order; what is left out is the opener's. */
  readonly records?: readonly (ForgeRecord | undefined)[];
}

export const HEAD = 'f'.repeat(40);
/** Of the change's diff as it is now. */
export const DIGEST = 'd'.repeat(64);
/** In milliseconds since 1970. */
export const NOON = Date.parse('2026-06-01T12:00Z');
export const OPENER = person('dana', 1);
/** The change as it is now. */
export const SEEN: Seen = { head: { value: HEAD }, digest: { value: DIGEST } };
const KEEPER = person('kit', 77);
/** What the forge knows of a commit of the opener's. */
const OPENERS: ForgeRecord = { author: OPENER, committer: OPENER, signature: null, push: null };

export function person(login: string, id: number | null): Account {
  return { login, id, kind: 'person' };
}

export function approval(reviewer: Account, more: Partial<Review> = {}): Review {
  return { reviewer, state: 'approved', commit: HEAD, mayWrite: true, seen: SEEN, ...more };
}

/** A comment at the present diff. */
export function comment(by: Account, text: string, more: Partial<Comment> = {}): Comment {
  const seen = { head: { value: HEAD }, digest: { value: DIGEST } };
  return { id: 1, by, at: NOON, edited: false, text, seen, ...more };
}

export function result(check: string, more: Partial<CheckResult> = {}): CheckResult {
  return {
    check,
    status: 'passed',
    because: 'all answered',
    examined: 1,
    findings: [],
    notChecked: [],
    verified: [],
    ...more,
  };
}

export function finding(path: string, level: StampedFinding['level'] = 'error'): StampedFinding {
  const rule = 'imports/no-such-file';
  return {
    rule,
    level,
    path,
    from: 4,
    to: 4,
    message: 'is not there',
    origin: 'unknown',
    agent: null,
    fingerprint: '0'.repeat(16),
  };
}

export function factsOf(spec: FactsSpec = {}): Facts {
  const commits = (spec.commits ?? []).map((commit, i) => ({ ...commit, sha: String(i + 1).padStart(40, '0') }));
  return {
    change: changeOf(spec, commits),
    provenance: provenanceOf(commits),
    results: spec.results ?? [],
    forge: {
      labels: known(spec.labels ?? []),
      reviews: known(spec.reviews ?? []),
      digest: { value: DIGEST },
      ...(spec.comments !== undefined && { comments: known(spec.comments) }),
      permissions: { value: [{ id: KEEPER.id ?? 0, permission: { value: 'write' } }] },
      ...(spec.permissions !== undefined && { permissions: spec.permissions }),
      pushes: spec.pushes ?? { value: [{ after: HEAD, by: OPENER, at: 0 }] },
      labelings: known(labelingsOf(spec.labels ?? [])),
      ...(spec.now !== undefined && { now: spec.now }),
      ...spec.forge,
    },
  };
}

/** By somebody who may, on the change as it is now. */
function labelingsOf(labels: NonNullable<FactsSpec['labels']>): readonly Labeling[] {
  const names = 'unavailable' in labels ? [] : 'value' in labels ? labels.value : labels;
  return names.map((label) => ({ label, by: KEEPER, at: 1, seen: SEEN }));
}

type Numbered = CommitSpec & { readonly sha: string };

function known<T>(fact: readonly T[] | { readonly value: readonly T[] } | { readonly unavailable: string }) {
  return 'value' in fact || 'unavailable' in fact ? fact : { value: fact };
}

function changeOf(spec: FactsSpec, commits: readonly Numbered[]): Change {
  const paths = [...new Set(commits.flatMap(({ adds }) => Object.keys(adds ?? {})))];
  const texts = paths.map((path): FileChange => {
    const lines = commits.flatMap(({ adds, sha }) => Array.from({ length: adds?.[path] ?? 0 }, () => sha));
    const added = lines.map((commit, i) => ({ number: i + 1, commit, at: { path, number: i + 1 } }));
    return {
      path,
      from: spec.renamed?.[path] ?? null,
      mode: '100644',
      content: { kind: 'text', text: '' },
      added,
      removed: 0,
      upkeep: 'source',
    };
  });
  const others = (spec.others ?? []).map(({ path, from = null, kind }): FileChange => {
    const content: Content = kind === 'text' ? { kind, text: '' } : { kind };
    const isRemoved = kind === 'removed';
    // Of what cannot be read as lines, none are counted.
    const mode = isRemoved ? null : '100644';
    return { path, from, mode, content, added: [], removed: isRemoved ? 1 : 0, upkeep: 'source' };
  });
  const identity = { name: 'Robin', email: 'robin@example.org' };
  return {
    repository: 'example/project',
    number: 1,
    base: 'b'.repeat(40),
    target: 'b'.repeat(40),
    head: HEAD,
    branch: spec.branch ?? null,
    title: spec.title ?? null,
    body: null,
    opener: spec.opener === undefined ? OPENER : spec.opener,
    commits: commits.map(({ sha }, i) => ({
      ...{ sha, parents: [], author: identity, committer: identity, message: '' },
      ...(spec.records !== undefined && i in spec.records && spec.records[i] === undefined
        ? {}
        : { forge: spec.records?.[i] ?? OPENERS }),
    })),
    files: [...texts, ...others],
    notes: [],
  };
}

function originOf({ claims, partial }: CommitSpec): Origin {
  return claims === null ? 'unknown' : partial ? 'mixed' : claims;
}

function provenanceOf(commits: readonly Numbered[]): Provenance {
  const files = new Map<string, OriginSpan[]>();
  const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
  for (const commit of commits) {
    for (const [path, count] of Object.entries(commit.adds ?? {})) {
      if (count === 0) continue;
      const spans = files.get(path) ?? [];
      const from = (spans.at(-1)?.to ?? 0) + 1;
      const origin = originOf(commit);
      const agent = commit.agent ?? null;
      files.set(path, [...spans, { path, from, to: from + count - 1, origin, agent, commit: commit.sha }]);
      lines[origin] += count;
    }
  }
  const present = Object.entries(lines).flatMap(([origin, count]) => (count > 0 ? [origin as Origin] : []));
  return {
    origin: present.length > 1 ? 'mixed' : (present[0] ?? 'unknown'),
    lines,
    agents: [],
    commits: commits.map(commitOf),
    files: [...files].map(([path, spans]) => ({ path, spans })),
    evidence: [],
    notes: [],
  };
}

function commitOf(commit: Numbered): CommitProvenance {
  const { sha, claims, partial = false, trust = 'declared', agent = null, model = null, tier = null } = commit;
  const scope = { kind: 'commit', sha } as const;
  const evidence: Evidence[] =
    claims === null ? [] : [{ claims, agent, model, tier, signal: 'trailer', trust, quote: 'x', scope, partial }];
  return { sha, origin: originOf(commit), agent, model, tier, operator: null, evidence };
}
