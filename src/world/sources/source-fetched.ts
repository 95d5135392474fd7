/** A change fetched from a server into a repository of Assay's own: commits and trees until the merge base is there, then the contents that the change needs, in one go. Nothing is checked out. */
import { UserError } from '../../errors.ts';
import type { Change, Path, Sha } from '../../model.ts';
import { CHECKPOINTS } from '../git/checkpoints.ts';
import { requireGit } from '../git/git.ts';
import { NOTES_REFS, type NotesRef } from '../git/notes.ts';
import { openServer, type Server, type ServerOptions } from '../git/server.ts';
import { openStore, type Store } from '../git/store.ts';
import { openTree } from '../git/tree.ts';
import { bringRange } from '../history/bring-contents.ts';
import { type ChosenRange, chooseRange } from '../history/choose-range.ts';
import { linesOf, mergeBases, type Range, rangeArgs } from '../history/range.ts';
import { historyEnds } from '../history/shallow.ts';
import { type Squash, withEarlier } from '../loading/earlier.ts';
import { type Fetching, fetchHeads, fetchPulls } from '../loading/earlier-fetched.ts';
import { type About, loadChange } from '../loading/load-change.ts';
import { readDigests } from '../loading/reviewed-diff.ts';
import { type Records, withRecords } from '../records/forge-records.ts';
import { openSuites } from '../sandbox/related-tests.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { Progress } from '../world.ts';
import { policyAtTarget } from './policy-file.ts';
import type { OpenSource } from './source-local.ts';

/** What the event says of the change, besides its commits. */
export type Meta = Pick<Change, 'number' | 'branch' | 'title' | 'body' | 'opener'>;

export interface FetchOptions extends ServerOptions {
  /** A whole object name, or a branch or tag of the server's. */
  readonly head: string;
  readonly target: string;
  /** The policy's path at the target; empty for the usual one. */
  readonly policy: Path;
  readonly meta: Meta;
  /** What the forge recorded of the commits; it never rejects for what the world does. */
  readonly records: () => Promise<Records>;
  readonly progress: Progress;
}

const HEAD = 'refs/assay/head';
const TARGET = 'refs/assay/target';
/** How much of the history comes at first, and how much more each time that it does not reach the merge base. In commits. */
const FIRST_DEPTH = 50;
const DEEPER = [200, 1000, 5000, 25_000];

/** @throws UserError for a repository or commit that cannot be had, OutsideError when the server does not answer. */
export async function openFetched(options: FetchOptions): Promise<OpenSource> {
  const server = openServer(options);
  const refspecs = [`+${word(options.head)}:${HEAD}`, `+${word(options.target)}:${TARGET}`];
  await requireGit();
  const store = await openStore({
    objectFormat: options.head.length === 64 ? 'sha256' : 'sha1',
    alternate: null,
    shallow: null,
    onMissing: `\`${options.repository}\` lacks objects that the change needs`,
    supply: (git) => (names) => server.objects(git, names),
  });
  try {
    options.progress(`fetching the change from ${options.repository}`);
    await server.history(store.git, `--depth=${FIRST_DEPTH}`, [...refspecs, ...NOTES]);
    const { range, notes } = await deepen(store, server, { refspecs, progress: options.progress });
    await bringRange(store, range);
    const tree = openTree(store, range);
    await fetchCheckpoints(store, server, range);
    const notesRefs = await readNotesRefs(store);
    const about = { ...options.meta, repository: options.repository, notes, notesRefs };
    return {
      source: {
        change: () => load({ store, server }, range, about, options.records),
        policy: ({ target }) => policyAtTarget(store, tree, target, options.policy),
      },
      tree,
      head: range.head,
      digests: async (heads) => readDigests(store, heads, range, await bringHeads({ store, server }, heads, range)),
      workspaceIn: (directory) => openWorkspace({ directory, store, range }),
      suitesIn: (directory) => openSuites({ store, range, workspace: openWorkspace({ directory, store, range }) }),
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}

async function load(by: Fetching, range: Range, about: About, records: FetchOptions['records']): Promise<Change> {
  const [change, recorded] = await Promise.all([loadChange(by.store, range, about), records()]);
  const { heads, notes } = await fetchHeads(by, recorded.heads, change);
  const reach = {
    notesRefs: about.notesRefs,
    isPartial: true,
    heads,
    pullHeads: (squashes: readonly Squash[]) => fetchPulls(by, squashes),
  };
  const known = withRecords(change, recorded);
  return withEarlier(by.store, { ...known, notes: [...known.notes, ...notes] }, reach);
}

/** Which of the heads are here now, fetched where they were not. */
async function bringHeads(by: Fetching, heads: readonly Sha[], range: Range): Promise<ReadonlySet<Sha>> {
  const earlier = heads.filter((head) => head !== range.head).map((sha) => ({ name: sha.slice(0, 12), sha }));
  const fetched = await fetchHeads(by, earlier, range);
  const lacking = new Set(fetched.heads.flatMap(({ name, sha }) => (sha === null ? [name] : [])));
  return new Set(earlier.flatMap(({ name, sha }) => (lacking.has(name) ? [] : [sha])));
}

/** Each name ends in a star, because a server is allowed to have none of these and must have what is named in full. */
const NOTES = NOTES_REFS.map((ref) => `+${ref}*:${ref}*`);

/** Nothing in the word may mean something else to git than a name. */
function word(text: string): string {
  if (/^[\w./@-]{1,250}$/.test(text) && !/^[-/.]|\.\.|@\{/.test(text)) return text;
  throw new UserError(`\`${text}\` is no commit and no branch: give the whole object name, or a branch's name`);
}

/** Fetches more history until it holds everything back to the merge bases. */
async function deepen(
  store: Store,
  server: Server,
  { refspecs, progress }: { readonly refspecs: readonly string[]; readonly progress: Progress },
): Promise<ChosenRange> {
  const [head = '', target = ''] = linesOf(await store.read(['rev-parse', `${HEAD}^{commit}`, `${TARGET}^{commit}`]));
  for (const more of DEEPER) {
    const bases = await mergeBases(store, head, target);
    if (!(await historyEnds(store, { head, target, bases }))) break;
    progress(`fetching ${more} more commits of history`);
    await server.history(store.git, `--deepen=${more}`, refspecs);
  }
  return chooseRange(store, { head, target });
}

/** Only where a commit of the change names one: the branch has a folder for each commit that the tool ever saw. */
async function fetchCheckpoints(store: Store, server: Server, range: Range): Promise<void> {
  const naming = ['log', '--max-count=1', '--format=%H', '--regexp-ignore-case', '--grep=^Entire-Checkpoint:'];
  const found = await store.read([...naming, ...rangeArgs(range), '--']);
  if (found.length > 0) await server.history(store.git, '--depth=1', [`+${CHECKPOINTS}*:${CHECKPOINTS}*`]);
}

async function readNotesRefs(store: Store): Promise<readonly NotesRef[]> {
  const listed = await store.read(['for-each-ref', '--format=%(objectname) %(refname)', ...NOTES_REFS, CHECKPOINTS]);
  return linesOf(listed).map((line) => {
    const [tip = '', ref = ''] = line.split(' ');
    return { ref, tip };
  });
}
