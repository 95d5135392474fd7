/** Reads what the entries of a TOML file say, as far as names and strings go. Format: TOML 1.0. Whatever it does not follow, it passes over; it never refuses. */

/** One `key = value`. */
export interface Entry {
  /** The header above it: `tool.poetry`; '' before the first. Arrays of tables are called like tables. */
  readonly table: string;
  /** As written, quotes removed: `dependencies`, `a.b`. */
  readonly key: string;
  /** Every string in the value, arrays and inline tables included, in its order. */
  readonly strings: readonly string[];
}

/** A comment, a string of any of the four kinds, a line's end, or one of the characters that shape the text. */
const TOKEN =
  /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[\n=[\]{},]|[^\s#"'=[\]{},]+/g;

export function tomlEntries(text: string): readonly Entry[] {
  const entries: { table: string; key: string; strings: string[] }[] = [];
  let table = '';
  let line: string[] = [];
  let open: { table: string; key: string; strings: string[] } | undefined;
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('#')) continue;
    if (open !== undefined) {
      depth += Number('[{'.includes(token)) - Number(']}'.includes(token));
      if (token === '\n' && depth <= 0) open = undefined;
      else if (/^["']/.test(token)) open.strings.push(unquoted(token));
    } else if (token === '=') {
      open = { table, key: line.map(unquoted).join(''), strings: [] };
      entries.push(open);
      line = [];
      depth = 0;
    } else if (token === '\n') {
      if (line[0] === '[')
        table = line
          .filter((part) => !'[]'.includes(part))
          .map(unquoted)
          .join('');
      line = [];
    } else line.push(token);
  }
  return entries;
}

/** Escapes are left as they are: no name that is looked for has one. */
function unquoted(token: string): string {
  const quote = /^(?:"""|'''|"|')/.exec(token)?.[0] ?? '';
  const closed = quote !== '' && token.length >= 2 * quote.length && token.endsWith(quote);
  return token.slice(quote.length, closed ? -quote.length : undefined);
}
