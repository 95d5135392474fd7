/** Small values of the vocabulary for tests: give what matters, the rest is plain. */
import type {
  Change,
  CheckResult,
  Commit,
  CommitProvenance,
  Evidence,
  FileChange,
  Origin,
  OriginSpan,
  Provenance,
  Report,
  RuleOutcome,
  StampedFinding,
  Verdict,
} from '../../src/model.ts';

/** An object name that is easy to tell: `sha('a')` is forty a. */
export const sha = (digit: string): string => digit.repeat(40);

const aligned = (count: number, commit: string, path: string) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, commit, at: { path, number: index + 1 } }));

/** A text file whose first `lines` lines are added by commit `c…`. */
export const aFile = (path: string, lines = 0, more: Partial<FileChange> = {}): FileChange => ({
  path,
  from: path,
  mode: '100644',
  content: { kind: 'text', text: 'line\n'.repeat(lines) },
  added: aligned(lines, sha('c'), path),
  removed: 0,
  upkeep: 'source',
  ...more,
});

export const aCommit = (more: Partial<Commit> = {}): Commit => ({
  sha: sha('c'),
  parents: [sha('b')],
  author: { name: 'Dana', email: 'dana@example.com' },
  committer: { name: 'Dana', email: 'dana@example.com' },
  message: 'Change something\n',
  ...more,
});

export const aChange = (more: Partial<Change> = {}): Change => ({
  repository: 'acme/shop',
  number: 482,
  base: sha('b'),
  target: sha('d'),
  head: sha('c'),
  branch: 'topic',
  title: 'refactor: simplify billing',
  body: null,
  opener: { login: 'dana', id: 1, kind: 'person' },
  commits: [aCommit()],
  files: [aFile('src/a.ts', 3)],
  notes: [],
  ...more,
});

export const NO_LINES: Readonly<Record<Origin, number>> = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };

export const anEvidence = (more: Partial<Evidence> = {}): Evidence => ({
  claims: 'agent',
  agent: 'claude-code',
  model: null,
  tier: 'assisted',
  signal: 'trailer',
  trust: 'declared',
  quote: 'Co-Authored-By: Claude <noreply@anthropic.com>',
  scope: { kind: 'commit', sha: sha('c') },
  ...more,
});

export const aCommitProvenance = (more: Partial<CommitProvenance> = {}): CommitProvenance => ({
  sha: sha('c'),
  origin: 'unknown',
  agent: null,
  model: null,
  tier: null,
  operator: null,
  evidence: [],
  ...more,
});

/** The lines of `aFile` are one run. */
const unknownSpans = ({ path, added }: FileChange): readonly OriginSpan[] =>
  added.length === 0 ? [] : [{ path, from: 1, to: added.length, origin: 'unknown', agent: null, commit: sha('c') }];

/** Nobody says who wrote the change. */
export const unknownProvenance = (change: Change, more: Partial<Provenance> = {}): Provenance => ({
  origin: 'unknown',
  lines: { ...NO_LINES, unknown: change.files.reduce((sum, { added }) => sum + added.length, 0) },
  agents: [],
  commits: change.commits.map(({ sha: of }) => aCommitProvenance({ sha: of })),
  files: change.files.map((file) => ({ path: file.path, spans: unknownSpans(file) })),
  evidence: [],
  notes: [],
  ...more,
});

export const aFinding = (more: Partial<StampedFinding> = {}): StampedFinding => ({
  rule: 'imports/undeclared-package',
  level: 'error',
  path: 'src/a.ts',
  from: 1,
  to: 1,
  message: '`left-padd` is declared nowhere',
  origin: 'unknown',
  agent: null,
  fingerprint: '0123456789abcdef',
  ...more,
});

/** A check that passed with nothing in question. */
export const aResult = (more: Partial<CheckResult> = {}): CheckResult => ({
  check: 'imports',
  status: more.findings?.some(({ level }) => level === 'error') ? 'failed' : 'passed',
  because: 'nothing was in question',
  examined: 0,
  findings: [],
  notChecked: [],
  verified: [],
  ...more,
});

export const aRule = (more: Partial<RuleOutcome> = {}): RuleOutcome => ({
  rule: 'nothing refers to what does not exist',
  mode: 'enforce',
  status: 'satisfied',
  awaited: false,
  because: ['`imports` passed'],
  next: [],
  ...more,
});

export const aVerdict = (more: Partial<Verdict> = {}): Verdict => ({
  conclusion: 'pass',
  headline: '1 of 1 rule met',
  policy: { source: `.github/assay.yml@${sha('d')}`, digest: 'sha256:0' },
  rules: [aRule()],
  ...more,
});

export function aReport(more: Partial<Report> = {}): Report {
  const change = more.change ?? aChange();
  return {
    change,
    provenance: unknownProvenance(change),
    results: [aResult()],
    forge: { labels: { unavailable: 'not asked for' }, reviews: { unavailable: 'not asked for' } },
    verdict: aVerdict(),
    ...more,
  };
}
