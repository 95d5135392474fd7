/** Answers for absolute modules: the standard library's, the repository's own, those of declared distributions. */
import type { ImportSite } from '../../../languages/language.ts';
import type { Path } from '../../../model.ts';
import { directoryOf, within } from '../../repository/paths.ts';
import { type Answer, there, unknown } from '../answer.ts';
import { fromDistribution, isDeclared, isListed } from './installed.ts';
import { absent, found } from './local.ts';
import { findModule } from './module.ts';
import { normal } from './names.ts';
import type { PythonProject } from './project.ts';
import { noStandard } from './says.ts';
import { hasModule, isStandard, standardModules } from './standard.ts';
import { versionAnswer } from './versions.ts';

export async function resolveAbsolute(
  project: PythonProject,
  importer: Path,
  site: ImportSite,
  written: string,
): Promise<Answer> {
  const [top = ''] = written.split('.');
  const standard = hasModule(written) ? await versionAnswer(project, importer, site, written) : undefined;
  if (standard?.is === 'there') return there;
  const local = await resolveLocal(project, importer, site, written);
  if (local?.is === 'missing' && isStandard(top)) return unknown(SHADOWS);
  if (local?.is === 'missing' && (await isForeign(project, importer, top))) return unknown(HIDES);
  if (local !== undefined) return local;
  if (isStandard(top)) return standard ?? missingStandard(project, importer, top, written);
  return fromDistribution(project, importer, site, written);
}

const SHADOWS = 'a module that may hide one of the standard library';
/** Folders in which a distribution keeps its package. */
const SOURCES = ['src', 'lib', 'python'];
const HIDES = 'a folder that is called like a distribution';

/** Whether the name is that of somebody else's distribution, which the repository asks for somewhere: `examples/pydantic` is no `pydantic`. */
async function isForeign(project: PythonProject, importer: Path, top: string): Promise<boolean> {
  const manifests = await project.manifests(directoryOf(importer));
  if (manifests.some(({ own }) => own.has(normal(top)))) return false;
  const places = ['', ...manifests.map(({ directory }) => directory)];
  const sources = places.flatMap((place) => [place, ...SOURCES.map((name) => within(place, name))]);
  if ((await Promise.all(sources.map(project.files.entries))).some((entries) => entries.has(top))) return false;
  return (await project.survey()).distributions.has(normal(top));
}

async function missingStandard(project: PythonProject, importer: Path, top: string, written: string): Promise<Answer> {
  if (await isListed(project, importer, top)) return there;
  return noStandard(
    written,
    standardModules.filter((name) => name.includes('.') || name === top),
  );
}

/** Undefined where no directory that Python may look into holds the first part of the name. */
async function resolveLocal(
  project: PythonProject,
  importer: Path,
  site: ImportSite,
  written: string,
): Promise<Answer | undefined> {
  const { sure, loose } = await project.roots(directoryOf(importer));
  const lookBelow = (root: Path) => below(project, importer, { root, site, written });
  const meant = await Promise.all(sure.map(lookBelow));
  const held = meant.filter((answer) => answer !== undefined);
  if (held.some(({ is }) => is === 'there')) return there;
  let touched = false;
  for (const root of loose) {
    const answer = await lookBelow(root);
    if (answer?.is === 'there') return there;
    // A place that lacks the module as well is no place to have it from.
    touched ||= answer !== undefined && (held.length === 0 || answer.is !== 'missing');
  }
  if (held.length === 0 && !touched) return undefined;
  // `shop.types` comes with `shop-types` only where `shop` is a directory that several distributions share.
  const top = written.split('.')[0] ?? '';
  const closed = held.length > 0 && held.every(({ is }) => is === 'missing');
  if (await isDeclared(project, importer, closed ? top : written)) return there;
  if (touched && !isStandard(top)) return unknown('a module that several folders may bring');
  return held.find(({ is }) => is === 'unknown') ?? held.find(isName) ?? held[0];
}

/** A module that is there and lacks a name says more than another place that lacks the module. */
const isName = (answer: Answer): boolean => answer.is === 'missing' && answer.kind === 'no-such-name';

/** Undefined where the directory holds nothing of that name. */
async function below(
  project: PythonProject,
  importer: Path,
  { root, site, written }: { readonly root: Path; readonly site: ImportSite; readonly written: string },
): Promise<Answer | undefined> {
  const module = await findModule(project.files, root, written.split('.'));
  if (module.is !== 'absent') return found(project, site, module);
  if (module.depth === 0) return undefined;
  // No module looks into itself for others: `marker.py` that imports `marker.convert` means a distribution of that name.
  if (module.parent.is === 'module' && module.parent.text === importer) return undefined;
  const loose = module.depth === 1 && module.parent.is === 'package' && module.parent.text === undefined;
  return loose ? unknown(NO_PACKAGE) : absent(project, written, module);
}

const NO_PACKAGE = 'a directory that is no package: any distribution may add to it';
