/** Paths that are right from where TypeScript puts what it compiles, or that lead to what it puts there: `outDir` instead of `rootDir`. */
import type { Path } from '../../model.ts';
import { directoryOf, join, within } from '../repository/paths.ts';
import { type Answer, there, unknown } from './answer.ts';
import { lookUp } from './lookup.ts';
import type { Project } from './project.ts';
import { named, withoutQuery } from './specifier.ts';

const DEPTH = 2;

interface Aimed {
  readonly importer: Path;
  readonly written: string;
  readonly target: Path;
}

/** Undefined where no configuration says so, or nothing is found there either. */
export async function byOutput(project: Project, { importer, written, target }: Aimed): Promise<Answer | undefined> {
  const found = async (path: Path | undefined) =>
    path !== undefined && (await lookUp(project.files, path, DEPTH)).is === 'file';
  const made = await project.configurations(directoryOf(target));
  for (const { from, to } of made.outputs) if (await found(moved(target, to, from))) return there;
  if (named(written).kind !== 'relative') return undefined;
  const own = await project.configurations(directoryOf(importer));
  for (const { from, to } of own.outputs) {
    const place = moved(importer, from, to);
    const path = place && join(directoryOf(place), withoutQuery(written));
    if (await found(path)) return unknown('a path from where a build puts the file');
  }
  return undefined;
}

/** The path in one directory, behind another one instead; undefined where it lies outside, or where that changes nothing. */
function moved(path: Path, from: Path, to: Path): Path | undefined {
  if (from === to || (from !== '' && !path.startsWith(`${from}/`))) return undefined;
  return within(to, from === '' ? path : path.slice(from.length + 1));
}
