/** Whether a configuration sets up aliases whose names cannot be read in its text; and the folders in which it has bare names looked up. */

/** `alias` given as anything but a literal whose keys can be read, or filled in by a key that cannot. */
const ALIAS = /(?<![\w-])alias(?:es)?['"]?\s*[:=]\s*|(?<![\w.$])(?=alias(?:es)?\s*[,}])/g;
/** Places looked at in one text. */
const MOST = 100;
const KEYED = /\balias(?:es)?\[([A-Za-z_$][\w$]*)\]\s*=/g;

export function computesAliases(text: string): boolean {
  const given = [...text.matchAll(ALIAS)]
    .slice(0, MOST)
    .map(({ 0: found, index }) => text.slice(index + found.length, index + found.length + 4_000));
  return (
    given.some((value) => isComputed(text, value)) ||
    [...text.matchAll(KEYED)].slice(0, MOST).some(([, key = '']) => !overLiteral(text, key))
  );
}

/** Jest's, webpack's and babel-plugin-module-resolver's lists of them, and what Node.js is told by its environment. */
const ROOTS = /\b(?:modulePaths|moduleDirectories|modules|root)['"]?\s*:\s*\[([^\]]{0,1000})\]/g;
const NODE_PATH = /\bNODE_PATH['"]?\s*[=:]\s*['"]?([\w./:;-]{1,200})/g;

/** As written, without what stands for the directory of the configuration. */
export function rootsIn(text: string): readonly string[] {
  const listed = [...text.matchAll(ROOTS)]
    .slice(0, MOST)
    .flatMap(([, list = '']) => list.match(/[^'"`\s,]+(?=['"`])/g) ?? []);
  const told = [...text.matchAll(NODE_PATH)].slice(0, MOST).flatMap(([, list = '']) => list.split(/[:;]/));
  return [...listed, ...told]
    .map((folder) => folder.replace(/^<rootDir>\/?/, ''))
    .filter((name) => !/^(?:node_modules)?$/.test(name));
}

function isComputed(text: string, value: string): boolean {
  if (/^[{[]/.test(value)) return /\.\.\.(?![\w.!?]*alias)|[{,]\s*\[/.test(literal(value));
  // A string, an alias object that is there already, or a variable of the same file.
  return !/^(?:['"`]|[\w.!?]+\.alias\b|[\w.]+['"`])/.test(value) && !namedLiteral(text, value);
}

/** `for (const key of ['a', 'b'])`. */
const overLiteral = (text: string, key: string): boolean =>
  new RegExp(`\\b${key.replaceAll('$', '\\$')}\\s+of\\s*\\[`).test(text);

/** A variable of the same file that holds a literal. */
function namedLiteral(text: string, value: string): boolean {
  const name = /^[A-Za-z_$][\w$]*(?=\s*[,;}\n])/.exec(value)?.[0];
  return name !== undefined && new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b[^=\\n]{0,80}=\\s*[{[]`).test(text);
}

/** Up to the bracket that closes the first one. */
function literal(value: string): string {
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    if ('{[('.includes(value.charAt(at))) depth += 1;
    if ('}])'.includes(value.charAt(at))) depth -= 1;
    if (depth === 0) return value.slice(0, at + 1);
  }
  return value;
}
