/** A temporary copy of the repository at one commit, with the installed packages of the work tree beside it, for another user to read. */
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Known, Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';

export interface Copy extends AsyncDisposable {
  /** Absolute. Nobody else may write what came from the commit. */
  readonly folder: string;
  /** Beside it, absolute: anybody may write here. */
  readonly scratch: string;
  /** Puts other texts at paths, until the result is disposed of. */
  replaced(instead: ReadonlyMap<Path, string>): Promise<Put>;
}

export interface Put extends AsyncDisposable {
  /** Whether all of them stand there. */
  readonly isWhole: boolean;
}

/** Files and bytes of a commit; a larger one is not copied. */
const MOST_FILES = 20_000;
const MOST_BYTES = 300 * 1024 * 1024;

export interface CopyOptions {
  readonly store: Store;
  readonly commit: Sha;
  /** Of the work tree whose packages are installed. */
  readonly top: string;
}

export async function copyAt({ store, commit, top }: CopyOptions): Promise<Known<Copy>> {
  const listed = await store.git(['ls-tree', '-r', '-l', '-z', commit]);
  const entries = Buffer.from(listed.output).toString('utf8').split('\0');
  const bytes = entries.reduce((sum, entry) => sum + (Number(/^\S+ \S+ \S+ +(\d+)\t/.exec(entry)?.[1]) || 0), 0);
  if (listed.status !== 0) return { unavailable: 'the repository cannot be copied for its tests' };
  if (entries.length > MOST_FILES || bytes > MOST_BYTES)
    return { unavailable: 'the repository is too large to be copied for its tests' };
  const own = await mkdtemp(join(tmpdir(), 'assay-'));
  const remove = () => rm(own, { recursive: true, force: true, maxRetries: 3 });
  const [folder, scratch] = [join(own, 'tree'), join(own, 'scratch')];
  await Promise.all([folder, scratch, join(scratch, 'ours')].map((path) => mkdir(path, { recursive: true })));
  // Whatever the mask: another user has to get in, and has one place to write.
  await Promise.all([
    chmod(own, 0o755),
    chmod(folder, 0o755),
    chmod(scratch, 0o777),
    chmod(join(scratch, 'ours'), 0o777),
  ]);
  const env = { GIT_INDEX_FILE: join(own, 'index'), GIT_WORK_TREE: folder };
  // Links become files that hold where they led: nothing that is written later follows one out of here.
  const out = [
    '-c',
    'core.bare=false',
    '-c',
    'core.symlinks=false',
    'checkout-index',
    '--all',
    '--quiet',
    `--prefix=${folder}/`,
  ];
  const read = await store.git(['read-tree', commit], { env });
  const written = read.status === 0 ? await store.git(out, { env }) : read;
  if (written.status !== 0) {
    await remove();
    return { unavailable: 'the repository cannot be copied for its tests' };
  }
  await linkPackages({ top, folder, folders: foldersIn(entries) });
  return {
    value: { folder, scratch, replaced: (instead) => replaced(folder, instead), [Symbol.asyncDispose]: remove },
  };
}

/** Those of manifests: where packages may be installed. */
const foldersIn = (entries: readonly string[]): readonly Path[] =>
  entries.flatMap((entry) => {
    const path = entry.slice(entry.indexOf('\t') + 1);
    return path === 'package.json'
      ? ['']
      : path.endsWith('/package.json')
        ? [path.slice(0, -'/package.json'.length)]
        : [];
  });

interface Linking {
  readonly top: string;
  readonly folder: string;
  readonly folders: readonly Path[];
}

/** One link for each package, in a folder of ours: what runners keep beside packages lands here and not there. */
async function linkPackages({ top, folder, folders }: Linking): Promise<void> {
  for (const at of new Set(['', ...folders])) {
    const [from, to] = [join(top, at, 'node_modules'), join(folder, at, 'node_modules')];
    const names = await readdir(from).catch(() => []);
    if (names.length === 0 || (await lstat(to).catch(() => undefined)) !== undefined) continue;
    await mkdir(to);
    await chmod(to, 0o777);
    for (const name of names.filter((one) => !KEPT_BY_TOOLS.test(one))) {
      if (!name.startsWith('@')) {
        await link({ top, folder }, join(from, name), join(to, name));
        continue;
      }
      await mkdir(join(to, name));
      for (const inner of await readdir(join(from, name)).catch(() => []))
        await link({ top, folder }, join(from, name, inner), join(to, name, inner));
    }
  }
}

/** What tools keep there between runs: the copy's tools keep their own. */
const KEPT_BY_TOOLS = /^\.(?:cache|vite|vitest|vite-temp|tmp)$/;

/** A package of the repository itself is the copy's, not the work tree's. */
async function link({ top, folder }: Omit<Linking, 'folders'>, from: string, to: string): Promise<void> {
  const real = await realpath(from).catch(() => undefined);
  if (real === undefined) return;
  const inside = relative(top, real);
  const isOurs = !inside.startsWith('..') && !inside.split(sep).includes('node_modules');
  await symlink(isOurs ? join(folder, inside) : real, to);
}

async function replaced(folder: string, instead: ReadonlyMap<Path, string>): Promise<Put> {
  const former: (readonly [file: string, text: Buffer | null])[] = [];
  let isWhole = true;
  for (const [path, text] of instead) {
    const file = join(folder, path);
    former.push([file, await readFile(file).catch(() => null)]);
    // A file may stand where the path has a folder.
    const put = async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    };
    isWhole =
      isWhole &&
      (await put().then(
        () => true,
        () => false,
      ));
  }
  return {
    isWhole,
    [Symbol.asyncDispose]: async () => {
      for (const [file, text] of former.toReversed())
        await (text === null ? rm(file, { force: true, recursive: true }) : writeFile(file, text)).catch(
          () => undefined,
        );
    },
  };
}
