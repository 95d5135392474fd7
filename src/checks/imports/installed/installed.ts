/** Answers for declared packages from what is installed in the work tree: whether they are there at all, and whether they hold what a subpath names. */
import type { Path } from '../../../model.ts';
import type { Workspace } from '../../../world/world.ts';
import type { Files } from '../../repository/files.ts';
import { fields } from '../../repository/json.ts';
import { type Manifest, typesOf } from '../../repository/manifests.ts';
import { ancestors, directoryOf, within } from '../../repository/paths.ts';
import type { Workspaces } from '../../repository/workspaces.ts';
import { type Answer, there, unknown } from '../answer.ts';
import { speaksOf } from '../spoken.ts';
import { copiesOf, isInstalled } from './copies.ts';
import { type InstalledFiles, installedFiles } from './files.ts';
import { type Prove, proofIn } from './proof.ts';
import { holds } from './subpath.ts';
import { missing } from './words.ts';

/** A name that a manifest declares and that stands for no package of the repository. */
export interface DeclaredName {
  readonly importer: Path;
  readonly name: string;
  readonly manifest: Manifest;
}

export interface Wanted extends DeclaredName {
  /** '' for the package itself. */
  readonly subpath: string;
  readonly typesOnly: boolean;
}

export interface Installed {
  /** Undefined where what is installed says nothing against the name: nothing is installed, or the package is the repository's own. */
  answer(wanted: Wanted): Promise<Answer | undefined>;
  /** Whether a file of the directory finds a package of this name, declared or not; undefined where nothing is installed for it. */
  finds(directory: Path, name: string): Promise<boolean | undefined>;
  /** The text of a package's file, where the package is the one that the lockfile names. */
  text(name: DeclaredName, file: Path): Promise<string | undefined>;
}

/** `files` are the repository's at head: their lockfiles say which installed versions count. */
export function installedIn(workspace: Workspace, files: Files, workspaces: Workspaces): Installed {
  const prove = proofIn(files, workspaces);
  let opened: Promise<InstalledFiles | undefined> | undefined;
  const open = () => {
    opened ??= openInstalled(workspace);
    return opened;
  };
  return {
    async answer(wanted) {
      const installed = await open();
      if (installed === undefined) return undefined;
      const [directory, { name, subpath }] = [directoryOf(wanted.importer), wanted];
      if (!isInstalled(installed, directory, name)) return lacking(installed, files, wanted);
      if (subpath === '') return undefined;
      return inside({ installed, prove }, wanted, await copiesOf(installed, directory, name));
    },
    async finds(directory, name) {
      const installed = await open();
      const above = ancestors(directory).map((one) => within(one, 'node_modules'));
      if (installed === undefined || !above.some((folder) => installed.holds(folder))) return undefined;
      return isInstalled(installed, directory, name);
    },
    async text({ importer, name, manifest }, file) {
      const installed = await open();
      const [nearest] = installed === undefined ? [] : await copiesOf(installed, directoryOf(importer), name);
      if (installed === undefined || nearest === undefined) return undefined;
      const proof = await prove(nearest, name, manifest);
      return 'isLocked' in proof && proof.isLocked ? installed.text(within(nearest.directory, file)) : undefined;
    },
  };
}

async function openInstalled(workspace: Workspace): Promise<InstalledFiles | undefined> {
  const files = await workspace.files();
  return 'unavailable' in files ? undefined : installedFiles(files.value);
}

type Copies = Awaited<ReturnType<typeof copiesOf>>;

/** The nearest copy speaks for the package; another one on the way up, or the types that somebody else keeps, are reasons to doubt. */
async function inside(
  { installed, prove }: { readonly installed: InstalledFiles; readonly prove: Prove },
  { importer, name, subpath, typesOnly, manifest }: Wanted,
  copies: Copies,
): Promise<Answer | undefined> {
  const [nearest, ...others] = copies;
  if (nearest === undefined || !installed.isForeign(nearest.directory)) return undefined;
  const held = await holds(installed, nearest, subpath);
  if (held.is === 'there') return there;
  if (held.is === 'doubtful') return unknown(held.why);
  const typings = await copiesOf(installed, directoryOf(importer), typesOf(name));
  for (const copy of [...others, ...typings]) {
    const other = await holds(installed, copy, subpath);
    if (other.is === 'absent') continue;
    const isTyped = typings.includes(copy);
    if (isTyped && typesOnly && other.is === 'there') return there;
    return unknown(isTyped ? 'only its types are installed' : 'a package that is installed more than once');
  }
  const proof = await prove(nearest, name, manifest);
  if ('doubt' in proof) return unknown(proof.doubt);
  const isSupplied = await speaksOf(installed, nearest.directory, `${name}/${subpath}`);
  return isSupplied ? unknown('a module that its package supplies') : missing(held, proof, { name, subpath });
}

/** What is declared and not installed, while others of the same manifest are. */
async function lacking(
  installed: InstalledFiles,
  files: Files,
  { importer, name, typesOnly, manifest }: Wanted,
): Promise<Answer | undefined> {
  const directory = directoryOf(importer);
  if (typesOnly && isInstalled(installed, directory, typesOf(name))) return undefined;
  const written = await files.fields(within(manifest.directory, 'package.json'));
  const namesIn = (section: string): readonly string[] => [...fields(written.get(section)).keys()];
  const own = OWN.flatMap(namesIn);
  const loose = LOOSE.flatMap(namesIn);
  if (![...own, ...loose].includes(name)) return undefined;
  if (!own.slice(0, MOST).some((other) => isInstalled(installed, directory, other))) return undefined;
  return unknown(
    loose.includes(name) ? 'an optional package that is not installed' : 'a declared package that is not installed',
  );
}

const OWN = ['dependencies', 'devDependencies'];
const LOOSE = ['optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'];
/** Siblings looked for. */
const MOST = 50;
