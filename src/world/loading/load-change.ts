/** Loads a change from git objects, once: commits with their notes, files with their text, every added line with its commit. What is too much is named and noted, never left out in silence. */
import { type FileDiff, parseDiff } from '../../change/diff.ts';
import { fileChange } from '../../change/file-change.ts';
import { decodeText } from '../../change/git-text.ts';
import { UserError } from '../../errors.ts';
import type { Change, Path } from '../../model.ts';
import { attributeFiles } from '../attribution/attribution.ts';
import { withMoved } from '../attribution/moved.ts';
import { type GitOutput, reasonOf } from '../git/git.ts';
import type { NotesRef } from '../git/notes.ts';
import type { Store } from '../git/store.ts';
import { readCommits } from '../history/commits.ts';
import { listCommits, readSeveral } from '../history/history.ts';
import { COMPARE, type Range } from '../history/range.ts';
import { readContents } from './contents.ts';

/** What the door knows besides git. */
export interface About
  extends Pick<Change, 'repository' | 'number' | 'branch' | 'title' | 'body' | 'opener' | 'notes'> {
  readonly notesRefs: readonly NotesRef[];
}

/** Where cursor's Agent Trace has its tools record who wrote what. */
const SIDECARS: readonly Path[] = ['.agent-trace/traces.jsonl'];
const MOST_SIDECAR_BYTES = 5 * 1024 * 1024;
/** A larger one is not read at all. */
const MOST_SIDECAR_READ = 64 * 1024 * 1024;

/** `comparing` is under way where somebody has begun already with what takes longest. */
export async function loadChange(
  store: Store,
  range: Range,
  { notesRefs, ...about }: About,
  comparing: Promise<GitOutput> = compare(store, [range.base, range.head]),
): Promise<Change> {
  const listing = listCommits(store, range);
  const [compared, listed, commits, log, sidecars] = await Promise.all([
    comparing,
    listing,
    listing.then((some) => readCommits(store, some, notesRefs)),
    listing.then((some) => readSeveral(store, range, some)),
    readSidecars(store, range),
  ]);
  const contents = await readContents(store, readDiffs(store, compared));
  const withText = contents.files.flatMap(({ diff, content }) => (content.kind === 'text' ? [diff] : []));
  const withLines = withText.filter(({ hunks }) => hunks.some(({ newCount }) => newCount > 0));
  const attribution = await attributeFiles(store, { range, commits: listed, files: withLines, log });
  const parts = [commits, contents, attribution, sidecars];
  const change = {
    ...about,
    base: range.base,
    target: range.target,
    head: range.head,
    commits: commits.commits,
    files: contents.files.map(({ diff, content }) => fileChange(diff, content, attribution.added.get(diff.path) ?? [])),
    ...sidecars.found,
    notes: [...about.notes, ...warnings(compared), ...parts.flatMap(({ notes }) => notes)],
  };
  return withMoved(store, change, { range, commits: listed, log });
}

/** Before the merge base is known: three dots make git compare with it, the first where there are several. */
export const beginComparing = (store: Store, { target, head }: Pick<Range, 'target' | 'head'>): Promise<GitOutput> =>
  compare(store, [`${target}...${head}`]);

/** Renames by git's fixed standard: half of the content, and at most a thousand candidates on either side. */
function compare(store: Store, ends: readonly string[]): Promise<GitOutput> {
  const args = ['diff', '--patch', '--unified=0', '--find-renames=50%', '-l1000', ...COMPARE, ...ends, '--'];
  return store.git(args, { beyond: 'cut' });
}

function readDiffs(store: Store, compared: GitOutput): readonly FileDiff[] {
  if (compared.status !== 0 && compared.stopped !== 'output') throw store.failure('diff', reasonOf(compared));
  const files = parseDiff(compared.output);
  // The names come first. Where not even the first patch followed, they need not be all of them.
  if (files.length > 0 && files.every(({ shown }) => shown === 'cut'))
    throw new UserError(`the change touches more than ${files.length - 1} files, which is more than Assay reads`);
  return files;
}

function warnings({ errors }: GitOutput): readonly string[] {
  const isIncomplete = /rename detection was skipped/.test(errors);
  return isIncomplete ? ['so many files came and went that renamed ones are shown as new'] : [];
}

async function readSidecars(store: Store, { head }: Range) {
  const texts: Record<Path, string> = {};
  const notes: string[] = [];
  for (const path of SIDECARS) {
    const entry = await store.trees.find(head, path);
    const found = entry?.kind === 'file' ? await store.objects.content(entry.oid, MOST_SIDECAR_READ) : undefined;
    if (found === undefined) continue;
    if (found.size <= MOST_SIDECAR_READ) texts[path] = lastLines(found.bytes);
    if (found.size > MOST_SIDECAR_BYTES) notes.push(`\`${path}\` is too long and was cut`);
  }
  return { found: Object.keys(texts).length > 0 ? { sidecars: texts } : {}, notes };
}

/** Records are appended, so the last ones speak of this change. */
function lastLines(bytes: Uint8Array): string {
  const from = bytes.length - MOST_SIDECAR_BYTES;
  return decodeText(from <= 0 ? bytes : bytes.subarray(bytes.indexOf(10, from) + 1));
}
