/** What lines carried where they stood before comes along with them, but only where it is stricter than what is said of them now. */
import { spansOf } from '../change/spans.ts';
import type {
  Change,
  CommitProvenance,
  Earlier,
  Evidence,
  FileProvenance,
  Origin,
  OriginSpan,
  Path,
  Provenance,
  RemovedMarks,
  Sha,
  Span,
} from '../model.ts';
import type { LineAnswer } from './lines.ts';
import { quote } from './signal.ts';
import { rank } from './strictness.ts';

export interface Inheritance {
  /** For spans at head, and for commits that are copies as a whole. */
  readonly evidence: readonly Evidence[];
  /** Lines of a squash of which the commits behind it say whose they are. */
  readonly closer: ReadonlyMap<Path, ReadonlyMap<number, LineAnswer>>;
  /** undefined where no mark was removed. */
  readonly removed: RemovedMarks | undefined;
}

/** `now` is the answer without any of this; `answer` classifies an earlier change. */
export function inherit(change: Change, now: Provenance, answer: (change: Change) => Provenance): Inheritance {
  const current = spansByPath(now.files);
  const heirs = (change.earlier ?? []).map((earlier) => compare(earlier, answer(behind(earlier, change)), current));
  return {
    evidence: heirs.flatMap((heir) => [
      ...heir.stricter.map((line) => evidenceOf(line, heir)),
      ...wholeCopies(heir, now),
    ]),
    closer: closerAnswers(heirs, now),
    removed: removed(heirs, now.files),
  };
}

/** Lines that were moved within the change were brought by commits of its own, of which the forge may know more by now. */
function behind({ how, change: before }: Earlier, { commits }: Change): Change {
  if (how !== 'move') return before;
  const wrote = new Set(before.files.flatMap(({ added }) => added.flatMap(({ commit }) => commit ?? [])));
  return { ...before, commits: commits.filter(({ sha }) => wrote.has(sha)) };
}

/** A run of lines that an earlier commit brought, and what is said of it there and here. */
interface Heirloom {
  readonly at: Span;
  readonly was: OriginSpan;
  readonly now: OriginSpan;
}

interface Heir {
  readonly earlier: Earlier;
  readonly before: Provenance;
  readonly commits: ReadonlyMap<Sha, CommitProvenance>;
  readonly all: readonly Heirloom[];
  /** Those that were an agent's, or automation's, with more certainty than now. */
  readonly stricter: readonly Heirloom[];
}

type Spans = ReadonlyMap<Path, readonly OriginSpan[]>;

const spansByPath = (files: readonly FileProvenance[]): Spans => new Map(files.map(({ path, spans }) => [path, spans]));

function compare(earlier: Earlier, before: Provenance, current: Spans): Heir {
  const past = spansByPath(before.files);
  const all = earlier.kept.flatMap(({ now, was }) => {
    const shift = now.from - was.number;
    const there = { from: was.number, to: now.to - shift };
    return overlapping(past.get(was.path) ?? [], there).flatMap((span) => {
      const here = { from: Math.max(span.from, there.from) + shift, to: Math.min(span.to, there.to) + shift };
      return overlapping(current.get(now.path) ?? [], here).map((mine) => ({
        at: { path: now.path, from: Math.max(mine.from, here.from), to: Math.min(mine.to, here.to) },
        was: span,
        now: mine,
      }));
    });
  });
  const commits = new Map(before.commits.map((commit) => [commit.sha, commit]));
  return { earlier, before, commits, all, stricter: all.filter(isStricter) };
}

const isStricter = ({ was, now }: Heirloom): boolean =>
  rank(was.origin) > rank(now.origin) && was.origin !== 'unknown' && was.origin !== 'human';

/** Those of ascending spans that share a line with `from`..`to`. */
function overlapping<One extends Pick<Span, 'from' | 'to'>>(
  spans: readonly One[],
  { from, to }: Pick<Span, 'from' | 'to'>,
): readonly One[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let index = low; (spans[index]?.from ?? Number.POSITIVE_INFINITY) <= to; index += 1) {
    const span = spans[index];
    if (span !== undefined) found.push(span);
  }
  return found;
}

function evidenceOf({ at, was }: Heirloom, { earlier, before, commits }: Heir): Evidence {
  const claims = claimOf(was.origin);
  const commit = commits.get(was.commit ?? '');
  const said = [...(commit?.evidence ?? []), ...before.evidence];
  const best =
    said.find((one) => one.claims === claims && one.agent === was.agent) ?? said.find((one) => one.claims === claims);
  return {
    claims,
    agent: was.agent,
    model: commit?.agent === was.agent ? (commit?.model ?? null) : (best?.model ?? null),
    tier: best?.tier ?? null,
    signal: earlier.how,
    // The forge vouches for the commit in which it was seen, and for no other one.
    trust: best?.trust === 'weak' ? 'weak' : 'declared',
    quote: quoted(was.commit ?? earlier.change.head, best),
    scope: { kind: 'span', span: at },
    ...(was.origin === 'mixed' && { partial: true }),
  };
}

const claimOf = (origin: Origin): Evidence['claims'] => (origin === 'automation' ? 'automation' : 'agent');

const quoted = (seenIn: Sha, evidence: Evidence | undefined): string =>
  quote(`${seenIn.slice(0, 12)}: ${evidence?.quote ?? 'no words'}`);

/** A copy whose lines all were another commit's carries that commit's evidence itself. */
function wholeCopies({ earlier, before, stricter }: Heir, now: Provenance): readonly Evidence[] {
  const { how, by } = earlier;
  if (how !== 'cherry-pick' || by === null) return [];
  const mine = now.files.flatMap(({ spans }) => spans.filter(({ commit }) => commit === by));
  const isWhole = stricter.length > 0 && lineCount(mine) === lineCount(stricter.map(({ at }) => at));
  if (!isWhole) return [];
  return before.commits.flatMap(({ sha, evidence }) =>
    evidence.map((one) => ({
      ...one,
      signal: how,
      trust: one.trust === 'weak' ? 'weak' : 'declared',
      quote: quoted(sha, one),
      scope: { kind: 'commit', sha: by },
    })),
  );
}

const lineCount = (spans: readonly Pick<Span, 'from' | 'to'>[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Only where every agent that the squash names is among those behind it: else nobody knows which lines that one wrote. */
function closerAnswers(heirs: readonly Heir[], now: Provenance): Inheritance['closer'] {
  const closer = new Map<Path, Map<number, LineAnswer>>();
  for (const { earlier, before, commits, all } of heirs) {
    const squash = earlier.how === 'squash' ? now.commits.find(({ sha }) => sha === earlier.by) : undefined;
    if (squash === undefined || !accountsFor(before, squash.evidence)) continue;
    for (const { at, was, now: mine } of all) {
      if (mine.commit !== earlier.by || !isOpen(mine.origin, was.origin)) continue;
      const answers = closer.get(at.path) ?? new Map<number, LineAnswer>();
      closer.set(at.path, answers);
      const { origin, agent } = was;
      const model = commits.get(was.commit ?? '')?.model ?? null;
      for (let number = at.from; number <= at.to; number += 1) answers.set(number, { origin, agent, model });
    }
  }
  return closer;
}

/** A squash of several agents' commits is an agent's, and which one's is open. */
const isOpen = (now: Origin, was: Origin): boolean => now === 'mixed' || (now === 'agent' && was === 'agent');

function accountsFor({ commits }: Provenance, evidence: readonly Evidence[]): boolean {
  const behind = new Set(
    commits.flatMap((commit) => commit.evidence.flatMap((one) => (one.claims === 'agent' ? [one.agent] : []))),
  );
  const named = evidence.filter(({ claims }) => claims === 'agent');
  return named.length > 0 && named.every(({ agent }) => behind.has(agent));
}

/** Several earlier heads can tell of the same line. */
function removed(heirs: readonly Heir[], files: readonly FileProvenance[]): RemovedMarks | undefined {
  const lost = heirs.filter(({ earlier }) => earlier.how === 'force-push').flatMap(({ stricter }) => stricter);
  if (lost.length === 0) return undefined;
  const lines = new Map<Path, Set<number>>();
  for (const { at } of lost) {
    const ofFile = lines.get(at.path) ?? new Set();
    lines.set(at.path, ofFile);
    for (let number = at.from; number <= at.to; number += 1) ofFile.add(number);
  }
  return {
    commits: new Set(lost.map(({ was }) => was.commit)).size,
    spans: files.flatMap(({ path }) =>
      spansOf(
        path,
        [...(lines.get(path) ?? [])].sort((one, other) => one - other),
      ),
    ),
  };
}
