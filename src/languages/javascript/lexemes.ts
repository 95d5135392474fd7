/** What a text of JavaScript or TypeScript consists of, one lexeme after the other. White space and comments are none. */

export interface Lexeme {
  /** mark: one character, or `=>`, `...`, `?.`, `++`, `--`, `${`. jsx: where an element opens or closes. template: one of its pieces. */
  readonly kind: 'word' | 'string' | 'template' | 'number' | 'regex' | 'mark' | 'jsx' | 'none';
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** What a string, or a template without holes, holds; undefined where a backslash stands in it. */
  readonly value: string | undefined;
  /** Whether it is the first on its line, in JavaScript's sense of lines. */
  readonly first: boolean;
}

/** Lexemes with their brackets. */
export interface Code {
  readonly lexemes: readonly Lexeme[];
  /** By index: for a bracket that of the other one of the pair, -1 for anything else. An opening `jsx` is a bracket too. */
  readonly partners: readonly number[];
  /** By index, that of the innermost bracket which is open there; -1 outside of all. A bracket is not within itself. */
  readonly within: readonly number[];
  /** By the index of a bracket that of the first `<` right in it which opens no element. */
  readonly firstLess: ReadonlyMap<number, number>;
  /** The same of commas. */
  readonly firstComma: ReadonlyMap<number, number>;
  /** Whether TypeScript's types may be written wherever they may stand. */
  readonly typed: boolean;
}

const NONE: Lexeme = { kind: 'none', start: 0, end: 0, text: '', value: undefined, first: true };

/** What stands at an index; outside of the text a lexeme of no kind. */
export const lexemeAt = ({ lexemes }: Pick<Code, 'lexemes'>, index: number): Lexeme => lexemes[index] ?? NONE;

/** What tools leave between the parts of a file is no mark: `---`, `=======`, `<<<<<<<`. */
const PATTERNS = {
  word: /#?[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy,
  number: /\.?\d[\w$]*(?:\.[\w$]*)?/y,
  mark: /(?!---|====|<<<)(?:=>|\.\.\.|\?\.(?!\d)|\+\+|--|[-{}()[\];,<>=!+*%&|^~?:.@/])/y,
  name: /[\p{ID_Start}$_][\p{ID_Continue}$\-:.]*/uy,
} as const;

/** The end of what matches at an offset; -1 where nothing does. `name`: of a JSX element or attribute. */
export function endOf(kind: keyof typeof PATTERNS, text: string, at: number): number {
  const pattern = PATTERNS[kind];
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const BACKSLASH = '\\';
const LINE_END = /[\n\r\u2028\u2029]/;

/** Behind the closing quote of a string that opens at an offset; -1 where it does not close on its line. */
export function stringEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return at + 1;
    if (character === '\n' || character === '\r') return -1;
    if (character === BACKSLASH) at += text.startsWith('\r\n', at + 1) ? 2 : 1;
  }
  return -1;
}

/** The offset of the backtick or `${` that ends a piece of a template; -1 where none does. */
export function pieceEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '`' || (character === '$' && text.charAt(at + 1) === '{')) return at;
    if (character === BACKSLASH) at += 1;
  }
  return -1;
}

/** Behind the flags of a regular expression that opens at an offset; -1 where it does not close on its line. */
export function regexEnd(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (LINE_END.test(character)) return -1;
    if (character === '/' && !inClass) return flagsEnd(text, at + 1);
    if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === BACKSLASH) at += 1;
  }
  return -1;
}

const FLAGS = /\w*/y;
function flagsEnd(text: string, at: number): number {
  FLAGS.lastIndex = at;
  FLAGS.test(text);
  return FLAGS.lastIndex;
}
