/** Whether the files around one are held to what they import: where all that they name is there, and none speaks of the name in question, an absence in their midst is a mistake. */

import type { ImportSite } from '../../languages/language.ts';
import { languageOf } from '../../languages.ts';
import type { FileChange, Path } from '../../model.ts';
import { ancestors, directoryOf, nameOf, within } from '../repository/paths.ts';
import type { Answer } from './answer.ts';
import type { Project } from './project.ts';
import { type Named, named } from './specifier.ts';

/** Imports of the same sort that have to be there. */
const ENOUGH = 2;
/** Files whose imports are read, files that are looked through for the name, and directories. */
const MOST_READ = 12;
const MOST_FILES = 40;
const MOST_DIRECTORIES = 30;
/** A folder of tests, or one below it: elsewhere `app.ts` beside `app` is a program like others. */
const TESTS = /(?:^|[/_-])tests?(?:\/|$)/;
/** Characters; longer ones are no hand's work. */
const MOST_TEXT = 100_000;

export interface Place {
  readonly file: FileChange;
  /** The name in question, as written. */
  readonly specifier: string;
  /** Where what belongs together begins: the directory of the importer, or one above it. */
  readonly root: Path;
}

/** `answer` says whether a name exists, with nothing excused. */
export async function neighboursHold(
  project: Project,
  { file, specifier, root }: Place,
  answer: (importer: Path, site: ImportSite) => Promise<Answer>,
): Promise<boolean> {
  const sort = sortOf(named(specifier));
  const texts: { readonly path: Path; readonly text: string }[] = [];
  for (const path of await around(project, file.path, root)) {
    texts.push({ path, text: (await project.files.text(path)) ?? '' });
  }
  if (texts.some(({ text }) => speaksOf(text, specifier))) return false;
  const own = { path: file.path, text: file.content.kind === 'text' ? file.content.text : '' };
  const again = (await sitesOf(own.path, own.text)).filter((site) => site.specifier === specifier);
  if (again.length > 1) return false;
  let held = 0;
  for (const { path, text } of [own, ...texts.slice(0, MOST_READ)]) {
    const others = (await sitesOf(path, text)).filter(
      (site) => site.specifier !== null && site.specifier !== specifier && sortOf(named(site.specifier)) === sort,
    );
    const answers = await Promise.all(others.map((site) => answer(path, site)));
    if (answers.some(({ is }) => is === 'missing')) return false;
    held += answers.filter(({ is }) => is === 'there').length;
  }
  return held >= ENOUGH;
}

/** Aliases speak for those that begin alike. */
function sortOf(name: Named): string | undefined {
  if (name.kind === 'relative') return 'path';
  if (name.kind === 'package') return 'name';
  return name.kind === 'alias' || name.kind === 'internal' ? name.name.split('/')[0] : undefined;
}

/** The name, or what a path ends with, in quotes or behind a slash: to mock it, to make it, or to import it in vain as well. */
export function speaksOf(text: string, specifier: string): boolean {
  // `../` ends with nothing, which stands everywhere.
  const last = (named(specifier).kind === 'relative' && nameOf(specifier)) || specifier;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    if (/[/'"`]/.test(text.charAt(at - 1)) && /['"`.?/]/.test(text.charAt(at + last.length))) return true;
  }
  return false;
}

export async function sitesOf(path: Path, text: string): Promise<readonly ImportSite[]> {
  if (text.length > MOST_TEXT) return [];
  const lines = new Set(text.split('\n').map((_, index) => index + 1));
  const found = await languageOf(path)?.imports(text, path, lines);
  return found !== undefined && 'sites' in found ? found.sites : [];
}

/** Files below the importer's directory, then the others below the root; breadth first. */
async function around(project: Project, importer: Path, root: Path): Promise<readonly Path[]> {
  const found: Path[] = [];
  for (const start of new Set([directoryOf(importer), root])) {
    for (const path of await below(project, start, MOST_FILES)) if (path !== importer) found.push(path);
  }
  return [...(await testsOf(project, root)), ...new Set(found)].slice(0, MOST_FILES);
}

/** `test/app.test.js` for `test/fixtures/app`, `test/app.js` for `test/app`: it may make there what it needs. */
async function testsOf(project: Project, root: Path): Promise<readonly Path[]> {
  const found: Path[] = [];
  for (const directory of ancestors(root).slice(0, -1)) {
    const called = `${nameOf(directory)}.`;
    const beside = directoryOf(directory);
    for (const above of new Set([directoryOf(beside), ...(TESTS.test(beside) ? [beside] : [])])) {
      const names = [...(await project.files.entries(above)).keys()];
      for (const name of names)
        if (name.startsWith(called) && languageOf(name) !== undefined) found.push(within(above, name));
    }
  }
  return found;
}

/** Breadth first. Another manifest is another project. */
async function below(project: Project, start: Path, most: number): Promise<readonly Path[]> {
  const directories = [start];
  const found: Path[] = [];
  for (let at = 0; at < directories.length && at < MOST_DIRECTORIES && found.length <= most; at += 1) {
    const directory = directories[at] ?? '';
    const entries = await project.files.entries(directory);
    if (at > 0 && entries.has('package.json')) continue;
    for (const [name, kind] of entries) {
      if (kind === 'directory' && name !== 'node_modules') directories.push(within(directory, name));
      if (kind === 'file' && languageOf(name) !== undefined) found.push(within(directory, name));
    }
  }
  return found;
}
