/** Finds the file that a path means, by every rule in use: extensions, `.js` that stands for TypeScript, index files, a directory's own manifest. */
import type { Path } from '../../model.ts';
import type { Fields, Files, Kind } from '../repository/files.ts';
import { asText } from '../repository/json.ts';
import { directoryOf, join, nameOf, parts, within } from '../repository/paths.ts';
import { type Fit, fitting } from './fit.ts';

export type Found =
  | { readonly is: 'file'; readonly path: Path }
  | { readonly is: 'doubtful'; readonly why: string }
  /** There in other letters of case, which only some systems forgive. */
  | { readonly is: 'other-case'; readonly path: Path }
  /** `directory` is the deepest one on the way that exists. */
  | { readonly is: 'absent'; readonly directory: Path; readonly names: readonly string[] };

/** `path` is normal; '' means the top. A manifest may point at a directory whose manifest points on: `depth` ends that. */
export async function lookUp(files: Files, path: Path, depth: number): Promise<Found> {
  const place = await walk(files, directoryOf(path));
  if ('is' in place) return place;
  const name = nameOf(path);
  if (name === '') return inDirectory(files, '', depth);
  const entries = await files.entries(place.path);
  for (const fit of fitting(name, entries)) {
    const found = await inspect(files, within(place.path, fit.name), fit, depth);
    if (found.is !== 'absent') return fit.exact && place.exact ? found : otherCase(found);
  }
  return { is: 'absent', directory: place.path, names: [...entries.keys()] };
}

async function inspect(files: Files, path: Path, { kind, sure }: Fit, depth: number): Promise<Found> {
  if (kind === 'symlink') return { is: 'doubtful', why: 'behind a symbolic link' };
  if (kind === 'submodule') return { is: 'doubtful', why: 'in a submodule' };
  return kind === 'directory' ? inDirectory(files, path, depth) : fileFound(path, sure);
}

const fileFound = (path: Path, sure: boolean): Found =>
  sure ? { is: 'file', path } : { is: 'doubtful', why: 'a file whose extension a bundler may add' };

const otherCase = (found: Found): Found => (found.is === 'file' ? { is: 'other-case', path: found.path } : found);

async function inDirectory(files: Files, directory: Path, depth: number): Promise<Found> {
  const entries = await files.entries(directory);
  const fit = fitting('index', entries).find(({ kind }) => kind === 'file');
  if (fit?.exact) return fileFound(within(directory, fit.name), fit.sure);
  if (fit) return { is: 'other-case', path: within(directory, fit.name) };
  if (entries.get('package.json') !== 'file') return { is: 'absent', directory, names: [...entries.keys()] };
  const main = depth > 0 ? mainOf(await files.fields(within(directory, 'package.json'))) : undefined;
  const target = main === undefined ? undefined : join(directory, main);
  const found = target === undefined ? undefined : await lookUp(files, target, depth - 1);
  return found?.is === 'file' ? found : { is: 'doubtful', why: 'a directory whose manifest names its entry' };
}

function mainOf(manifest: Fields): string | undefined {
  return asText(manifest.get('main')) ?? asText(manifest.get('module')) ?? asText(manifest.get('types'));
}

/** Goes down a path of directories, in other letters of case where need be. */
async function walk(files: Files, directory: Path): Promise<{ path: Path; exact: boolean } | Found> {
  if (directory === '' || (await files.entries(directory)).size > 0) return { path: directory, exact: true };
  let at = { path: '', exact: true };
  for (const part of parts(directory)) {
    const entries = await files.entries(at.path);
    const name = entries.has(part) ? part : [...entries.keys()].find((key) => key.toLowerCase() === part.toLowerCase());
    const kind: Kind | undefined = name === undefined ? undefined : entries.get(name);
    if (kind === 'symlink') return { is: 'doubtful', why: 'behind a symbolic link' };
    if (kind === 'submodule') return { is: 'doubtful', why: 'in a submodule' };
    if (kind !== 'directory' || name === undefined)
      return { is: 'absent', directory: at.path, names: [...entries.keys()] };
    at = { path: within(at.path, name), exact: at.exact && name === part };
  }
  return at;
}
