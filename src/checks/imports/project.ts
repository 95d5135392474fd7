/** Everything that the answers are drawn from, read when it is first asked for and kept for the run. */
import type { Path } from '../../model.ts';
import type { Tree, Workspace } from '../../world/world.ts';
import { type Files, filesAt } from '../repository/files.ts';
import { type Manifests, manifestsIn } from '../repository/manifests.ts';
import { once } from '../repository/memo.ts';
import { type Workspaces, workspacesIn } from '../repository/workspaces.ts';
import { type Installed, installedIn } from './installed/installed.ts';
import { type Inventory, inventoryOf } from './inventory.ts';
import { type Lockfiles, lockfilesIn } from './lockfile.ts';
import { type Survey, surveyOf } from './survey.ts';
import { type Tools, toolsIn } from './tools.ts';
import { type Configurations, configurationsIn } from './tsconfig.ts';
import { type Unseen, unseenIn } from './unseen.ts';

export interface Project {
  readonly files: Files;
  readonly filesBefore: Files;
  readonly manifests: Manifests;
  readonly survey: Survey;
  readonly workspaces: Workspaces;
  readonly installed: Installed;
  readonly configurations: Configurations;
  readonly lockfiles: Lockfiles;
  readonly tools: Tools;
  readonly inventory: Inventory;
  readonly unseen: Unseen;
  /** Files that hold a word, a few of them: a look over the whole repository, for names that would otherwise be reported. Undefined where not all of it can be read. */
  speakers(word: string): Promise<readonly Path[] | undefined>;
  /** The same before the change. */
  spokenBefore(word: string): Promise<readonly Path[] | undefined>;
}

/** Files that a search answers with. */
const MOST_SPEAKERS = 20;

export function projectOf(tree: Tree, workspace: Workspace): Project {
  const files = filesAt(tree, 'head');
  const manifests = manifestsIn(files);
  const workspaces = workspacesIn(files, manifests);
  return {
    files,
    filesBefore: filesAt(tree, 'base'),
    manifests,
    survey: surveyOf(files),
    workspaces,
    installed: installedIn(workspace, files, workspaces),
    configurations: configurationsIn(files, (name, from) => workspaces.find(from, name)),
    lockfiles: lockfilesIn(files),
    tools: toolsIn(files),
    inventory: inventoryOf(files),
    unseen: unseenIn(files),
    speakers: once((word) => tree.search('head', word, MOST_SPEAKERS).catch(() => undefined)),
    spokenBefore: once((word) => tree.search('base', word, MOST_SPEAKERS).catch(() => undefined)),
  };
}
