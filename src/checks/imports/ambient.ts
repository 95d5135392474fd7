/** Names that the repository's own declaration files declare as modules: whoever wrote that knows that no package brings them. */
import type { Path } from '../../model.ts';
import type { Files } from './files.ts';
import { matchesName } from './glob.ts';
import { once } from './memo.ts';
import { within } from './paths.ts';

/** Whether a declaration file below the directory declares the module. */
export type Ambient = (directory: Path, specifier: string) => Promise<boolean>;

/** Directories and declaration files looked at for one answer. */
const MOST_DIRECTORIES = 600;
const MOST_FILES = 150;
const DECLARES = /\bdeclare\s+module\s+(?:'([^'\n]*)'|"([^"\n]*)")/g;
const PASSED_OVER = /^(?:node_modules|dist|build|out|fixtures?|__fixtures__|tests?|__tests__|\..*)$/;

export function ambientIn(files: Files): Ambient {
  const declared = once(async (directory) => {
    const found = new Set<string>();
    for (const path of await declarationFiles(files, directory)) {
      for (const match of ((await files.text(path)) ?? '').matchAll(DECLARES)) found.add(match[1] ?? match[2] ?? '');
    }
    return [...found];
  });
  return async (directory, specifier) => (await declared(directory)).some((pattern) => matchesName(pattern, specifier));
}

/** Nearest to the directory first. */
async function declarationFiles(files: Files, directory: Path): Promise<readonly Path[]> {
  const found: Path[] = [];
  const directories = [directory];
  for (let at = 0; at < directories.length && at < MOST_DIRECTORIES && found.length < MOST_FILES; at += 1) {
    const here = directories[at] ?? '';
    for (const [name, kind] of await files.entries(here)) {
      if (kind === 'file' && /\.d\.[cm]?ts$/.test(name)) found.push(within(here, name));
      if (kind === 'directory' && !PASSED_OVER.test(name)) directories.push(within(here, name));
    }
  }
  return found.slice(0, MOST_FILES);
}
