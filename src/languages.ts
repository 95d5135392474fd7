/** The languages that Assay reads, one file each. */

import astro from './languages/astro.ts';
import javascript from './languages/javascript.ts';
import type { Language } from './languages/language.ts';
import mdx from './languages/mdx.ts';
import python from './languages/python.ts';
import svelte from './languages/svelte.ts';
import vue from './languages/vue.ts';
import type { Path } from './model.ts';

export const languages: readonly Language[] = [javascript, vue, svelte, astro, mdx, python];

/** The language of a file by its name, or undefined where none claims it. */
export function languageOf(path: Path): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return languages.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
