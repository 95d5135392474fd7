/** Reads what other tools recorded about lines, in notes and files: what the change bears out becomes evidence, the rest is counted in notes. */
import type { Change, Evidence } from '../model.ts';
import { indexAdded } from './added-lines.ts';
import { type Format, LARGEST_RECORD, type LineClaim, type Statement, type Subject } from './format.ts';
import { type LaidSpan, lay } from './placement.ts';

export interface LineEvidence {
  /** Spans: what says least comes first, so that of two which meet on a line the later one says more. Then by format, file and line. */
  readonly evidence: readonly Evidence[];
  /** One sentence for each format and reason, with a count and the first place. */
  readonly notes: readonly string[];
}

/** `agentOf` turns a tool's own name into an agent's id, or null where no agent has it. */
export function readLineRecords(
  change: Change,
  formats: readonly Format[],
  agentOf: (tool: string) => string | null,
): LineEvidence {
  const records = recordsOf(change);
  if (records.length === 0) return { evidence: [], notes: [] };
  const notes = tally();
  const added = indexAdded(change);
  const evidence = [...claimsByFormat(records, formats, notes)].flatMap(([{ name }, claims]) => {
    const { spans, refused } = lay(change.head, added, claims);
    for (const { why, count, first } of refused) notes.add(`${name}: ${why}`, count, first.where);
    const agents = agentsOf(claims, agentOf);
    return spans.map((span) => evidenceOf(span, name, agents.get(span.says) ?? NOBODY));
  });
  return { evidence: evidence.sort((one, other) => weight(one) - weight(other)), notes: notes.sentences() };
}

const weight = ({ claims, partial, trust }: Evidence): number =>
  claims === 'human' ? 0 : 1 + Number(partial !== true) + 2 * Number(trust !== 'weak');

interface TextRecord {
  readonly text: string;
  /** Where it was found, for a sentence. */
  readonly where: string;
  readonly subject: Subject;
}

function recordsOf({ commits, sidecars, head }: Change): readonly TextRecord[] {
  const noted = commits.flatMap((commit) =>
    Object.entries(commit.gitNotes ?? {}).map(([ref, text]) => ({
      text,
      where: `${ref} of ${commit.sha.slice(0, 7)}`,
      subject: { commits: [commit], head },
    })),
  );
  const filed = Object.entries(sidecars ?? {}).map(([path, text]) => ({
    text,
    where: path,
    subject: { commits, head },
  }));
  return [...noted, ...filed].filter(({ text }) => text.length > LARGEST_RECORD || text.trim() !== '');
}

type Filed = LineClaim & Pick<TextRecord, 'where'>;

function claimsByFormat(
  records: readonly TextRecord[],
  formats: readonly Format[],
  notes: Tally,
): ReadonlyMap<Format, readonly Filed[]> {
  const claims = new Map<Format, Filed[]>(formats.map((format) => [format, []]));
  for (const { text, where, subject } of records) {
    const small = text.length <= LARGEST_RECORD;
    const format = small ? formats.find((each) => each.sniff(text)) : undefined;
    if (!small) notes.add('records of other tools that are larger than 5 MiB, not read', 1, where);
    else if (format === undefined) notes.add('records of other tools in no format that is known, not read', 1, where);
    if (format === undefined) continue;
    const reading = format.read(text, subject);
    for (const { why, count } of reading.unread) notes.add(`${format.name}: ${why}, left out`, count, where);
    for (const claim of reading.claims) claims.get(format)?.push({ ...claim, where });
  }
  return claims;
}

interface Speaker {
  readonly agent: string | null;
  readonly model: string | null;
}
const NOBODY: Speaker = { agent: null, model: null };

/** A session that one record names and another one tells of: the tool is told by any of them, unless they disagree. */
function agentsOf(
  claims: readonly LineClaim[],
  agentOf: (tool: string) => string | null,
): ReadonlyMap<Statement, Speaker> {
  const statements = new Set(claims.map(({ says }) => says));
  const tools = new Set([...statements].flatMap(({ tool }) => (tool === null ? [] : [tool])));
  const ids = new Map([...tools].map((tool) => [tool, agentOf(tool)]));
  const speaker = ({ tool, model }: Statement): Speaker => ({ agent: ids.get(tool ?? '') ?? null, model });

  const sessions = new Map<string, Speaker>();
  for (const says of statements) {
    if (says.session === null || says.tool === null) continue;
    const [before, now] = [sessions.get(says.session), speaker(says)];
    const agree = before === undefined || (before.agent === now.agent && before.model === now.model);
    sessions.set(says.session, agree ? now : NOBODY);
  }
  return new Map(
    [...statements].map((says) => {
      const elsewhere = says.tool === null ? sessions.get(says.session ?? '') : undefined;
      return [says, elsewhere ?? speaker(says)];
    }),
  );
}

function evidenceOf({ says, ...span }: LaidSpan, signal: string, { agent, model }: Speaker): Evidence {
  const { claims, trust, quote, partial } = says;
  const tier = claims === 'agent' ? 'assisted' : null;
  return {
    claims,
    agent,
    model,
    tier,
    signal,
    trust,
    quote,
    scope: { kind: 'span', span },
    ...(partial ? { partial } : {}),
  };
}

interface Tally {
  add(what: string, count: number, where: string): void;
  sentences(): readonly string[];
}

function tally(): Tally {
  const counted = new Map<string, { readonly count: number; readonly where: string }>();
  return {
    add: (what, count, where) => {
      const before = counted.get(what);
      counted.set(what, { count: (before?.count ?? 0) + count, where: before?.where ?? where });
    },
    sentences: () => [...counted].map(([what, { count, where }]) => `${what} (${count}, first in ${where})`),
  };
}
