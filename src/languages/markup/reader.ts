/** Reads the imports of scripts that stand in a file of another language. */

import type { Path } from '../../model.ts';
import javascript from '../javascript.ts';
import type { Imports } from '../language.ts';
import { masked, type Stretch } from './masked.ts';
import type { Script } from './scripts.ts';

/** What the tools call the languages that we read. */
const READ = new Set(['', 'js', 'javascript', 'jsx', 'ts', 'typescript', 'tsx']);
/** Scripts that are data, or that are read by somebody else. */
const PROGRAM = /^(?:module|(?:text|application)\/(?:java|ecma|type)script)?$/i;

/** Whether a browser or bundler takes the element for a program at all. */
export const isProgram = ({ attributes }: Script): boolean => PROGRAM.test(attributes.get('type') ?? '');

/** Imports of the scripts that are programs, at their lines in the whole file. */
export function importsOfScripts(
  text: string,
  path: Path,
  scripts: readonly Script[],
  asked: ReadonlySet<number>,
): Promise<Imports> {
  const programs = scripts.filter(isProgram);
  const languages = programs.map(({ attributes }) => (attributes.get('lang') ?? '').toLowerCase());
  if (languages.some((language) => !READ.has(language)))
    return Promise.resolve({ unreadable: 'a script in a language that we do not read' });
  return importsOfStretches(text, path, programs, {
    jsx: languages.some((language) => language.endsWith('sx')),
    asked,
  });
}

export interface Asked {
  readonly jsx: boolean;
  readonly asked: ReadonlySet<number>;
}

/** TypeScript is read where nothing says what it is: it takes all that JavaScript is. */
export function importsOfStretches(
  text: string,
  path: Path,
  kept: readonly Stretch[],
  { jsx, asked }: Asked,
): Promise<Imports> {
  return javascript.imports(masked(text, kept), `${path}${jsx ? '.tsx' : '.ts'}`, asked);
}
