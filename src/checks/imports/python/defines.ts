/** Whether the text of a module defines a name, as far as a text can tell without being run. */

/** defined: in so many words. doubtful: the name stands somewhere, or is made at run time. */
export type Defines = 'defined' | 'doubtful' | 'not';

/** Entries put into the table of modules, and a module that takes hold of itself. */
const MODULES =
  /\bsys\s*\.\s*modules\s*(?:\[\s*__name__|\[[^=\n]{0,200}\]\s*=(?!=)|\.\s*(?:update|setdefault|__setitem__))|\bmodules\s*=\s*sys\s*\.\s*modules\b(?!\s*\[)|\bsetattr\s*\(\s*(?:sys|module|mod|this|_?self_?module)\b/;
/** The lazy loaders in use. */
const LAZY = /\b_?lazy_?(?:import|load|module|object|attach)|\battach_stub\b/i;
/** A module-level `__getattr__`, and tables of names that are written to. */
const GETATTR = /\bdef\s+__getattr__\s*\(\s*(?!self\b|cls\b)|__getattr__\s*(?:,|=(?!=))/;
const TABLES =
  /\b(?:globals|vars|locals)\s*\(\s*\)\s*(?:\[|\.\s*(?:update|setdefault))|=\s*globals\s*\(|\._convert_?\s*\(|^exec\s*\(|\bexec\s*\([^\n]{0,300}\bglobals/m;
const PATHS = /\b__path__\b|\bextend_path\b|\bdeclare_namespace\b|\bmeta_path\b/;

/** Whether a module makes names that its text does not define. */
export const isDynamic = (text: string): boolean => [MODULES, LAZY, GETATTR, TABLES].some((form) => form.test(text));

/** Whether modules below a package may be found where no file is. A `__getattr__` alone does not bring that about. */
export const findsItsOwn = (text: string): boolean => [MODULES, LAZY, PATHS].some((form) => form.test(text));

/** `name` is an identifier. */
export function defines(text: string, name: string): Defines {
  let found: Defines = 'not';
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(at + name.length))) continue;
    const line = lineBefore(text, at);
    const rest = text.slice(at + name.length, at + name.length + 40);
    if (DEFINING.some(([before, after]) => before.test(line) && after.test(rest))) return 'defined';
    found = 'doubtful';
  }
  return found;
}

/** Characters of a line that are looked at before a name. */
const LONGEST = 200;

/** What stands before an offset in its line; of a long line the end, behind a sign that begins nothing. */
function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(at - LONGEST, 0), at);
  const start = near.lastIndexOf('\n') + 1;
  return start === 0 && at > LONGEST ? `!${near}` : near.slice(start);
}

const WORD = /[\w\u0080-\uFFFF]/;
const ANY = /^/;
const DEFINING: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/^\s*(?:async\s+)?(?:def|class|type)\s+$/, ANY],
  [/\bas\s+$/, ANY],
  [/^\s*(?:from\s+\S+\s+)?import\b[^#]*$/, ANY],
  [/^\s*$/, /^\s*(?::[^=]|=(?!=)|,|\)|\s*$|\s*#|\s*\n)/],
  [/^\s*\(?(?:\s*\*?\w+\s*[,=])*\s*\*?$/, /^\s*(?:[,)]|=(?!=))/],
];

/** The modules that a text takes everything from: `from .a import *`, as written. */
export function starSources(text: string): readonly string[] {
  return Array.from(text.matchAll(STAR), ([, module]) => module ?? '');
}

const STAR = /^[ \t]*from[ \t]+([.\w]{1,300})[ \t]+import[ \t]*\(?[ \t]*\*/gm;
