/** Whether the repository lives with an absence: the name is missing in files that were there before, or one of its programs makes a module of it. The last questions of all, because the whole repository is searched. */
import { languageOf } from '../../languages.ts';
import type { FileChange, Path } from '../../model.ts';
import { directoryOf, join } from '../repository/paths.ts';
import type { Missing } from './answer.ts';
import { lookUp } from './lookup.ts';
import { sitesOf } from './neighbours.ts';
import type { Project } from './project.ts';
import { named, withoutQuery } from './specifier.ts';
import { quotes } from './spoken.ts';

/** Other files in which a path has to be missing as well. One may be a mistake like this one. */
const ENOUGH = 2;
const DEPTH = 2;
/** What those write who answer for names of modules: plugins of bundlers, integrations, hooks of Node.js, mocks. */
const SUPPLIES =
  /\b(?:resolveId|onResolve|resolveRequest|_resolveFilename|registerHooks|add(?:Vite|Virtual|Template|Server)\w*|\w*[vV]irtual(?:Imports?|Modules?)\w*)\b/;

/** The reason, or null. Asked only about names that would otherwise be reported as errors. */
export async function precedentOf(
  project: Project,
  file: FileChange,
  { specifier, kind }: { readonly specifier: string; readonly kind: Missing['kind'] },
): Promise<string | null> {
  if (kind === 'no-such-file' && named(specifier).kind === 'relative') {
    if (await isMissedElsewhere(project, file.path, specifier))
      return 'missing in the same way in files that were there before';
    return (await runsElsewhere(project, file, specifier)) ? 'missing beside a path that was missing before' : null;
  }
  if (kind !== 'undeclared-package') return null;
  return (await isMade(project, file.path, specifier)) ? 'a module that a program of the repository makes' : null;
}

/** Files that are copied to another place before they run all look for what lies there. */
async function isMissedElsewhere(
  { spokenBefore, filesBefore }: Project,
  path: Path,
  written: string,
): Promise<boolean> {
  const places = [...new Set((await quoting(spokenBefore, written)).map(directoryOf))];
  const targets = places
    .filter((directory) => directory !== directoryOf(path))
    .map((directory) => join(directory, withoutQuery(written)));
  const found = await Promise.all(
    targets.map(async (target) => target !== undefined && (await lookUp(filesBefore, target, DEPTH)).is === 'absent'),
  );
  return found.filter(Boolean).length >= ENOUGH;
}

/** A file that was there before, and in the same directory missed another path already: it is copied to, or built beside, what has more. */
async function runsElsewhere({ filesBefore }: Project, { from }: FileChange, written: string): Promise<boolean> {
  const text = from === null ? undefined : await filesBefore.text(from);
  if (from === null || text === undefined) return false;
  const targetOf = (specifier: string) => join(directoryOf(from), withoutQuery(specifier)) ?? '';
  const sought = targetOf(written);
  const beside = (await sitesOf(from, text))
    .flatMap(({ specifier, excuse }) => (specifier === null || excuse !== null ? [] : [specifier]))
    .filter((specifier) => named(specifier).kind === 'relative')
    .map(targetOf)
    .filter((target) => target !== sought && directoryOf(target) === directoryOf(sought));
  const found = await Promise.all(beside.map((target) => lookUp(filesBefore, target, DEPTH)));
  return found.some(({ is }) => is === 'absent');
}

/** To import a name is not to make it. */
async function isMade({ speakers, files }: Project, path: Path, written: string): Promise<boolean> {
  const others = (await quoting(speakers, written)).filter((other) => other !== path);
  const texts = await Promise.all(others.map(files.text));
  return texts.some((text = '') => SUPPLIES.test(text) && quotes(text, written));
}

/** Programs that hold the name in quotes. */
async function quoting(search: Project['speakers'], written: string): Promise<readonly Path[]> {
  const found = await Promise.all(["'", '"'].map((quote) => search(`${quote}${written}${quote}`)));
  return [...new Set(found.flatMap((paths) => paths ?? []))].filter((path) => languageOf(path) !== undefined);
}
