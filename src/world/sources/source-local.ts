/** A change in the reader's own repository: what is compared with what, said in a note where the reader did not choose. */
import { UserError } from '../../errors.ts';
import type { Change, Sha } from '../../model.ts';
import type { RepositoryOptions } from '../command-line.ts';
import { withGit } from '../git/git.ts';
import { DEFAULT_BRANCHES, findRepository, type LocalRepository } from '../git/local-repository.ts';
import { openStore, type Store } from '../git/store.ts';
import { openTree } from '../git/tree.ts';
import { chooseRange } from '../history/choose-range.ts';
import type { Range } from '../history/range.ts';
import { withEarlier } from '../loading/earlier.ts';
import { findEarlierHeads, findPullHeads } from '../loading/earlier-heads.ts';
import { beginComparing, loadChange } from '../loading/load-change.ts';
import { type Digests, readDigests } from '../loading/reviewed-diff.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { Source, Suites, Tree, Workspace } from '../world.ts';
import { policyAtTarget, policyFromFile, readTextFile } from './policy-file.ts';

/** The part of the world that git gives. */
export interface OpenSource extends AsyncDisposable {
  readonly source: Source;
  readonly tree: Tree;
  readonly head: Sha;
  /** Of the change's diff at these heads, the present one or earlier ones. */
  digests(heads: readonly Sha[]): Promise<Digests>;
  /** The work tree that a folder belongs to, if it holds the change. */
  workspaceIn(directory: string): Workspace;
  /** The repository's tests, with what is installed in that work tree. */
  suitesIn(directory: string): Suites;
}

/** @throws UserError, one line, for no git, no repository, an unknown revision, nothing to compare with, an object that is not there. */
export const openLocal = (options: RepositoryOptions): Promise<OpenSource> => withGit(() => open(options));

async function open(options: RepositoryOptions): Promise<OpenSource> {
  const repository = await findRepository(options);
  const target = chooseTarget(repository);
  const store = await openStore({
    objectFormat: repository.objectFormat,
    alternate: repository.objects,
    shallow: repository.shallow,
    onMissing: `objects that the change needs are not in this clone: run \`git -C ${options.repo} log --patch ${target.sha.slice(0, 12)}...${repository.head.slice(0, 12)}\` once, which fetches them`,
    supply: null,
  });
  const ends = { head: repository.head, target: target.sha };
  const comparing = beginComparing(store, ends);
  const close = async () => {
    await comparing.catch(() => undefined);
    await store[Symbol.asyncDispose]();
  };
  try {
    const { range, notes } = await chooseRange(store, ends);
    const tree = openTree(store, range);
    const workspaceIn = (directory: string) => {
      const checkout = directory === options.repo ? repository.checkout : null;
      return openWorkspace({ directory, store, range, checkout });
    };
    const about = {
      repository: null,
      number: null,
      branch: branchOf(repository),
      title: null,
      body: options.body === undefined ? null : await readTextFile(options.body, 'body'),
      opener: null,
      notes: [...target.notes, ...notes],
      notesRefs: repository.notesRefs,
    };
    return {
      source: {
        change: () =>
          withGit(async () =>
            withEarlier(store, await loadChange(store, range, about, comparing), {
              notesRefs: repository.notesRefs,
              isPartial: false,
              heads: await findEarlierHeads(options.repo, options.previous ?? []),
              pullHeads: (squashes) => findPullHeads(options.repo, squashes),
            }),
          ),
        policy: ({ target: at }) =>
          options.policy === undefined ? policyAtTarget(store, tree, at, '') : policyFromFile(options.policy),
      },
      tree,
      head: range.head,
      digests: (heads) => readDigests(store, heads, range, new Set(heads)),
      workspaceIn,
      suitesIn: (directory) => suitesOn(store, range, workspaceIn(directory)),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What runs tests is loaded when the first one is to run: reading a change needs nothing of it. */
function suitesOn(store: Store, range: Range, workspace: Workspace): Suites {
  let opened: Promise<Suites> | undefined;
  return {
    open: async (at) => {
      opened ??= import('../sandbox/related-tests.ts').then(({ openSuites }) =>
        openSuites({ store, range, workspace }),
      );
      return (await opened).open(at);
    },
  };
}

interface Target {
  readonly sha: Sha;
  /** Says so where the reader did not choose it. */
  readonly notes: readonly string[];
}

function chooseTarget({ base, headRef, refs }: LocalRepository): Target {
  if (base !== null) return { sha: base, notes: [] };
  for (const name of DEFAULT_BRANCHES) {
    const ref = refs.get(name);
    if (ref === undefined || name === headRef) continue;
    const shown = (ref.symbolic ?? name).replace(/^refs\/(?:remotes|heads)\//, '');
    return { sha: ref.tip, notes: [`compared with \`${shown}\`, because no --base was given`] };
  }
  throw new UserError('there is no default branch to compare with, here or at `origin`: name one with --base');
}

/** The branch that the head is, without the remote's name. */
function branchOf({ headRef }: LocalRepository): Change['branch'] {
  return headRef === null ? null : headRef.replace(/^refs\/(?:heads|tags|remotes\/[^/]+)\//, '');
}
