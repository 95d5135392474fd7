/** What else than a manifest above the file could bring a package, and cannot be ruled out. */
import type { Path } from '../../model.ts';
import { type Answer, there, unknown } from './answer.ts';
import { lookUp } from './lookup.ts';
import type { Manifest } from './manifests.ts';
import { ancestors, directoryOf, join, within } from './paths.ts';
import type { Project } from './project.ts';

export interface Wanted {
  readonly importer: Path;
  readonly name: string;
  readonly specifier: string;
  /** Whether a configuration that can be read maps the name to paths: then its scope alone says nothing more. */
  readonly mapped: boolean;
}

/** Undefined when nothing brings it. Cheap questions first. */
export async function broughtElsewhere(
  project: Project,
  wanted: Wanted,
  manifests: readonly Manifest[],
): Promise<Answer | undefined> {
  const { importer, name, specifier } = wanted;
  const directory = directoryOf(importer);
  const [manifest] = manifests;
  if (manifest === undefined) return unknown('no manifest above the file');
  if (manifests.some(({ readable }) => !readable)) return unknown('a manifest that cannot be read');
  if (await installed(project, directory, specifier)) return there;
  if ((await project.workspaces(directory)).has(name)) return there;
  if (STYLE.test(name)) return unknown('a style sheet that a plugin may supply');
  if (await fromSourceRoot(project, directory, name)) return unknown('a name that a source folder may supply');
  const tool = await fromTool(project, wanted, manifest);
  if (tool !== undefined) return unknown(tool);
  const declared = await project.inventory.declares(manifest.directory, specifier);
  return declared ? unknown('a module that the repository declares') : undefined;
}

/** Computed aliases are made of what is there: of mappings and packages, which are asked anyway, and of the names of folders and files. */
async function fromTool(
  project: Project,
  { importer, name, mapped }: Wanted,
  manifest: Manifest,
): Promise<string | undefined> {
  const meaning = mapped ? await project.tools.ofKnownName(importer, name) : await project.tools.ofName(importer, name);
  if (meaning === 'mentioned') return 'a name that a configuration mentions';
  const called = meaning === 'computed' && (await project.inventory.calls(manifest.directory, name));
  return called ? 'a name that a computed alias may supply' : undefined;
}

/** A package that git itself holds, in a `node_modules` above the file. */
async function installed(project: Project, directory: Path, specifier: string): Promise<boolean> {
  for (const above of ancestors(directory)) {
    if (!(await project.files.entries(above)).has('node_modules')) continue;
    const held = await lookUp(project.files, within(above, `node_modules/${specifier}`), 2);
    if (held.is !== 'absent') return true;
  }
  return false;
}

/** Bundlers can be told to look names up in folders such as `src`: a folder or file of that name is enough to doubt. */
async function fromSourceRoot(project: Project, directory: Path, name: string): Promise<boolean> {
  const first = name.split('/')[0] ?? name;
  const roots = ancestors(directory).flatMap((above) => ['', ...SOURCE_FOLDERS].map((folder) => join(above, folder)));
  const held = await Promise.all(roots.map((root) => project.files.entries(root ?? '')));
  return held.some((entries) =>
    [...entries.keys()].some((entry) => entry === first || entry.replace(SCRIPT, '') === first),
  );
}

/** Packages are seldom called so, modules of plugins often. */
const STYLE = /\.(?:css|scss|sass|less)$/;
const SOURCE_FOLDERS = ['src', 'app', 'lib', 'client', 'source', 'web', 'js'];
const SCRIPT = /(?:\..+)?\.[cm]?[jt]sx?$/;
