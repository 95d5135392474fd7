/** Looks for where lines of a change stood before: in the original of a copy, before what a revert undoes, in the commits behind a squash, before a reformatting, at an earlier head. What cannot be had is a note. */
import { type Copy, copiesIn, pullNumberIn } from '../../change/copies.ts';
import { decodeText } from '../../change/git-text.ts';
import { OutsideError, UserError } from '../../errors.ts';
import type { Change, Commit, Earlier, Path, Sha } from '../../model.ts';
import { keptLines } from '../attribution/kept-lines.ts';
import { findReformatted } from '../attribution/reformatted.ts';
import { traceLines } from '../attribution/trace-lines.ts';
import type { NotesRef } from '../git/notes.ts';
import type { Store } from '../git/store.ts';
import { bringRange } from '../history/bring-contents.ts';
import { chooseRange } from '../history/choose-range.ts';
import type { Range } from '../history/range.ts';
import { type About, loadChange } from './load-change.ts';

/** An earlier head of the change, as somebody named it; without a sha where that is not to be had. */
export interface EarlierHead {
  readonly name: string;
  readonly sha: Sha | null;
}

export interface Reach {
  readonly notesRefs: readonly NotesRef[];
  readonly heads: readonly EarlierHead[];
  /** Whether contents come on demand, as in a repository of Assay's own; else all is there. */
  readonly isPartial: boolean;
  /** The tips of pull requests that were squashed, as far as they can be had. */
  pullHeads(squashes: readonly Squash[]): Promise<PullHeads>;
}

export interface Squash {
  readonly by: Sha;
  /** The commit that the squash was put onto. */
  readonly onto: Sha;
  /** Of the pull request. */
  readonly number: number;
}

export interface PullHeads {
  readonly tips: ReadonlyMap<number, Sha>;
  /** What could not be had, in sentences; none where that is as usual. */
  readonly notes: readonly string[];
}

/** Each costs a few short processes. */
const MOST_LOOKUPS = 50;
/** For all together: the clock is an outer stop, and what it stops is noted. */
const MOST_SECONDS = 60;
/** How far back the lines that a revert brings back are traced: so many commits down the line of first parents. */
const REACH = 1000;

/** What was found, or why not. */
type Found = { readonly earlier: Earlier } | { readonly note: string };

/** Costs nothing where no message speaks of another commit and no earlier head is named. */
export async function withEarlier(store: Store, change: Change, reach: Reach): Promise<Change> {
  const pulls = await ofPulls(store, change, reach);
  const lookups = [
    ...reach.heads.map((head) => () => ofHead(store, change, { head, reach })),
    ...change.commits.flatMap((commit) =>
      copiesIn(commit.message).map((copy) => () => ofCopy(store, change, { commit, copy, reach })),
    ),
    ...pulls.lookups,
  ];
  const reformatted = await findReformatted(store, change);
  if (lookups.length + reformatted.length + pulls.notes.length === 0) return change;
  const found: Found[] = [];
  const end = Date.now() + MOST_SECONDS * 1000;
  for (const look of lookups.slice(0, MOST_LOOKUPS)) if (Date.now() < end) found.push(await look());
  const notes = found.flatMap((one) => ('note' in one ? [one.note] : []));
  const left = lookups.length - found.length;
  const rest = left > 0 ? [`${left} more commits speak of other commits, which were not looked up`] : [];
  const looked = [...found.flatMap((one) => ('earlier' in one ? [one.earlier] : [])), ...reformatted];
  const all = [...change.notes, ...pulls.notes, ...notes, ...looked.flatMap((one) => one.change.notes), ...rest];
  const earlier = [...(change.earlier ?? []), ...looked];
  return { ...change, ...(earlier.length > 0 && { earlier }), notes: [...new Set(all)] };
}

interface OfCopy {
  readonly commit: Commit;
  readonly copy: Copy;
  readonly reach: Reach;
}

async function ofCopy(store: Store, change: Change, { commit, copy, reach }: OfCopy): Promise<Found> {
  const { how, of, backTo } = copy;
  const says = how === 'revert' ? 'undoes' : 'is a copy of';
  const what = `commit ${short(commit.sha)} says that it ${says} ${short(of)}`;
  const [original, first, second] = await Promise.all([
    commitAt(store, `${of}^{commit}`),
    commitAt(store, `${backTo ?? `${of}^1`}^{commit}`),
    commitAt(store, `${of}^2^{commit}`),
  ]);
  if (original === undefined) return { note: `${what}, which is not at hand: what that one carries is not known` };
  if (first === undefined || (second !== undefined && backTo === null))
    return { note: `${what}, which has not exactly one parent at hand: what it carries is not looked up` };
  const { notesRefs, isPartial } = reach;
  const lines = { how, by: commit.sha, notesRefs, isPartial } as const;
  return attempt(what, async () => {
    if (how === 'cherry-pick')
      return traceLines(store, change, { ...lines, was: original, end: first, paths: await pathsOf(store, original) });
    const end = (await commitAt(store, `${first}~${REACH}`)) ?? null;
    return traceLines(store, change, { ...lines, was: first, end, paths: [] });
  });
}

/** What a copy changes under one name, its original can have changed under another one. */
async function pathsOf(store: Store, commit: Sha): Promise<readonly Path[]> {
  const args = ['--name-only', '--no-commit-id', '--no-renames', '-r', '-z', commit, '--'];
  const printed = await store.read(['diff-tree', ...args]);
  return decodeText(printed).split('\0').filter(Boolean);
}

interface OfHead {
  readonly head: EarlierHead;
  readonly reach: Reach;
}

/** What the pull request says of itself, it said of its earlier head too. */
async function ofHead(store: Store, change: Change, { head: { name, sha }, reach }: OfHead): Promise<Found> {
  const found = sha === null ? undefined : await commitAt(store, `${sha}^{commit}`);
  if (found === undefined)
    return { note: `the earlier head \`${name}\` is not at hand: whether provenance was removed since is not known` };
  return attempt(`\`${name}\` is given as an earlier head`, async () => {
    const range = await rangeOf(store, { head: found, target: change.target }, reach);
    const { branch, title, body, opener } = change;
    const before = await loadChange(store, range, { ...aboutNothing(reach), branch, title, body, opener });
    return {
      how: 'force-push',
      by: null,
      change: before,
      kept: await keptOf(store, change, { by: null, before, reach }),
    };
  });
}

interface OfPulls {
  readonly lookups: readonly (() => Promise<Found>)[];
  readonly notes: readonly string[];
}

/** A squash has one parent, and its subject ends with the number of its pull request. */
async function ofPulls(store: Store, change: Change, reach: Reach): Promise<OfPulls> {
  const squashes = change.commits.flatMap(({ sha, parents: [onto, ...others], message }) => {
    const number = onto === undefined || others.length > 0 ? null : pullNumberIn(message);
    return number === null ? [] : [{ by: sha, onto: onto ?? '', number }];
  });
  if (squashes.length === 0) return { lookups: [], notes: [] };
  const { tips, notes } = await reach.pullHeads(squashes);
  const lookups = squashes.flatMap((squash) => {
    const head = tips.get(squash.number);
    return head === undefined || head === squash.by ? [] : [() => ofPull(store, change, { squash, head, reach })];
  });
  return { lookups, notes };
}

interface OfPull {
  readonly squash: Squash;
  readonly head: Sha;
  readonly reach: Reach;
}

const ofPull = (store: Store, change: Change, { squash: { by, onto, number }, head, reach }: OfPull): Promise<Found> =>
  attempt(`commit ${short(by)} is the squash of pull request ${number}`, async () => {
    const before = await loadChange(store, await rangeOf(store, { head, target: onto }, reach), aboutNothing(reach));
    return { how: 'squash', by, change: before, kept: await keptOf(store, change, { by, before, reach }) };
  });

/** With all that reading it takes. */
async function rangeOf(store: Store, ends: Pick<Range, 'head' | 'target'>, { isPartial }: Reach): Promise<Range> {
  const { range } = await chooseRange(store, ends);
  if (isPartial) await bringRange(store, range);
  return range;
}

interface Copied {
  readonly by: Sha | null;
  readonly before: Change;
  readonly reach: Reach;
}

const keptOf = (store: Store, { head, files }: Change, { by, before, reach: { isPartial } }: Copied) =>
  keptLines(store, { was: before.head, by, head }, { files, paths: before.files.map(({ path }) => path), isPartial });

/** In an incomplete clone a commit can be there without what it holds; and what is only looked up stops nobody. */
async function attempt(what: string, load: () => Promise<Earlier>): Promise<Found> {
  try {
    return { earlier: await load() };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof OutsideError)) throw error;
    return { note: `${what}, which cannot be read: ${error.message}` };
  }
}

/** By an expression that nobody fetches: only what is at hand counts. */
const commitAt = async (store: Store, expression: string): Promise<Sha | undefined> =>
  (await store.objects.info(expression))?.oid;

const aboutNothing = ({ notesRefs }: Reach): About => ({
  repository: null,
  number: null,
  branch: null,
  title: null,
  body: null,
  opener: null,
  notes: [],
  notesRefs,
});

const short = (sha: Sha): string => sha.slice(0, 12);
