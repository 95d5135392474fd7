/** Whether the text of a configuration speaks of a name. Read as text: what a program would make of it is not ours to say. */

const NAME_CHARACTER = /[\w@-]/;

/** The name as a word of its own, or its scope where the scope stands for all in it. */
export function mentions(written: string, name: string): boolean {
  // Slashes are escaped in regular expressions.
  const text = written.replaceAll('\\/', '/');
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
  return standsIn(text, name, /[\w-]/) || (scope !== undefined && standsIn(text, scope, /[\w-]|\/[\w]/));
}

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
