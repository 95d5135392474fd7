/** Who wrote it: a change in, an origin for every added line out, with the evidence quoted. Pure, and bounded in the change's size. */
import type { Change, CommitProvenance, Evidence, Origin, Path, Provenance, Sha } from '../model.ts';
import type { Agent } from './agent.ts';
import { type ResolvedCommit, resolveCommit } from './commits.ts';
import { withDeclared } from './declared.ts';
import type { CommitSignals } from './evidence.ts';
import { type Inheritance, inherit } from './inherit.ts';
import { type LineAnswer, type ResolvedFile, resolveFile } from './lines.ts';
import { type Roster, rosterOf } from './roster.ts';
import { sharesOf } from './shares.ts';
import type { Signal } from './signal.ts';
import { rank, together } from './strictness.ts';

/** Claims about lines that are quoted; all of them count. */
const MOST_QUOTED = 200;

/** Commits that a note names; the rest is a number. */
const MOST_NAMED = 5;

export function classify(change: Change, agents: readonly Agent[], signals: readonly Signal[]): Provenance {
  const alone = classifyWith(change, { agents, signals, inherited: NOTHING_INHERITED });
  if (change.earlier === undefined) return alone;
  const inherited = inherit(change, alone, (earlier) => classify(earlier, agents, signals));
  return classifyWith(change, { agents, signals, inherited });
}

interface Means {
  readonly agents: readonly Agent[];
  readonly signals: readonly Signal[];
  readonly inherited: Inheritance;
}

const NOTHING_INHERITED: Inheritance = { evidence: [], closer: new Map(), removed: undefined };

function classifyWith(change: Change, { agents, signals, inherited }: Means): Provenance {
  const roster = rosterOf(agents);
  const notes: string[] = [];
  const note = (sentence: string): number => notes.push(sentence);
  const found = sorted([...evidenceAbout(change, signals, roster, note), ...inherited.evidence]);
  const setting = { signals: ofCommits(signals), roster, change: found.change, beside: found.commits };
  const resolved = change.commits.map((commit) => resolveCommit(commit, setting));
  const commits = resolved.map(({ provenance }) => provenance);
  const byCommit = new Map(commits.map((commit) => [commit.sha, commit]));
  const fallback = agreement(commits);
  const files = change.files.map((file) => {
    const [claims, closer] = [found.spans.get(file.path) ?? [], inherited.closer.get(file.path)];
    return resolveFile(file, { commits: byCommit, claims, closer, fallback });
  });
  const lines = countLines(files);
  const quoted = [...found.spans.values()].flat();
  return {
    origin: together(originsIn(lines) ?? commits.map(({ origin }) => origin)),
    lines,
    agents: sharesOf(commits, files),
    commits,
    files: files.map(({ provenance }) => provenance),
    evidence: [...found.change, ...quoted.slice(0, MOST_QUOTED)],
    ...(inherited.removed !== undefined && { removed: inherited.removed }),
    notes: [
      ...notes,
      ...(quoted.length > MOST_QUOTED
        ? [`${quoted.length - MOST_QUOTED} more claims about lines are counted and not quoted`]
        : []),
      ...unattributed(change, byCommit, fallback),
      ...notesOn(resolved),
    ],
  };
}

type Note = (sentence: string) => void;

function evidenceAbout(change: Change, signals: readonly Signal[], roster: Roster, note: Note): readonly Evidence[] {
  const all = signals.flatMap((signal) => (signal.reads === 'change' ? signal.find(change, roster, note) : []));
  // What cannot be believed has been noted already.
  return roster.known === null
    ? all
    : withDeclared(
        evidenceAbout(change, signals, roster.known, () => {}),
        all,
      );
}

interface Sorted {
  readonly change: readonly Evidence[];
  readonly commits: ReadonlyMap<Sha, readonly Evidence[]>;
  readonly spans: ReadonlyMap<Path, readonly Evidence[]>;
}

/** By what the evidence speaks of. */
function sorted(found: readonly Evidence[]): Sorted {
  const change: Evidence[] = [];
  const commits = new Map<Sha, Evidence[]>();
  const spans = new Map<Path, Evidence[]>();
  for (const evidence of found) {
    const { scope } = evidence;
    if (scope.kind === 'change') change.push(evidence);
    if (scope.kind === 'commit') listAt(commits, scope.sha).push(evidence);
    if (scope.kind === 'span') listAt(spans, scope.span.path).push(evidence);
  }
  return { change, commits, spans };
}

function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const ofCommits = (signals: readonly Signal[]): CommitSignals => ({
  identity: signals.filter((signal) => signal.reads === 'identity'),
  lines: signals.filter((signal) => signal.reads === 'line'),
  asides: signals.filter((signal) => signal.reads === 'aside'),
});

/** What all commits of the change agree on: the least that they say, and never a person's unless they all are. */
function agreement(commits: readonly CommitProvenance[]): LineAnswer {
  const [first, ...others] = commits;
  const origins = new Set(commits.map(({ origin }) => origin));
  const [least = 'unknown'] = [...origins].sort((one, other) => rank(one) - rank(other));
  const origin = least === 'human' && origins.size > 1 ? 'unknown' : least;
  if (!first || origin === 'unknown') return { origin: 'unknown', agent: null, model: null };
  const agent = others.every((other) => other.agent === first.agent) ? first.agent : null;
  return { origin, agent, model: others.every((other) => other.model === first.model) ? first.model : null };
}

function unattributed(
  change: Change,
  commits: ReadonlyMap<string, CommitProvenance>,
  fallback: LineAnswer,
): readonly string[] {
  const orphans = change.files.reduce(
    (sum, { added }) => sum + added.filter(({ commit }) => commit === null || !commits.has(commit)).length,
    0,
  );
  return orphans === 0
    ? []
    : [`${orphans} added lines: git does not say which commit brought them; taken as ${fallback.origin}`];
}

function countLines(files: readonly ResolvedFile[]): Record<Origin, number> {
  const lines: Record<Origin, number> = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
  for (const { answers } of files) for (const { origin } of answers) lines[origin] += 1;
  return lines;
}

/** undefined when there are no lines to speak of, as in a change of binary files. */
function originsIn({
  agent,
  human,
  automation,
  mixed,
  unknown,
}: Readonly<Record<Origin, number>>): readonly Origin[] | undefined {
  const counted: readonly (readonly [Origin, number])[] = [
    ['agent', agent],
    ['human', human],
    ['automation', automation],
    ['mixed', mixed],
    ['unknown', unknown],
  ];
  const present = counted.filter(([, count]) => count > 0).map(([origin]) => origin);
  return present.length > 0 ? present : undefined;
}

/** The same remark about many commits is one note. */
function notesOn(resolved: readonly ResolvedCommit[]): readonly string[] {
  const byRemark = new Map<string, Sha[]>();
  for (const { provenance, remarks } of resolved)
    for (const remark of remarks) listAt(byRemark, remark).push(provenance.sha);
  return [...byRemark].map(([remark, shas]) => {
    const named = shas.slice(0, MOST_NAMED).map((sha) => sha.slice(0, 12));
    return `${remark} (${shas.length === 1 ? '1 commit' : `${shas.length} commits`}: ${named.join(', ')}${shas.length > named.length ? ', …' : ''})`;
  });
}
