/** What a decision record says of the change: of its texts, the lines alone that excuse a finding. */
import { z } from 'zod';
import type { Change, Commit, FileChange, ForgeRecord, Push, Signature } from '../../model.ts';
import { account, count, type Keys, line, list, maybe, none, nothing, text } from './shapes.ts';

const signature = z.strictObject({
  isValid: z.boolean(),
  by: z.union([z.literal('forge'), account]).nullable(),
} satisfies Keys<Signature>);
const push = z.strictObject({
  by: account,
  how: z.enum(['added', 'created', 'rewritten', 'merged']),
} satisfies Keys<Push>);
const forgeRecord = z.strictObject({
  author: account.nullable(),
  committer: account.nullable(),
  signature: signature.nullable(),
  push: push.nullable(),
  coAuthors: list(account).exactOptional(),
  untold: z.literal(true).exactOptional(),
} satisfies Keys<ForgeRecord>);
const identity = z.strictObject({ name: text, email: text });
const commit = z.strictObject({
  sha: text,
  parents: list(text),
  author: identity,
  committer: identity,
  committed: z.number().exactOptional(),
  message: text,
  gitNotes: nothing,
  forge: forgeRecord.exactOptional(),
} satisfies Keys<Commit>);

const content = z.union([
  /** Of a text, the lines that an `assay-ignore` stands on: number and text, ascending. */
  z.strictObject({
    kind: z.literal('text'),
    lines: list(z.tuple([line, text]).readonly()).refine(areAscending, { error: 'must be ascending' }),
  }),
  z.strictObject({ kind: z.enum(['binary', 'too-large', 'symlink', 'submodule']) }),
  z.strictObject({ kind: z.literal('removed') }),
]);
/** Lines `from`..`to` that one commit brought. */
const run = z.tuple([line, line, maybe]).readonly();
export type Run = z.infer<typeof run>;
const file = z.strictObject({
  path: text,
  from: maybe,
  mode: maybe,
  content,
  added: list(run).refine(isAscending, { error: 'must be ascending' }),
  removed: count,
  upkeep: z.enum(['source', 'generated', 'vendored']),
} satisfies Keys<FileChange>);

/** A small text can speak of a line so far down that the lines above it fill the memory. */
const MOST_LINES = 5_000_000;

function lastLines(files: readonly z.infer<typeof file>[]): number {
  return files.reduce((sum, { added, content }) => {
    const told = content.kind === 'text' ? content.lines.map(([number]) => number) : [];
    return sum + Math.max(0, ...told.slice(-1), ...added.slice(-1).map(([, to]) => to));
  }, 0);
}

export const recordedChange = z.strictObject({
  repository: maybe,
  number: z.number().nullable(),
  base: text,
  target: text,
  head: text,
  branch: maybe,
  title: maybe,
  body: z.null(),
  opener: account.nullable(),
  commits: list(commit),
  files: list(file).refine((files) => lastLines(files) <= MOST_LINES, { error: `has more than ${MOST_LINES} lines` }),
  sidecars: nothing,
  earlier: nothing,
  notes: none,
} satisfies Keys<Change>);

function isAscending(runs: readonly Run[]): boolean {
  return runs.every(([from, to], i) => from <= to && from > (runs[i - 1]?.[1] ?? 0));
}

function areAscending(lines: readonly (readonly [number, string])[]): boolean {
  return lines.every(([number], i) => number > (lines[i - 1]?.[0] ?? 0));
}
