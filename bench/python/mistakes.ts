/** Mistakes in Python's imports, as models make them, drawn by a seed. */

import { isStandard } from '../../src/checks/imports/python/standard.ts';
import type { ImportSite } from '../../src/languages/language.ts';
import type { Random } from '../mistakes.ts';

export interface PythonMistake {
  readonly kind: string;
  /** The rules of which one has to speak. */
  readonly rules: readonly string[];
  /** `line` is the text of the line on which the site stands; `own` are the names of the repository's packages. */
  readonly fits: (site: ImportSite, line: string, own: ReadonlySet<string>) => boolean;
  readonly make: (site: ImportSite, line: string, random: Random) => { readonly line: string; readonly what: string };
}

const INVENTED =
  'lodash express serde_json tokio pyhttpclient fastjson2 dataframe_utils async_toolkit quickcache validatorx'.split(
    ' ',
  );

const topOf = (specifier: string): string => specifier.split('.')[0] ?? '';
const plain = ({ specifier, kind }: ImportSite, line: string): boolean =>
  specifier !== null && kind === 'import' && line.includes(specifier);
const absolute = (site: ImportSite, line: string): boolean =>
  plain(site, line) && site.specifier?.startsWith('.') === false;
const standard = (site: ImportSite, line: string): boolean =>
  absolute(site, line) && site.specifier !== '__future__' && isStandard(topOf(site.specifier ?? ''));
const ours = (site: ImportSite, line: string, own: ReadonlySet<string>): boolean =>
  others(site, line) && own.has(topOf(site.specifier ?? ''));
const others = (site: ImportSite, line: string): boolean =>
  absolute(site, line) && !isStandard(topOf(site.specifier ?? ''));

export const pythonMistakes: readonly PythonMistake[] = [
  {
    kind: 'misspelt relative module',
    rules: ['imports/no-such-file', 'imports/no-such-name'],
    fits: (site, line) => plain(site, line) && /^\.+\w{3}/.test(site.specifier ?? ''),
    make: inSpecifier((specifier, random) => misspell(specifier, random)),
  },
  {
    kind: 'misspelt name of a relative module',
    rules: ['imports/no-such-name'],
    fits: (site) => /^\./.test(site.specifier ?? '') && (site.names?.[0]?.length ?? 0) > 3,
    make: inName,
  },
  {
    kind: 'misspelt absolute module of the repository',
    rules: ['imports/no-such-file', 'imports/no-such-name'],
    fits: (site, line, own) => ours(site, line, own) && /\.\w{3}/.test(site.specifier ?? ''),
    make: inSpecifier((specifier, random) => misspell(specifier, random)),
  },
  {
    kind: 'misspelt name of an absolute module of the repository',
    rules: ['imports/no-such-name'],
    fits: (site, line, own) => ours(site, line, own) && (site.names?.[0]?.length ?? 0) > 3,
    make: inName,
  },
  {
    kind: 'misspelt standard library',
    rules: ['imports/no-such-builtin', 'imports/undeclared-package'],
    fits: (site, line) => standard(site, line) && (site.specifier?.length ?? 0) > 4,
    make: inSpecifier((specifier, random) => misspell(specifier, random)),
  },
  {
    kind: 'invented submodule of the standard library',
    rules: ['imports/no-such-builtin'],
    fits: (site, line) => standard(site, line),
    make: inSpecifier(
      (specifier, random) => `${specifier}.${['helpers', 'utils', 'fast', 'async_api'][Math.floor(random() * 4)]}`,
    ),
  },
  {
    kind: 'misspelt package',
    rules: ['imports/undeclared-package', 'imports/no-such-file'],
    fits: (site, line) => others(site, line) && topOf(site.specifier ?? '').length > 4,
    make: inSpecifier(
      (specifier, random) => `${misspell(topOf(specifier), random)}${specifier.slice(topOf(specifier).length)}`,
    ),
  },
  {
    kind: 'undeclared package',
    rules: ['imports/undeclared-package'],
    fits: (site, line) => others(site, line),
    make: inSpecifier((_, random) => INVENTED[Math.floor(random() * INVENTED.length)] ?? ''),
  },
];

function inSpecifier(change: (specifier: string, random: Random) => string): PythonMistake['make'] {
  return ({ specifier }, line, random) => replaced(line, specifier ?? '', change(specifier ?? '', random));
}

function inName({ names }: ImportSite, line: string, random: Random): ReturnType<PythonMistake['make']> {
  const name = names?.[0] ?? '';
  return replaced(line, name, misspell(name, random), line.indexOf('import'));
}

function replaced(line: string, from: string, to: string, after = 0): ReturnType<PythonMistake['make']> {
  const at = line.indexOf(from, Math.max(after, 0));
  return { line: `${line.slice(0, at)}${to}${line.slice(at + from.length)}`, what: `${from} -> ${to}` };
}

/** A letter near the end doubled, dropped or swapped, or a plausible word put behind. */
function misspell(word: string, random: Random): string {
  const at = word.length - 2;
  const made = [
    `${word.slice(0, at)}${word.charAt(at)}${word.slice(at)}`,
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}`,
    `${word}_utils`,
  ][Math.floor(random() * 4)];
  return made === undefined || made === word ? `${word}x` : made;
}
