/** Answers for paths: relative ones, and those that a configuration maps a name to. */
import type { Path } from '../../model.ts';
import { nearest } from '../near.ts';
import { directoryOf, join, nameOf, parts, within } from '../repository/paths.ts';
import { type Answer, type Missing, there, unknown } from './answer.ts';
import { byOutput } from './compiled.ts';
import { resolveByEmber } from './ember.ts';
import { type Found, lookUp } from './lookup.ts';
import type { Project } from './project.ts';
import { withoutQuery } from './specifier.ts';

/** Manifests that may point on to another directory. */
const DEPTH = 2;

/** A path as written, and the one place in the repository that it means. */
export interface Aim {
  readonly importer: Path;
  readonly written: string;
  readonly target: Path;
}

export async function resolveRelative(project: Project, importer: Path, written: string): Promise<Answer> {
  if (/[*\\%]|\$\{|\{\{|<%/.test(written)) return unknown('a pattern or template, not a plain path');
  const literal = join(directoryOf(importer), written);
  const target = join(directoryOf(importer), withoutQuery(written));
  if (literal === undefined || target === undefined) return unknown('a path that leaves the repository');
  if (literal !== target && (await lookUp(project.files, literal, DEPTH)).is === 'file') return there;
  return resolvePath(project, { importer, written, target });
}

export async function resolvePath(project: Project, aim: Aim): Promise<Answer> {
  const found = await lookUp(project.files, aim.target, DEPTH);
  switch (found.is) {
    case 'file':
      return there;
    case 'doubtful':
      return unknown(found.why);
    case 'other-case':
      return {
        is: 'missing',
        kind: 'wrong-case',
        // Where case does not count, the import works: the systems are not ours to choose.
        level: 'warning',
        message: `\`${aim.written}\` finds \`${found.path}\` only where the letters' case does not count`,
        help: `write the path as the file is called: \`${found.path}\``,
      };
    case 'absent': {
      const byEmber = await resolveByEmber(project, { ...aim, deepest: found.directory });
      if (byEmber !== undefined) return byEmber;
      const compiled = await byOutput(project, aim);
      if (compiled !== undefined) return compiled;
      const why = (await project.unseen(aim.target, aim.importer)) ?? (await supplied(project, aim, found.directory));
      if (why !== null) return unknown(why);
      const answer = await missing(project, aim, found);
      return (await laidOver(project, aim))
        ? { ...answer, doubt: 'a path that `rootDirs` may lead elsewhere' }
        : answer;
    }
    default:
      return found satisfies never;
  }
}

/** Frameworks that lay directories over one another, manifests that replace files, tools that are told to write some. `deepest` is the deepest directory on the way that exists. */
async function supplied(project: Project, { importer, target }: Aim, deepest: Path): Promise<string | null> {
  const directory = directoryOf(importer);
  const manifests = await project.manifests(directory);
  const replaced = manifests.flatMap((manifest) => manifest.replaced.map((path) => join(manifest.directory, path)));
  if (replaced.some((path) => path !== undefined && bare(path) === bare(target)))
    return 'a file that a manifest replaces';
  if (await project.tools.runsCopy(importer)) return 'a file whose copy runs in an output folder';
  const first = target.slice(deepest === '' ? 0 : deepest.length + 1).split('/')[0] ?? '';
  const isNamed =
    (await project.tools.namesFile(importer, nameOf(target))) ||
    (await project.tools.namesPlace(importer, within(nameOf(deepest) || '.', first)));
  return isNamed ? 'a file that a configuration mentions' : null;
}

/** Whether a directory that is laid over this one may hold the file. */
async function laidOver(project: Project, { importer, target }: Aim): Promise<boolean> {
  const { rootDirs } = await project.configurations(directoryOf(importer));
  // Hidden ones hold the typings that a framework writes, which are told by their names.
  const laid = rootDirs.filter((path) => !parts(path).some((part) => part.startsWith('.')));
  if (laid.length < 2) return false;
  const held = await Promise.all(laid.map(project.files.entries));
  if (held.some(({ size }) => size === 0)) return true;
  const inside = laid.map((root) => within(root, '')).filter((root) => target.startsWith(root));
  const asked = inside.flatMap((root) => laid.map((other) => within(other, target.slice(root.length))));
  const found = await Promise.all(asked.map((path) => lookUp(project.files, path, DEPTH)));
  return found.some(({ is }) => is !== 'absent');
}

const bare = (path: Path): Path => path.replace(/(?:\/index)?(?:\.[a-z]+)?$/, '');

async function missing(
  project: Project,
  { written, target }: Aim,
  { directory, names }: Extract<Found, { is: 'absent' }>,
): Promise<Missing> {
  const before = await lookUp(project.filesBefore, target, DEPTH);
  const near = before.is === 'file' ? undefined : await suggestion(project, target, directory, names);
  return {
    is: 'missing',
    kind: 'no-such-file',
    level: 'error',
    message: `\`${written}\` leads to no file: there is no \`${target}\`, under any extension`,
    ...(before.is === 'file' ? { help: `the change takes \`${before.path}\` away` } : {}),
    ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
  };
}

/** The nearest name where the path ends, or the same name one directory up. */
async function suggestion(
  project: Project,
  target: Path,
  directory: Path,
  names: readonly string[],
): Promise<Path | undefined> {
  const next = target.slice(directory === '' ? 0 : directory.length + 1).split('/')[0] ?? '';
  const like = nearest(stem(next), names.map(stem));
  const named = names.find((name) => stem(name) === like);
  if (named !== undefined) return within(directory, named);
  const found = await lookUp(project.files, within(directoryOf(directoryOf(target)), nameOf(target)), 0);
  return found.is === 'file' ? found.path : undefined;
}

const stem = (name: string): string => name.replace(/(.)\..*$/s, '$1');
