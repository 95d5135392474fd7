/** Answers for packages: declared, supplied by somebody, or provably neither. */
import type { Path } from '../../model.ts';
import { matchesName } from '../repository/glob.ts';
import { type Manifest, typesOf } from '../repository/manifests.ts';
import { directoryOf } from '../repository/paths.ts';
import { type Answer, there, unknown } from './answer.ts';
import { byManifest } from './by-manifest.ts';
import { broughtElsewhere } from './elsewhere.ts';
import { resolveInside } from './inside.ts';
import { hostOf, isNodeBuiltin, isPublished, leftOutBy, supplierOf } from './known.ts';
import { mappedName } from './mapped.ts';
import type { Project } from './project.ts';
import { speaksOf } from './spoken.ts';
import { mapped } from './tsconfig.ts';
import { undeclared } from './undeclared.ts';

/** A package as an import names it. */
export interface PackageName {
  readonly name: string;
  readonly subpath: string;
  readonly specifier: string;
  readonly typesOnly: boolean;
  /** Why it may be absent all the same, or null: asked before the whole repository is looked over. */
  excuse(): string | null;
}

/** Cheap questions first: most names are declared. */
export async function resolvePackage(project: Project, importer: Path, asked: PackageName): Promise<Answer> {
  const { name, subpath, specifier } = asked;
  if (isNodeBuiltin(subpath === '' ? name : `${name}/${subpath}`)) return there;
  const manifests = await project.manifests(directoryOf(importer));
  const aimed = await byManifest(project, importer, specifier);
  if (aimed !== undefined) return aimed;
  const declaring = manifests.find((manifest) => declares(manifest, name, specifier));
  if (declaring) return declared(project, importer, asked, declaring);
  const host = hostOf(name);
  if (host !== undefined && manifests.some((manifest) => manifest.declared.has(host))) return there;
  const supplier =
    supplierOf(specifier) ?? leftOutBy(name, (tool) => manifests.some((manifest) => manifest.declared.has(tool)));
  if (supplier !== undefined && !(await isOwnScope(project, importer, name)))
    return unknown(`a module that ${supplier} supplies`);
  const typed = manifests.some(({ declared }) => declared.has(typesOf(name)));
  if (typed) return asked.typesOnly ? there : unknown('only its types are declared');
  const mapping = await mappedName(project, importer, specifier);
  if (mapping?.is === 'there') return mapping;
  const elsewhere = await broughtElsewhere(
    project,
    { importer, name, specifier, mapped: mapping !== undefined, excuse: asked.excuse },
    manifests,
  );
  if (elsewhere !== undefined) return elsewhere;
  const bare = await undeclared(project, directoryOf(importer), asked, manifests);
  // Somebody knows the package: then it may be what is meant, whatever a mapping says of its name.
  if (mapping === undefined || bare.is !== 'missing' || bare.level !== 'error') return bare;
  if (mapping.is === 'missing') return mapping;
  // What is mapped to where a build writes is no package, unless others of its scope are.
  const names = [...(await project.workspaces.all(directoryOf(importer))).keys(), ...declaredBy(manifests)];
  return name.startsWith('@') && names.some((other) => other.startsWith(scopeOf(name))) ? bare : mapping;
}

const scopeOf = (name: string): string => name.slice(0, name.indexOf('/') + 1);
const declaredBy = (manifests: readonly Manifest[]): readonly string[] =>
  manifests.flatMap(({ declared }) => [...declared.keys()]);

/** Whether the repository itself holds the packages of a published scope. */
async function isOwnScope(project: Project, importer: Path, name: string): Promise<boolean> {
  if (!isPublished(name)) return false;
  return [...(await project.workspaces.all(directoryOf(importer))).keys()].some((own) => own.startsWith(scopeOf(name)));
}

/** Packages of the repository are looked into, and those that are installed; of all others the name is all that can be told. */
async function declared(project: Project, importer: Path, asked: PackageName, manifest: Manifest): Promise<Answer> {
  const { name, subpath } = asked;
  // A manifest may be called like a package that it asks for: an example, say.
  const range = manifest.declared.get(name);
  const isOwn = range === undefined ? manifest.name === name : LOCAL.test(range);
  if (!isOwn) {
    const found = await project.installed.answer({ ...asked, importer, manifest });
    return found === undefined ? there : explained(project, importer, asked, found);
  }
  const directory = subpath === '' ? undefined : await ownDirectory(project, manifest, name);
  if (directory === undefined) return there;
  const inside = await resolveInside(project, { importer, written: asked.specifier }, { directory, subpath });
  // What is built is built from what the configuration names.
  const source = inside.is === 'unknown' ? await mappedName(project, importer, asked.specifier) : undefined;
  const answer = source?.is === 'missing' ? source : inside;
  const isSupplied = answer.is === 'missing' && (await speaksOf(project.files, directory, asked.specifier));
  return isSupplied ? unknown('a module that its package supplies') : explained(project, importer, asked, answer);
}

const ownDirectory = async (
  project: Project,
  { directory, name }: Manifest,
  wanted: string,
): Promise<Path | undefined> => (name === wanted ? directory : project.workspaces.find(directory, wanted));

/** What a configuration or a declaration could make of a name that its package does not have. */
async function explained(project: Project, importer: Path, asked: PackageName, found: Answer): Promise<Answer> {
  if (found.is === 'there') return there;
  const { specifier } = asked;
  const mapping = await mappedName(project, importer, specifier);
  if (mapping?.is === 'there') return there;
  if (found.is === 'unknown') return found;
  const { mappings } = await project.configurations(directoryOf(importer));
  const ways = mappings.filter((one) => mapped(one, specifier) !== undefined).flatMap(({ targets }) => targets);
  if (await project.tools.redefines(importer, { ...asked, ways }))
    return unknown('a name that a configuration mentions');
  const [manifest] = await project.manifests(directoryOf(importer));
  const isDeclared = await project.inventory.declares(manifest?.directory ?? '', specifier);
  return isDeclared ? unknown('a module that the repository declares') : found;
}

/** Ranges that mean a package of the same repository, where it has one of that name. */
const LOCAL = /^(?:workspace:|link:|portal:|file:|\*$)/;

function declares(manifest: Manifest, name: string, specifier: string): boolean {
  if (manifest.declared.has(name) || manifest.name === name) return true;
  return manifest.mapped.some(({ pattern }) => matchesName(pattern, specifier));
}
