/** Answers for relative modules: `.`, `.a`, `..a.b`. */
import type { ImportSite } from '../../../languages/language.ts';
import type { Path } from '../../../model.ts';
import { ancestors, directoryOf } from '../../repository/paths.ts';
import { type Answer, unknown } from '../answer.ts';
import { absent, found } from './local.ts';
import { findModule } from './module.ts';
import type { PythonProject } from './project.ts';

export async function resolveRelative(
  project: PythonProject,
  importer: Path,
  site: ImportSite,
  written: string,
): Promise<Answer> {
  const dots = /^\.+/.exec(written)?.[0].length ?? 1;
  const base = ancestors(directoryOf(importer))[dots - 1];
  if (base === undefined) return unknown('a path that leaves the repository');
  const parts = written
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  const module = await findModule(project.files, base, parts);
  return module.is === 'absent' ? absent(project, written, module) : found(project, site, module);
}
