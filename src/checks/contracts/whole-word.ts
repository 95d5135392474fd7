/** A name as a word of its own in a text of code. */

/** Escaped for a regular expression. */
export const escaped = (name: string): string => name.replace(/[^\w]/g, '\\$&');

export const wholeWord = (name: string): RegExp => new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`);
