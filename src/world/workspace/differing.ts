/** In which of the repository's scripts the work tree is not what git holds: edited, missing, or of another commit. */
import type { createHash } from 'node:crypto';
import type { Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import type { Tree, WorkspaceFiles } from '../world.ts';
import type { Folder } from './folder.ts';

export interface Compared {
  readonly store: Store;
  readonly range: Readonly<Record<'base' | 'head', Sha>>;
  readonly folder: Folder;
  readonly tree: Tree;
}

/** The files that a compiler of JavaScript or TypeScript reads, components with scripts in them, and lockfiles. */
const READ_BY_COMPILERS = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|json|lock)$|^pnpm-lock\.yaml$/;

export function comparedWith({ store, range, folder, tree }: Compared): Pick<WorkspaceFiles, 'differing' | 'own'> {
  const blobs = keptFor((at) => blobsAt(store, range[at]));
  /** Every path is hashed once, whichever moment asks. */
  const onDisk = new Map<Path, ReadonlySet<Sha>>();
  const isOnDisk = (path: Path, blob: Sha, create: typeof createHash): boolean => {
    const names = onDisk.get(path) ?? namesOf(folder.bytes(path), blob.length, create);
    onDisk.set(path, names);
    return names.has(blob);
  };

  const differing = keptFor(async (at) => {
    // Loading this takes longer than reading a small change, and few ask.
    const [own, other, crypto] = await Promise.all([
      blobs(at),
      blobs(at === 'head' ? 'base' : 'head'),
      import('node:crypto'),
    ]);
    const changed = [...own].filter(([path, blob]) => !isOnDisk(path, blob, crypto.createHash)).map(([path]) => path);
    const gone = [...other.keys()].filter((path) => !own.has(path));
    const texts = await Promise.all(changed.map(async (path) => [path, (await tree.read(at, path)) ?? null] as const));
    return new Map([...texts, ...gone.map((path) => [path, null] as const)]);
  });
  return { differing, own: keptFor(async (at) => new Set((await blobs(at)).keys())) };
}

function keptFor<Value>(ask: (at: 'base' | 'head') => Promise<Value>): (at: 'base' | 'head') => Promise<Value> {
  const answers = new Map<'base' | 'head', Promise<Value>>();
  return (at) => {
    const answer = answers.get(at) ?? ask(at);
    answers.set(at, answer);
    return answer;
  };
}

async function blobsAt({ trees }: Store, commit: Sha): Promise<ReadonlyMap<Path, Sha>> {
  const blobs = new Map<Path, Sha>();
  const walk = async (directory: Path): Promise<void> => {
    const below: Path[] = [];
    for (const { name, kind, oid } of await trees.list(commit, directory)) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (kind === 'directory') below.push(path);
      if (kind === 'file' && READ_BY_COMPILERS.test(name)) blobs.set(path, oid);
    }
    await Promise.all(below.map(walk));
  };
  await walk('');
  return blobs;
}

/** The object names that git may have given the file: as it is, and as it was before a checkout changed its line ends. */
function namesOf(bytes: Uint8Array | undefined, digits: number, create: typeof createHash): ReadonlySet<Sha> {
  if (bytes === undefined) return new Set();
  const name = (content: Uint8Array) =>
    create(digits === 64 ? 'sha256' : 'sha1')
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest('hex');
  if (!bytes.includes(13)) return new Set([name(bytes)]);
  return new Set([
    name(bytes),
    name(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')),
  ]);
}
