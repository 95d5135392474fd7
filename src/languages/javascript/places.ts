/** Where on the asked lines a module could be named. May say too much, never too little, of names and keywords that are spelt without escapes. */
import { lineAt } from '../lines.ts';

/** Of quotes those behind the end of a comment, a bracket, `from` or `import`, and those that begin a line: no other one can open a specifier. */
const QUOTES_AND_CALLS = /(?<=(?:\*\/|\(|from|import)\s*|^\s*)['"`]|\b(?:import|require)(?=\s*(?:\?\.\s*)?\()/gm;
const SPACE = /\s/;
const WORD = /[\w$]/;
const CALLED = new Set(['import', 'require', 'defer', 'source']);
const LEADING = new Set(['from', 'import']);
/** Lines of comments that are passed; more may hide anything. */
const MOST_COMMENTS = 30;

/** Ascending offsets of quotes that may open a specifier, and of `import` and `require` where they are called. */
export function places(text: string, starts: readonly number[], asked: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  const closing = text.includes('require<') ? '.>' : '.';
  for (const { 0: matched, index: offset } of text.matchAll(QUOTES_AND_CALLS)) {
    if (!asked.has(lineAt(starts, offset))) continue;
    if (matched.length > 1 || opensSpecifier(text, offset, closing)) found.push(offset);
  }
  return found;
}

/** Looks back from a quote: `from 'x'`, `import 'x'`, `require('x')`, `import('x')`, and anything with a comment in between. */
const opensSpecifier = (text: string, quote: number, closing: string): boolean => isLed(text, quote, closing, 0);

/** `comments` is how many lines of comments have been passed on the way back. Whatever `//` begins is taken for one, and for none. */
function isLed(text: string, end: number, closing: string, comments: number): boolean {
  const before = skipBack(text, end);
  if (before < 0) return false;
  if (endsComment(text, before) || followsWord(text, before, closing)) return true;
  if (!text.slice(before, end).includes('\n')) return false;
  const start = text.lastIndexOf('\n', before) + 1;
  const slashes = Array.from(text.slice(start, before + 1).matchAll(/\/\//g), ({ index }) => start + index);
  if (slashes.length === 0) return false;
  return comments === MOST_COMMENTS || slashes.some((at) => isLed(text, at, closing, comments + 1));
}

/** Whether what ends here is a word that leads a specifier, or such a word and a bracket. */
function followsWord(text: string, before: number, closing: string): boolean {
  if (text.charAt(before) !== '(') return LEADING.has(wordEndingAt(text, before));
  const callee = skipBack(text, before);
  return endsComment(text, callee) || closing.includes(text.charAt(callee)) || CALLED.has(wordEndingAt(text, callee));
}

const endsComment = (text: string, at: number): boolean => text.charAt(at) === '/' && text.charAt(at - 1) === '*';

/** The offset of the last character before `end` that is no white space; -1 at the top. */
function skipBack(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && SPACE.test(text.charAt(at))) at -= 1;
  return at;
}

/** At most ten characters: longer words are none that we look for. */
function wordEndingAt(text: string, end: number): string {
  let from = end + 1;
  while (from > 0 && end - from < 10 && WORD.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end + 1);
}
