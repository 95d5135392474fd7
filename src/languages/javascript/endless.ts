/** Texts that keep the compiler's parser busy: at each sign of a kind it looks over all that follow, which takes time that grows with the square of their number. */

const WORDS =
  'abstract|accessor|async|const|declare|default|export|in|out|override|private|protected|public|readonly|static';

/**
 * Thirty-two modifiers, which nobody writes. Of a longer comment between two there can only be few in a text of bounded
 * length. Linear: what is optional is bounded, and blanks are never followed by blanks.
 */
const MODIFIERS = new RegExp(
  `(?:\\b(?:${WORDS})\\b\\s*(?:/\\*[^]{0,200}?\\*/\\s*){0,3}(?://[^\\n]{0,200}\\n\\s*)?){32}`,
);

/** Sixty-four signs that may each open a list of types, and nothing that closes one. Linear: what stands between two is bounded. */
const OPENED = /(?:<[\w\s.,?@(]{0,40}){64}/;

/** Characters that the parser may look over for the ends of comments, which takes it about a second. */
const MOST_LOOKED_OVER = 500_000_000;

/** In JSX the parser looks for a comment's end, and reads on behind its beginning all the same: what each one looks over, added up. */
function lookedOver(text: string, opened: string, closed: string): number {
  let sum = 0;
  let end = -1;
  for (let at = text.indexOf(opened); at >= 0; at = text.indexOf(opened, at + opened.length)) {
    if (end < at) end = text.indexOf(closed, at + opened.length);
    if (end < 0) end = text.length;
    sum += end - at;
  }
  return sum;
}

export const isEndless = (text: string): boolean =>
  MODIFIERS.test(text) ||
  OPENED.test(text) ||
  lookedOver(text, '/*', '*/') + lookedOver(text, '//', '\n') > MOST_LOOKED_OVER;
