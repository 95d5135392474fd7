/** Answers for packages: declared, supplied by somebody, or provably neither. */
import type { Path } from '../../model.ts';
import { type Answer, there, unknown } from './answer.ts';
import { broughtElsewhere } from './elsewhere.ts';
import { matchesName } from './glob.ts';
import { resolveInside } from './inside.ts';
import { hostOf, isNodeBuiltin, supplierOf } from './known.ts';
import { type Manifest, typesOf } from './manifests.ts';
import { mappedName } from './mapped.ts';
import { directoryOf } from './paths.ts';
import type { Project } from './project.ts';
import { undeclared } from './undeclared.ts';

/** A package as an import names it. */
export interface PackageName {
  readonly name: string;
  readonly subpath: string;
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Cheap questions first: most names are declared. */
export async function resolvePackage(project: Project, importer: Path, asked: PackageName): Promise<Answer> {
  const { name, subpath, specifier } = asked;
  if (isNodeBuiltin(subpath === '' ? name : `${name}/${subpath}`)) return there;
  const manifests = await project.manifests(directoryOf(importer));
  const declaring = manifests.find((manifest) => declares(manifest, name, specifier));
  if (declaring) return declared(project, importer, asked, declaring);
  const host = hostOf(name);
  if (host !== undefined && manifests.some((manifest) => manifest.declared.has(host))) return there;
  const supplier = supplierOf(specifier);
  if (supplier !== undefined) return unknown(`a module that ${supplier} supplies`);
  const typed = manifests.some(({ declared }) => declared.has(typesOf(name)));
  if (typed) return asked.typesOnly ? there : unknown('only its types are declared');
  const mapping = await mappedName(project, importer, specifier);
  if (mapping?.is === 'there') return mapping;
  const elsewhere = await broughtElsewhere(
    project,
    { importer, name, specifier, mapped: mapping !== undefined },
    manifests,
  );
  if (elsewhere !== undefined) return elsewhere;
  const bare = await undeclared(project, directoryOf(importer), asked, manifests);
  // Somebody knows the package: then it may be what is meant, whatever a mapping says of its name.
  return mapping?.is === 'missing' && bare.is === 'missing' && bare.level === 'error' ? mapping : bare;
}

/** Names of installed packages are all that can be told; packages of the repository are looked into. */
async function declared(project: Project, importer: Path, asked: PackageName, manifest: Manifest): Promise<Answer> {
  const { name, subpath, specifier } = asked;
  if (subpath === '') return there;
  const local = LOCAL.test(manifest.declared.get(name) ?? '');
  const directory =
    manifest.name === name
      ? manifest.directory
      : local
        ? await project.workspaces.find(manifest.directory, name)
        : undefined;
  if (directory === undefined) return there;
  const mapping = await mappedName(project, importer, specifier);
  if (mapping?.is === 'there') return there;
  const inside = await resolveInside(project, { importer, written: specifier }, { directory, subpath });
  const meant = inside.is === 'missing' && (await project.tools.ofKnownName(importer, name)) !== undefined;
  return meant ? unknown('a name that a configuration mentions') : inside;
}

/** Ranges that mean a package of the same repository, where it has one of that name. */
const LOCAL = /^(?:workspace:|link:|portal:|file:|\*$)/;

function declares(manifest: Manifest, name: string, specifier: string): boolean {
  if (manifest.declared.has(name) || manifest.name === name) return true;
  return manifest.mapped.some((pattern) => matchesName(pattern, specifier));
}
