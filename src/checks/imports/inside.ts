/** Answers for a path inside a package of the repository itself: by its `exports` where it has them, by its files where not. */
import type { Path } from '../../model.ts';
import { fields, texts } from '../repository/json.ts';
import { join, within } from '../repository/paths.ts';
import { type Answer, there, unknown } from './answer.ts';
import { lookUp } from './lookup.ts';
import type { Project } from './project.ts';
import { type Aim, resolvePath } from './relative.ts';
import { mapped } from './tsconfig.ts';

/** Nested conditions followed in `exports`. */
const DEEPEST = 6;

/** `directory` is the package's own; `subpath` is not empty. An entry that names it outright is the package's word that it will be there once built. */
export async function resolveInside(
  project: Project,
  aim: Omit<Aim, 'target'>,
  { directory, subpath }: { readonly directory: Path; readonly subpath: string },
): Promise<Answer> {
  const manifest = await project.files.fields(within(directory, 'package.json'));
  const moved = fields(manifest.get('publishConfig')).has('directory') || manifest.has('typesVersions');
  if (manifest.size === 0 || moved) return unknown('a package whose layout is set elsewhere');
  if (fields(manifest.get('exports')).has(`./${subpath}`)) return there;
  const exported = targetsOf(manifest.get('exports'), `./${subpath}`);
  const plain = { ...aim, target: within(directory, subpath) };
  if (exported === undefined) return resolvePath(project, plain);
  const targets = exported.flatMap((target) => join(directory, target) ?? []);
  const answers = await Promise.all(targets.map((target) => resolvePath(project, { ...aim, target })));
  if (answers.some(({ is }) => is === 'there')) return there;
  const held = await lookUp(project.files, plain.target, 1);
  if (held.is !== 'absent') return unknown('a file that its package does not export');
  return answers.find(({ is }) => is === 'unknown') ?? answers[0] ?? resolvePath(project, plain);
}

/** Every file that any condition could lead to; empty when no entry speaks of the subpath, undefined when there is no map of subpaths. */
function targetsOf(exports: unknown, subpath: string): readonly string[] | undefined {
  const entries = [...fields(exports)].filter(([key]) => key.startsWith('.'));
  if (entries.length === 0) return exports === undefined ? undefined : [];
  return entries.flatMap(([pattern, value]) => {
    const targets = leaves(value, DEEPEST);
    return mapped({ pattern, targets }, subpath) ?? [];
  });
}

function leaves(value: unknown, depth: number): readonly string[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, depth - 1));
  return [...texts(value), ...[...fields(value).values()].flatMap((item) => leaves(item, depth - 1))];
}
