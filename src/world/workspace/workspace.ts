/** The reader's work tree, read only: where it is, and whether it holds the change's head. */
import type { Known, Sha } from '../../model.ts';
import { type Git, gitInFolder, reasonOf } from '../git/git.ts';
import type { Checkout } from '../git/local-repository.ts';
import type { Store } from '../git/store.ts';
import { openTree } from '../git/tree.ts';
import { releaserOf } from '../process/release.ts';
import type { Workspace, WorkspaceFiles } from '../world.ts';
import { comparedWith } from './differing.ts';
import { openFolder } from './folder.ts';

/** Where there is no work tree. */
export const noWorkspace = (why: string): Workspace => ({ files: async () => ({ unavailable: why }) });

export interface WorkspaceOptions {
  /** A folder of the work tree. */
  readonly directory: string;
  readonly store: Store;
  readonly range: Readonly<Record<'base' | 'target' | 'head', Sha>>;
  /** The work tree, where it is known already. */
  readonly checkout?: Checkout | null;
}

/** Nothing is looked at before somebody asks. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  let files: Promise<Known<WorkspaceFiles>> | undefined;
  return {
    files: () => {
      files ??= look(options);
      return files;
    },
  };
}

async function look({ directory, store, range, checkout }: WorkspaceOptions): Promise<Known<WorkspaceFiles>> {
  const git = gitInFolder(directory);
  const found = checkout ? { value: checkout } : await findCheckout(git);
  if ('unavailable' in found) return found;
  const { top, head } = found.value;
  if (head !== range.head && !(await isMergeOf(git, head, range.head)))
    return {
      unavailable: `the work tree holds ${head.slice(0, 12)}, not the change's head ${range.head.slice(0, 12)}`,
    };
  const folder = openFolder(top);
  const tree = openTree(store, range);
  const compared = comparedWith({ store, range, folder, tree });
  return { value: { ...folder, ...compared, release: releaserOf() } };
}

async function findCheckout(git: Git): Promise<Known<Checkout>> {
  const place = await git(['rev-parse', '--path-format=absolute', '--show-toplevel', 'HEAD^{commit}']);
  const [top, head] = Buffer.from(place.output).toString('utf8').split('\n');
  if (place.status === 0 && top !== undefined && head !== undefined) return { value: { top, head } };
  return { unavailable: `there is no work tree to read: ${reasonOf(place)}` };
}

/** A forge checks out the merge of the target with a pull request's head, which is its second parent. */
async function isMergeOf(git: Git, merge: Sha, head: Sha): Promise<boolean> {
  // Read raw: a shallow clone hides the parents of its oldest commit from every other command.
  const { output } = await git(['cat-file', 'commit', merge]);
  const commit = Buffer.from(output).toString('utf8');
  const header = commit.slice(0, Math.max(commit.indexOf('\n\n'), 0));
  const parents = header.split('\n').filter((line) => line.startsWith('parent '));
  return parents.length === 2 && parents[1] === `parent ${head}`;
}
