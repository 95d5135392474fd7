/** One answer per commit: its own evidence first, the change's where it has none that names an agent. */
import type { Commit, CommitProvenance, Evidence, Origin, Sha } from '../model.ts';
import { type CommitSignals, evidenceOf } from './evidence.ts';
import { operatorIn } from './operator.ts';
import type { Roster } from './roster.ts';

export interface ResolvedCommit {
  readonly provenance: CommitProvenance;
  /** What a reader should know about the answer; the same words for the same thing. */
  readonly remarks: readonly string[];
}

/** What commits are resolved with. */
export interface Setting {
  readonly signals: CommitSignals;
  readonly roster: Roster;
  /** Evidence about the change as a whole. */
  readonly change: readonly Evidence[];
  /** Evidence about commits that came from elsewhere than their identities and messages. */
  readonly beside: ReadonlyMap<Sha, readonly Evidence[]>;
}

export function resolveCommit(commit: Commit, { signals, roster, change, beside }: Setting): ResolvedCommit {
  const { evidence: read, message, truncated } = evidenceOf(commit, signals, roster);
  const own = [...read, ...(beside.get(commit.sha) ?? [])];
  // What only some of its parts say leaves the rest to what the change says.
  const whole = own.some(({ claims, partial }) => claims === 'agent' && partial !== true);
  const evidence = whole ? own : [...own, ...change.filter(({ claims }) => claims === 'agent')];
  const origin = originOf(evidence);
  const primary = primaryOf(evidence, origin);
  const model =
    primary?.model ?? evidence.find((one) => one.agent === primary?.agent && one.model !== null)?.model ?? null;
  const { agent = null, tier = null } = primary ?? {};
  const operator = primary ? operatorIn(commit, message, tier, roster) : null;
  return {
    provenance: { sha: commit.sha, origin, agent, model, tier, operator, evidence },
    remarks: remarksOn(evidence, origin, truncated),
  };
}

/** That a person wrote it counts only where nothing else is said. */
function originOf(evidence: readonly Evidence[]): Origin {
  const agents = evidence.filter(({ claims }) => claims === 'agent');
  if (agents.length > 0) return agents.every(({ partial }) => partial) ? 'mixed' : 'agent';
  if (evidence.some(({ claims }) => claims === 'automation')) return 'automation';
  return evidence.some(({ claims, trust }) => claims === 'human' && trust !== 'weak') ? 'human' : 'unknown';
}

/** The first evidence that says most: a named agent before a nameless one, work before an accepted suggestion. */
function primaryOf(evidence: readonly Evidence[], origin: Origin): Evidence | undefined {
  if (origin !== 'agent' && origin !== 'mixed') return undefined;
  const agents = evidence.filter(({ claims }) => claims === 'agent');
  return (
    agents.find(({ agent, tier }) => agent !== null && tier !== 'suggested') ??
    agents.find(({ tier }) => tier !== 'suggested') ??
    agents[0]
  );
}

function remarksOn(evidence: readonly Evidence[], origin: Origin, truncated: boolean): readonly string[] {
  const agents = new Set(
    evidence.flatMap(({ claims, agent }) => (claims === 'agent' && agent !== null ? [agent] : [])),
  );
  const clash = evidence.some(({ claims }) => claims === 'automation') && origin !== 'automation';
  return [
    ...(truncated ? ['the message is longer than what is read or quoted'] : []),
    ...(clash ? ['a bot is the author and an agent is named; the stricter of the two counts'] : []),
    ...(agents.size > 1 ? ['several agents are named; the first one that did work is the answer'] : []),
  ];
}
