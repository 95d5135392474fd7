/** The languages that Assay reads, one file each. */

import javascript from './languages/javascript.ts';
import type { Language } from './languages/language.ts';
import type { Path } from './model.ts';

export const languages: readonly Language[] = [javascript];

/** The language of a file by its name, or undefined where none claims it. */
export function languageOf(path: Path): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return languages.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
