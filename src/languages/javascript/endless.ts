/** Texts that keep the compiler's parser busy: at each word of a long row it looks over all that follow, which takes time that grows with the square of their number. */

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

export const isEndless = (text: string): boolean => MODIFIERS.test(text) || OPENED.test(text);
