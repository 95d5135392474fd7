/** Reads scripts that stand in a file of another language: what they import, where they read past an end. */

import type { Path } from '../../model.ts';
import { findOverruns } from '../javascript/overruns.ts';
import javascript from '../javascript.ts';
import type { Imports, Overruns, Program, Programs } from '../language.ts';
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
  const languages = languagesOf(programs);
  if (!areRead(languages)) return Promise.resolve(UNREAD);
  return importsOfStretches(text, path, programs, { jsx: isJsx(languages), asked });
}

/** Reads past the end in the scripts that are programs, at their lines in the whole file. */
export function overrunsOfScripts(
  text: string,
  path: Path,
  scripts: readonly Script[],
  asked: ReadonlySet<number>,
): Promise<Overruns> {
  const programs = scripts.filter(isProgram);
  const languages = languagesOf(programs);
  if (!areRead(languages)) return Promise.resolve(UNREAD);
  return overrunsOfStretches(text, path, programs, { jsx: isJsx(languages), asked });
}

/** Scripts that are programs, as one module: what one declares, the other has. In TypeScript as soon as one of them is. */
export function programsOfScripts(text: string, scripts: readonly Script[]): Programs {
  const programs = scripts.filter(isProgram);
  const languages = languagesOf(programs);
  if (!areRead(languages)) return UNREAD;
  if (programs.length === 0) return { programs: [] };
  const language = languages.some((one) => one.startsWith('t')) ? 'ts' : 'js';
  return { programs: [programOf(text, programs, isJsx(languages) ? `.${language}x` : `.${language}`)] };
}

/** For readers to whom the mark that stands between scripts would be a line. Before the first, there is nothing to be kept from. */
export function programOf(text: string, kept: readonly Stretch[], extension: Program['extension']): Program {
  const alone = masked(text, kept).replace(/^\u2028;/, '  ');
  return { text: alone.replaceAll('\u2028', ' '), extension };
}

const UNREAD = { unreadable: 'a script in a language that we do not read' };
const languagesOf = (programs: readonly Script[]): readonly string[] =>
  programs.map(({ attributes }) => (attributes.get('lang') ?? '').toLowerCase());
const areRead = (languages: readonly string[]): boolean => languages.every((language) => READ.has(language));
const isJsx = (languages: readonly string[]): boolean => languages.some((language) => language.endsWith('sx'));

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

/** The same for reads past the end. */
export function overrunsOfStretches(
  text: string,
  path: Path,
  kept: readonly Stretch[],
  { jsx, asked }: Asked,
): Promise<Overruns> {
  return findOverruns(masked(text, kept), `${path}${jsx ? '.tsx' : '.ts'}`, asked);
}
