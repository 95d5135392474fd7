/**
 * Writes provenance as git-ai authorship logs 3.0.0, one note for each commit. Only an agent's lines are attested: what is mixed, automated,
 * human or unknown stays untracked, and nobody is ever attested as a person. The same change gives the same bytes.
 */
import { sha256 } from '../../hash.ts';
import type { Change, CommitProvenance, Path, Provenance, Sha } from '../../model.ts';

export interface CommitNote {
  readonly commit: Sha;
  /** For `git notes --ref=ai add --file=-`. */
  readonly text: string;
}

/** In the order of the change's commits, and only for commits with attested lines. A path with a line feed cannot be written and is left out. */
export function gitAiNotes(change: Change, provenance: Provenance): readonly CommitNote[] {
  const attested = attestedLines(change, provenance);
  const abouts = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
  return change.commits.flatMap(({ sha }) => {
    const files = attested.get(sha);
    return files === undefined ? [] : [{ commit: sha, text: noteOf(sha, files, abouts.get(sha)) }];
  });
}

/** A file's attested lines, as numbered in the commit, by the tool that wrote them. */
type Tools = Map<string, number[]>;
type Files = Map<Path, Tools>;

/** What the format calls a tool that is not known. */
const UNKNOWN = 'unknown';

function attestedLines({ files }: Change, provenance: Provenance): ReadonlyMap<Sha, Files> {
  const attested = new Map<Sha, Files>();
  const spans = new Map(provenance.files.map((file) => [file.path, file.spans]));
  for (const { path, added } of files) {
    const agents = (spans.get(path) ?? []).filter(({ origin }) => origin === 'agent');
    let next = 0;
    for (const { number, commit, at } of added) {
      while (number > (agents[next]?.to ?? number)) next += 1;
      const span = agents[next];
      if (span === undefined || number < span.from || commit === null || at === null || at.path.includes('\n'))
        continue;
      const tools = entry(
        entry(attested, commit, (): Files => new Map()),
        at.path,
        (): Tools => new Map(),
      );
      entry(tools, span.agent ?? UNKNOWN, () => []).push(at.number);
    }
  }
  return attested;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function noteOf(commit: Sha, files: Files, about: CommitProvenance | undefined): string {
  const lines = [...files].flatMap(([path, tools]) => [
    quoted(path),
    ...[...tools].map(([tool, numbers]) => `  ${keyOf(tool, commit)} ${rangesOf(numbers)}`),
  ]);
  const tools = [...new Set([...files.values()].flatMap((each) => [...each.keys()]))].sort();
  const sessions = tools.map((tool) => [
    sessionOf(tool, commit),
    { agent_id: { tool, id: commit, model: (about?.agent === tool ? about.model : null) ?? UNKNOWN } },
  ]);
  const metadata = {
    schema_version: 'authorship/3.0.0',
    base_commit_sha: commit,
    prompts: {},
    sessions: Object.fromEntries(sessions),
  };
  return `${lines.join('\n')}\n---\n${JSON.stringify(metadata, null, 2)}\n`;
}

/** Quotes keep a path from being taken for an entry, for the divider, or for a comment that `git notes` strips, and keep its spaces. */
const quoted = (path: Path): string => (/^[\p{L}\p{N}._][^\s"]*$/u.test(path) ? path : `"${path}"`);

/** The conversation itself is not known, so the commit stands for it. */
const sessionOf = (tool: string, commit: Sha): string => `s_${sha256(`${tool}:${commit}`).slice(0, 14)}`;
/** The format has a trace drawn at random for each checkpoint. There is one checkpoint here, and its name must not change. */
const keyOf = (tool: string, commit: Sha): string =>
  `${sessionOf(tool, commit)}::t_${sha256(`${tool}:${commit}:trace`).slice(0, 14)}`;

function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
