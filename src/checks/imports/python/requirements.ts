/** What the other files name that declare distributions: pip's requirement files, setup.cfg, setup.py, conda's environments. */
import { normal, requirementName } from './names.ts';

/** Names are normalised. `includes` are the paths that `-r` and `-c` lines give, as written. */
export interface Requirements {
  readonly names: readonly string[];
  readonly includes: readonly string[];
}

const INCLUDE = /^(?:-r|--requirement|-c|--constraint)[ \t=]*(\S+)/;
const EGG = /#egg=([\w.-]+)/;

export function pipRequirements(text: string): Requirements {
  const names: string[] = [];
  const includes: string[] = [];
  for (const line of text.split('\n').map((written) => written.trim())) {
    const include = INCLUDE.exec(line)?.[1];
    const egg = EGG.exec(line)?.[1];
    const name = egg === undefined ? requirementName(line) : normal(egg);
    if (include !== undefined) includes.push(include);
    else if (name !== undefined) names.push(name);
  }
  return { names, includes };
}

const KEY = /^([\w.-]+)[ \t]*[=:](.*)$/;
const REQUIRES = /(?:requires?|deps|dependencies)$/;

/** The requirements in a `setup.cfg` or `tox.ini`: values of keys that say so, and all of the section of extras. */
export function configNames(text: string): readonly string[] {
  const names: (readonly string[])[] = [];
  let section = '';
  let key = '';
  for (const line of text.split('\n')) {
    const [, opened, value = ''] = KEY.exec(line) ?? [];
    if (line.startsWith('[')) section = line;
    else if (opened !== undefined) key = opened;
    const wanted = REQUIRES.test(key) || section.includes('extras_require');
    // Tox writes the environment before what only it needs.
    const written = (opened === undefined ? line : value).trim().replace(/^[\w{},!.-]+:[ \t]+/, '');
    if (wanted && !line.startsWith('[')) names.push(written.split(/[,;]/).flatMap((one) => requirementName(one) ?? []));
  }
  return names.flat();
}

/** Every string of a script that could be a requirement. */
export function scriptNames(text: string): readonly string[] {
  return literals(text).flatMap((literal) => requirementName(literal) ?? []);
}

/** The plain strings of a script, quotes removed. */
export function literals(text: string): readonly string[] {
  return Array.from(text.matchAll(/"([^"\\\n]{1,200})"|'([^'\\\n]{1,200})'/g), ([, a, b]) => a ?? b ?? '');
}

const LISTED = /^\s*-\s*["']?(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)/;

/** The items of the lists in an `environment.yml`, those below `pip:` among them. */
export function condaNames(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const name = LISTED.exec(line)?.[1];
    return name === undefined ? [] : [normal(name)];
  });
}

const LOCKED = /^name = "([\w.-]+)"|^ {8}"([\w.-]+)": \{/gm;

/** The distributions that a lockfile of uv, poetry, pdm or pipenv holds. */
export function lockedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(LOCKED), ([, listed, keyed]) => normal(listed ?? keyed ?? ''));
}

const INSTALLS =
  /\b(?:pip3?|uv|conda|mamba|micromamba|poetry|pdm|pipx)[ \t]+(?:pip[ \t]+)?(?:install|add)\b([^\n&|;]{1,400})/g;

/** What a text says to install: `pip install a 'b>=2'`, in a workflow, a script or a comment. */
export function installedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(INSTALLS), ([, written]) => written ?? '')
    .flatMap((written) => written.split(/[\s"'`,)]+/))
    .flatMap((word) => requirementName(word) ?? []);
}
