/** Answers for paths with a leading slash: what they begin at is said by few, and by nobody else can be told. */
import type { Path } from '../../model.ts';
import { ancestors, directoryOf, join } from '../repository/paths.ts';
import { type Answer, unknown } from './answer.ts';
import type { Project } from './project.ts';
import { resolvePath } from './relative.ts';
import { withoutQuery } from './specifier.ts';

/** In an application of Meteor they begin at its top, in a package of Meteor at the package's. */
export async function resolveRooted(project: Project, importer: Path, written: string): Promise<Answer> {
  for (const above of ancestors(directoryOf(importer))) {
    const entries = await project.files.entries(above);
    if (entries.get('package.js') === 'file') break;
    const target = entries.get('.meteor') === 'directory' ? join(above, withoutQuery(written)) : undefined;
    if (target !== undefined) return resolvePath(project, { importer, written, target });
  }
  return unknown('a path from the root of a server or disk');
}
