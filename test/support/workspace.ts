/** A repository with a change and with packages installed in its work tree, as a check sees them. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Target } from '../../src/checks/check.ts';
import { targetsOf } from '../../src/checks/run.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import type { Tree, Workspace } from '../../src/world/world.ts';
import { type Content, createRepo, type Repo } from './repo.ts';

export interface Installed extends AsyncDisposable {
  readonly repo: Repo;
  readonly targets: readonly Target[];
  readonly workspace: Workspace;
  readonly tree: Tree;
}

export interface Installation {
  readonly base?: Readonly<Record<string, Content>>;
  readonly head: Readonly<Record<string, Content>>;
  /** Written to the work tree and never committed; links as `{ link }`. */
  readonly installed?: Readonly<Record<string, string | { readonly link: string }>>;
}

export async function install({ base = {}, head, installed = {} }: Installation): Promise<Installed> {
  const repo = await createRepo();
  await repo.commit({ files: { '.gitignore': 'node_modules/\n.generated/\n', ...base } });
  await repo.branch('change');
  await repo.commit({ files: head });
  for (const [path, content] of Object.entries(installed)) {
    const place = join(repo.directory, path);
    await mkdir(dirname(place), { recursive: true });
    await (typeof content === 'string' ? writeFile(place, content) : symlink(content.link, place));
  }
  const opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  return {
    repo,
    targets: targetsOf(await opened.source.change()),
    workspace: opened.workspaceIn(repo.directory),
    tree: opened.tree,
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

export const manifest = (name: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ name, version: '1.2.3', ...more });
