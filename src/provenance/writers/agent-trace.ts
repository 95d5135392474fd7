/**
 * Writes provenance as one Agent Trace 0.1.0 record: lines at head by agent, each range with a SHA-256 of its lines. What nobody claims stays out.
 * The same change and time give the same bytes.
 */
import { sha256 } from '../../hash.ts';
import type { Change, CommitProvenance, FileChange, OriginSpan, Provenance, Sha } from '../../model.ts';

export interface Making {
  /** RFC 3339, in UTC. */
  readonly timestamp: string;
  /** Assay's own. */
  readonly version: string;
}

/** One line of `.agent-trace/traces.jsonl`, with its line feed. */
export function agentTraceRecord(change: Change, provenance: Provenance, { timestamp, version }: Making): string {
  const spans = new Map(provenance.files.map((file) => [file.path, file.spans]));
  const commits = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
  const files = change.files.flatMap((file) => {
    const conversations = conversationsOf(file, spans.get(file.path) ?? [], commits);
    return conversations.length === 0 ? [] : [{ path: file.path, conversations }];
  });
  const record = {
    version: '0.1.0',
    id: uuidOf(JSON.stringify([change.head, timestamp, version, files])),
    timestamp,
    vcs: { type: 'git', revision: change.head },
    tool: { name: 'assay', version },
    files,
  };
  return `${JSON.stringify(record)}\n`;
}

interface Conversation {
  readonly contributor: { readonly type: string; readonly model_id?: string };
  readonly ranges: { readonly start_line: number; readonly end_line: number; readonly content_hash: string }[];
  readonly related?: readonly { readonly type: string; readonly url: string }[];
}

type Commits = ReadonlyMap<Sha, CommitProvenance>;

const TYPES = { agent: 'ai', mixed: 'mixed', human: 'human', automation: null, unknown: null } as const;

function conversationsOf(
  { content }: FileChange,
  spans: readonly OriginSpan[],
  commits: Commits,
): readonly Conversation[] {
  if (content.kind !== 'text') return [];
  const lines = content.text.split('\n');
  const conversations = new Map<string, Conversation>();
  for (const { from, to, origin, agent, commit } of spans) {
    const type = TYPES[origin];
    if (type === null) continue;
    const about = commit === null ? undefined : commits.get(commit);
    const model = agent !== null && about?.agent === agent ? about.model : null;
    const key = JSON.stringify([type, agent, model]);
    const conversation = conversations.get(key) ?? conversationOf(type, agent, model);
    conversations.set(key, conversation);
    const content_hash = `sha256:${sha256(lines.slice(from - 1, to).join('\n'))}`;
    conversation.ranges.push({ start_line: from, end_line: to, content_hash });
  }
  return [...conversations.values()];
}

/** The format has one tool for a whole record, so the agent is named as a related resource. */
function conversationOf(type: string, agent: string | null, model: string | null): Conversation {
  const model_id = model !== null && model.length <= 250 ? { model_id: model } : {};
  const related = agent === null ? {} : { related: [{ type: 'agent', url: `urn:assay:agent:${agent}` }] };
  return { contributor: { type, ...model_id }, ranges: [], ...related };
}

/** Version 8, which RFC 9562 leaves to its maker: the digits are those of a hash. */
function uuidOf(text: string): string {
  const digits = sha256(text);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
