/** Opens the demo: builds its repository in a temporary folder with real git, and gives its pull request the labels that it is to wear. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutsideError } from '../../errors.ts';
import type { Account, Change, Forge } from '../../model.ts';
import { localEffects } from '../effects/local.ts';
import { offlineForge } from '../facts/forge-offline.ts';
import { type Git, gitInFolder, reasonOf } from '../git/git.ts';
import { noPackages } from '../packages/packages.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { openLocal } from '../sources/source-local.ts';
import { noWorkspace } from '../workspace/workspace.ts';
import type { OpenWorld, Source } from '../world.ts';
import { demo } from './demo-repository.ts';

async function must(git: Git, args: readonly string[], input?: string): Promise<void> {
  const printed = await git(args, input === undefined ? {} : { input });
  if (printed.status !== 0) throw new OutsideError(`Cannot build the demo's repository: ${reasonOf(printed)}`);
}

async function build(folder: string): Promise<void> {
  const git = gitInFolder(folder);
  await must(git, ['init', '--quiet', '--bare', `--initial-branch=${demo.target}`]);
  await must(git, ['fast-import', '--quiet', '--done'], demo.fastImport);
}

const OPENER: Account = { login: 'robin', id: 1, kind: 'person' };
const KEEPER: Account = { login: 'sam', id: 2, kind: 'person' };

/** What a forge would add: a number, a title, a branch, somebody who opened it, and whose the commits are. */
const asPullRequest = (source: Source): Source => ({
  ...source,
  change: async () => {
    const change = await source.change();
    const forge = { author: OPENER, committer: OPENER, signature: null, push: { by: OPENER, how: 'added' } } as const;
    const commits = change.commits.map((commit) => ({ ...commit, forge }));
    return { ...change, number: 7, title: demo.title, branch: demo.head, opener: OPENER, commits };
  },
});

/** Somebody with write access put the labels on, after all that was pushed. */
function labeled(labels: readonly string[], { head }: Change): Partial<Forge> {
  const seen = { head: { value: head }, digest: { value: 'present' } };
  return {
    labels: { value: labels },
    labelings: { value: labels.map((label) => ({ label, by: KEEPER, at: 0, seen })) },
    permissions: { value: [{ id: 2, permission: { value: 'write' } }] },
    digest: { value: 'present' },
  };
}

export async function openDemo(labels: readonly string[]): Promise<OpenWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-demo-'));
  await build(folder);
  const opened = await openLocal({ repo: folder, base: demo.target, head: demo.head });
  return {
    source: asPullRequest(opened.source),
    tree: opened.tree,
    packages: noPackages('no registry was asked'),
    workspace: noWorkspace('no work tree was looked at'),
    sandbox: openSandbox({ choice: 'on' }),
    forge: {
      facts: async (needs, change) => ({
        ...(await offlineForge('the demo has no forge').facts(needs, change)),
        ...labeled(labels, change),
      }),
    },
    effects: localEffects,
    progress: () => {},
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
