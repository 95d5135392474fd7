/** A change fetched from a server into a repository of Assay's own: commits and trees until the merge base is there, then the contents that the change needs, in one go. Nothing is checked out. */
import { type FileDiff, parseDiff, parseLog } from '../change/diff.ts';
import { UserError } from '../errors.ts';
import type { Change, Path, Sha } from '../model.ts';
import { type ChosenRange, chooseRange } from './choose-range.ts';
import { withEarlier } from './earlier.ts';
import { requireGit } from './git.ts';
import { NOTES_REFS, type NotesRef } from './git-notes.ts';
import { readMerges } from './history.ts';
import { loadChange } from './load-change.ts';
import { policyAtTarget } from './policy-file.ts';
import { COMPARE, linesOf, mergeBases, type Range, rangeArgs } from './range.ts';
import { openServer, type Server, type ServerOptions } from './server.ts';
import { historyEnds } from './shallow.ts';
import type { OpenSource } from './source-local.ts';
import { openStore, type Store } from './store.ts';
import { openTree } from './tree.ts';
import type { Progress } from './world.ts';

/** What the event says of the change, besides its commits. */
export type Meta = Pick<Change, 'number' | 'branch' | 'title' | 'body' | 'opener'>;

export interface FetchOptions extends ServerOptions {
  /** A whole object name, or a branch or tag of the server's. */
  readonly head: string;
  readonly target: string;
  /** The policy's path at the target; empty for the usual one. */
  readonly policy: Path;
  readonly meta: Meta;
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
    await supplyContents(store, server, range);
    const tree = openTree(store, range);
    const notesRefs = await readNotesRefs(store);
    const about = { ...options.meta, repository: options.repository, notes, notesRefs };
    const reach = { notesRefs, isPartial: true, heads: [], pullHeads: async () => new Map() };
    return {
      source: {
        change: async () => withEarlier(store, await loadChange(store, range, about), reach),
        policy: ({ target }) => policyAtTarget(store, tree, target, options.policy),
      },
      tree,
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
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

async function readNotesRefs(store: Store): Promise<readonly NotesRef[]> {
  const listed = await store.read(['for-each-ref', '--format=%(objectname) %(refname)', ...NOTES_REFS]);
  return linesOf(listed).map((line) => {
    const [tip = '', ref = ''] = line.split(' ');
    return { ref, tip };
  });
}

/** Every content that `diff`, `log` and `blame` will read between base and head: one fetch in place of one for each commit. */
async function supplyContents(store: Store, server: Server, range: Range): Promise<void> {
  const raw = ['--no-renames', ...COMPARE];
  const [compared, history, merges] = await Promise.all([
    store.read(['diff', ...raw, range.base, range.head, '--']),
    store.read(['log', '--format=%H %P', ...raw, ...rangeArgs(range), '--']),
    readMerges(store, range),
  ]);
  const files = [...parseDiff(compared), ...parseLog(history).flatMap((commit) => commit.files)];
  const merged = merges.flatMap((merge) => merge.files.flatMap(({ blobs }) => blobs));
  const missing = await missingObjects(store, new Set([...files.flatMap(blobsOf), ...merged]));
  if (missing.length > 0) await server.objects(store.git, missing);
}

/** A submodule's object is a commit of another repository. */
const blobsOf = ({ oldMode, oldBlob, newMode, newBlob }: FileDiff): readonly Sha[] => [
  ...(oldMode === SUBMODULE ? [] : [oldBlob]),
  ...(newMode === SUBMODULE ? [] : [newBlob]),
];
const SUBMODULE = '160000';

async function missingObjects(store: Store, oids: ReadonlySet<Sha>): Promise<readonly Sha[]> {
  const asked = [...oids].filter((oid) => !/^0+$/.test(oid));
  const answers = await store.read(['cat-file', '--batch-check'], { input: asked.map((oid) => `${oid}\n`).join('') });
  return linesOf(answers).flatMap((line) => (line.endsWith(' missing') ? [line.split(' ')[0] ?? ''] : []));
}
