/** Paths in an Ember package that lead to no file as they stand: the modules of `app` and `addon`, and what addons add to them, are called as if they stood beside `tests`. */
import type { Path } from '../../model.ts';
import { directoryOf, within } from '../repository/paths.ts';
import { type Answer, there, unknown } from './answer.ts';
import { lookUp } from './lookup.ts';
import type { Project } from './project.ts';

/** Where an app keeps its modules, and an addon its own: https://cli.emberjs.com/release/advanced-use/project-layouts/ */
const FOLDERS = ['app', 'addon'];

interface Absent {
  readonly importer: Path;
  readonly target: Path;
  /** The deepest directory on the way that exists. */
  readonly deepest: Path;
}

/** Undefined where no Ember package is about, or the path is no name of its modules. */
export async function resolveByEmber(
  project: Project,
  { importer, target, deepest }: Absent,
): Promise<Answer | undefined> {
  const manifests = await project.manifests(directoryOf(importer));
  const own = manifests.find(({ declared }) => declared.has('ember-source') || declared.has('ember-cli'));
  if (own === undefined) return undefined;
  if (/(?:^|\/)config\/environment$/.test(target)) return unknown('a module that Ember supplies');
  if (own.directory !== deepest || directoryOf(importer) === deepest) return undefined;
  const name = target.slice(within(deepest, '').length);
  const places = FOLDERS.map((folder) => within(within(deepest, folder), name));
  const found = await Promise.all(places.map((place) => lookUp(project.files, place, 1)));
  return found.some(({ is }) => is === 'file') ? there : unknown('a module that Ember or one of its addons supplies');
}
