/** Whether the text of a configuration speaks of a name. Read as text: what a program would make of it is not ours to say. */

const NAME_CHARACTER = /[\w@-]/;

/** The name as a word of its own. */
export const mentions = (text: string, name: string): boolean => standsIn(unescaped(text), name, /[\w-]/);

/** The name's scope, where it stands for all in it: `@scope/*`. */
export function mentionsScope(text: string, name: string): boolean {
  return name.startsWith('@') && standsIn(unescaped(text), name.slice(0, name.indexOf('/')), /[\w-]|\/\w/);
}

/** Slashes are escaped in regular expressions. */
const unescaped = (text: string): string => text.replaceAll('\\/', '/');

function standsIn(text: string, name: string, goesOn: RegExp): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!NAME_CHARACTER.test(before) && after.search(goesOn) !== 0) return true;
  }
  return false;
}

/** The stem with an extension behind it, at the end of a path or alone. */
export function namesFile(text: string, stem: string): boolean {
  for (let at = text.indexOf(`${stem}.`); at >= 0; at = text.indexOf(`${stem}.`, at + 1)) {
    if (/[/'"`\s>]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + stem.length + 1))) return true;
  }
  return false;
}

/** The path, with nothing more to its last name: `src/gql` in `'./src/gql/'`. */
export function namesPlace(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    if (/[/'"`\s]/.test(text.charAt(at - 1)) && /[/'"`\s]/.test(text.charAt(at + path.length))) return true;
  }
  return false;
}

const OUTPUT = /(?<![\w-])(?:build|dist|out|output)\/(?:[\w.-]+\/){0,8}$/;

/** The last two parts of a path, behind an output folder: `build/server/main.js` for `server/main.js`. */
export function namesCopy(text: string, path: string): boolean {
  const tail = path.split('/').slice(-2).join('/');
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    if (OUTPUT.test(text.slice(Math.max(0, at - 200), at))) return true;
  }
  return false;
}
