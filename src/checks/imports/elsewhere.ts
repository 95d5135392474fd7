/** What else than a manifest above the file could bring a package, and cannot be ruled out. */
import type { Path } from '../../model.ts';
import type { Manifest } from '../repository/manifests.ts';
import { ancestors, directoryOf, join, nameOf, within } from '../repository/paths.ts';
import { type Answer, there, unknown } from './answer.ts';
import { isNodeBuiltin } from './known.ts';
import { lookUp } from './lookup.ts';
import type { Project } from './project.ts';

export interface Wanted {
  readonly importer: Path;
  readonly name: string;
  readonly specifier: string;
  /** Whether a configuration that can be read maps the name to paths: then its scope alone says nothing more. */
  readonly mapped: boolean;
  excuse(): string | null;
}

/** Undefined when nothing brings it. Cheap questions first. */
export async function broughtElsewhere(
  project: Project,
  wanted: Wanted,
  manifests: readonly Manifest[],
): Promise<Answer | undefined> {
  const { importer, name, specifier, mapped, excuse } = wanted;
  const directory = directoryOf(importer);
  const [manifest] = manifests;
  if (manifest === undefined) return unknown('no manifest above the file');
  if (manifests.some(({ readable }) => !readable)) return unknown('a manifest that cannot be read');
  const inTree = await installed(project, directory, name, specifier);
  if (inTree !== undefined) return inTree;
  if ((await project.workspaces.find(directory, name)) !== undefined) return there;
  // From here on nothing is found to be there: there are only reasons to doubt, and this is one.
  const excused = excuse();
  if (excused !== null) return unknown(excused);
  if (!mapped && CUSTOMARY.test(name)) return unknown('a name that is an alias by custom');
  if (STYLE.test(name)) return unknown('a style sheet that a plugin may supply');
  if (await fromSourceRoot(project, directory, name)) return unknown('a name that a source folder may supply');
  const tool = await fromTool(project, wanted, manifests);
  if (tool !== undefined) return unknown(tool);
  if (await fromRoots(project, importer, name)) return unknown('a name that a configured folder supplies');
  if (await project.inventory.installs(manifest.directory, name)) return unknown('a package that git holds elsewhere');
  const declared = await project.inventory.declares(manifest.directory, specifier);
  return declared ? unknown('a module that the repository declares') : undefined;
}

/** Folders that a configuration names, and those in which Jest keeps what stands in for packages. */
async function fromRoots(project: Project, importer: Path, name: string): Promise<boolean> {
  const above = ancestors(directoryOf(importer));
  const mocks = ['__mocks__', 'src/__mocks__', 'test/__mocks__'];
  const places = [...(await project.tools.roots(importer)), ...mocks].flatMap((folder) =>
    above.flatMap((directory) => join(directory, folder) ?? []),
  );
  return (await Promise.all(places.map((place) => holds(project, place, name)))).includes(true);
}

/** A scoped name is a folder in a folder. */
async function holds(project: Project, directory: Path, name: string): Promise<boolean> {
  const [first = '', second] = name.split('/');
  const entries = await project.files.entries(second === undefined ? directory : within(directory, first));
  return [...entries.keys()].some((entry) => isCalled(entry, second ?? first));
}

const isCalled = (entry: string, name: string): boolean => entry === name || entry.replace(SCRIPT, '') === name;

/** Computed aliases are made of what is there: of mappings and packages, which are asked anyway, and of the names of folders and files. */
async function fromTool(
  project: Project,
  { importer, name, mapped }: Wanted,
  manifests: readonly Manifest[],
): Promise<string | undefined> {
  const [manifest] = manifests;
  if (manifest === undefined) return undefined;
  // What a configuration says of a built-in is mostly just that it is one.
  const isKnown = mapped || isNodeBuiltin(name);
  if (isKnown && (await project.tools.redefines(importer, { name, subpath: '', ways: [] })))
    return 'a name that a configuration mentions';
  const meaning = isKnown ? undefined : await project.tools.ofName(importer, name);
  if (meaning === 'mentioned') return 'a name that a configuration mentions';
  if (meaning === undefined) return undefined;
  const trace = await traceOf(project, name, manifests);
  if (!trace.known && meaning === 'scope') return 'a name that a configuration mentions';
  if (!trace.held) return undefined;
  return meaning === 'scope' ? 'a name that a configuration mentions' : 'a name that a computed alias may supply';
}

interface Trace {
  /** Whether the repository declares, or holds, other packages of the scope: then it stands for packages, and no folder is called like it for an alias's sake. */
  readonly known: boolean;
  /** Whether something is called like the name, or like a part of it. */
  readonly held: boolean;
}

/** What an alias made of names could lead to. */
async function traceOf(project: Project, name: string, manifests: readonly Manifest[]): Promise<Trace> {
  const directory = manifests[0]?.directory ?? '';
  const [scope = '', own] = name.split('/');
  if (own === undefined) return { known: false, held: await project.inventory.calls(directory, name) };
  const packages = await project.workspaces.all(directory);
  const names = [...packages.keys(), ...manifests.flatMap(({ declared }) => [...declared.keys()])];
  if (!names.some((other) => other.startsWith(`${scope}/`)))
    return { known: false, held: await project.inventory.calls(directory, name) };
  const folder = [...packages.values()].some((path) => nameOf(path) === own);
  return { known: true, held: folder || (await project.inventory.holds(directory, own)) };
}

/** A package that git itself holds, in a `node_modules` above the file. Of a path in it its manifest may make another. */
async function installed(
  project: Project,
  directory: Path,
  name: string,
  specifier: string,
): Promise<Answer | undefined> {
  for (const above of ancestors(directory)) {
    if (!(await project.files.entries(above)).has('node_modules')) continue;
    const held = await lookUp(project.files, within(above, `node_modules/${specifier}`), 2);
    if (held.is !== 'absent') return there;
    if ((await project.files.entries(within(above, `node_modules/${name}`))).size > 0)
      return unknown('a file of a package that git holds');
  }
  return undefined;
}

/** Bundlers can be told to look names up in folders such as `src`: a folder or file of that name is enough to doubt. */
async function fromSourceRoot(project: Project, directory: Path, name: string): Promise<boolean> {
  const first = name.split('/')[0] ?? name;
  const roots = ancestors(directory).flatMap((above) => ['', ...SOURCE_FOLDERS].map((folder) => join(above, folder)));
  const held = await Promise.all(roots.map((root) => project.files.entries(root ?? '')));
  return held.some((entries) => [...entries.keys()].some((entry) => isCalled(entry, first)));
}

/** Folders of a project with a sign before them: nobody publishes in such a scope, and themes and presets set up aliases that are called so. */
const CUSTOMARY =
  /^@(?:assets|components?|src|app|lib|libs|utils?|helpers?|hooks|pages|views|layouts?|styles?|shared|common|store|stores|services?|api|constants|config|modules?|features|i18n|images|icons|public|root|models?)\//;
/** Packages are seldom called so, modules of plugins often. */
const STYLE = /\.(?:css|scss|sass|less)$/;
const SOURCE_FOLDERS = ['src', 'app', 'lib', 'client', 'source', 'web', 'js'];
const SCRIPT = /(?:\..+)?\.[cm]?[jt]sx?$/;
