/** Where on the asked lines a module could be named. May say too much, never too little, of names and keywords that are spelt without escapes. */

const QUOTES_AND_CALLS = /['"`]|\b(?:import|require)(?=\s*(?:\?\.\s*)?\()/g;
const SPACE = /\s/;
const WORD = /[\w$]/;
const CALLED = new Set(['import', 'require', 'defer', 'source']);
const LEADING = new Set(['from', 'import']);

/** Ascending offsets of quotes that may open a specifier, and of `import` and `require` where they are called. */
export function places(text: string, starts: readonly number[], asked: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  const closing = text.includes('require<') ? '/.>' : '/.';
  for (const [index, start] of starts.entries()) {
    if (!asked.has(index + 1)) continue;
    const line = text.slice(start, starts[index + 1] ?? text.length);
    for (const match of line.matchAll(QUOTES_AND_CALLS)) {
      const offset = start + match.index;
      if (match[0].length > 1 || opensSpecifier(text, offset, closing)) found.push(offset);
    }
  }
  return found;
}

/** Looks back from a quote: `from 'x'`, `import 'x'`, `require('x')`, `import('x')`, and anything with a comment in between. */
function opensSpecifier(text: string, quote: number, closing: string): boolean {
  const before = skipBack(text, quote);
  const char = text.charAt(before);
  if (char === '/' || followsComment(text, before, quote)) return true;
  if (char !== '(') return LEADING.has(wordEndingAt(text, before));
  const callee = skipBack(text, before);
  return closing.includes(text.charAt(callee)) || CALLED.has(wordEndingAt(text, callee));
}

/** The offset of the last character before `end` that is no white space; -1 at the top. */
function skipBack(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && SPACE.test(text.charAt(at))) at -= 1;
  return at;
}

/** Whether a line comment may stand between the two offsets: then what comes before it is not looked at here. */
function followsComment(text: string, before: number, quote: number): boolean {
  if (before < 0 || !text.slice(before, quote).includes('\n')) return false;
  return text.slice(text.lastIndexOf('\n', before) + 1, before + 1).includes('//');
}

/** At most ten characters: longer words are none that we look for. */
function wordEndingAt(text: string, end: number): string {
  let from = end + 1;
  while (from > 0 && end - from < 10 && WORD.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end + 1);
}
