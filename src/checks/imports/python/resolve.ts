/** Whether what a Python import names exists: the one door to all rules. */
import type { ImportSite } from '../../../languages/language.ts';
import type { FileChange } from '../../../model.ts';
import { type Answer, there, unknown } from '../answer.ts';
import { resolveAbsolute } from './absolute.ts';
import type { PythonProject } from './project.ts';
import { resolveRelative } from './relative.ts';
import { excuseOf } from './setting.ts';

/** Characters of a name. */
const LONGEST = 500;
const NAME = /^\.*[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$|^\.+$/u;

/** Whatever could excuse an absence turns "missing" into "unknown", never the other way round. */
export async function resolvePython(project: PythonProject, file: FileChange, site: ImportSite): Promise<Answer> {
  if (site.specifier === null) return unknown('a name computed at run time');
  if (site.specifier.length > LONGEST) return unknown(`a name of more than ${LONGEST} characters`);
  if (site.specifier === '__future__') return there;
  if (!NAME.test(site.specifier)) return unknown('no name of a module');
  const answer = site.specifier.startsWith('.')
    ? await resolveRelative(project, file.path, site, site.specifier)
    : await resolveAbsolute(project, file.path, site, site.specifier);
  if (answer.is !== 'missing') return answer;
  // Its module's own line says that the module is missing.
  if (site.kind === 'name' && answer.kind !== 'no-such-name') return unknown('a name of a module that is not there');
  const excuse = site.excuse ?? excuseOf(file, site, answer);
  if (excuse !== null) return unknown(excuse);
  // What type checkers alone read breaks no run.
  return site.typesOnly ? { ...answer, level: 'warning' } : answer;
}
