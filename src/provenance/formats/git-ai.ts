/**
 * git-ai authorship logs 3.x, in `refs/notes/ai` and, by other tools, `refs/notes/exceeds-ink`: lines by session, then the line `---`, then JSON.
 * Source: specs/git_ai_standard_v3.0.0.md of git-ai-project/git-ai. A line that nobody attests is untracked, which is not human.
 */
import type { Path } from '../../model.ts';
import type { Format, Lines, Statement } from '../format.ts';
import { type Gathering, gather } from '../gather.ts';
import { cut, field, linesOf, nameOf, parseJson } from '../json.ts';

const MALFORMED = 'malformed entries and ranges';

export default {
  name: 'git-ai',
  sniff: (text) => /(?:^|\n)---\r?\n\s*\{/.test(text) || isOld(text),

  read(text, { commits: [commit], head }) {
    const found = gather();
    const lines = text.split('\n').map((line) => line.trimEnd());
    const divider = lines.indexOf('---');
    const metadata = isOld(text) ? null : parseJson(lines.slice(divider + 1).join('\n'));
    if (!isReadable(metadata, found)) return found.reading();

    const places = [{ commit: commit?.sha ?? head, whole: false }];
    for (const { path, key, ranges } of entriesOf(lines.slice(0, divider), found)) {
      const says = statementOf(key, ranges, metadata);
      if (says === null) found.miss('entries under a key of which the log tells nothing');
      else for (const range of rangesOf(ranges, found)) found.add({ path, lines: range, places, witness: null, says });
    }
    return found.reading();
  },
} satisfies Format;

/** authorship/0.0.1, one JSON object: its `author` is a person's or a tool's name, and nothing says which. */
const isOld = (text: string): boolean =>
  /^\s*\{/.test(text) && text.includes('"authors"') && text.includes('"agent_metadata"');

function isReadable(metadata: unknown, found: Gathering): boolean {
  const version = field(metadata, 'schema_version');
  // Without its JSON, which only names the tools, a log's keys still tell sessions of agents from people.
  if (metadata === undefined) found.miss('tools of logs whose JSON is cut or malformed');
  else if (typeof version === 'string' && version.startsWith('authorship/3.')) return true;
  else found.miss('logs of a version other than authorship/3');
  return metadata === undefined;
}

interface Entry {
  readonly path: Path;
  readonly key: string;
  readonly ranges: string;
}

function entriesOf(lines: readonly string[], found: Gathering): readonly Entry[] {
  const entries: Entry[] = [];
  let path: Path | null = null;
  for (const line of lines) {
    const space = line.indexOf(' ', 2);
    if (line === '') continue;
    if (!line.startsWith('  ')) path = unquoted(line);
    else if (path === null || space < 3 || line.includes(' ', space + 1)) found.miss(MALFORMED);
    else entries.push({ path, key: line.slice(2, space), ranges: line.slice(space + 1) });
  }
  return entries;
}

/** There is no escaping: what stands between the outer quotes is the path. */
const unquoted = (line: string): Path =>
  line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;

function* rangesOf(ranges: string, found: Gathering): Generator<Lines> {
  for (const range of ranges.split(',')) {
    const [, from, to = from] = /^(\d{1,8})(?:-(\d{1,8}))?$/.exec(range) ?? [];
    const lines = linesOf(Number(from), Number(to));
    if (lines === null) found.miss(MALFORMED);
    else yield lines;
  }
}

/** `s_` and bare hexadecimal keys are sessions of agents, whose records may be in another log; an `h_` key counts only with its record. */
function statementOf(key: string, ranges: string, metadata: unknown): Statement | null {
  const session = key.split('::', 1).join('');
  const agent = field(
    field(field(metadata, 'sessions'), session) ?? field(field(metadata, 'prompts'), session),
    'agent_id',
  );
  const [tool, model] = [nameOf(field(agent, 'tool')), nameOf(field(agent, 'model'))];
  const human = key.startsWith('h_');
  if (human && field(field(metadata, 'humans'), key) === undefined) return null;
  if (!human && tool === null && !/^(?:s_[0-9a-f]+|[0-9a-f]{7}|[0-9a-f]{16})$/.test(session)) return null;
  const quote = cut(
    `${key} ${cut(ranges, 160)}${tool === null ? '' : ` "tool":${JSON.stringify(cut(tool, 80))}`}`,
    300,
  );
  const shared = { partial: false, trust: 'declared', quote } as const;
  return human
    ? { ...shared, claims: 'human', tool: null, model: null, session: null }
    : { ...shared, claims: 'agent', tool, model: model === 'unknown' ? null : model, session };
}
