/** Names that a manifest itself maps to a path: `imports` of Node.js, and import maps of Deno. */
import type { Path } from '../../model.ts';
import { matchesName } from '../repository/glob.ts';
import type { Mapped } from '../repository/manifests.ts';
import { directoryOf, join } from '../repository/paths.ts';
import { type Answer, there } from './answer.ts';
import { mappedName } from './mapped.ts';
import type { Project } from './project.ts';
import { resolvePath } from './relative.ts';
import { withoutQuery } from './specifier.ts';

/** Undefined where no manifest speaks of the name, or one maps it to what is no path, or to one by conditions. */
export async function byManifest(project: Project, importer: Path, written: string): Promise<Answer | undefined> {
  const name = withoutQuery(written);
  const manifests = await project.manifests(directoryOf(importer));
  const ways = manifests.flatMap(({ directory, mapped }) =>
    mapped.filter(({ pattern }) => matchesName(pattern, name)).map((one) => wayOf(one, directory, name)),
  );
  const targets = ways.filter((target) => target !== undefined);
  if (targets.length === 0 || targets.length < ways.length) return undefined;
  const answers = await Promise.all(targets.map((target) => resolvePath(project, { importer, written, target })));
  // What a build makes of the manifest's own word is there as soon as it is built.
  if (answers.some(({ is }) => is !== 'missing') || (await mappedName(project, importer, written))?.is === 'there')
    return there;
  return answers[0];
}

function wayOf({ pattern, target }: Mapped, directory: Path, name: string): Path | undefined {
  if (target === undefined) return undefined;
  const star = pattern.indexOf('*');
  const middle = star < 0 ? '' : name.slice(star, name.length - (pattern.length - star - 1));
  return join(
    directory,
    target.replaceAll('*', () => middle),
  );
}
