/** Answers for modules that something installed has to bring. */
import type { ImportSite } from '../../../languages/language.ts';
import type { Path } from '../../../model.ts';
import { nearest } from '../../near.ts';
import { directoryOf } from '../../repository/paths.ts';
import { type Answer, there, unknown } from '../answer.ts';
import { bringing, isKnownModule, knownModules, mayBring } from './distributions.ts';
import { supplierOf } from './known.ts';
import type { Manifest } from './manifests.ts';
import { normal } from './names.ts';
import type { PythonProject } from './project.ts';
import { undeclared } from './says.ts';
import { askedByScripts } from './scripts.ts';
import { PYTHON_2, standardModules } from './standard.ts';

/**
 * Whether a manifest above the file declares, or its lockfile holds, a distribution that is known to bring the module:
 * another one than the repository's own. `google.cloud.storage` may come with `google-cloud-storage`.
 */
export async function isDeclared(project: PythonProject, importer: Path, written: string): Promise<boolean> {
  return isIn(project, importer, written, ({ declared, locked = NONE }) => [declared, locked]);
}

/** The same, or a script above the file names one in any of its strings. */
export async function isListed(project: PythonProject, importer: Path, written: string): Promise<boolean> {
  return isIn(project, importer, written, namesOf);
}

const NONE: ReadonlySet<string> = new Set();
const namesOf = ({ declared, listed, locked = NONE }: Manifest): readonly ReadonlySet<string>[] => [
  declared,
  listed,
  locked,
];

/** Parts of a module's name that a distribution's may be made of. */
const DEEPEST = 4;

async function isIn(
  project: PythonProject,
  importer: Path,
  written: string,
  setsOf: (manifest: Manifest) => readonly ReadonlySet<string>[],
): Promise<boolean> {
  const parts = written.split('.').slice(0, DEEPEST);
  const names = [...bringing(parts[0] ?? ''), ...parts.map((_, index) => normal(parts.slice(0, index + 1).join('-')))];
  const manifests = await project.manifests(directoryOf(importer));
  const own = new Set(manifests.flatMap((manifest) => [...manifest.own]));
  const sets = manifests.flatMap(setsOf);
  return names.some((name) => !own.has(name) && sets.some((set) => set.has(name)));
}

/** Cheap questions first: most names are declared. */
export async function fromDistribution(
  project: PythonProject,
  importer: Path,
  site: ImportSite,
  written: string,
): Promise<Answer> {
  const [top = ''] = written.split('.');
  const manifests = await project.manifests(directoryOf(importer));
  if (await isListed(project, importer, written)) return there;
  const supplier = supplierOf(top);
  if (supplier !== undefined) return unknown(`a module that ${supplier} supplies`);
  if (PYTHON_2.has(top)) return unknown('a module of Python 2');
  if (top.startsWith('_')) return unknown('a private module, perhaps of Python itself');
  if (manifests.length === 0) return unknown('no manifest above the file');
  if (manifests.some(({ readable }) => !readable)) return unknown('a manifest that cannot be read');
  if (manifests.some((manifest) => explains(manifest, top))) return unknown('a distribution that may bring the module');
  const { names, distributions, mentioned, whole } = await project.survey();
  if (!whole) return unknown('a repository too large to be looked over');
  if (names.has(top)) return unknown('a module that another folder of the repository may bring');
  const brought = bringing(top).some((name) => distributions.has(name) || mentioned.has(name));
  if (brought || [...distributions].some((name) => mayBring(name, top)))
    return unknown('a distribution that is declared elsewhere in the repository');
  const locked = manifests.some((manifest) => manifest.locked !== undefined);
  const near = slippedFrom(top, manifests);
  if (!locked && near === undefined)
    return unknown('not declared, and nothing is locked: another distribution may bring it');
  if (site.typesOnly) return unknown('for type checkers alone');
  const asked = await askedByScripts(project.files, importer);
  if (bringing(top).some((name) => asked.has(name)) || [...asked].some((name) => mayBring(name, top)))
    return unknown('a distribution that a script asks for');
  return undeclared(top, bringing(top)[0] ?? top, near);
}

const explains = (manifest: Manifest, top: string): boolean =>
  [...namesOf(manifest), manifest.own].some((names) => [...names].some((name) => mayBring(name, top))) ||
  bringing(top).some((name) => manifest.mentioned.has(name) || manifest.own.has(name));

/** The module that is declared, the library's or the project's own, and that the name is one slip from. */
function slippedFrom(top: string, manifests: readonly Manifest[]): string | undefined {
  const held = new Set(manifests.flatMap(namesOf).flatMap((names) => [...names]));
  const named = manifests.flatMap(({ declared, own }) => [...declared, ...own]);
  const declared = named.map((name) => name.replaceAll('-', '_'));
  const brought = knownModules.filter((module) => bringing(module).some((name) => held.has(name)));
  const near = nearest(top, [...declared, ...brought, ...standardModules.filter((name) => !name.includes('.'))]);
  return near !== undefined && oneSlip(top, near) && !isKnownModule(top) ? near : undefined;
}

/** Shorter names are too near to one another. */
const SHORTEST = 6;

/** One letter too many, too few or another, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  const swapped = restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}
