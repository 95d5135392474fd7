/** Fetches what stood where before: earlier heads by their names, tips of squashed pull requests by the forge's refs, each with its history down to the target. What does not come is said, and stops nobody. */
import { OutsideError, UserError } from '../../errors.ts';
import type { Sha } from '../../model.ts';
import type { Server } from '../git/server.ts';
import type { Store } from '../git/store.ts';
import { linesOf, mergeBases } from '../history/range.ts';
import { historyEnds, keepTrueEnds } from '../history/shallow.ts';
import type { EarlierHead, PullHeads, Squash } from './earlier.ts';

export interface Fetching {
  readonly store: Store;
  readonly server: Server;
}

/** A commit whose history is wanted down to what it has in common with another one. */
interface Wanted {
  readonly refspec: string;
  readonly head: Sha;
  readonly target: Sha;
}

const MOST_HEADS = 20;
const MOST_PULLS = 20;
/**
 * How much of the history comes at first, and then where that does not reach the merge base, in commits from the tip:
 * a server deepens by what is missing only where a branch has it.
 */
const FIRST_DEPTH = 50;
const DEEPER = [250, 1250];

export interface EarlierHeads {
  readonly heads: readonly EarlierHead[];
  readonly notes: readonly string[];
}

/** A forge serves commits by name as long as it keeps them, be they in a branch or not. Heads that `head` still has are left out. */
export async function fetchHeads(
  { store, server }: Fetching,
  heads: readonly EarlierHead[],
  { head, target }: { readonly head: Sha; readonly target: Sha },
): Promise<EarlierHeads> {
  const left = await Promise.all(heads.map(async (one) => one.sha !== null && (await isIn(store, one.sha, head))));
  const all = heads.filter((_, index) => left[index] !== true);
  const some = all.slice(0, MOST_HEADS);
  const wanted = some.flatMap(({ sha }) =>
    sha === null ? [] : [{ refspec: `+${sha}:refs/assay/earlier/${sha}`, head: sha, target }],
  );
  const come = await whole({ store, server }, await available({ store, server }, wanted));
  const here = new Set(come.map((one) => one.head));
  return {
    heads: some.map(({ name, sha }) => ({ name, sha: sha !== null && here.has(sha) ? sha : null })),
    notes:
      all.length > some.length
        ? [`the branch had ${all.length} earlier heads; the latest ${MOST_HEADS} are looked into`]
        : [],
  };
}

/** By a pattern for each, because a server is allowed to have nothing for a pattern and must have what is named in full. */
export async function fetchPulls({ store, server }: Fetching, squashes: readonly Squash[]): Promise<PullHeads> {
  const some = squashes.slice(0, MOST_PULLS);
  const patterns = new Set(some.map(({ number }) => `+${refOf(number)}*:refs/assay/${refOf(number)}*`));
  // With patterns alone git fails without a word where there is nothing for any; the commit is one that is there.
  const refspecs = [...some.slice(0, 1).map(({ onto }) => `+${onto}:refs/assay/onto`), ...patterns];
  const isReached = (await attempt({ store, server }, `--depth=${FIRST_DEPTH}`, refspecs)) === 'here';
  const listed = linesOf(
    await store.read(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/assay/refs/pull']),
  );
  const tips = new Map(listed.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
  const wanted = some.flatMap(({ number, onto }) => {
    const head = tips.get(`refs/assay/${refOf(number)}`);
    return head === undefined ? [] : [{ number, head, target: onto, refspec: `+${head}:refs/assay/${refOf(number)}` }];
  });
  const come = await whole({ store, server }, wanted);
  const heads = new Map(come.map(({ number, head }) => [number, head]));
  const missing = some.filter(({ number }) => !heads.has(number));
  return { tips: heads, notes: [...missing.map((squash) => unknown(squash, isReached)), ...beyond(squashes)] };
}

const refOf = (number: number): string => `refs/pull/${number}/head`;

const unknown = ({ by, number }: Squash, isReached: boolean): string =>
  `commit ${by.slice(0, 12)} looks like the squash of pull request ${number}, whose own commits ${isReached ? 'are not there' : 'could not be fetched'}: its lines are told apart by its message alone`;

const beyond = ({ length }: readonly Squash[]): readonly string[] =>
  length > MOST_PULLS
    ? [`${length - MOST_PULLS} more commits look like squashes, whose own commits were not fetched`]
    : [];

/** Without asking the server: what is not here is not known to be in it. */
async function isIn(store: Store, sha: Sha, head: Sha): Promise<boolean> {
  return (await store.git(['merge-base', '--is-ancestor', sha, head])).status === 0;
}

/** Those that the server has: all in one fetch, and by halves where it refuses, for it does not say which it lacks. */
async function available(by: Fetching, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  if (wanted.length === 0) return [];
  const outcome = await attempt(
    by,
    `--depth=${FIRST_DEPTH}`,
    wanted.map(({ refspec }) => refspec),
  );
  if (outcome === 'here') return wanted;
  if (outcome === 'unreachable' || wanted.length === 1) return [];
  const half = Math.ceil(wanted.length / 2);
  return [...(await available(by, wanted.slice(0, half))), ...(await available(by, wanted.slice(half)))];
}

/** Those whose history is here down to what they share with their targets; more of it is fetched where need be. */
async function whole<One extends Wanted>(by: Fetching, wanted: readonly One[]): Promise<readonly One[]> {
  let open = await unfinished(by.store, wanted);
  for (const more of DEEPER) {
    if (open.length === 0) break;
    const outcome = await attempt(
      by,
      `--depth=${more}`,
      open.map(({ refspec }) => refspec),
    );
    if (outcome !== 'here') break;
    open = await unfinished(by.store, open);
  }
  return wanted.filter((one) => !open.includes(one));
}

async function unfinished<One extends Wanted>(store: Store, wanted: readonly One[]): Promise<readonly One[]> {
  const found: One[] = [];
  for (const one of wanted) {
    const bases = await mergeBases(store, one.head, one.target);
    if (bases.length === 0 || (await historyEnds(store, { ...one, bases }))) found.push(one);
  }
  return found;
}

async function attempt(
  { store, server }: Fetching,
  depth: string,
  refspecs: readonly string[],
): Promise<'here' | 'refused' | 'unreachable'> {
  try {
    await server.history(store.git, depth, refspecs);
    await keepTrueEnds(store);
    return 'here';
  } catch (error) {
    if (error instanceof OutsideError) return 'unreachable';
    if (error instanceof UserError) return 'refused';
    throw error;
  }
}
