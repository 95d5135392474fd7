/**
 * Agent Trace 0.1.0, records in JSON, one a line in `.agent-trace/traces.jsonl`. Source: README.md of cursor/agent-trace.
 * Its reference writer notes the revision before the commit and calls its version `1.0`; it fills gaps with line 1-1 and with paths that are none.
 */
import type { Path, Sha } from '../../model.ts';
import type { Format, LineClaim, Place, Statement, Subject, Witness } from '../format.ts';
import { type Gathering, gather } from '../gather.ts';
import { field, linesOf, listOf, nameOf, parseJson, quoteOf, textOf } from '../json.ts';

export default {
  name: 'agent-trace',
  sniff: (text) => /^\s*\{/.test(text) && text.includes('"files"') && /"(?:conversations|vcs)"/.test(text),

  read(text, subject) {
    const found = gather();
    const placesOf = placesIn(subject);
    for (const line of text.split('\n')) {
      const revisions = [...line.matchAll(REVISION)].map(([, revision = '']) => revision);
      if (revisions.length === 0 && line.trim() !== '') found.miss('records that name no git revision');
      // A file of traces speaks of the repository's whole history: only what is about this change is parsed.
      if (revisions.some((revision) => placesOf(revision).length > 0)) readRecord(parseJson(line), placesOf, found);
    }
    return found.reading();
  },
} satisfies Format;

const REVISION = /"revision"\s*:\s*"([0-9a-f]{40,64})"/g;

function readRecord(record: unknown, placesOf: PlacesOf, found: Gathering): void {
  if (!Array.isArray(field(record, 'files'))) found.miss('lines that are no Agent Trace record');
  const revision = textOf(field(field(record, 'vcs'), 'revision')) ?? '';
  // The reference writer, whose version is none, always means the commits after the revision that it notes.
  const isReference = !/^\d+\.\d+\.\d+$/.test(textOf(field(record, 'version')) ?? '');
  const places = placesOf(revision).filter(({ whole }) => whole || !isReference);
  const tool = nameOf(field(field(record, 'tool'), 'name'));
  for (const file of places.length === 0 ? [] : listOf(field(record, 'files'))) {
    const path = pathOf(field(file, 'path'));
    // It also files shell commands under a path that is none.
    if (path === '.shell-history') continue;
    if (path === null) found.miss('files without a path in the repository');
    else
      for (const conversation of listOf(field(file, 'conversations')))
        readConversation(conversation, { path, places, tool }, found);
  }
}

type Where = Pick<LineClaim, 'path' | 'places'> & { readonly tool: string | null };

function readConversation(conversation: unknown, { tool, ...where }: Where, found: Gathering): void {
  for (const range of listOf(field(conversation, 'ranges'))) {
    const [start_line, end_line, content_hash] = [
      field(range, 'start_line'),
      field(range, 'end_line'),
      field(range, 'content_hash'),
    ];
    const lines = linesOf(start_line, end_line);
    const contributor = field(range, 'contributor') ?? field(conversation, 'contributor');
    const [type, model_id] = [field(contributor, 'type'), nameOf(field(contributor, 'model_id'))];
    const quote = quoteOf({ path: where.path, start_line, end_line, content_hash, type, model_id, tool });
    const says = statementOf(type, { tool: agentOf(conversation) ?? tool, model: model_id, quote });
    const placeholder = lines?.to === 1 && content_hash === undefined;
    if (lines === null) found.miss('ranges that are no lines');
    else if (placeholder) found.miss('placeholders for an edit of unknown place');
    else if (says !== null) found.add({ ...where, lines, witness: witnessOf(lines, content_hash), says });
  }
}

/** `mixed` is an agent's text that a person edited, or the reverse: some of it is the agent's. `unknown` says nothing. */
function statementOf(type: unknown, about: Pick<Statement, 'tool' | 'model' | 'quote'>): Statement | null {
  const shared = { ...about, trust: 'declared', session: null } as const;
  if (type === 'ai' || type === 'mixed') return { ...shared, claims: 'agent', partial: type === 'mixed' };
  return type === 'human' ? { ...shared, claims: 'human', partial: false, tool: null, model: null } : null;
}

/** Assay's own records name the agent among the related resources, since the format has one tool for all. */
function agentOf(conversation: unknown): string | null {
  const related = listOf(field(conversation, 'related')).find((each) => field(each, 'type') === 'agent');
  const [, agent] = /^urn:assay:agent:(.+)$/.exec(textOf(field(related, 'url')) ?? '') ?? [];
  return agent ?? null;
}

/** Other hashes than SHA-256 are left alone: the format does not say what they are taken of. */
function witnessOf(lines: Witness['lines'], hash: unknown): Witness | null {
  const [, value] = /^sha256:([0-9a-f]{16,64})$/.exec(textOf(hash) ?? '') ?? [];
  return value === undefined ? null : { lines, kind: 'sha256', value };
}

/** Writers on Windows part a path by `\\`. An absolute path is no file of the repository. */
function pathOf(value: unknown): Path | null {
  const path = textOf(value);
  if (path === null || /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path)) return null;
  return path.includes('/') ? path : path.replaceAll('\\', '/');
}

/** A revision has few children in one change, unless somebody wants every range looked at thousands of times. */
const MOST_PLACES = 8;

/** Where a record of that revision may be right: nowhere when it is not of this change. */
type PlacesOf = (revision: Sha) => readonly Place[];

function placesIn({ commits, head }: Subject): PlacesOf {
  const places = new Map<Sha, Place[]>(commits.map(({ sha }) => [sha, [{ commit: sha, whole: false }]]));
  places.set(head, [{ commit: null, whole: false }]);
  for (const { sha, parents } of commits)
    for (const parent of parents) {
      const known = places.get(parent) ?? [];
      places.set(parent, known);
      if (known.length < MOST_PLACES) known.push({ commit: sha, whole: true });
    }
  return (revision) => places.get(revision) ?? [];
}
