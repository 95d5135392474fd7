/** Texts that keep the compiler's parser busy: at each of several modifiers in a row it looks over all that follow, which takes time that grows with the square of their number. */

const WORDS =
  'abstract|accessor|async|const|declare|default|export|in|out|override|private|protected|public|readonly|static';

/**
 * Thirty-two of them, which nobody writes. Of a longer comment between two there can only be few in a text of bounded
 * length. Linear: what is optional is bounded, and blanks are never followed by blanks.
 */
const ROW = new RegExp(`(?:\\b(?:${WORDS})\\b\\s*(?:/\\*[^]{0,200}?\\*/\\s*){0,3}(?://[^\\n]{0,200}\\n\\s*)?){32}`);

export const hasEndlessModifiers = (text: string): boolean => ROW.test(text);
