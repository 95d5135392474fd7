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
    const name = egg === undefined ? (addressed(line) ?? requirementName(line)) : normal(egg);
    if (include !== undefined) includes.push(include);
    else if (name !== undefined) names.push(name);
  }
  return { names, includes };
}

/** `https://…/flash_attn-2.6-cp311-none-any.whl`, `git+https://…/frob.git@main`: what the last part of an address is called. */
const ADDRESSED =
  /^(?:-e[ \t]+|--editable[ =])?[\w+]{2,12}:\/\/[^\s#?]{0,400}\/([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)[^/\s]*$/;

function addressed(line: string): string | undefined {
  const name = ADDRESSED.exec(
    line
      .slice(0, LONGEST_LINE)
      .replace(/[#?;].*$/, '')
      .trim(),
  )?.[1];
  return name === undefined ? undefined : normal(name.replace(/\.(?:git|whl|zip|tar\.gz|tgz)$/, ''));
}

const LONGEST_LINE = 600;

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
  const lines = Array.from(text.matchAll(BLOCKS), ([, a, b]) => (a ?? b ?? '').split('\n')).flat();
  return [...literals(text), ...lines].flatMap((literal) => requirementName(literal) ?? []);
}

/** Lists that are written as one long string. */
const BLOCKS = /"{3}([^"\\]{1,4000})"{3}|'{3}([^'\\]{1,4000})'{3}/g;

/** The plain strings of a script, quotes removed. */
export function literals(text: string): readonly string[] {
  return Array.from(text.matchAll(/"([^"\\\n]{1,200})"|'([^'\\\n]{1,200})'/g), ([, a, b]) => a ?? b ?? '');
}

const LISTED = /^\s*-\s*["']?(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)/;

const INLINE = /^\s*(?:-\s*)?(?:dependencies|pip):\s*\[([^\]]{0,2000})\]/;

/** The items of the lists in an `environment.yml`, those below `pip:` among them. */
export function condaNames(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const inline = INLINE.exec(line)?.[1];
    const items = inline === undefined ? [line] : inline.split(',').map((item) => `- ${item.trim()}`);
    return items.flatMap((item) => LISTED.exec(item)?.[1] ?? []).map(normal);
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
