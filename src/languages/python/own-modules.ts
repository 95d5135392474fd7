/** What a file does to the way modules are found: names that it looks for or makes itself, and paths that it adds. */

const FINDS_OR_MAKES = /\b(?:sys\s*\.\s*modules|importorskip|find_spec|find_loader|meta_path|ModuleType)\b/;
const QUOTED = /['"]([A-Za-z_][\w.]{0,200})['"]/g;
const CHANGES_PATH =
  /\bsys\s*\.\s*path\s*(?:\.\s*(?:insert|append|extend)\b|\[|\+?=(?!=))|\baddsitedir\b|\bsyspath_prepend\b/;

export type Excuse = (specifier: string) => string | null;

/** Why the absence of a module would prove nothing in this file; null where the file does nothing of the kind. */
export function ownModules(text: string): Excuse {
  const made = new Set(FINDS_OR_MAKES.test(text) ? Array.from(text.matchAll(QUOTED), ([, name]) => name) : []);
  const moved = CHANGES_PATH.test(text);
  return (specifier) => {
    if (made.has(specifier) || made.has(specifier.split('.')[0])) return 'a module that the file itself looks for';
    return moved && !specifier.startsWith('.') ? 'in a file that changes where modules are looked for' : null;
  };
}
